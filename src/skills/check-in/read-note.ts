import type { CountryCode } from '../../core/principal.ts'
import type { CountryFinder } from '../../understanding/countries-named.ts'
import { type Clause, clausesOf } from './clauses.ts'
import { maskedWords } from './masked-words.ts'
import { emptyNote, type NoteFields } from './note.ts'
import { addClauses } from './note-clauses.ts'
import { onlyNames, readContact, readHead, withoutDay } from './note-head.ts'
import { NOTE_PATTERNS } from './note-patterns.ts'
import { type Section, sectionsOf, withWholeHead } from './note-sections.ts'
import type { ReadContext } from './read-context.ts'

/** A note as read from words, and how sure its country is. */
export interface ReadNote {
  readonly fields: NoteFields
  /** The country as it was written, when letters had to be guessed. */
  readonly guessedFrom?: string
}

/** The notes in a text: one for each country that it speaks of. Without a country, one that lacks it. */
export function readNotes(text: string, context: ReadContext, find: CountryFinder): readonly ReadNote[] {
  const named = find(text)
  const masked = maskedWords(text, named)
  const patterns = NOTE_PATTERNS[context.language]
  const clauses = withWholeHead(
    text,
    masked,
    context.language,
    clausesOf(text, (rest) => patterns.standsAlone.test(maskedWords(rest, find(rest)))),
  )
  const sections = sectionsOf(clauses, named, masked, text, context)
  const codes = [...new Set(sections.flatMap(({ countries }) => countries.map(({ code }) => code)))]
  if (codes.length === 0) return [noteFrom(undefined, sections, text, masked, context, true)]
  return codes.map((code) => {
    const own = sections.filter(({ countries }) => countries.length === 0 || countries.some((one) => one.code === code))
    return noteFrom(code, own, text, masked, context, codes.length === 1)
  })
}

/** A line without a head, such as one that follows a note. */
export function readLine(text: string, context: ReadContext, find: CountryFinder): NoteFields {
  const patterns = NOTE_PATTERNS[context.language]
  const note = emptyNote(context.today, context.language, text)
  const clauses = clausesOf(text, (rest) => patterns.standsAlone.test(maskedWords(rest, find(rest))))
  addClauses(note, clauses, text, maskedWords(text, find(text)), context)
  return note
}

function noteFrom(
  code: CountryCode | undefined,
  sections: readonly Section[],
  text: string,
  masked: string,
  context: ReadContext,
  whole: boolean,
): ReadNote {
  const clauses = sections.flatMap(({ head, body }) => [...head, ...body])
  const words = whole ? text : wordsOf(clauses, text)
  const note: NoteFields = emptyNote(context.today, context.language, words)
  const mentions = sections.flatMap(({ countries }) => countries).filter((one) => one.code === code)
  const mention = mentions.find(({ sure }) => sure) ?? mentions[0]
  if (code !== undefined) note.country = code
  for (const { head, body } of sections) {
    for (const clause of head) readHead(note, clause, masked, context)
    addClauses(note, bodyOf(note, head, body, masked, context), text, masked, context)
  }
  return { fields: note, ...(mention && !mention.sure && { guessedFrom: mention.words }) }
}

/** Clauses that stand side by side with what is between them; those of other countries left out. */
function wordsOf(clauses: readonly Clause[], text: string): string {
  const runs: { from: number; until: number }[] = []
  for (const { at, text: words } of [...clauses].sort((one, other) => one.at - other.at)) {
    const last = runs.at(-1)
    const until = at + words.length
    if (last && !/[\p{L}\p{N}]/u.test(text.slice(last.until, at))) last.until = until
    else runs.push({ from: at, until })
  }
  return runs.map(({ from, until }) => text.slice(from, until)).join('\n')
}

/** What was said, without clauses that only tell when, how and with whom. */
function bodyOf(
  note: NoteFields,
  head: readonly Clause[],
  body: readonly Clause[],
  masked: string,
  context: ReadContext,
): readonly Clause[] {
  if (head.length === 0) return body.filter((clause) => !readContact(note, clause, masked, context))
  const [first, ...rest] = withoutDay(note, body, context)
  const names = first ? onlyNames(first) : []
  if (!first || names.length === 0) return first ? [first, ...rest] : rest
  note.participants.push(...names.filter((name) => !note.participants.includes(name)))
  return rest
}
