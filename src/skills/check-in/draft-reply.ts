import type { Outcome } from '../../core/outcome.ts'
import { type Block, type Choice, type Form, paragraph, text } from '../../core/reply.ts'
import type { Turn } from '../skill.ts'
import { answersInWords } from './answers.ts'
import { type Draft, expectation, type OpenDrafts } from './draft.ts'
import { formOf } from './note-form.ts'
import { isStaff, type Parts } from './parts.ts'
import { emptyFields, factsOf, quoted } from './show-note.ts'
import { WORDING } from './wording.ts'

const MOST_COUNTRIES = 12

/** Shows the open drafts and asks for a yes; asks once for a country that is missing. */
export async function proposeDrafts(
  turn: Turn,
  open: OpenDrafts,
  parts: Parts,
  opening: readonly string[] = [],
): Promise<Outcome> {
  const words = WORDING[turn.language]
  const lacking = open.drafts.some(({ fields }) => fields.country === undefined)
  const shown = await Promise.all(open.drafts.map((draft) => blocksOf(draft, turn, parts, open.drafts.length > 1)))
  const state: OpenDrafts = { ...open, asked: open.asked || lacking }
  const question = lacking ? [paragraph(open.asked ? words.stillNoCountry : words.whichCountry)] : []
  const choices: readonly Choice[] = lacking ? countryChoices(turn, open, parts) : buttonsOf(turn, open, parts)
  const forms = open.drafts.map(
    (draft, at): Block => ({
      kind: 'form',
      form: formOf(draft, `${open.id}#${at}`, turn.language) satisfies Form,
      openLabel: open.drafts.length > 1 ? words.editOne(parts.nameOf(draft.fields.country, turn.language)) : words.edit,
    }),
  )
  return {
    ending: lacking ? 'clarify' : 'proposed',
    say: {
      language: turn.language,
      forAskerOnly: true,
      blocks: [
        ...opening.map((line) => paragraph(line)),
        ...(open.drafts.length > 1 ? [paragraph(words.pleaseCheckMany)] : []),
        ...shown.flat(),
        ...question,
        ...(lacking ? [] : [paragraph(words.saveHint)]),
        { kind: 'choices', choices },
        ...(lacking ? [] : forms),
      ],
    },
    expect: expectation(turn, state),
  }
}

async function blocksOf(draft: Draft, turn: Turn, parts: Parts, several: boolean): Promise<readonly Block[]> {
  const { fields, guessedFrom, corrects, theirs } = draft
  const words = WORDING[turn.language]
  const country = fields.country ? parts.nameOf(fields.country, turn.language) : words.unknownCountry
  const title = corrects ? words.corrected(country) : words.pleaseCheck(country)
  const counterpart = fields.country ? await turn.read.counterpartOf(fields.country) : undefined
  const readers = fields.sensitive ? words.readersSensitive(counterpart?.name) : words.readersUnit
  const empty = emptyFields(fields).map((field) => words.fields[field].toLowerCase())
  return [
    several ? { kind: 'heading', text: country } : paragraph(title),
    {
      kind: 'facts',
      facts: [
        ...factsOf(fields, turn.language, parts, { guessedFrom }),
        { label: words.fields.readers, value: text(readers) },
      ],
    },
    ...(theirs ? answersInWords(theirs.answers, turn.language) : []),
    ...(empty.length > 0 ? [paragraph(words.notSaid(empty.join(', ')))] : []),
    quoted(fields),
  ]
}

function buttonsOf(turn: Turn, open: OpenDrafts, _parts: Parts): readonly Choice[] {
  const words = WORDING[turn.language]
  const press = (action: string) => ({ skill: 'check-in', action, value: open.id })
  const sensitive = open.drafts.every(({ fields }) => fields.sensitive)
  return [
    { label: open.drafts.length > 1 ? words.saveAll : words.save, press: press('save'), look: 'primary' },
    { label: sensitive ? words.makeOpen : words.makeSensitive, press: press(sensitive ? 'open' : 'sensitive') },
    { label: words.discard, press: press('discard'), look: 'danger' },
  ]
}

/** The countries of the person first; what was named in passing before them. */
function countryChoices(turn: Turn, open: OpenDrafts, parts: Parts): readonly Choice[] {
  if (!isStaff(turn.principal)) return []
  const named = open.drafts.flatMap(({ fields }) => parts.find(fields.words).map(({ code }) => code))
  const codes = [...new Set([...named, ...turn.principal.countries])].slice(0, MOST_COUNTRIES)
  return codes.map((code) => ({
    label: parts.nameOf(code, turn.language),
    press: { skill: 'check-in', action: 'country', value: `${open.id}#${code}` },
  }))
}
