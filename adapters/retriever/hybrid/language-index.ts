import { LANGUAGES, type Language } from '../../../src/core/language.ts'
import type { Passage } from '../../../src/core/passage.ts'
import type { Analysed } from './analysed.ts'
import type { Breathe } from './breathe.ts'
import { buildPostings, type Field, type Postings } from './postings.ts'
import type { Rows } from './rows.ts'
import { makeSums, type Sums } from './scoring.ts'
import { openSingleEntries, type SingleEntries } from './single-entries.ts'

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
  readonly singles: SingleEntries
  readonly singleGrams: SingleEntries
  /** The rows of a place's heading and questions: from, up to. */
  readonly entryRange: (place: number) => readonly [number, number]
  /** Where a passage stands by its id: equals are given in this order, whatever the order of the files. */
  readonly rank: (place: number) => number
  readonly placeOf: (passage: number) => number | undefined
  /**
   * Which places an asker of a language is to be shown: all in their own language, and those of sections that do not
   * exist in it. Undefined when there are none.
   */
  readonly wantedFrom: (asker: Language) => ((place: number) => boolean) | undefined
  /** Sums of the search under way; a search never waits in the middle, so that one set is enough. */
  readonly sums: Readonly<Record<'text' | 'textGrams' | 'entries' | 'entryGrams', Sums>>
  readonly total: Sums
}

const TITLE_WEIGHT = 1.5
const TITLE_LENGTH_SHARE = 0.3
const LENGTH_SHARE = 0.4

export async function buildLanguageIndex(
  language: Language,
  members: Uint32Array,
  passages: readonly Passage[],
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
  const entryRanges = Array.from(members.keys(), entryRange)

  return {
    language,
    members,
    text: await buildPostings(members.length, stems, whole(analysed.text, analysed.title), breathe),
    textGrams: await buildPostings(members.length, grams, whole(analysed.textGrams, analysed.titleGrams), breathe),
    entries: await buildPostings(members.length, stems, own(analysed.entries), breathe),
    entryGrams: await buildPostings(members.length, grams, own(analysed.entryGrams), breathe),
    singles: await openSingleEntries(analysed.entries, entryRanges, stems, breathe),
    singleGrams: await openSingleEntries(analysed.entryGrams, entryRanges, grams, breathe),
    entryRange,
    rank: ranksOf(members, passages),
    placeOf: placesOf(members),
    wantedFrom: wantedPlaces(language, members, passages),
    sums: {
      text: makeSums(members.length),
      textGrams: makeSums(members.length),
      entries: makeSums(members.length),
      entryGrams: makeSums(members.length),
    },
    total: makeSums(members.length),
  }
}

function placesOf(members: Uint32Array): (passage: number) => number | undefined {
  const places = new Map(Array.from(members, (passage, place) => [passage, place]))
  return (passage) => places.get(passage)
}

function wantedPlaces(
  language: Language,
  members: Uint32Array,
  passages: readonly Passage[],
): LanguageIndex['wantedFrom'] {
  const sectionsIn = new Map<Language, Set<string>>()
  for (const passage of passages) {
    const sections = sectionsIn.get(passage.language) ?? new Set()
    sections.add(`${passage.document}#${passage.section}`)
    sectionsIn.set(passage.language, sections)
  }
  const missing = new Map<Language, Set<number>>()
  for (const asker of LANGUAGES) {
    const sections = sectionsIn.get(asker)
    const places = Array.from(members.keys()).filter((place) => {
      const passage = passages[members[place] ?? 0]
      return passage && !sections?.has(`${passage.document}#${passage.section}`)
    })
    missing.set(asker, new Set(places))
  }
  return (asker) => {
    if (asker === language) return () => true
    const places = missing.get(asker)
    return places && places.size > 0 ? (place) => places.has(place) : undefined
  }
}

function ranksOf(members: Uint32Array, passages: readonly Passage[]): (place: number) => number {
  const idAt = (place: number) => passages[members[place] ?? 0]?.id ?? ''
  const order = Array.from(members.keys()).sort((one, other) => (idAt(one) < idAt(other) ? -1 : 1))
  const ranks = new Uint32Array(members.length)
  for (const [rank, place] of order.entries()) ranks[place] = rank
  return (place) => ranks[place] ?? 0
}
