import { type Merits, RANKING_NAMES, type RankingName } from '../src/answering/rank-again.ts'

/** The candidates of one question, as merits; `right` are those whose section must be cited. */
export interface Race {
  readonly candidates: readonly { readonly merits: Merits; readonly timeWeight: number; readonly right: boolean }[]
}

const ROUNDS = 3_000
const STEP = 0.5
const RESTRAINT = 0.01
/** How sharply a lead counts: scores lie between 0 and 1. */
const SHARPNESS = 8

/** Softmax over the candidates of each question. No weight falls below nought; the retriever's stays near 1. */
export function fitRanking(races: readonly Race[]): Merits {
  const weights = Object.fromEntries(RANKING_NAMES.map((name) => [name, name === 'retriever' ? 1 : 0.1])) as Record<
    RankingName,
    number
  >
  const useful = races.filter(
    ({ candidates }) => candidates.some(({ right }) => right) && candidates.some(({ right }) => !right),
  )
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = Object.fromEntries(RANKING_NAMES.map((name) => [name, 0])) as Record<RankingName, number>
    for (const { candidates } of useful) {
      const powers = candidates.map((candidate) => Math.exp(SHARPNESS * scoreOf(weights, candidate)))
      const total = powers.reduce((sum, power) => sum + power, 0)
      const rightTotal = candidates.reduce((sum, { right }, at) => sum + (right ? (powers[at] ?? 0) : 0), 0)
      candidates.forEach(({ merits, timeWeight, right }, at) => {
        const share = (powers[at] ?? 0) / total
        const pull = share - (right ? (powers[at] ?? 0) / rightTotal : 0)
        for (const name of RANKING_NAMES) slopes[name] += (pull * merits[name] * timeWeight * SHARPNESS) / useful.length
      })
    }
    for (const name of RANKING_NAMES) {
      const prior = name === 'retriever' ? 1 : 0
      weights[name] = Math.max(
        0,
        weights[name] - (STEP / SHARPNESS) * (slopes[name] + RESTRAINT * (weights[name] - prior)),
      )
    }
  }
  return Object.fromEntries(RANKING_NAMES.map((name) => [name, Number(weights[name].toFixed(3))])) as Merits
}

function scoreOf(weights: Merits, { merits, timeWeight }: Race['candidates'][number]): number {
  return RANKING_NAMES.reduce((sum, name) => sum + weights[name] * merits[name], 0) * timeWeight
}

export function winsOf(races: readonly Race[], weights: Merits): number {
  return races.filter(({ candidates }) => {
    const best = candidates.reduce((one, other) => (scoreOf(weights, other) > scoreOf(weights, one) ? other : one))
    return best.right
  }).length
}
