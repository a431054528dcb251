import { join } from 'node:path'
import type { DocumentInterface } from '@langchain/core/documents'
import type { EmbeddingsInterface } from '@langchain/core/embeddings'
import type { Language } from '../../../src/core/language.ts'
import type { Passage } from '../../../src/core/passage.ts'
import type { Log } from '../../../src/ports/log.ts'
import type { ExactVectors } from '../../vectors/exact/index.ts'
import { nearestRows } from '../../vectors/exact/nearest-rows.ts'
import type { HnswVectors } from '../../vectors/hnsw/index.ts'
import { type Hnswlib, loadHnswlib } from '../../vectors/hnsw/load-hnswlib.ts'
import type { Breathe } from './breathe.ts'

/** The directions of the passages of one language, which stand together in the collection. */
export interface PassageVectors {
  /** Numbers of the passages that are nearest to a direction, the nearest first. */
  nearest(direction: Float32Array, limit: number): Promise<readonly number[]>
  /**
   * The same as a vector store of LangChain. A scan does without: LangChain's core is 250 modules, a fifth of a start,
   * and is loaded for a graph of neighbours and for whoever asks for the store.
   */
  asVectorStore(): Promise<ExactVectors | HnswVectors>
  /** Where a graph of neighbours is used. */
  readonly graph?: HnswVectors
}

export interface LanguageVectors {
  readonly language: Language
  readonly passages: readonly Passage[]
  /** Number of the first passage of the language, and how many there are. */
  readonly first: number
  readonly count: number
  /** Unit vectors of these passages, row by row. */
  readonly matrix: Float32Array
  readonly dimensions: number
  readonly embeddings: EmbeddingsInterface
}

/** Finds by looking at every vector. */
export function scanOf(vectors: LanguageVectors): PassageVectors {
  const { first, count, matrix, dimensions, embeddings } = vectors
  let store: Promise<ExactVectors> | undefined
  return {
    nearest: async (direction, limit) =>
      nearestRows({ matrix, dimensions, rows: count }, direction, limit).map(({ row }) => first + row),
    asVectorStore() {
      store ??= import('../../vectors/exact/index.ts').then(({ ExactVectors }) =>
        ExactVectors.over(embeddings, dimensions, matrix, documentsOf(vectors)),
      )
      return store
    },
  }
}

export interface GraphNeeds {
  readonly hnswlib: Hnswlib
  /** Folder of graphs that were saved earlier for exactly these vectors. */
  readonly graphFolder: string | undefined
  readonly log: Log
  readonly breathe: Breathe
}

/** Finds by a graph of neighbours, read from the folder or built. */
export async function graphOf(vectors: LanguageVectors, needs: GraphNeeds): Promise<PassageVectors> {
  const graph = await openGraph(vectors, needs)
  return {
    graph,
    nearest: async (direction, limit) =>
      (await graph.similaritySearchVectorWithScore(direction, limit)).map(([{ metadata }]) => Number(metadata.passage)),
    asVectorStore: async () => graph,
  }
}

async function openGraph(
  vectors: LanguageVectors,
  { hnswlib, graphFolder, log, breathe }: GraphNeeds,
): Promise<HnswVectors> {
  const { HnswVectors } = await import('../../vectors/hnsw/index.ts')
  const { language, matrix, dimensions, embeddings } = vectors
  const documents = documentsOf(vectors)
  if (graphFolder !== undefined) {
    try {
      const file = join(graphFolder, graphName(language))
      return await HnswVectors.open(embeddings, { hnswlib, dimensions }, file, documents)
    } catch (error) {
      log.info('The graph of neighbours is built anew', { why: error instanceof Error ? error.message : String(error) })
    }
  }
  const graph = new HnswVectors(embeddings, { hnswlib, dimensions })
  for (const [row, document] of documents.entries()) {
    const pause = breathe()
    if (pause) await pause
    await graph.addVectors([matrix.subarray(row * dimensions, (row + 1) * dimensions)], [document])
  }
  return graph
}

function documentsOf({ passages, first, count }: LanguageVectors): DocumentInterface[] {
  return passages.slice(first, first + count).map(({ id, text }, row) => ({
    id: String(first + row),
    pageContent: text,
    metadata: { passage: first + row, id },
  }))
}

/** Writes the graphs there are into a folder, and returns the names of their files. */
export async function saveGraphs(
  stores: ReadonlyMap<Language, PassageVectors>,
  folder: string,
): Promise<readonly string[]> {
  const names: string[] = []
  for (const [language, { graph }] of stores) {
    if (!graph) continue
    await graph.save(join(folder, graphName(language)))
    names.push(graphName(language))
  }
  return names
}

function graphName(language: Language): string {
  return `graph.${language}.hnsw`
}

/** The addon, or undefined with one warning. */
export async function hnswlibOrWarning(load: typeof loadHnswlib = loadHnswlib, log: Log): Promise<Hnswlib | undefined> {
  const loaded = await load()
  if ('hnswlib' in loaded) return loaded.hnswlib
  log.warn('hnswlib-node cannot be loaded; vectors are searched exactly, which is slower for large collections', {
    why: loaded.missing,
    mend: 'Install a C++ compiler and run npm install again, or leave it so.',
  })
  return undefined
}
