import type { DocumentInterface } from '@langchain/core/documents'
import type { EmbeddingsInterface } from '@langchain/core/embeddings'
import { VectorStore } from '@langchain/core/vectorstores'
import {
  type AddOptions,
  checkFilter,
  checkVector,
  type DocumentFilter,
  idsFor,
  unitVector,
  type Vector,
} from '../document-filter.ts'
import { nearestRows } from './nearest-rows.ts'

/**
 * Nearest documents by looking at every vector: one scan of one array. Exact, no parameters, nothing to build; the
 * right store for a collection of our size. Scores are cosines.
 */
export class ExactVectors extends VectorStore {
  declare FilterType: DocumentFilter
  readonly dimensions: number
  #matrix: Float32Array
  readonly #ids: string[] = []
  readonly #documents: DocumentInterface[] = []
  readonly #rows = new Map<string, number>()

  constructor(embeddings: EmbeddingsInterface, settings: { readonly dimensions: number }) {
    super(embeddings, settings)
    this.dimensions = settings.dimensions
    this.#matrix = new Float32Array(16 * settings.dimensions)
  }

  /** Takes over rows of unit vectors without copying them: row `r` belongs to document `r`. */
  static over(
    embeddings: EmbeddingsInterface,
    dimensions: number,
    matrix: Float32Array,
    documents: readonly DocumentInterface[],
  ): ExactVectors {
    const store = new ExactVectors(embeddings, { dimensions })
    store.#matrix = matrix
    for (const [row, id] of idsFor(documents, undefined, 0).entries()) {
      store.#rows.set(id, row)
      store.#ids.push(id)
      store.#documents.push(documents[row] as DocumentInterface)
    }
    return store
  }

  /** Unit vectors, row by row; row `r` belongs to document `r`. */
  get matrix(): Float32Array {
    return this.#matrix
  }

  get documents(): readonly DocumentInterface[] {
    return this.#documents
  }

  get size(): number {
    return this.#ids.length
  }

  override _vectorstoreType(): string {
    return 'exact'
  }

  override async addDocuments(documents: DocumentInterface[], options?: AddOptions): Promise<string[]> {
    const vectors = await this.embeddings.embedDocuments(documents.map((document) => document.pageContent))
    return this.addVectors(vectors, documents, options)
  }

  override async addVectors(
    vectors: readonly Vector[],
    documents: DocumentInterface[],
    options?: AddOptions,
  ): Promise<string[]> {
    for (const vector of vectors) checkVector(vector, this.dimensions)
    const ids = idsFor(documents, options, this.#ids.length)
    for (const [place, id] of ids.entries()) {
      const row = this.#rows.get(id) ?? this.#ids.length
      const needed = (row + 1) * this.dimensions
      if (needed > this.#matrix.length) {
        const wider = new Float32Array(Math.max(needed, this.#matrix.length * 2))
        wider.set(this.#matrix)
        this.#matrix = wider
      }
      this.#matrix.set(unitVector(vectors[place] ?? []), row * this.dimensions)
      this.#rows.set(id, row)
      this.#ids[row] = id
      this.#documents[row] = documents[place] as DocumentInterface
    }
    return ids
  }

  override async delete(params: { readonly ids: readonly string[] }): Promise<void> {
    for (const id of params.ids) {
      const row = this.#rows.get(id)
      if (row === undefined) continue
      // The last row moves into the gap.
      const last = this.#ids.length - 1
      const from = last * this.dimensions
      this.#matrix.copyWithin(row * this.dimensions, from, from + this.dimensions)
      const moved = this.#ids[last] as string
      this.#ids[row] = moved
      this.#documents[row] = this.#documents[last] as DocumentInterface
      this.#rows.set(moved, row)
      this.#rows.delete(id)
      this.#ids.pop()
      this.#documents.pop()
    }
  }

  override async similaritySearchVectorWithScore(
    query: Vector,
    k: number,
    filter?: DocumentFilter,
  ): Promise<[DocumentInterface, number][]> {
    checkFilter(filter)
    checkVector(query, this.dimensions)
    const rows = { matrix: this.#matrix, dimensions: this.dimensions, rows: this.#ids.length }
    const isWanted = filter && ((row: number) => filter(this.#documents[row] as DocumentInterface))
    return nearestRows(rows, query, k, isWanted).map(({ row, score }) => [
      this.#documents[row] as DocumentInterface,
      score,
    ])
  }
}
