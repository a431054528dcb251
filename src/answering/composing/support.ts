import type { InLanguages, Language } from '../../core/language.ts'
import type { WordWeights } from '../word-weights.ts'
import { contentRoots } from '../words.ts'
import { type Ground, sentencesFrom, type Told } from './grounds.ts'
import { namesIn } from './names-in.ts'
import { NEUTRAL_ROOTS } from './neutral-words.ts'
import { quantitiesIn } from './quantities.ts'
import { remembered } from './remembered.ts'

export interface Support {
  /** One sentence of the source, or two that follow each other. */
  readonly told: Told
  /** Words of subject of the sentence that do not stand there. */
  readonly missing: readonly string[]
  readonly ground: Ground
}

/** A sentence that begins by speaking of the one before it. */
const LEANS =
  /^["“«¿¡(]?(?:It|Its|They|Their|These|This|Those|That|Both|He|She|Il|Elle|Ils|Elles|Cela|Ce|Cette|Ces|Leur|Este|Esta|Esto|Estos|Estas|Eso|Su|Sus)\b/u
/** Beginning that two words must share to be of one family: "publish" and "publication". */
const LEAST_BEGINNING = 5
const SHARE_OF_WORD = 0.7

/** Words that each of two neighbours must give, beside names: a name from the next sentence makes no sentence of both. */
const LEAST_FROM_EACH = 3

/**
 * The sentence of the sources that a sentence restates, or two neighbours where one alone is not enough: the one that
 * lacks least of its words, then the one that has least beside them. A sentence put together from places far apart has
 * no support: each half may be true and the whole not.
 */
export function bestSupport(
  sentence: string,
  language: Language,
  grounds: readonly Ground[],
  weights: Pick<WordWeights, 'kinOf'>,
): Support | undefined {
  const roots = contentRoots(sentence, language).filter(
    (root) => !NEUTRAL_ROOTS[language].has(root) && quantitiesIn(root).length === 0,
  )
  const names = new Set(namesIn(sentence).flatMap(({ words, first }) => (first ? [] : contentRoots(words, language))))
  const plain = roots.filter((root) => !names.has(root))
  let best: (Support & { readonly beside: number }) | undefined
  for (const { width, leaning } of WAYS) {
    for (const ground of grounds) {
      const sentences = sentencesFrom(ground)
      for (const [at, first] of sentences.entries()) {
        const several = sentences.slice(at, at + width).map(({ text }) => text)
        if (several.length < width || first.language !== language) continue
        if (width > 1 && !givesEnough(plain, several, language)) continue
        const before = leaning ? sentences[at - 1]?.text : undefined
        if (leaning && (before === undefined || !LEANS.test(first.text))) continue
        const all = before === undefined ? several : [before, ...several]
        const missing = missingIn(roots, all, language, weights)
        const most = best?.missing.length ?? Number.POSITIVE_INFINITY
        if (missing.length > most) continue
        const beside = besideIn(roots, all, language)
        if (missing.length === most && beside >= (best?.beside ?? 0)) continue
        best = { told: { text: several.join(' '), language }, missing, ground, beside }
      }
    }
    if (best?.missing.length === 0) return best
  }
  return best
}

/** Nearest first: one sentence; one with what the "it" at its beginning stands for; two that follow each other. */
const WAYS = [
  { width: 1, leaning: false },
  { width: 1, leaning: true },
  { width: 2, leaning: false },
] as const

/** How many words of some texts a sentence does not use. */
function besideIn(roots: readonly string[], texts: readonly string[], language: Language): number {
  return texts.reduce(
    (sum, text) => sum + [...countsOf[language](text).keys()].filter((root) => !roots.includes(root)).length,
    0,
  )
}

function givesEnough(roots: readonly string[], several: readonly string[], language: Language): boolean {
  const counts = several.map(countsOf[language])
  return counts.every((own) => {
    const alone = new Set(
      roots.filter((root) => own.has(root) && counts.every((other) => other === own || !other.has(root))),
    )
    return alone.size >= LEAST_FROM_EACH
  })
}

function missingIn(
  roots: readonly string[],
  texts: readonly string[],
  language: Language,
  weights: Pick<WordWeights, 'kinOf'>,
): readonly string[] {
  const present = texts.map(countsOf[language])
  const times = (root: string) => present.reduce((sum, each) => sum + (each.get(root) ?? 0), 0)
  const said = new Map<string, number>()
  for (const root of roots) said.set(root, (said.get(root) ?? 0) + 1)
  return [...said].flatMap(([root, count]) => {
    // Said twice, told once: the second stands in the place of another word.
    if (times(root) > 0) return count > times(root) ? [root] : []
    if (weights.kinOf(root, language).some((kin) => times(kin) > (said.get(kin) ?? 0))) return []
    return present.some((each) => [...each.keys()].some((other) => isOfFamily(root, other))) ? [] : [root]
  })
}

function isOfFamily(one: string, other: string): boolean {
  let shared = 0
  while (shared < one.length && one[shared] === other[shared]) shared++
  return shared >= LEAST_BEGINNING && shared >= Math.max(one.length, other.length) * SHARE_OF_WORD
}

/** Share of some roots that stand in a text of the same language, counting words of the same meaning. */
export function shareOf(
  roots: readonly string[],
  told: Told,
  language: Language,
  weights: Pick<WordWeights, 'kinOf'>,
): number {
  if (roots.length === 0 || told.language !== language) return 0
  return 1 - missingIn(roots, [told.text], language, weights).length / new Set(roots).size
}

const countsOf = {
  en: remembered((text) => countedRoots(text, 'en')),
  fr: remembered((text) => countedRoots(text, 'fr')),
  es: remembered((text) => countedRoots(text, 'es')),
} as const satisfies InLanguages<(text: string) => ReadonlyMap<string, number>>

function countedRoots(text: string, language: Language): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const root of contentRoots(text, language)) counts.set(root, (counts.get(root) ?? 0) + 1)
  return counts
}
