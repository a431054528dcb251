import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Document } from '@langchain/core/documents'
import { afterAll, describe, expect, test } from 'vitest'
import { ExactVectors } from '../../../adapters/vectors/exact/index.ts'
import { HnswVectors } from '../../../adapters/vectors/hnsw/index.ts'
import { loadHnswlib } from '../../../adapters/vectors/hnsw/load-hnswlib.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()
afterAll(() => folder.remove())

const DIMENSIONS = 8
const embeddings = {
  embedDocuments: async (texts: string[]) => texts.map(vectorFor),
  embedQuery: async (text: string) => vectorFor(text),
}

/** Letters of a text, counted in eight groups. */
function vectorFor(text: string): number[] {
  const vector = new Array<number>(DIMENSIONS).fill(0)
  for (const letter of text)
    vector[letter.charCodeAt(0) % DIMENSIONS] = (vector[letter.charCodeAt(0) % DIMENSIONS] ?? 0) + 1
  return vector
}

function vectorsOf(count: number, dimensions: number): Float32Array[] {
  let state = 1
  const next = () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647 - 0.5
  }
  return Array.from({ length: count }, () => Float32Array.from({ length: dimensions }, next))
}

const loaded = await loadHnswlib()
const stores = [
  ['exact', () => new ExactVectors(embeddings, { dimensions: DIMENSIONS })] as const,
  ...('hnswlib' in loaded
    ? [['hnsw', () => new HnswVectors(embeddings, { dimensions: DIMENSIONS, hnswlib: loaded.hnswlib })] as const]
    : []),
]

const page = (id: string, pageContent: string, language = 'en') =>
  new Document({ id, pageContent, metadata: { language } })
const idsOf = (found: [{ id?: string | undefined }, number][]) => found.map(([document]) => document.id)

describe.each(stores)('vectors, %s', (_, open) => {
  test('the nearest come first, with their cosine', async () => {
    const store = open()
    await store.addDocuments([page('a', 'abc'), page('b', 'abd'), page('c', 'efg')])

    const found = await store.similaritySearchWithScore('abc', 2)

    expect(idsOf(found)).toEqual(['a', 'b'])
    expect(found[0]?.[1]).toBeCloseTo(1)
    expect(found[1]?.[1]).toBeCloseTo(2 / 3)
  })

  test('a document under a known id replaces the earlier one', async () => {
    const store = open()
    await store.addDocuments([page('a', 'abc'), page('b', 'efg')])

    await store.addDocuments([page('a', 'hhh')])

    expect(store.size).toBe(2)
    expect(idsOf(await store.similaritySearchWithScore('abc', 5))).toHaveLength(2)
    expect(idsOf(await store.similaritySearchWithScore('hhh', 1))).toEqual(['a'])
  })

  test('a deleted document is not found again, and others stay', async () => {
    const store = open()
    await store.addDocuments([page('a', 'abc'), page('b', 'abd'), page('c', 'efg')])

    await store.delete({ ids: ['a', 'nobody'] })

    expect(idsOf(await store.similaritySearchWithScore('abc', 5)).sort()).toEqual(['b', 'c'])
    await store.delete({ ids: ['b', 'c'] })
    expect(await store.similaritySearchWithScore('abc', 5)).toEqual([])
  })

  test('a filter decides what may be found', async () => {
    const store = open()
    await store.addDocuments([page('a', 'abc', 'fr'), page('b', 'abd'), page('c', 'efg')])

    const found = await store.similaritySearch('abc', 1, (document) => document.metadata.language === 'en')

    expect(found.map(({ id }) => id)).toEqual(['b'])
  })

  test('a filter that throws is an error of the search, and the next search works', async () => {
    const store = open()
    await store.addDocuments([page('a', 'abc'), page('b', 'abd')])

    const failing = store.similaritySearch('abc', 1, () => {
      throw new Error('no such field')
    })

    await expect(failing).rejects.toThrow('no such field')
    expect(idsOf(await store.similaritySearchWithScore('abc', 1))).toEqual(['a'])
  })

  test('a filter that is no function is refused in words', async () => {
    const store = open()
    await store.addDocuments([page('a', 'abc')])

    const asking = store.similaritySearchVectorWithScore(vectorFor('abc'), 1, { language: 'en' } as never)

    await expect(asking).rejects.toThrow('must be a function')
  })

  test('a vector of another length, or without numbers, is refused', async () => {
    const store = open()

    await expect(store.addVectors([[1, 2, 3]], [page('a', 'x')])).rejects.toThrow(
      '3 numbers does not fit an index of 8',
    )
    await expect(store.similaritySearchVectorWithScore([1], 1)).rejects.toThrow('does not fit')
    await expect(store.addVectors([new Array(8).fill(Number.NaN)], [page('a', 'x')])).rejects.toThrow('no number')
    expect(store.size).toBe(0)
  })

  test('more may be asked for than there is', async () => {
    const store = open()
    expect(await store.similaritySearchVectorWithScore(vectorFor('abc'), 4)).toEqual([])
    await store.addDocuments([page('a', 'abc')])

    expect(await store.similaritySearchVectorWithScore(vectorFor('abc'), 4)).toHaveLength(1)
  })

  test('it grows, and serves as a retriever of LangChain', async () => {
    const store = open()
    const vectors = vectorsOf(1500, DIMENSIONS)

    await store.addVectors(
      vectors,
      vectors.map((_, number) => page(`n${number}`, 'text')),
    )

    expect(store.size).toBe(1500)
    expect(idsOf(await store.similaritySearchVectorWithScore(vectors[1234] ?? [], 1))).toEqual(['n1234'])
    expect(await store.asRetriever(3).invoke('abc')).toHaveLength(3)
  })
})

describe.skipIf(!('hnswlib' in loaded))('the graph of neighbours', () => {
  const hnswlib = 'hnswlib' in loaded ? loaded.hnswlib : (undefined as never)

  test('finds what an exact search finds', async () => {
    const vectors = vectorsOf(3000, 24)
    const documents = vectors.map((_, number) => page(String(number), ''))
    const graph = new HnswVectors(embeddings, { dimensions: 24, hnswlib })
    await graph.addVectors(vectors, documents)
    const exact = new ExactVectors(embeddings, { dimensions: 24 })
    await exact.addVectors(vectors, documents)

    let same = 0
    for (const asked of vectorsOf(3100, 24).slice(3000)) {
      const right = new Set(idsOf(await exact.similaritySearchVectorWithScore(asked, 10)))
      same += idsOf(await graph.similaritySearchVectorWithScore(asked, 10)).filter((id) => right.has(id)).length
    }

    // Random vectors have no near neighbours and are the hardest case; the bench asks for .999 on real ones.
    expect(same / 1000).toBeGreaterThan(0.99)
  })

  test('is saved and opened again', async () => {
    const file = join(await folder.path(), 'graph.hnsw')
    const documents = [page('0', 'abc'), page('1', 'efg')]
    const store = new HnswVectors(embeddings, { dimensions: DIMENSIONS, hnswlib })
    await store.addDocuments(documents)
    await store.save(file)

    const opened = await HnswVectors.open(embeddings, { dimensions: DIMENSIONS, hnswlib }, file, documents)

    expect(idsOf(await opened.similaritySearchWithScore('efg', 1))).toEqual(['1'])
    await expect(
      HnswVectors.open(embeddings, { dimensions: DIMENSIONS, hnswlib }, file, documents.slice(1)),
    ).rejects.toThrow('another number of points')
    await opened.addDocuments([page('2', 'hhh')])
    expect(idsOf(await opened.similaritySearchWithScore('hhh', 1))).toEqual(['2'])
  })

  test('a file of another dimension, of other documents, or of nothing is refused', async () => {
    const file = join(await folder.path(), 'other.hnsw')
    const other = new HnswVectors(embeddings, { dimensions: 4, hnswlib })
    await other.addVectors([[1, 0, 0, 0]], [page('0', 'x')])
    await other.save(file)
    const open = (path: string, documents: Document[]) =>
      HnswVectors.open(embeddings, { dimensions: DIMENSIONS, hnswlib }, path, documents)

    await expect(open(file, [page('0', 'x')])).rejects.toThrow('another dimension')
    await writeFile(`${file}.txt`, 'no graph')
    await expect(open(`${file}.txt`, [])).rejects.toThrow('no saved graph')
    await expect(open(`${file}.gone`, [])).rejects.toThrow('ENOENT')
  })
})

test('hnswlib-node that cannot be loaded is told, not thrown', async () => {
  const failing = async () => {
    throw new Error('Could not locate the bindings file.\n Tried: …')
  }

  expect(await loadHnswlib(failing)).toEqual({ missing: 'Could not locate the bindings file.' })
  expect(await loadHnswlib(async () => ({}))).toEqual({ missing: 'it has no HierarchicalNSW' })
})
