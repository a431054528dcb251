import { formatDate } from '../../core/dates.ts'
import type { Outcome } from '../../core/outcome.ts'
import type { Choice } from '../../core/reply.ts'
import { type DateSaid, datesSaid } from '../../understanding/dates-said.ts'
import type { Turn } from '../skill.ts'
import { auditOf } from './audit.ts'
import { LISTS, NOTE, Note, NoteFields } from './note.ts'
import { type KeptNote, newestFirst } from './notes-kept.ts'
import { isStaff, type Parts, say } from './parts.ts'
import { findableWords, monthsOf, type Term, termsIn } from './search-words.ts'
import { SHARED, sharedWith } from './see-notes.ts'
import { WORDING } from './wording.ts'
import { MOVE } from './wording-move.ts'

/** How many of the notes that hold the words are read, newest first. */
const MOST_READ = 40
const MOST_SHOWN = 5

/** "What did Ghana say about procurement last year?": the notes that say it, cited, newest first. */
export async function searchNotes(
  turn: Turn,
  country: string | undefined,
  about: string,
  parts: Parts,
): Promise<Outcome> {
  const words = MOVE[turn.language]
  const period = datesSaid(about, { language: turn.language, today: turn.today, lean: 'past' }).at(-1)
  const subject = withoutCountries(period ? about.replace(period.words, ' ') : about, parts)
    .replace(/[?¿!.]+/g, ' ')
    .trim()
  const terms = termsIn(subject, turn.language, parts.tools.glossary)
  if (terms.length === 0) return say(turn, 'clarify', words.searchWhat)
  if (!isStaff(turn.principal)) return searchShared(turn, terms, parts)
  const found = await notesThatSay(turn, country, terms, period)
  if (found.length === 0) return say(turn, 'not-found', words.nothingFound)
  const choices: readonly Choice[] = found.map(({ id }) => ({
    label: id,
    press: { skill: 'check-in', action: 'show', value: id },
  }))
  const outcome = say(
    turn,
    'answered',
    { kind: 'heading', text: words.searchTitle(subject) },
    {
      kind: 'list',
      items: found.map((note) => [
        {
          text: `${parts.nameOf(note.country, turn.language)}, ${formatDate(note.date, turn.language)}: `,
          strong: true,
        },
        { text: sayings(note, terms) },
        { text: ` · ${note.id}`, emphasis: true },
      ]),
    },
    { kind: 'choices', choices },
  )
  return {
    ...outcome,
    keep: auditOf(
      turn,
      'searched',
      found.map(({ id }) => id),
      country,
    ),
  }
}

/** The notes that say it, newest first. The store looks for the words and the months. */
async function notesThatSay(
  turn: Turn,
  country: string | undefined,
  terms: readonly Term[],
  period: DateSaid | undefined,
): Promise<readonly KeptNote[]> {
  const entries = await turn.read.entries({
    kind: NOTE,
    ...(country !== undefined && { country }),
    words: [...terms.map((term) => [...term]), ...(period ? [monthsOf(period.earliest, period.latest)] : [])],
    limit: MOST_READ,
  })
  const notes = entries.map(({ id, revision, body }): KeptNote => ({ ...Note.parse(body), id, revision }))
  return newestFirst(notes.filter((note) => note.state === 'saved' && within(note, period))).slice(0, MOST_SHOWN)
}

function within({ date }: KeptNote, period: DateSaid | undefined): boolean {
  return !period || (date >= period.earliest && date <= period.latest)
}

function holdsAll(words: readonly string[], terms: readonly Term[]): boolean {
  const held = new Set(words)
  return terms.every((term) => [...term].some((root) => held.has(root)))
}

/** The items of the note that say it; its words when none does alone. */
function sayings(note: KeptNote, terms: readonly Term[]): string {
  const items = [...LISTS.flatMap((list) => note[list]), ...note.commitments.map(({ what }) => what)]
  const hits = items.filter((item) => {
    const held = new Set(findableWords({ ...note, ...EMPTY, words: item }))
    return terms.some((term) => [...term].some((root) => held.has(root)))
  })
  return (hits.length > 0 ? hits.join('; ') : note.words).slice(0, 400)
}

const EMPTY = { participants: [], progress: [], concerns: [], questions: [], remarks: [], commitments: [] }

function withoutCountries(text: string, parts: Parts): string {
  return parts.find(text).reduce((rest, { words }) => rest.replace(words, ' '), text)
}

/** A contact searches what was shared with them, and nothing else. */
async function searchShared(turn: Turn, terms: readonly Term[], parts: Parts): Promise<Outcome> {
  const entries = await turn.read.entries({ kind: SHARED, limit: 50 })
  const hit = entries.find(({ body }) => holdsAll(findableWords(NoteFields.parse(body)), terms))
  return hit
    ? sharedWith(turn, parts, hit.id)
    : say(turn, 'not-found', WORDING[turn.language].nothingShared, WORDING[turn.language].staffOnly)
}
