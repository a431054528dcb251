import type { LanguageIndex } from './language-index.ts'
import type { QueryTerms } from './query-terms.ts'
import { addCosines, addScores, clear, type Sums } from './scoring.ts'
import { type Part, WEIGHTS } from './weights.ts'

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
}

const LEXICAL = ['text', 'textGrams', 'entries', 'entryGrams', 'single', 'singleGrams'] as const

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
  addCosines(index.singles, terms.stems, index.perEntry)
  takeBest(index.perEntry, index.ownerOf, sums.single)
  addCosines(index.singleGrams, terms.grams, index.perEntry)
  takeBest(index.perEntry, index.ownerOf, sums.singleGrams)

  const best = { text: 0, textGrams: 0, entries: 0, entryGrams: 0, single: 0, singleGrams: 0, meaning: 0 }
  const unit = { ...WEIGHTS }
  for (const part of LEXICAL) {
    const { scores, touched } = sums[part]
    for (const place of touched) if ((scores[place] as number) > best[part]) best[part] = scores[place] as number
    if (part !== 'single' && part !== 'singleGrams') unit[part] = best[part] === 0 ? 0 : WEIGHTS[part] / best[part]
  }
  const list = topPlaces(index, unit, limit, wanted).map((place) => ({ place, parts: partsAt(index, place) }))
  for (const part of LEXICAL) clear(sums[part])
  return { list, best, mass }
}

function partsAt(index: LanguageIndex, place: number): Record<Part, number> {
  const at = (sums: Sums) => sums.scores[place] ?? 0
  const { text, textGrams, entries, entryGrams, single, singleGrams } = index.sums
  return {
    text: at(text),
    textGrams: at(textGrams),
    entries: at(entries),
    entryGrams: at(entryGrams),
    single: at(single),
    singleGrams: at(singleGrams),
    meaning: 0,
  }
}

/** The best entry speaks for its passage. */
function takeBest(perEntry: Sums, ownerOf: Uint32Array, into: Sums): void {
  for (const entry of perEntry.touched) {
    const place = ownerOf[entry] as number
    const before = into.scores[place] as number
    const score = perEntry.scores[entry] as number
    if (before === 0) into.touched.push(place)
    if (score > before) into.scores[place] = score
  }
  clear(perEntry)
}

function topPlaces(
  index: LanguageIndex,
  unit: Readonly<Record<Part, number>>,
  limit: number,
  wanted: (place: number) => boolean,
): number[] {
  const { total } = index
  for (const part of LEXICAL) {
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
