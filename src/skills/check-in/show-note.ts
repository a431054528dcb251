import { formatDate } from '../../core/dates.ts'
import { inQuotes, inRow, type Language } from '../../core/language.ts'
import { type Block, type Span, text } from '../../core/reply.ts'
import type { Field } from './labels.ts'
import type { Commitment, NoteFields } from './note.ts'
import type { Parts } from './parts.ts'
import { WORDING } from './wording.ts'

interface Fact {
  readonly label: string
  readonly value: readonly Span[]
}

/** The fields of a note that were said, each in its language. */
export function factsOf(
  fields: NoteFields,
  language: Language,
  parts: Parts,
  more: { readonly guessedFrom?: string | undefined; readonly withRemarks?: boolean } = {},
): readonly Fact[] {
  const words = WORDING[language]
  const fact = (field: Field, value: string): Fact[] =>
    value === '' ? [] : [{ label: words.fields[field], value: text(value) }]
  const date = spanInWords(fields.dateFrom ?? fields.date, fields.date, language)
  const country = fields.country ? parts.nameOf(fields.country, language) : words.unknownCountry
  return [
    ...fact('country', more.guessedFrom ? `${country} (${words.guessed(more.guessedFrom)})` : country),
    ...fact('date', `${date} (${fields.dateWords ? inQuotes(fields.dateWords, language) : words.asToday})`),
    ...fact('kind', fields.kind ? words.kinds[fields.kind] : ''),
    ...fact('participants', fields.participants.join(', ')),
    ...fact('progress', inRow(fields.progress, language)),
    ...fact('concerns', inRow(fields.concerns, language)),
    ...fact('questions', inRow(fields.questions, language)),
    ...commitments(fields, 'support-unit').flatMap((one) => fact('ours', commitmentInWords(one, language))),
    ...commitments(fields, 'country').flatMap((one) => fact('theirs', commitmentInWords(one, language))),
    ...fact('nextCheckIn', nextInWords(fields, language)),
    ...(more.withRemarks === false ? [] : fact('remarks', inRow(fields.remarks, language))),
  ]
}

function commitments(fields: NoteFields, by: Commitment['by']): readonly Commitment[] {
  return fields.commitments.filter((one) => one.by === by)
}

/** "two consultation examples, by Wednesday 3 February 2027 (“3 Feb”) · Su". */
export function commitmentInWords({ what, due, dueFrom, dueWords, owner }: Commitment, language: Language): string {
  const words = WORDING[language]
  const when = due && words.by(spanInWords(dueFrom ?? due, due, language), dueWords)
  return [[what, when].filter(Boolean).join(', '), owner].filter(Boolean).join(' · ')
}

function nextInWords({ nextCheckIn, nextCheckInFrom, nextCheckInWords }: NoteFields, language: Language): string {
  if (!nextCheckIn) return ''
  const span = spanInWords(nextCheckInFrom ?? nextCheckIn, nextCheckIn, language)
  return nextCheckInWords ? `${span} (${inQuotes(nextCheckInWords, language)})` : span
}

export function spanInWords(from: NoteFields['date'], until: NoteFields['date'], language: Language): string {
  const last = formatDate(until, language, 'with-weekday')
  return from === until ? last : `${formatDate(from, language)} – ${last}`
}

const ASKED_FOR: readonly Field[] = [
  'kind',
  'participants',
  'progress',
  'concerns',
  'questions',
  'ours',
  'theirs',
  'nextCheckIn',
]

/** The fields on which nothing was said. */
export function emptyFields(fields: NoteFields): readonly Field[] {
  return ASKED_FOR.filter((field) => {
    if (field === 'ours') return commitments(fields, 'support-unit').length === 0
    if (field === 'theirs') return commitments(fields, 'country').length === 0
    const value = fields[field as 'kind' | 'progress' | 'nextCheckIn']
    return value === undefined || value.length === 0
  })
}

export function quoted(fields: NoteFields): Block {
  return { kind: 'quote', spans: text(fields.words), language: fields.language }
}
