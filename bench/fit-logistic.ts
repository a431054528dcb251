/** One example: numbers between 0 and 1, and whether it was right to answer. */
export interface Example<Name extends string> {
  readonly numbers: Readonly<Record<Name, number>>
  readonly right: boolean
  /** How much it counts. */
  readonly weight: number
}

export interface Fitted<Name extends string> {
  readonly bias: number
  readonly weights: Readonly<Record<Name, number>>
}

const ROUNDS = 6_000
const STEP = 0.6

/** Logistic regression by plain gradient descent, held near nought by the squares of its weights. */
export function fitLogistic<Name extends string>(
  examples: readonly Example<Name>[],
  names: readonly Name[],
  restraint: number,
): Fitted<Name> {
  const weights = names.map(() => 0)
  let bias = 0
  const total = examples.reduce((sum, { weight }) => sum + weight, 0)
  const rows = examples.map(({ numbers, right, weight }) => ({
    values: names.map((name) => numbers[name]),
    right,
    weight,
  }))
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = names.map(() => 0)
    let biasSlope = 0
    for (const { values, right, weight } of rows) {
      const sum = values.reduce((before, value, at) => before + value * (weights[at] ?? 0), bias)
      const miss = (weight * (1 / (1 + Math.exp(-sum)) - Number(right))) / total
      values.forEach((value, at) => {
        slopes[at] = (slopes[at] ?? 0) + miss * value
      })
      biasSlope += miss
    }
    weights.forEach((weight, at) => {
      weights[at] = weight - STEP * ((slopes[at] ?? 0) + restraint * weight)
    })
    bias -= STEP * biasSlope
  }
  return {
    bias,
    weights: Object.fromEntries(names.map((name, at) => [name, weights[at] ?? 0])) as Record<Name, number>,
  }
}
