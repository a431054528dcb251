import type { Outcome } from '../../core/outcome.ts'
import { type Block, type Choice, type Form, paragraph, text } from '../../core/reply.ts'
import type { Turn } from '../skill.ts'
import { answersInWords } from './answers.ts'
import { type Draft, expectation, type OpenDrafts } from './draft.ts'
import { formOf } from './note-form.ts'
import { promisesOf } from './notes-kept.ts'
import { isStaff, type Parts } from './parts.ts'
import { byUrgency, promiseLine } from './promises.ts'
import { wasReached } from './reached.ts'
import { emptyFields, factsOf, quoted } from './show-note.ts'
import { lastContact, standingOf } from './standing.ts'
import { WORDING } from './wording.ts'
import { FOLLOW } from './wording-follow.ts'
import { MOVE } from './wording-move.ts'

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
  const choices: readonly Choice[] = lacking ? countryChoices(turn, open, parts) : buttonsOf(turn, open)
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
        ...(wasReached(fields) ? [] : [{ label: words.counts, value: text(words.notReached) }]),
      ],
    },
    ...(theirs ? answersInWords(theirs.answers, turn.language) : []),
    ...(fields.country && !corrects ? await promisesSince(turn, fields.country) : []),
    ...(empty.length > 0 ? [paragraph(words.notSaid(empty.join(', ')))] : []),
    quoted(fields),
  ]
}

/** What was promised before opens the next note: what is still open, and what was settled since the last contact. */
async function promisesSince(turn: Turn, country: string): Promise<readonly Block[]> {
  const [promises, last] = await Promise.all([
    promisesOf(turn.read, country, RECENT_PROMISES),
    standingOf(turn.read, country).then(lastContact),
  ])
  const settled = promises.filter((one) => one.state !== 'open' && last && one.settledOn && one.settledOn >= last)
  const open = promises.filter(({ state }) => state === 'open').sort(byUrgency)
  const states = MOVE[turn.language].promiseStates
  const lines = [...settled, ...open]
    .slice(0, 4)
    .map((one) => `${promiseLine(one, turn.today, turn.language)} · ${states[one.state]}`)
  if (lines.length === 0) return []
  const done = open.slice(0, 2).map(({ id, what }) => ({
    label: `${FOLLOW[turn.language].done}: ${what.slice(0, 40)}`,
    press: { skill: 'check-in', action: 'promise-done', value: id },
  }))
  return [
    paragraph(WORDING[turn.language].promisedBefore),
    { kind: 'list', items: lines.map((line) => text(line)) },
    ...(done.length > 0 ? [{ kind: 'choices', choices: done } as const] : []),
  ]
}

const RECENT_PROMISES = 30

function buttonsOf(turn: Turn, open: OpenDrafts): readonly Choice[] {
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
