import weights from './confidence-weights.json' with { type: 'json' }
import type { Evidence, EvidenceName } from './evidence.ts'

/** How sure we are that the first passage answers. */
export type Band = 'answer' | 'closest' | 'not-found' | 'out-of-scope'

/** What `npm run fit-confidence` writes. */
export interface ConfidenceWeights {
  readonly bias: number
  readonly weights: Readonly<Partial<Record<EvidenceName, number>>>
  /** Least probability for a claim, and for showing the nearest section. */
  readonly answer: number
  readonly closest: number
}

/**
 * What stands before the desk: a section with typical questions, one without any (plain documents of others), or one
 * in another language than the question. What tells an answer differs between them, so each has weights of its own.
 */
export type Ground = 'own' | 'plain' | 'foreign'

const WEIGHTS: Readonly<Record<Ground, ConfidenceWeights>> = weights
/** Below all of these a question is about another world; else it may be ours, and we only found nothing. */
const OUT_OF_SCOPE = { probability: 0.1, meaning: 0.5, text: 0.35 } as const

/**
 * Probability that the first passage answers the question: a logistic regression on numbers that are shares, so that
 * it travels to other collections.
 */
export function confidenceIn(evidence: Evidence, ground: Ground): number {
  const { bias, weights } = WEIGHTS[ground]
  const sum = Object.entries(weights).reduce(
    (total, [name, weight]) => total + weight * evidence[name as EvidenceName],
    bias,
  )
  return 1 / (1 + Math.exp(-sum))
}

export function bandOf(probability: number, evidence: Evidence, ground: Ground): Band {
  const { answer, closest } = WEIGHTS[ground]
  if (probability >= answer) return 'answer'
  if (probability >= closest) return 'closest'
  const other =
    probability < OUT_OF_SCOPE.probability &&
    evidence.topMeaning < OUT_OF_SCOPE.meaning &&
    evidence.text < OUT_OF_SCOPE.text
  return other ? 'out-of-scope' : 'not-found'
}
