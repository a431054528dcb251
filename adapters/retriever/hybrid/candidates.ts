import type { LanguageIndex } from './language-index.ts'
import type { QueryTerms } from './query-terms.ts'
import { addScores, clear } from './scoring.ts'
import { LEAST_REFERENCE, LISTS, type List, type Part, WEIGHTS } from './weights.ts'

export interface Candidate {
  /** Place in the members of its language. */
  readonly place: number
  readonly parts: Record<Part, number>
}

/** What was found in one language, before it is weighed against the others. */
export interface Candidates {
  readonly list: readonly Candidate[]
  /** The best score of each list, and what a perfect passage would have. */
  readonly best: Readonly<Record<Part, number>>
  readonly mass: Readonly<Record<Part, number>>
  /** The score of each list that counts in full. */
  readonly reference: Readonly<Record<Part, number>>
}

/** The passages of a language that share most with a question, at most `limit`. */
export function findCandidates(
  index: LanguageIndex,
  terms: QueryTerms,
  limit: number,
  wanted: (place: number) => boolean,
): Candidates {
  const { sums } = index
  const mass = {
    text: addScores(index.text, terms.stems, sums.text),
    textGrams: addScores(index.textGrams, terms.grams, sums.textGrams),
    entries: addScores(index.entries, terms.stems, sums.entries),
    entryGrams: addScores(index.entryGrams, terms.grams, sums.entryGrams),
    single: 1,
    singleGrams: 1,
    meaning: 1,
  }
  const best = { text: 0, textGrams: 0, entries: 0, entryGrams: 0, single: 0, singleGrams: 0, meaning: 0 }
  const reference = { ...best }
  const unit = { text: 0, textGrams: 0, entries: 0, entryGrams: 0 }
  for (const part of LISTS) {
    const { scores, touched } = sums[part]
    for (const place of touched) if ((scores[place] as number) > best[part]) best[part] = scores[place] as number
    reference[part] = Math.max(best[part], LEAST_REFERENCE[part] * mass[part])
    unit[part] = best[part] === 0 ? 0 : WEIGHTS[part] / reference[part]
  }
  const places = topPlaces(index, unit, limit, wanted)
  const ranges = places.map(index.entryRange)
  const singles = index.singles.bestOf(terms.stems, ranges)
  const singleGrams = index.singleGrams.bestOf(terms.grams, ranges)
  const list = places.map((place, at) => ({
    place,
    parts: { ...partsAt(index, place), single: singles[at] ?? 0, singleGrams: singleGrams[at] ?? 0, meaning: 0 },
  }))
  best.single = Math.max(0, ...singles)
  best.singleGrams = Math.max(0, ...singleGrams)
  for (const part of LISTS) clear(sums[part])
  return { list, best, mass, reference }
}

function partsAt(index: LanguageIndex, place: number): Record<List, number> {
  const { text, textGrams, entries, entryGrams } = index.sums
  return {
    text: text.scores[place] ?? 0,
    textGrams: textGrams.scores[place] ?? 0,
    entries: entries.scores[place] ?? 0,
    entryGrams: entryGrams.scores[place] ?? 0,
  }
}

function topPlaces(
  index: LanguageIndex,
  unit: Readonly<Record<List, number>>,
  limit: number,
  wanted: (place: number) => boolean,
): number[] {
  const { total } = index
  for (const part of LISTS) {
    const { scores, touched } = index.sums[part]
    const weight = unit[part]
    if (weight === 0) continue
    for (const place of touched) {
      if (total.scores[place] === 0) total.touched.push(place)
      total.scores[place] = (total.scores[place] as number) + weight * (scores[place] as number)
    }
  }
  const top: number[] = []
  const before = (one: number, other: number) =>
    (total.scores[one] as number) - (total.scores[other] as number) || index.rank(other) - index.rank(one)
  for (const place of total.touched) {
    if (top.length >= limit && before(place, top[top.length - 1] as number) <= 0) continue
    if (!wanted(place)) continue
    let at = top.length
    while (at > 0 && before(place, top[at - 1] as number) > 0) at--
    top.splice(at, 0, place)
    if (top.length > limit) top.pop()
  }
  clear(total)
  return top
}
