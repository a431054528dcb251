import type { Language } from '../../core/language.ts'
import type { WordWeights } from '../word-weights.ts'
import { contentRoots } from '../words.ts'
import { type Ground, sentencesFrom, type Told } from './grounds.ts'

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
  let double: Support | undefined
  for (const ground of grounds) {
    const sentences = sentencesFrom(ground)
    for (const [at, told] of sentences.entries()) {
      const share = shareOf(roots, told, language, weights)
      if (share > (single?.share ?? -1)) single = { told, share, ground }
      const next = sentences[at + 1]
      if (!next) continue
      const both = { text: `${told.text} ${next.text}`, language: told.language }
      const shareOfBoth = shareOf(roots, both, language, weights)
      if (shareOfBoth > (double?.share ?? -1)) double = { told: both, share: shareOfBoth, ground }
    }
  }
  if (!single || !double || single.share >= LEAST_SUPPORT || double.share <= single.share) return single
  return double
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
  const present = rootsOf(told)
  const found = roots.filter(
    (root) => present.has(root) || weights.kinOf(root, language).some((kin) => present.has(kin)),
  )
  return found.length / roots.length
}

const ROOTS = new Map<string, ReadonlySet<string>>()
const REMEMBERED = 5_000

function rootsOf({ text, language }: Told): ReadonlySet<string> {
  const key = `${language}:${text}`
  const known = ROOTS.get(key)
  if (known) return known
  const roots = new Set(contentRoots(text, language))
  if (ROOTS.size >= REMEMBERED) ROOTS.clear()
  ROOTS.set(key, roots)
  return roots
}
