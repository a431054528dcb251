import type { DocumentInterface } from '@langchain/core/documents'

/** Which documents a search may return. */
export type DocumentFilter = (document: DocumentInterface) => boolean

/** A vector as LangChain hands it over, or as we keep it. */
export type Vector = ArrayLike<number>

export interface AddOptions {
  /** A document under an id that is known already replaces the earlier one. */
  readonly ids?: readonly string[]
}

/** Ids for documents that were added without: their own, else the next free number. */
export function idsFor(
  documents: readonly DocumentInterface[],
  options: AddOptions | undefined,
  next: number,
): string[] {
  return documents.map((document, place) => options?.ids?.[place] ?? document.id ?? String(next + place))
}

/** LangChain callers may hand over an object where a function is asked for; told at once and in words. */
export function checkFilter(filter: unknown): asserts filter is DocumentFilter | undefined {
  if (filter === undefined || typeof filter === 'function') return
  throw new TypeError('The filter of a vector search must be a function of a document. Pass (document) => boolean.')
}

export function checkVector(vector: Vector, dimensions: number): void {
  if (vector.length === dimensions) return
  throw new RangeError(
    `A vector of ${vector.length} numbers does not fit an index of ${dimensions}. Build the index anew with the ` +
      'embeddings that are used now.',
  )
}

/** The vector with length 1, so that the inner product is the cosine; zeros stay zeros. */
export function unitVector(vector: Vector): Float32Array {
  const copy = Float32Array.from(vector)
  let square = 0
  for (const value of copy) square += value * value
  if (!Number.isFinite(square)) throw new RangeError('A vector holds a value that is no number.')
  if (square === 0) return copy
  const length = Math.sqrt(square)
  for (let at = 0; at < copy.length; at++) copy[at] = (copy[at] as number) / length
  return copy
}
