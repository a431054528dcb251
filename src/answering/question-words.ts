import { LANGUAGES, type Language } from '../core/language.ts'
import type { WordWeights } from './word-weights.ts'
import { isGrammarWord, isLightWord, isMistypedGrammarWord, rootOf, wordsIn } from './words.ts'

/** The words of a question that carry its subject, weighed by the collection. */
export interface QuestionWords {
  readonly language: Language
  /** Known roots, typing errors mended, and unknown ones as typed. */
  readonly roots: readonly string[]
  /** Share of the question's weight that one of its roots has. */
  shareOf(root: string): number
  /** Roots of a text of the collection. */
  rootsOf: WordWeights['rootsOf']
  /** Roots that mean the same as one of its roots. */
  kinOf(root: string): readonly string[]
  /** Share of the weight of words that stand nowhere in the collection. */
  readonly unknownShare: number
  /** Weight of all its words together. */
  readonly mass: number
}

/** Four letters at the beginning in common, and most of the word: "publish" and "publication". */
const LEAST_STEM = 4
/** What a word of the same meaning counts, where the word itself counts 1. */
const SYNONYM = 0.8
/** What a word of everyday speech weighs. */
const LIGHT = 0.35
/** What a word of the question before weighs. */
const BEFORE = 0.4

/** Reads the words of a question; those of the question before, on which it leans, count less. */
export function questionWords(
  question: string,
  language: Language,
  weights: WordWeights,
  before: string | undefined = undefined,
): QuestionWords {
  const roots = new Map<string, { weight: number; unknown: boolean }>()
  const read = (text: string, share: number) => {
    for (const word of wordsIn(text)) {
      const found = isGrammarWord(word, language) ? undefined : rootIn(word, language, weights)
      if (!found || roots.has(found.root)) continue
      const weight = weights.weigh(found.root, language) * share * (isLightWord(word, language) ? LIGHT : 1)
      roots.set(found.root, { weight, unknown: found.unknown })
    }
  }
  read(question, 1)
  if (before !== undefined) read(before, BEFORE)
  const mass = [...roots.values()].reduce((sum, { weight }) => sum + weight, 0)
  const unknown = [...roots.values()].reduce((sum, root) => sum + (root.unknown ? root.weight : 0), 0)
  return {
    language,
    roots: [...roots.keys()],
    shareOf: (root) => (mass === 0 ? 0 : (roots.get(root)?.weight ?? 0) / mass),
    rootsOf: weights.rootsOf,
    kinOf: (root) => weights.kinOf(root, language),
    unknownShare: mass === 0 ? 1 : unknown / mass,
    mass,
  }
}

/** The root of a word; undefined when the word says nothing about the subject. */
function rootIn(word: string, language: Language, weights: WordWeights) {
  const root = rootOf(word, language)
  const known = weights.nearest(root, language)
  if (known !== undefined) return { root: known, unknown: false }
  // A number that stands nowhere belongs to the asker's story. A word of another language of ours ("reglas" in an
  // English question) is the retriever's to translate; as unknown it would speak against every passage.
  if (/^\d+$/.test(word) || isMistypedGrammarWord(word, language)) return undefined
  const ofAnother = LANGUAGES.some((other) => other !== language && (weights.counts.words.get(word)?.[other] ?? 0) > 0)
  return ofAnother ? undefined : { root, unknown: true }
}

export interface Coverage {
  /** Share of the question's weight that stands in the text. */
  readonly share: number
  readonly missing: ReadonlySet<string>
}

/** How much of a question stands in a text, by roots; a shared long beginning counts half. */
export function coverageOf(words: QuestionWords, text: string, language: Language): Coverage {
  const present = words.rootsOf(text, language)
  const missing = new Set<string>()
  let share = 0
  for (const root of words.roots) {
    if (present.has(root)) share += words.shareOf(root)
    else if (words.kinOf(root).some((kin) => present.has(kin))) share += words.shareOf(root) * SYNONYM
    else if (hasBeginning(root, present)) share += words.shareOf(root) / 2
    else missing.add(root)
  }
  return { share, missing }
}

function hasBeginning(root: string, present: ReadonlySet<string>): boolean {
  if (root.length < LEAST_STEM + 1) return false
  const beginning = root.slice(0, Math.max(LEAST_STEM, Math.ceil(root.length * 0.7)))
  for (const other of present) {
    if (other.startsWith(beginning) && Math.abs(other.length - root.length) <= 4) return true
  }
  return false
}
