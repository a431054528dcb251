import { OutsideError } from '../../../src/core/problem.ts'

/** A vector this short points nowhere: a server that misread the request. */
const LEAST_NORM = 1e-6

/**
 * Vectors from outside: as many as texts, of one length, of numbers, none of zeros; each is given the norm 1. Throws
 * an OutsideError otherwise, so that no vector of nothing is ever kept.
 */
export function checkedVectors(given: unknown, texts: number, dimensions: number | undefined): readonly Float32Array[] {
  const refuse = (what: string): never => {
    throw new OutsideError(`The embeddings cannot be used: ${what}.`, { kind: 'refused' })
  }
  if (!Array.isArray(given) || given.length !== texts) return refuse(`there are not ${texts} of them`)
  const length = dimensions ?? (Array.isArray(given[0]) ? given[0].length : 0)
  if (length === 0) return refuse('they are empty')
  return given.map((vector: unknown) => {
    if (!Array.isArray(vector) || vector.length !== length) return refuse(`one has not ${length} numbers`)
    if (!vector.every((value) => typeof value === 'number' && Number.isFinite(value))) {
      return refuse('one holds a value that is no number')
    }
    const norm = Math.hypot(...(vector as number[]))
    if (norm < LEAST_NORM) return refuse('one is of zeros')
    return Float32Array.from(vector as number[], (value) => value / norm)
  })
}
