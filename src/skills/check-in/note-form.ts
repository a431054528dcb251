import type { Language } from '../../core/language.ts'
import type { Form, FormField } from '../../core/reply.ts'
import type { CountryFinder } from '../../understanding/countries-named.ts'
import type { Draft } from './draft.ts'
import type { Field } from './labels.ts'
import { type Commitment, KINDS, type NoteFields } from './note.ts'
import type { ReadContext } from './read-context.ts'
import { setField } from './set-field.ts'
import { WORDING } from './wording.ts'

const FIELDS: readonly Field[] = [
  'country',
  'date',
  'kind',
  'participants',
  'progress',
  'concerns',
  'questions',
  'ours',
  'theirs',
  'nextCheckIn',
  'remarks',
]

/** A form with every field of the draft. */
export function formOf({ fields }: Draft, value: string, language: Language): Form {
  const words = WORDING[language]
  return {
    title: words.formTitle,
    submitLabel: words.formSubmit,
    press: { skill: 'check-in', action: 'edited', value },
    fields: FIELDS.map((field): FormField => {
      const common = { name: field, label: words.fields[field] }
      const given = fieldValue(fields, field)
      const filled = given === '' ? {} : { value: given }
      switch (field) {
        case 'country':
          return { ...common, ...filled, kind: 'country' }
        case 'date':
          return { ...common, ...filled, kind: 'date' }
        case 'nextCheckIn':
          return { ...common, ...filled, kind: 'date', optional: true }
        case 'kind': {
          const options = KINDS.map((kind) => ({ value: kind, label: words.kinds[kind] }))
          return { ...common, ...filled, kind: 'choice', optional: true, options }
        }
        case 'ours':
        case 'theirs':
          return {
            ...common,
            ...filled,
            kind: 'text',
            optional: true,
            lines: 3,
            hint: words.formHint,
            maxLength: 3_000,
          }
        default:
          return {
            ...common,
            ...filled,
            kind: 'text',
            optional: true,
            lines: 3,
            hint: words.oneALine,
            maxLength: 3_000,
          }
      }
    }),
  }
}

function fieldValue(fields: NoteFields, field: Field): string {
  switch (field) {
    case 'ours':
    case 'theirs':
      return fields.commitments
        .filter(({ by }) => (by === 'support-unit') === (field === 'ours'))
        .map(lineOf)
        .join('\n')
    case 'country':
    case 'date':
    case 'kind':
    case 'nextCheckIn':
      return fields[field] ?? ''
    default:
      return fields[field].join('\n')
  }
}

function lineOf({ what, due, owner }: Commitment): string {
  return [what, due ?? '', owner].join(' | ').replace(/( \| )+$/, '')
}

/** The draft as the form leaves it, and the fields whose answers could not be read. */
export function fillIn(
  fields: NoteFields,
  answers: Readonly<Record<string, string | readonly string[]>>,
  context: ReadContext,
  find: CountryFinder,
): { fields: NoteFields; unread: readonly Field[] } {
  let filled = fields
  const unread: Field[] = []
  for (const field of FIELDS) {
    const answer = answers[field]
    if (answer === undefined) continue
    const given = (typeof answer === 'string' ? answer : answer.join('\n')).slice(0, 3_000)
    if (given.trim() === fieldValue(fields, field)) continue
    const next =
      field === 'country' ? withCountry(filled, given.trim(), find) : setField(filled, field, given, context, find)
    if (next) filled = next
    else if (given.trim() !== '') unread.push(field)
  }
  return { fields: filled, unread }
}

/** Forms answer with the code, which goes before what its letters may mean in words; the terminal with what was typed. */
function withCountry(fields: NoteFields, given: string, find: CountryFinder): NoteFields | undefined {
  const code = codeOf(given, find) ?? find(given)[0]?.code
  return code === undefined ? undefined : { ...fields, country: code }
}

function codeOf(given: string, find: CountryFinder): string | undefined {
  if (!/^[A-Z]{2}$/.test(given)) return undefined
  const name = new Intl.DisplayNames('en', { type: 'region' }).of(given)
  return name === undefined ? undefined : (find(name).find(({ code }) => code === given)?.code ?? undefined)
}
