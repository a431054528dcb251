import { symmetricEigen } from './eigen.ts'
import { type Breathe, type SparseRows, times, transposedTimes } from './sparse.ts'

/** More random directions than asked for, so that the last asked ones are good too. */
const OVERSAMPLING = 12
const POWER_ITERATIONS = 2

/**
 * The right singular vectors of a sparse matrix, by random projection with power iterations (Halko, Martinsson and
 * Tropp, SIAM Review 53, 2011). The random numbers have a fixed seed: the same matrix gives the same vectors.
 * Row-major, one row a column of the matrix; fewer dimensions than asked when the matrix has no more.
 */
export async function rightSingularVectors(
  matrix: SparseRows,
  dimensions: number,
  breathe: Breathe,
): Promise<{ readonly dimensions: number; readonly vectors: Float32Array }> {
  const width = Math.min(dimensions + OVERSAMPLING, matrix.rows, matrix.columns)
  if (width === 0) return { dimensions: 0, vectors: new Float32Array(0) }
  let range = await times(matrix, randomMatrix(matrix.columns, width), width, breathe)
  await orthonormalise(range, matrix.rows, width, breathe)
  for (let iteration = 0; iteration < POWER_ITERATIONS; iteration++) {
    const turned = await transposedTimes(matrix, range, width, breathe)
    range = await times(matrix, turned, width, breathe)
    await orthonormalise(range, matrix.rows, width, breathe)
  }
  const projected = await transposedTimes(matrix, range, width, breathe)
  const { values, vectors } = await symmetricEigen(
    await gram(projected, matrix.columns, width, breathe),
    width,
    breathe,
  )

  const largest = values[0] ?? 0
  const kept = Math.min(dimensions, values.filter((value) => value > largest * 1e-8).length)
  const result = new Float32Array(matrix.columns * kept)
  const sum = new Float64Array(kept)
  for (let row = 0; row < matrix.columns; row++) {
    const pause = breathe()
    if (pause) await pause
    sum.fill(0)
    for (let inner = 0; inner < width; inner++) {
      const value = projected[row * width + inner] as number
      if (value === 0) continue
      for (let column = 0; column < kept; column++) {
        sum[column] = (sum[column] as number) + value * (vectors[inner * width + column] as number)
      }
    }
    for (let column = 0; column < kept; column++) {
      result[row * kept + column] = (sum[column] as number) / Math.sqrt(values[column] as number)
    }
  }
  return { dimensions: kept, vectors: result }
}

/** Makes the columns of a dense matrix orthonormal, in place; a column that depends on earlier ones becomes zero. */
async function orthonormalise(matrix: Float64Array, rows: number, width: number, breathe: Breathe): Promise<void> {
  // Gram-Schmidt on the transposed copy, where a column is one run of memory; twice, which is enough (Kahan, Parlett).
  const columns = new Float64Array(matrix.length)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < width; column++) columns[column * rows + row] = matrix[row * width + column] as number
  }
  for (let column = 0; column < width; column++) {
    const own = columns.subarray(column * rows, (column + 1) * rows)
    const before = lengthOf(own)
    for (let round = 0; round < 2; round++) {
      const pause = breathe()
      if (pause) await pause
      for (let other = 0; other < column; other++) removePart(own, columns, other * rows)
    }
    const length = lengthOf(own)
    const scale = length > before * 1e-10 ? 1 / length : 0
    for (let row = 0; row < rows; row++) own[row] = (own[row] as number) * scale
  }
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < width; column++) matrix[row * width + column] = columns[column * rows + row] as number
  }
}

/** Takes out of a vector what it shares with the unit vector that stands at `start`. */
function removePart(own: Float64Array, columns: Float64Array, start: number): void {
  const rows = own.length
  const whole = rows - (rows % 4)
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  for (let row = 0; row < whole; row += 4) {
    a += (own[row] as number) * (columns[start + row] as number)
    b += (own[row + 1] as number) * (columns[start + row + 1] as number)
    c += (own[row + 2] as number) * (columns[start + row + 2] as number)
    d += (own[row + 3] as number) * (columns[start + row + 3] as number)
  }
  let dot = a + b + c + d
  for (let row = whole; row < rows; row++) dot += (own[row] as number) * (columns[start + row] as number)
  if (dot === 0) return
  for (let row = 0; row < rows; row++) own[row] = (own[row] as number) - dot * (columns[start + row] as number)
}

function lengthOf(vector: Float64Array): number {
  let square = 0
  for (let at = 0; at < vector.length; at++) square += (vector[at] as number) ** 2
  return Math.sqrt(square)
}

/** The transposed matrix times itself. */
async function gram(matrix: Float64Array, rows: number, width: number, breathe: Breathe): Promise<Float64Array> {
  const result = new Float64Array(width * width)
  for (let row = 0; row < rows; row++) {
    const pause = breathe()
    if (pause) await pause
    const start = row * width
    for (let one = 0; one < width; one++) {
      const value = matrix[start + one] as number
      if (value === 0) continue
      for (let other = one; other < width; other++) {
        result[one * width + other] =
          (result[one * width + other] as number) + value * (matrix[start + other] as number)
      }
    }
  }
  for (let one = 0; one < width; one++) {
    for (let other = 0; other < one; other++) result[one * width + other] = result[other * width + one] as number
  }
  return result
}

function randomMatrix(rows: number, width: number): Float64Array {
  // Mulberry32 (Tommy Ettinger, public domain), between -1 and 1.
  let state = 20111009
  const matrix = new Float64Array(rows * width)
  for (let at = 0; at < matrix.length; at++) {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    matrix[at] = (mixed ^ (mixed >>> 14)) / 2 ** 31
  }
  return matrix
}
