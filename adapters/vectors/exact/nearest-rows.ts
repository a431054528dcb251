import { unitVector, type Vector } from '../document-filter.ts'
import { innerProduct } from '../inner-product.ts'

export interface NearRow {
  readonly row: number
  /** The cosine of the two. */
  readonly score: number
}

/** Rows of unit vectors, one after another. */
export interface UnitRows {
  readonly matrix: Float32Array
  readonly dimensions: number
  readonly rows: number
}

/** The rows nearest to a vector, best first, found by looking at every one; of equals the first. */
export function nearestRows(
  { matrix, dimensions, rows }: UnitRows,
  vector: Vector,
  limit: number,
  isWanted?: (row: number) => boolean,
): readonly NearRow[] {
  const asked = unitVector(vector)
  const best: NearRow[] = []
  for (let row = 0; row < rows; row++) {
    const score = innerProduct(asked, matrix, row * dimensions)
    const last = best[best.length - 1]
    if (best.length >= limit && last && score <= last.score) continue
    if (isWanted && !isWanted(row)) continue
    let place = best.length
    while (place > 0 && score > (best[place - 1]?.score ?? 0)) place--
    best.splice(place, 0, { row, score })
    if (best.length > limit) best.pop()
  }
  return best
}
