import type { Breathe, SparseRows } from './sparse.ts'
import { rightSingularVectors } from './svd.ts'

/** Latent semantic analysis (Deerwester and others, 1990): words that keep the same company point the same way. */
export interface LocalModel {
  readonly dimensions: number
  /** Terms that the model knows; row `t` of `basis` belongs to term `t`. */
  readonly terms: readonly string[]
  readonly idf: Float32Array
  readonly basis: Float32Array
}

/** A text as terms with their counts. */
export type TermCounts = ReadonlyMap<string, number>

export const DIMENSIONS = 192
/** A term of one text relates nothing to anything, unless every text has a direction of its own. */
const LEAST_TEXTS = 2

export async function fitLocalModel(
  texts: readonly TermCounts[],
  breathe: Breathe,
  dimensions: number = DIMENSIONS,
): Promise<LocalModel> {
  const frequencies = new Map<string, number>()
  for (const text of texts) {
    const pause = breathe()
    if (pause) await pause
    for (const term of text.keys()) frequencies.set(term, (frequencies.get(term) ?? 0) + 1)
  }
  const least = texts.length <= dimensions ? 1 : LEAST_TEXTS
  // Sorted, so that the order of the texts changes nothing.
  const terms = [...frequencies].flatMap(([term, count]) => (count >= least ? [term] : [])).sort()
  const idf = Float32Array.from(terms, (term) => Math.log((texts.length + 1) / (frequencies.get(term) ?? 1)))
  const matrix = await matrixOf(texts, terms, idf, breathe)
  const { dimensions: kept, vectors } = await rightSingularVectors(matrix, dimensions, breathe)
  return { dimensions: kept, terms, idf, basis: vectors }
}

async function matrixOf(
  texts: readonly TermCounts[],
  terms: readonly string[],
  idf: Float32Array,
  breathe: Breathe,
): Promise<SparseRows> {
  const numbers = new Map(terms.map((term, number) => [term, number]))
  const offsets = new Uint32Array(texts.length + 1)
  const places: number[] = []
  const values: number[] = []
  for (const [row, text] of texts.entries()) {
    const pause = breathe()
    if (pause) await pause
    const start = places.length
    let square = 0
    for (const [term, count] of text) {
      const number = numbers.get(term)
      if (number === undefined) continue
      const value = weightOf(count) * (idf[number] ?? 0)
      places.push(number)
      values.push(value)
      square += value * value
    }
    const length = Math.sqrt(square) || 1
    for (let at = start; at < values.length; at++) values[at] = (values[at] ?? 0) / length
    offsets[row + 1] = places.length
  }
  return {
    rows: texts.length,
    columns: terms.length,
    offsets,
    places: Uint32Array.from(places),
    values: Float32Array.from(values),
  }
}

export function weightOf(count: number): number {
  return count < 1 ? count : 1 + Math.log(count)
}

/** Folds texts into the space of a model: unit vectors, or zeros for a text of unknown words only. */
export function makeFolding(model: LocalModel): (text: TermCounts) => Float32Array {
  const numbers = new Map(model.terms.map((term, number) => [term, number]))
  const { dimensions, idf, basis } = model
  return (text) => {
    const vector = new Float32Array(dimensions)
    for (const [term, count] of text) {
      const number = numbers.get(term)
      if (number === undefined) continue
      const weight = weightOf(count) * (idf[number] ?? 0)
      const start = number * dimensions
      for (let at = 0; at < dimensions; at++)
        vector[at] = (vector[at] as number) + weight * (basis[start + at] as number)
    }
    let square = 0
    for (const value of vector) square += value * value
    const length = Math.sqrt(square)
    return length === 0 ? vector : vector.map((value) => value / length)
  }
}
