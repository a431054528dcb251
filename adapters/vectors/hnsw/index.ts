import type { DocumentInterface } from '@langchain/core/documents'
import type { EmbeddingsInterface } from '@langchain/core/embeddings'
import { VectorStore } from '@langchain/core/vectorstores'
import type { HierarchicalNSW } from 'hnswlib-node'
import {
  type AddOptions,
  checkFilter,
  checkVector,
  type DocumentFilter,
  idsFor,
  unitVector,
  type Vector,
} from '../document-filter.ts'
import { readGraphHeader } from './graph-header.ts'
import type { Hnswlib } from './load-hnswlib.ts'

export interface HnswSettings {
  readonly hnswlib: Hnswlib
  readonly dimensions: number
  /** Looked at per search; never less than `k`. */
  readonly searchWidth?: number
}

/**
 * Wider than usual: among many near copies, 16 links and a width of 128 found .90 of the ten nearest of 33,000, these
 * find all (docs/decisions/0003-retrieval.md).
 */
const LINKS = 48
const BUILD_WIDTH = 400
const SEARCH_WIDTH = 512
const SEED = 100

/**
 * Nearest documents by a graph of neighbours (Malkov and Yashunin, 2016), in hnswlib. Scores are cosines. Unlike the
 * store of @langchain/community it deletes and replaces documents, survives a filter that throws, and refuses vectors
 * and files of another dimension; docs/decisions/0003-retrieval.md tells why it is our own.
 */
export class HnswVectors extends VectorStore {
  declare FilterType: DocumentFilter
  readonly #settings: HnswSettings
  #index: HierarchicalNSW
  readonly #documents = new Map<number, DocumentInterface>()
  readonly #labels = new Map<string, number>()
  #nextLabel = 0

  constructor(embeddings: EmbeddingsInterface, settings: HnswSettings) {
    super(embeddings, { dimensions: settings.dimensions })
    this.#settings = settings
    this.#index = new settings.hnswlib.HierarchicalNSW('ip', settings.dimensions)
    this.#index.initIndex({
      maxElements: 1024,
      m: LINKS,
      efConstruction: BUILD_WIDTH,
      randomSeed: SEED,
      allowReplaceDeleted: true,
    })
  }

  /**
   * Opens a saved graph whose points were documents `0…n-1` in this order. Throws when the file is not one of this
   * dimension and number; the caller then builds anew.
   */
  static async open(
    embeddings: EmbeddingsInterface,
    settings: HnswSettings,
    file: string,
    documents: readonly DocumentInterface[],
  ): Promise<HnswVectors> {
    const { points, dimensions } = await readGraphHeader(file)
    if (dimensions !== settings.dimensions) throw new Error(`${file} has another dimension.`)
    if (points !== documents.length) throw new Error(`${file} holds another number of points.`)
    const store = new HnswVectors(embeddings, settings)
    const index = new settings.hnswlib.HierarchicalNSW('ip', settings.dimensions)
    await index.readIndex(file, true)
    store.#index = index
    for (const [label, id] of idsFor(documents, undefined, 0).entries()) {
      store.#documents.set(label, documents[label] as DocumentInterface)
      store.#labels.set(id, label)
    }
    store.#nextLabel = documents.length
    return store
  }

  get size(): number {
    return this.#documents.size
  }

  override _vectorstoreType(): string {
    return 'hnsw'
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
    for (const vector of vectors) checkVector(vector, this.#settings.dimensions)
    const ids = idsFor(documents, options, this.#nextLabel)
    for (const [place, id] of ids.entries()) {
      const known = this.#labels.get(id)
      if (known !== undefined) this.#remove(id, known)
      const label = this.#nextLabel++
      if (this.#index.getCurrentCount() >= this.#index.getMaxElements()) {
        this.#index.resizeIndex(this.#index.getMaxElements() * 2)
      }
      this.#index.addPoint(Array.from(unitVector(vectors[place] ?? [])), label)
      this.#labels.set(id, label)
      this.#documents.set(label, documents[place] as DocumentInterface)
    }
    return ids
  }

  override async delete(params: { readonly ids: readonly string[] }): Promise<void> {
    for (const id of params.ids) {
      const label = this.#labels.get(id)
      if (label !== undefined) this.#remove(id, label)
    }
  }

  override async similaritySearchVectorWithScore(
    query: Vector,
    k: number,
    filter?: DocumentFilter,
  ): Promise<[DocumentInterface, number][]> {
    checkFilter(filter)
    checkVector(query, this.#settings.dimensions)
    const wanted = Math.min(k, this.#documents.size)
    if (wanted <= 0) return []
    this.#index.setEf(Math.max(this.#settings.searchWidth ?? SEARCH_WIDTH, wanted))

    // A filter that throws inside the native search ends the process: it is caught there and thrown on here.
    let failure: { readonly error: unknown } | undefined
    const guarded = filter
      ? (label: number) => {
          const document = this.#documents.get(label)
          if (!document || failure) return false
          try {
            return filter(document) === true
          } catch (error) {
            failure = { error }
            return false
          }
        }
      : undefined
    const { neighbors, distances } = this.#index.searchKnn(Array.from(unitVector(query)), wanted, guarded)
    if (failure) throw failure.error
    return neighbors.flatMap((label, place): [DocumentInterface, number][] => {
      const document = this.#documents.get(label)
      return document ? [[document, 1 - (distances[place] ?? 1)]] : []
    })
  }

  /** Writes the graph; the documents are kept by whoever has them. */
  async save(file: string): Promise<void> {
    await this.#index.writeIndex(file)
  }

  #remove(id: string, label: number): void {
    this.#index.markDelete(label)
    this.#labels.delete(id)
    this.#documents.delete(label)
  }
}
