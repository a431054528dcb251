import { fold } from '../core/fold.ts'
import type { Note } from '../skills/check-in/note.ts'
import type { ExpectedNote } from './check-in-dialogues.ts'

export const JUDGED = [
  'country',
  'date',
  'kind',
  'participants',
  'progress',
  'concerns',
  'questions',
  'remarks',
  'ours',
  'theirs',
  'nextCheckIn',
  'sensitive',
] as const
export type Judged = (typeof JUDGED)[number]

/** Of one field: what stands there, how much of it is right, how much was expected, and what nobody said. */
export interface Tally {
  readonly given: number
  readonly right: number
  readonly expected: number
  readonly invented: number
}

export const NOTHING: Tally = { given: 0, right: 0, expected: 0, invented: 0 }

export function sum(one: Tally, other: Tally): Tally {
  return {
    given: one.given + other.given,
    right: one.right + other.right,
    expected: one.expected + other.expected,
    invented: one.invented + other.invented,
  }
}

/** Compares a saved note with what was expected, field by field. `said` is everything that the person wrote. */
export function judgeNote(
  note: Note | undefined,
  expected: ExpectedNote,
  said: string,
): Readonly<Record<Judged, Tally>> {
  const entries = JUDGED.map((field): [Judged, Tally] => {
    const given = note ? itemsOf(note, field) : []
    const wanted = expectedItems(expected, field)
    const right = wanted.filter((item) => given.some((one) => same(one, item))).length
    const invented = note ? given.filter((item) => !wasSaid(item, field, said, wanted)).length : 0
    return [field, { given: given.length, right, expected: wanted.length, invented }]
  })
  return Object.fromEntries(entries) as Record<Judged, Tally>
}

interface Item {
  readonly text: string
  readonly due?: string | undefined
  readonly owner?: string | undefined
}

function itemsOf(note: Note, field: Judged): readonly Item[] {
  switch (field) {
    case 'country':
    case 'date':
      return [{ text: note[field] }]
    case 'kind':
    case 'nextCheckIn':
      return note[field] === undefined ? [] : [{ text: note[field] }]
    case 'sensitive':
      return note.sensitive ? [{ text: 'sensitive' }] : []
    case 'ours':
    case 'theirs':
      return note.commitments
        .filter(({ by }) => (by === 'support-unit') === (field === 'ours'))
        .map(({ what, due, owner }) => ({ text: what, due, owner: field === 'theirs' ? owner : '' }))
    default:
      return note[field].map((text) => ({ text }))
  }
}

function expectedItems(expected: ExpectedNote, field: Judged): readonly Item[] {
  switch (field) {
    case 'country':
    case 'date':
      return [{ text: expected[field] }]
    case 'kind':
    case 'nextCheckIn':
      return expected[field] === undefined ? [] : [{ text: expected[field] }]
    case 'sensitive':
      return expected.sensitive ? [{ text: 'sensitive' }] : []
    case 'ours':
    case 'theirs':
      return expected[field].map(({ what, due, owner }) => ({ text: what, due, owner: owner ?? '' }))
    default:
      return expected[field].map((text) => ({ text }))
  }
}

/** The same words apart from case, accents and punctuation; a promise also has its day and its owner. */
function same(given: Item, wanted: Item): boolean {
  if (wordsOf(given.text).join(' ') !== wordsOf(wanted.text).join(' ')) return false
  return given.due === wanted.due && fold(given.owner ?? '') === fold(wanted.owner ?? '')
}

/** Nothing may stand in a note that the person did not say: a field that was not spoken of is empty, words are theirs. */
function wasSaid({ text, due }: Item, field: Judged, said: string, wanted: readonly Item[]): boolean {
  if (wanted.length === 0 && field !== 'remarks') return false
  if (['country', 'date', 'kind', 'nextCheckIn', 'sensitive'].includes(field)) return true
  const spoken = new Set(wordsOf(said))
  if (!wordsOf(text).every((word) => spoken.has(word))) return false
  return due === undefined || wanted.some((item) => item.due !== undefined)
}

function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}
