import type { Breathe } from './sparse.ts'

/**
 * Eigenvalues and eigenvectors of a symmetric matrix, largest first: Householder tridiagonalisation and implicit QL
 * (Bowdler, Martin, Reinsch and Wilkinson, Numerische Mathematik 11, 1968; as in EISPACK and JAMA, public domain).
 * The matrix is row-major and is not kept. Vector `k` is the column `k` of `vectors`, row-major.
 */
export async function symmetricEigen(
  matrix: Float64Array,
  size: number,
  breathe: Breathe,
): Promise<{ values: Float64Array; vectors: Float64Array }> {
  const v = matrix
  const d = new Float64Array(size)
  const e = new Float64Array(size)
  await tridiagonalise(v, d, e, size, breathe)
  await diagonalise(v, d, e, size, breathe)
  const order = Array.from(d.keys()).sort((one, other) => (d[other] ?? 0) - (d[one] ?? 0))
  const vectors = new Float64Array(size * size)
  for (const [to, from] of order.entries()) {
    for (let row = 0; row < size; row++) vectors[row * size + to] = v[row * size + from] ?? 0
  }
  return { values: Float64Array.from(order, (from) => d[from] ?? 0), vectors }
}

// Reading a typed array gives `number | undefined` to the compiler; inside the loops every index is in range.
const at = (array: Float64Array, index: number): number => array[index] as number

async function tridiagonalise(
  v: Float64Array,
  d: Float64Array,
  e: Float64Array,
  n: number,
  breathe: Breathe,
): Promise<void> {
  for (let j = 0; j < n; j++) d[j] = at(v, (n - 1) * n + j)
  for (let i = n - 1; i > 0; i--) {
    const pause = breathe()
    if (pause) await pause
    let scale = 0
    let h = 0
    for (let k = 0; k < i; k++) scale += Math.abs(at(d, k))
    if (scale === 0) {
      e[i] = at(d, i - 1)
      for (let j = 0; j < i; j++) {
        d[j] = at(v, (i - 1) * n + j)
        v[i * n + j] = 0
        v[j * n + i] = 0
      }
    } else {
      for (let k = 0; k < i; k++) {
        d[k] = at(d, k) / scale
        h += at(d, k) ** 2
      }
      const f = at(d, i - 1)
      const g = f > 0 ? -Math.sqrt(h) : Math.sqrt(h)
      e[i] = scale * g
      h -= f * g
      d[i - 1] = f - g
      e.fill(0, 0, i)
      for (let j = 0; j < i; j++) {
        const dj = at(d, j)
        v[j * n + i] = dj
        let sum = at(e, j) + at(v, j * n + j) * dj
        for (let k = j + 1; k < i; k++) {
          const vkj = at(v, k * n + j)
          sum += vkj * at(d, k)
          e[k] = at(e, k) + vkj * dj
        }
        e[j] = sum
      }
      let total = 0
      for (let j = 0; j < i; j++) {
        e[j] = at(e, j) / h
        total += at(e, j) * at(d, j)
      }
      const hh = total / (h + h)
      for (let j = 0; j < i; j++) e[j] = at(e, j) - hh * at(d, j)
      for (let j = 0; j < i; j++) {
        const dj = at(d, j)
        const ej = at(e, j)
        for (let k = j; k < i; k++) v[k * n + j] = at(v, k * n + j) - (dj * at(e, k) + ej * at(d, k))
        d[j] = at(v, (i - 1) * n + j)
        v[i * n + j] = 0
      }
    }
    d[i] = h
  }
  await accumulate(v, d, e, n, breathe)
}

async function accumulate(
  v: Float64Array,
  d: Float64Array,
  e: Float64Array,
  n: number,
  breathe: Breathe,
): Promise<void> {
  for (let i = 0; i < n - 1; i++) {
    const pause = breathe()
    if (pause) await pause
    v[(n - 1) * n + i] = at(v, i * n + i)
    v[i * n + i] = 1
    const h = at(d, i + 1)
    if (h !== 0) {
      for (let k = 0; k <= i; k++) d[k] = at(v, k * n + i + 1) / h
      for (let j = 0; j <= i; j++) {
        let g = 0
        for (let k = 0; k <= i; k++) g += at(v, k * n + i + 1) * at(v, k * n + j)
        for (let k = 0; k <= i; k++) v[k * n + j] = at(v, k * n + j) - g * at(d, k)
      }
    }
    for (let k = 0; k <= i; k++) v[k * n + i + 1] = 0
  }
  for (let j = 0; j < n; j++) {
    d[j] = at(v, (n - 1) * n + j)
    v[(n - 1) * n + j] = 0
  }
  v[n * n - 1] = 1
  e[0] = 0
}

async function diagonalise(
  v: Float64Array,
  d: Float64Array,
  e: Float64Array,
  n: number,
  breathe: Breathe,
): Promise<void> {
  for (let i = 1; i < n; i++) e[i - 1] = at(e, i)
  e[n - 1] = 0
  let f = 0
  let largest = 0
  for (let l = 0; l < n; l++) {
    const pause = breathe()
    if (pause) await pause
    largest = Math.max(largest, Math.abs(at(d, l)) + Math.abs(at(e, l)))
    let m = l
    while (m < n - 1 && Math.abs(at(e, m)) > Number.EPSILON * largest) m++
    while (m > l && Math.abs(at(e, l)) > Number.EPSILON * largest) {
      const g = at(d, l)
      const p = (at(d, l + 1) - g) / (2 * at(e, l))
      const r = p < 0 ? -Math.hypot(p, 1) : Math.hypot(p, 1)
      d[l] = at(e, l) / (p + r)
      d[l + 1] = at(e, l) * (p + r)
      const next = at(d, l + 1)
      const h = g - at(d, l)
      for (let i = l + 2; i < n; i++) d[i] = at(d, i) - h
      f += h
      rotate(v, d, e, n, l, m, next)
    }
    d[l] = at(d, l) + f
    e[l] = 0
  }
}

function rotate(
  v: Float64Array,
  d: Float64Array,
  e: Float64Array,
  n: number,
  l: number,
  m: number,
  next: number,
): void {
  let p = at(d, m)
  let c = 1
  let c2 = 1
  let c3 = 1
  let s = 0
  let s2 = 0
  const el1 = at(e, l + 1)
  for (let i = m - 1; i >= l; i--) {
    c3 = c2
    c2 = c
    s2 = s
    const g = c * at(e, i)
    const h = c * p
    const r = Math.hypot(p, at(e, i))
    e[i + 1] = s * r
    s = at(e, i) / r
    c = p / r
    p = c * at(d, i) - s * g
    d[i + 1] = h + s * (c * g + s * at(d, i))
    for (let k = 0; k < n; k++) {
      const row = k * n + i
      const right = at(v, row + 1)
      const left = at(v, row)
      v[row + 1] = s * left + c * right
      v[row] = c * left - s * right
    }
  }
  p = (-s * s2 * c3 * el1 * at(e, l)) / next
  e[l] = s * p
  d[l] = c * p
}
