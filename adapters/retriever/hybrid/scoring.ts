import { FULL_IMPACT, frequencyOf, idfOf, type Postings, SATURATION } from './postings.ts'

export interface Alternative {
  readonly term: number
  /** How likely it is that the asker's word means this term, 0 to 1. */
  readonly weight: number
}

/** One word of the question: all its alternatives act as one term. */
export interface QueryTerm {
  /** How much the word counts, before its idf. */
  readonly mass: number
  readonly alternatives: readonly Alternative[]
}

/** Sums of scores per document, used again for every search. */
export interface Sums {
  readonly scores: Float64Array
  readonly touched: number[]
}

export function makeSums(documents: number): Sums {
  return { scores: new Float64Array(documents), touched: [] }
}

export function clear(sums: Sums): void {
  for (const document of sums.touched) sums.scores[document] = 0
  sums.touched.length = 0
}

/**
 * Adds the scores of all documents and returns the question's idf mass: what a document would get in which every word
 * stood without end. Alternatives are one structured term (Pirkola 1998, with the weights of Darwish and Oard 2003):
 * their weighted frequencies are summed before saturation, and their weighted document frequencies make one idf.
 */
export function addScores(postings: Postings, terms: readonly QueryTerm[], into: Sums): number {
  let mass = 0
  for (const term of terms) {
    const [only] = term.alternatives
    const frequency = structuredFrequencyOf(postings, term)
    if (!only || frequency === 0) continue
    const value = term.mass * idfOf(postings.documents, frequency)
    mass += value
    if (term.alternatives.length === 1 && only.weight === 1) addPlain(postings, only.term, value, into)
    else addStructured(postings, term, value, into)
  }
  return mass
}

function structuredFrequencyOf(postings: Postings, term: QueryTerm): number {
  let frequency = 0
  for (const { term: number, weight } of term.alternatives) frequency += weight * frequencyOf(postings, number)
  return Math.min(frequency, postings.documents)
}

function addPlain(postings: Postings, term: number, value: number, into: Sums): void {
  const { offsets, places, impacts } = postings
  const { scores, touched } = into
  const unit = value / FULL_IMPACT
  const end = offsets[term + 1] ?? 0
  for (let at = offsets[term] ?? 0; at < end; at++) {
    const document = places[at] ?? 0
    const before = scores[document] ?? 0
    if (before === 0) touched.push(document)
    scores[document] = before + unit * (impacts[at] ?? 0)
  }
}

function addStructured(postings: Postings, term: QueryTerm, value: number, into: Sums): void {
  const frequencies = new Map<number, number>()
  for (const { term: number, weight } of term.alternatives) {
    const end = postings.offsets[number + 1] ?? 0
    for (let at = postings.offsets[number] ?? 0; at < end; at++) {
      const document = postings.places[at] ?? 0
      const impact = Math.min((postings.impacts[at] ?? 0) / FULL_IMPACT, 0.9999)
      const frequency = (SATURATION * impact) / (1 - impact)
      frequencies.set(document, (frequencies.get(document) ?? 0) + weight * frequency)
    }
  }
  for (const [document, frequency] of frequencies) {
    const before = into.scores[document] ?? 0
    if (before === 0) into.touched.push(document)
    into.scores[document] = before + (value * frequency) / (SATURATION + frequency)
  }
}
