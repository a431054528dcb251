/** The inner product of a vector with a row of a matrix. Four sums at a time keep the processor busy. */
export function innerProduct(vector: Float32Array, matrix: Float32Array, start: number): number {
  const length = vector.length
  const whole = length - (length % 4)
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  let at = 0
  for (; at < whole; at += 4) {
    const row = start + at
    a += (vector[at] as number) * (matrix[row] as number)
    b += (vector[at + 1] as number) * (matrix[row + 1] as number)
    c += (vector[at + 2] as number) * (matrix[row + 2] as number)
    d += (vector[at + 3] as number) * (matrix[row + 3] as number)
  }
  for (; at < length; at++) a += (vector[at] as number) * (matrix[start + at] as number)
  return a + b + c + d
}
