import { type InLanguages, LANGUAGES, type Language } from '../core/language.ts'
import type { Passage } from '../core/passage.ts'
import { typingErrors } from '../core/typing-errors.ts'
import { contentRoots, isGrammarWord, rootOf, wordsIn } from './words.ts'

/** How much the words of a collection tell apart: rare ones much, common ones little. */
export interface WordWeights {
  /** Natural logarithm of the share of passages without the root; a root never seen weighs most. */
  weigh(root: string, language: Language): number
  knows(root: string, language: Language): boolean
  /** The root itself, or the known root that a typing error made of it; undefined when nothing is near. */
  nearest(root: string, language: Language): string | undefined
  /** Roots of the words of a text that carry a subject. Texts asked for lately are remembered. */
  rootsOf(text: string, language: Language): ReadonlySet<string>
  /** Roots that people use for the same thing. */
  kinOf(root: string, language: Language): readonly string[]
  /** How often a folded word stands in the passages of each language. */
  readonly counts: LanguageVocabulary
}

/** Folded word → occurrences per language, for telling languages apart. */
export interface LanguageVocabulary {
  readonly words: ReadonlyMap<string, Readonly<Record<Language, number>>>
  readonly totals: Readonly<Record<Language, number>>
}

/** Passages read per language: enough for stable weights, and a bound for large collections. */
const MOST_PASSAGES = 3_000
/** Texts whose roots are remembered: those of a thousand passages with their sentences. */
const REMEMBERED = 15_000
/** From this length on, two typing errors are mended. */
const LONG_WORD = 8

interface LanguageWeights {
  readonly passages: number
  readonly frequencies: Map<string, number>
  readonly byPair: Map<string, string[]>
}

/** Words that mean the same, per language; forms of several words say nothing here. */
export interface SameMeaning {
  readonly forms: InLanguages<readonly string[]>
}

/** Abbreviations of one term mean the same in every language: people write IRM, MII and MRI in all of them. */
export function sameAbbreviations(terms: readonly { readonly abbreviations: InLanguages<readonly string[]> }[]) {
  return terms.map(({ abbreviations }): SameMeaning => {
    const all = LANGUAGES.flatMap((language) => abbreviations[language])
    return { forms: { en: all, fr: all, es: all } }
  })
}

export function weighWords(passages: readonly Passage[], synonyms: readonly SameMeaning[] = []): WordWeights {
  const words = new Map<string, Record<Language, number>>()
  const totals: Record<Language, number> = { en: 0, fr: 0, es: 0 }
  const weights = Object.fromEntries(
    LANGUAGES.map((language) => [language, weightsOf(passages, language, words, totals)]),
  ) as Record<Language, LanguageWeights>
  const kin = kinOf(synonyms)
  const remembered = new Map<string, ReadonlySet<string>>()
  const corrected = new Map<string, string | undefined>()

  return {
    counts: { words, totals },
    rootsOf(text, language) {
      const key = `${language} ${text}`
      const known = remembered.get(key)
      if (known) return known
      const roots = new Set(contentRoots(text, language))
      if (remembered.size >= REMEMBERED) remembered.clear()
      remembered.set(key, roots)
      return roots
    },
    kinOf: (root, language) => kin.get(`${language} ${root}`) ?? [],
    knows: (root, language) => weights[language].frequencies.has(root),
    weigh(root, language) {
      const { passages, frequencies } = weights[language]
      const often = Math.max(
        ...[root, ...(kin.get(`${language} ${root}`) ?? [])].map((one) => frequencies.get(one) ?? 0),
      )
      return Math.log(1 + passages / Math.max(often, 0.5))
    },
    nearest(root, language) {
      const { frequencies } = weights[language]
      if (frequencies.has(root)) return root
      if (root.length < 4 || /\d/.test(root)) return undefined
      const key = `${language} ${root}`
      if (!corrected.has(key)) {
        if (corrected.size > 5_000) corrected.clear()
        corrected.set(key, nearestOf(root, weights[language]))
      }
      return corrected.get(key)
    },
  }
}

function weightsOf(
  all: readonly Passage[],
  language: Language,
  words: Map<string, Record<Language, number>>,
  totals: Record<Language, number>,
): LanguageWeights {
  const own = all.filter((passage) => passage.language === language)
  const step = Math.max(1, Math.ceil(own.length / MOST_PASSAGES))
  const passages = own.filter((_, at) => at % step === 0)
  const frequencies = new Map<string, number>()
  for (const passage of passages) {
    const seen = new Set<string>()
    for (const word of wordsIn([passage.sectionTitle, passage.text, ...passage.questions].join('\n'))) {
      const counts = words.get(word) ?? { en: 0, fr: 0, es: 0 }
      counts[language]++
      words.set(word, counts)
      totals[language]++
      if (!isGrammarWord(word, language)) seen.add(rootOf(word, language))
    }
    for (const root of seen) frequencies.set(root, (frequencies.get(root) ?? 0) + 1)
  }
  const byPair = new Map<string, string[]>()
  for (const root of frequencies.keys()) {
    for (const pair of pairsOf(root)) addTo(byPair, pair, root)
  }
  return { passages: passages.length, frequencies, byPair }
}

function pairsOf(word: string): Set<string> {
  const marked = `_${word}_`
  const pairs = new Set<string>()
  for (let at = 0; at + 2 <= marked.length; at++) pairs.add(marked.slice(at, at + 2))
  return pairs
}

/** The most frequent known root within one typing error, or two in a long word; the first letter is rarely wrong. */
function nearestOf(root: string, { frequencies, byPair }: LanguageWeights): string | undefined {
  const allowed = root.length >= LONG_WORD ? 2 : 1
  const candidates = new Set([...pairsOf(root)].flatMap((pair) => byPair.get(pair) ?? []))
  let best: string | undefined
  let fewest = allowed + 1
  for (const known of candidates) {
    if (known[0] !== root[0] || known.length < 4) continue
    const errors = typingErrors(root, known, allowed)
    const more = (frequencies.get(known) ?? 0) > (frequencies.get(best ?? '') ?? 0)
    if (errors < fewest || (errors === fewest && best !== undefined && more)) {
      best = known
      fewest = errors
    }
  }
  return best
}

function kinOf(synonyms: readonly SameMeaning[]): Map<string, string[]> {
  const kin = new Map<string, string[]>()
  for (const { forms } of synonyms) {
    for (const language of LANGUAGES) {
      const roots = forms[language].flatMap((form) => {
        const words = wordsIn(form).filter((word) => !isGrammarWord(word, language))
        return words.length === 1 ? words.map((word) => rootOf(word, language)) : []
      })
      for (const root of roots) for (const other of roots) if (other !== root) addTo(kin, `${language} ${root}`, other)
    }
  }
  return kin
}

function addTo(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
