import type { Language } from '../../../src/core/language.ts'
import type { Analysed } from './analysed.ts'
import type { Breathe } from './breathe.ts'
import { buildPostings, buildUnitPostings, type Field, type Postings } from './postings.ts'
import type { Rows } from './rows.ts'
import { makeSums, type Sums } from './scoring.ts'

/** The passages of one language, ready to be searched. A document of the postings is a place in `members`. */
export interface LanguageIndex {
  readonly language: Language
  /** Numbers of the passages, in the order of the collection. */
  readonly members: Uint32Array
  readonly text: Postings
  readonly textGrams: Postings
  /** Heading and typical questions together, as an index of their own. */
  readonly entries: Postings
  readonly entryGrams: Postings
  /** Every heading and every question as a document of its own. */
  readonly singles: Postings
  readonly singleGrams: Postings
  /** The place in `members` to which a single entry belongs. */
  readonly ownerOf: Uint32Array
  readonly sums: Sums
  readonly gramSums: Sums
  readonly entrySums: Sums
  readonly entryGramSums: Sums
  readonly singleSums: Sums
  readonly singleGramSums: Sums
}

const TITLE_WEIGHT = 1.5
const TITLE_LENGTH_SHARE = 0.3
const LENGTH_SHARE = 0.4

export async function buildLanguageIndex(
  language: Language,
  members: Uint32Array,
  analysed: Analysed,
  breathe: Breathe,
): Promise<LanguageIndex> {
  const { entryStarts } = analysed
  const passageRange = (place: number): readonly [number, number] => {
    const passage = members[place] ?? 0
    return [passage, passage + 1]
  }
  const entryRange = (place: number): readonly [number, number] => {
    const passage = members[place] ?? 0
    return [entryStarts[passage] ?? 0, entryStarts[passage + 1] ?? 0]
  }
  const whole = (text: Rows, title: Rows): readonly Field[] => [
    { rows: text, rangeOf: passageRange, weight: 1, lengthShare: LENGTH_SHARE },
    { rows: title, rangeOf: passageRange, weight: TITLE_WEIGHT, lengthShare: TITLE_LENGTH_SHARE },
  ]
  const own = (rows: Rows): readonly Field[] => [{ rows, rangeOf: entryRange, weight: 1, lengthShare: LENGTH_SHARE }]
  const stems = analysed.stems.length
  const grams = analysed.grams.length
  const { count, ownerOf, rowOf } = entriesOf(members, entryStarts)

  return {
    language,
    members,
    text: await buildPostings(members.length, stems, whole(analysed.text, analysed.title), breathe),
    textGrams: await buildPostings(members.length, grams, whole(analysed.textGrams, analysed.titleGrams), breathe),
    entries: await buildPostings(members.length, stems, own(analysed.entries), breathe),
    entryGrams: await buildPostings(members.length, grams, own(analysed.entryGrams), breathe),
    singles: await buildUnitPostings(analysed.entries, rowOf, stems, breathe),
    singleGrams: await buildUnitPostings(analysed.entryGrams, rowOf, grams, breathe),
    ownerOf,
    sums: makeSums(members.length),
    gramSums: makeSums(members.length),
    entrySums: makeSums(members.length),
    entryGramSums: makeSums(members.length),
    singleSums: makeSums(count),
    singleGramSums: makeSums(count),
  }
}

function entriesOf(members: Uint32Array, entryStarts: Uint32Array) {
  let count = 0
  for (const passage of members) count += (entryStarts[passage + 1] ?? 0) - (entryStarts[passage] ?? 0)
  const ownerOf = new Uint32Array(count)
  const rowOf = new Uint32Array(count)
  let next = 0
  members.forEach((passage, place) => {
    for (let row = entryStarts[passage] ?? 0; row < (entryStarts[passage + 1] ?? 0); row++) {
      ownerOf[next] = place
      rowOf[next] = row
      next++
    }
  })
  return { count, ownerOf, rowOf }
}
