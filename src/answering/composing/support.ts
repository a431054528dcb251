import type { InLanguages, Language } from '../../core/language.ts'
import type { WordWeights } from '../word-weights.ts'
import { contentRoots } from '../words.ts'
import { type Ground, sentencesFrom, type Told } from './grounds.ts'
import { remembered } from './remembered.ts'

/** Share of a sentence's words of subject that must stand in what it restates. */
const LEAST_SUPPORT = 0.6

export interface Support {
  /** One sentence of the source, or two that follow each other. */
  readonly told: Told
  readonly share: number
  readonly ground: Ground
}

/**
 * The sentence of the sources that a sentence restates best, or two neighbours when one alone is not enough. A
 * sentence put together from places far apart has no support: each half may be true and the whole not.
 */
export function bestSupport(
  sentence: string,
  language: Language,
  grounds: readonly Ground[],
  weights: Pick<WordWeights, 'kinOf'>,
): Support | undefined {
  const roots = [...new Set(contentRoots(sentence, language))]
  let single: Support | undefined
  for (const ground of grounds) {
    for (const told of sentencesFrom(ground)) {
      const share = shareOf(roots, told, language, weights)
      if (share > (single?.share ?? -1)) single = { told, share, ground }
    }
  }
  if (!single || single.share >= LEAST_SUPPORT) return single
  const double = bestPair(roots, language, grounds, weights)
  return double && double.share > single.share ? double : single
}

function bestPair(
  roots: readonly string[],
  language: Language,
  grounds: readonly Ground[],
  weights: Pick<WordWeights, 'kinOf'>,
): Support | undefined {
  let best: Support | undefined
  for (const ground of grounds) {
    const sentences = sentencesFrom(ground)
    for (const [at, { text, language: from }] of sentences.entries()) {
      const next = sentences[at + 1]
      if (!next) continue
      const told = { text: `${text} ${next.text}`, language: from }
      const share = shareOf(roots, told, language, weights)
      if (share > (best?.share ?? -1)) best = { told, share, ground }
    }
  }
  return best
}

export function isEnough({ share }: Support): boolean {
  return share >= LEAST_SUPPORT
}

/** Share of some roots that stand in a text of the same language, counting words of the same meaning. */
export function shareOf(
  roots: readonly string[],
  told: Told,
  language: Language,
  weights: Pick<WordWeights, 'kinOf'>,
): number {
  if (roots.length === 0 || told.language !== language) return 0
  const present = rootsOf[told.language](told.text)
  const found = roots.filter(
    (root) => present.has(root) || weights.kinOf(root, language).some((kin) => present.has(kin)),
  )
  return found.length / roots.length
}

const rootsOf = {
  en: remembered((text) => new Set(contentRoots(text, 'en'))),
  fr: remembered((text) => new Set(contentRoots(text, 'fr'))),
  es: remembered((text) => new Set(contentRoots(text, 'es'))),
} as const satisfies InLanguages<(text: string) => ReadonlySet<string>>
