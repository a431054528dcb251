/** A sparse matrix by rows: row `r` stands at `offsets[r]` up to `offsets[r + 1]`. */
export interface SparseRows {
  readonly rows: number
  readonly columns: number
  readonly offsets: Uint32Array
  readonly places: Uint32Array
  readonly values: Float32Array
}

/** Gives the event loop its turn now and then; see the caller. */
export type Breathe = () => Promise<void> | undefined

/** `matrix` times a dense matrix of `width` columns, row-major. */
export async function times(
  matrix: SparseRows,
  dense: Float64Array,
  width: number,
  breathe: Breathe,
): Promise<Float64Array> {
  const result = new Float64Array(matrix.rows * width)
  for (let row = 0; row < matrix.rows; row++) {
    const pause = breathe()
    if (pause) await pause
    const into = row * width
    for (let at = matrix.offsets[row] ?? 0; at < (matrix.offsets[row + 1] ?? 0); at++) {
      addScaled(dense, (matrix.places[at] ?? 0) * width, matrix.values[at] ?? 0, result, into, width)
    }
  }
  return result
}

/** The transposed `matrix` times a dense matrix of `width` columns. */
export async function transposedTimes(
  matrix: SparseRows,
  dense: Float64Array,
  width: number,
  breathe: Breathe,
): Promise<Float64Array> {
  const result = new Float64Array(matrix.columns * width)
  for (let row = 0; row < matrix.rows; row++) {
    const pause = breathe()
    if (pause) await pause
    for (let at = matrix.offsets[row] ?? 0; at < (matrix.offsets[row + 1] ?? 0); at++) {
      addScaled(dense, row * width, matrix.values[at] ?? 0, result, (matrix.places[at] ?? 0) * width, width)
    }
  }
  return result
}

function addScaled(from: Float64Array, start: number, by: number, into: Float64Array, to: number, width: number): void {
  for (let step = 0; step < width; step++)
    into[to + step] = (into[to + step] as number) + by * (from[start + step] as number)
}
