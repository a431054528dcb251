import { fold } from '../../core/fold.ts'
import { datesSaid } from '../../understanding/dates-said.ts'
import { foldInPlace } from '../../understanding/fold-in-place.ts'
import { LISTS, type NoteFields } from './note.ts'
import { setNextCheckIn } from './note-clauses.ts'
import { dueOf } from './read-clause.ts'
import type { ReadContext } from './read-context.ts'

/** "Change the date to …": what is named, and what it becomes. */
export const CHANGE =
  /^(?:change|set|make|replace|modifie[rz]?|mets|mettez|remplace[rz]?|change[rz]?|cambia[r]?|pon|poner|reemplaza[r]?) (?<what>.+?) (?:to|with|a|par|en|por) (?<value>.+)$/
/** Two things of which one takes the place of the other. */
const INSTEAD: readonly RegExp[] = [
  /^(?:it (?:is|was) |c'est |c'etait |es |era )?not (?<old>.+?),? but (?<new>.+)$/,
  /^(?:ce n'est |c'est )?pas (?<old>.+?),? mais (?<new>.+)$/,
  /^no (?:es |era |son )?(?<old>.+?),? sino (?<new>.+)$/,
  /^(?:it (?:is|was|should be) |c'est |c'etait |es |era |son )?(?<new>[^,]+?),? (?:not|instead of|and not|rather than|pas|au lieu de|et non|plutot que|en vez de|en lugar de|no) (?<old>.+)$/,
  /^(?<old>.+?) (?:should be|doit etre|devrait etre|debe ser|deberia ser|=>|->|→) (?<new>.+)$/,
]

/** Text as patterns read it: lower case without accents, plain apostrophes, as long as before. */
export function plain(text: string): string {
  return foldInPlace(text).replace(/[’‘`´]/g, "'")
}

/** The note with one thing in the place of another that stands in it; undefined when the line names no such pair. */
export function swapped(
  note: NoteFields,
  rest: string,
  words: string,
  corrects: boolean,
  context: ReadContext,
): NoteFields | undefined {
  const days = daysSwapped(note, rest, words, context)
  if (days) return days
  const swap = swapIn(note, rest, words) ?? numbersSwapped(note, words, corrects)
  return swap && replaced(note, swap.old, swap.new)
}

function swapIn(note: NoteFields, rest: string, words: string): { old: string; new: string } | undefined {
  for (const pattern of [...INSTEAD, CHANGE]) {
    const found = new RegExp(pattern.source, 'd').exec(words)?.indices?.groups
    const [old, next] = [found?.old ?? found?.what, found?.new ?? found?.value]
    if (!old || !next) continue
    const swap = { old: rest.slice(...old).trim(), new: rest.slice(...next).trim() }
    if (textsOf(note).some((text) => fold(text).includes(fold(swap.old)))) return swap
  }
  return undefined
}

/** "The deadline is Friday, not tomorrow": the words of a day that stands in the note, and another in their place. */
function daysSwapped(note: NoteFields, rest: string, words: string, context: ReadContext): NoteFields | undefined {
  const said = (old: string | undefined) =>
    old !== undefined &&
    new RegExp(
      String.raw`\b(?:not|no|pas|rather than|instead of|au lieu de|plutot que|en vez de|en lugar de|et non)(?: (?:on|by|le|el|para el|pour|the))? ${bare(old)}`,
      'u',
    ).test(words)
  const date = datesSaid(rest, { ...context, lean: 'future' }).filter((one) => !said(one.words))[0]
  if (!date) return undefined
  if (note.commitments.some(({ dueWords }) => said(dueWords)))
    return {
      ...note,
      commitments: note.commitments.map((one) => {
        const { due: _, dueFrom: __, dueWords, ...kept } = one
        return said(dueWords) ? { ...kept, ...dueOf(date) } : one
      }),
    }
  if (!said(note.nextCheckInWords)) return undefined
  const { nextCheckInFrom: _, ...changed } = note
  setNextCheckIn(changed, date)
  return changed
}

/** A day without the word before it: "by Friday" is taken back by "not Friday". */
function bare(day: string): string {
  return plain(day)
    .replace(/^(?:by|on|before|until|in|le|la|el|avant|pour|para|antes del?|d'ici) /, '')
    .replace(/[^\p{L}\p{N} ]/gu, '.')
}

/** "60 was last month, now 80": of the numbers, one stands in the note and one is new. */
function numbersSwapped(note: NoteFields, words: string, corrects: boolean): { old: string; new: string } | undefined {
  const undated = words.replace(/\b\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?\b|\b\d{4}-\d\d-\d\d\b/g, '')
  const numbers = [...undated.matchAll(/\d+(?:[.,]\d+)?/g)].map(([number]) => number)
  const inNote = (number: string) =>
    textsOf(note).some((text) => new RegExp(`(?<![\\d.,])${number}(?![\\d])`).test(text))
  const old = numbers.filter(inNote)
  const fresh = numbers.filter((number) => !inNote(number))
  if (old[0] !== undefined && fresh.length === 1 && fresh[0] !== undefined && new Set(old).size === 1)
    return corrects || /\b(?:now|was|maintenant|etait|ahora|era)\b/.test(words)
      ? { old: old[0], new: fresh[0] }
      : undefined
  if (!corrects || fresh.length !== 1 || fresh[0] === undefined) return undefined
  if (!/%|percent|pour ?cent|por ciento/.test(words) && !/^\d+(?:[.,]\d+)?$/.test(words.trim())) return undefined
  const percents = textsOf(note).flatMap((text) =>
    [...text.matchAll(/(\d+(?:[.,]\d+)?) ?%/g)].map((match) => match[1] ?? ''),
  )
  return percents.length === 1 && percents[0] ? { old: percents[0], new: fresh[0] } : undefined
}

function textsOf(note: NoteFields): readonly string[] {
  return [...LISTS.flatMap((list) => note[list]), ...note.commitments.map(({ what }) => what)]
}

/** "Three examples, not two" stands in for "two" before " examples": what both say stands once. */
function withoutRepeat(next: string, after: string): string {
  const words = foldInPlace(next).split(/\s+/)
  for (let from = 1; from < words.length; from++) {
    const tail = words.slice(from).join(' ')
    const folded = foldInPlace(after)
    if (folded.trimStart().startsWith(tail)) return after.slice(folded.indexOf(tail) + tail.length)
  }
  return after
}

function replaced(note: NoteFields, old: string, next: string): NoteFields {
  const swap = (text: string): string => {
    const at = /^[\d.,]+$/.test(old)
      ? (new RegExp(`(?<![\\d.,])${old.replace('.', '\\.')}(?!\\d)`).exec(text)?.index ?? -1)
      : foldInPlace(text).indexOf(foldInPlace(old))
    return at < 0 ? text : text.slice(0, at) + next + withoutRepeat(next, text.slice(at + old.length))
  }
  return {
    ...note,
    ...Object.fromEntries(LISTS.map((list) => [list, note[list].map(swap)])),
    commitments: note.commitments.map((one) => ({ ...one, what: swap(one.what) })),
  }
}
