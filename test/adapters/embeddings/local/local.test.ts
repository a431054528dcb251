import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { symmetricEigen } from '../../../../adapters/embeddings/local/eigen.ts'
import { fitLocalModel, makeFolding, makeLocalEmbeddings } from '../../../../adapters/embeddings/local/index.ts'
import { rightSingularVectors } from '../../../../adapters/embeddings/local/svd.ts'

const awake = () => undefined
const counts = (text: string) => {
  const terms = new Map<string, number>()
  for (const word of text.split(' ')) terms.set(word, (terms.get(word) ?? 0) + 1)
  return terms
}
const cosine = (one: ArrayLike<number>, other: ArrayLike<number>) =>
  Array.from(one).reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0)

describe('eigenvectors of a symmetric matrix', () => {
  test('turn the matrix into its eigenvalues, largest first', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 8 }),
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 64, maxLength: 64 }),
        async (size, numbers) => {
          const matrix = new Float64Array(size * size)
          for (let row = 0; row < size; row++) {
            for (let column = 0; column <= row; column++) {
              matrix[row * size + column] = numbers[row * 8 + column] ?? 0
              matrix[column * size + row] = numbers[row * 8 + column] ?? 0
            }
          }

          const { values, vectors } = await symmetricEigen(matrix.slice(), size, awake)

          for (let k = 0; k < size; k++) {
            for (let row = 0; row < size; row++) {
              let product = 0
              for (let at = 0; at < size; at++)
                product += (matrix[row * size + at] ?? 0) * (vectors[at * size + k] ?? 0)
              expect(product).toBeCloseTo((values[k] ?? 0) * (vectors[row * size + k] ?? 0), 6)
            }
            if (k > 0) expect(values[k]).toBeLessThanOrEqual((values[k - 1] ?? 0) + 1e-9)
          }
        },
      ),
    )
  })
})

describe('singular vectors of a sparse matrix', () => {
  // Rows (3, 0, 0), (0, 2, 0), (0, 0, 1): the directions are the axes.
  const diagonal = {
    rows: 3,
    columns: 3,
    offsets: Uint32Array.of(0, 1, 2, 3),
    places: Uint32Array.of(0, 1, 2),
    values: Float32Array.of(3, 2, 1),
  }

  test('are the directions in which the rows spread most', async () => {
    const { dimensions, vectors } = await rightSingularVectors(diagonal, 2, awake)

    expect(dimensions).toBe(2)
    expect(Array.from(vectors, (value) => Math.round(Math.abs(value) * 1000) / 1000)).toEqual([1, 0, 0, 1, 0, 0])
  })

  test('are no more than the matrix has', async () => {
    expect((await rightSingularVectors(diagonal, 50, awake)).dimensions).toBe(3)
    const nothing = {
      rows: 0,
      columns: 0,
      offsets: Uint32Array.of(0),
      places: new Uint32Array(),
      values: new Float32Array(),
    }
    expect((await rightSingularVectors(nothing, 5, awake)).dimensions).toBe(0)
  })
})

describe('the local model', () => {
  const texts = [
    'boat sea sail',
    'ship sea sail',
    'boat ship harbour',
    'bread oven flour',
    'bread cake flour',
    'oven cake baker',
  ]

  test('brings words together that keep the same company', async () => {
    const fold = makeFolding(await fitLocalModel(texts.map(counts), awake, 2))

    expect(cosine(fold(counts('boat')), fold(counts('ship')))).toBeGreaterThan(0.9)
    expect(cosine(fold(counts('boat')), fold(counts('bread')))).toBeLessThan(0.2)
  })

  test('gives unit vectors, and nothing for words that it never saw', async () => {
    const fold = makeFolding(await fitLocalModel(texts.map(counts), awake, 3))

    expect(cosine(fold(counts('sea harbour')), fold(counts('sea harbour')))).toBeCloseTo(1)
    expect([...fold(counts('zebra'))]).toEqual([0, 0, 0])
  })

  test('is the same every time, in any order of the texts', async () => {
    // Directions are only determined where the texts do not spread equally.
    const uneven = [...texts, 'boat sea sea storm', 'storm sea cake', 'flour boat']
    const one = makeFolding(await fitLocalModel(uneven.map(counts), awake, 3))
    const other = makeFolding(await fitLocalModel([...uneven].reverse().map(counts), awake, 3))

    const angle = (fold: typeof one) => cosine(fold(counts('sea cake')), fold(counts('ship flour')))
    expect(angle(other)).toBeCloseTo(angle(one), 5)
  })

  test('speaks as embeddings of LangChain', async () => {
    const embeddings = makeLocalEmbeddings(await fitLocalModel(texts.map(counts), awake, 3), counts)

    const [first] = await embeddings.embedDocuments(['boat sea'])

    expect(first).toEqual(await embeddings.embedQuery('boat sea'))
    expect(first).toHaveLength(3)
  })
})
