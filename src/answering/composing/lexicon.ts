import type { Language } from '../../core/language.ts'
import type { Passage } from '../../core/passage.ts'
import { contentRoots } from '../words.ts'

/** Which words of two languages go together, learnt from the sections that stand in both. */
export interface Lexicon {
  /** Share of a sentence's words of subject for which the original has nothing of the kind. */
  shareWithout(sentence: string, language: Language, original: string, from: Language): number
}

/**
 * How much of the sections of two words must be shared (Dice's coefficient) for one to translate the other. Of the
 * guidance's own sentences and their translations nine in ten come below a share of .3; of a sentence and the
 * translation of the one beside it one in seven.
 */
const LEAST_TOGETHER = 0.35
/** Beginning that words of two languages share that are one word: "minimal" and "minimum". */
const LEAST_COGNATE = 4

type Sections = ReadonlyMap<string, ReadonlySet<string>>

/** Reads the passages when it is first asked: translations are rare. */
export function makeLexicon(passages: readonly Passage[]): Lexicon {
  let known: Readonly<Record<Language, Sections>> | undefined
  return {
    shareWithout(sentence, language, original, from) {
      known ??= sectionsOf(passages)
      const [targets, sources] = [known[language], known[from]]
      const given = [...new Set(contentRoots(original, from))]
      const said = [...new Set(contentRoots(sentence, language))].filter((root) => !/^\d/.test(root))
      const without = said.filter(
        (root) =>
          !given.some(
            (source) => areCognate(root, source) || together(targets.get(root), sources.get(source)) >= LEAST_TOGETHER,
          ),
      )
      return said.length === 0 ? 0 : without.length / said.length
    },
  }
}

function sectionsOf(passages: readonly Passage[]): Readonly<Record<Language, Sections>> {
  const found: Record<Language, Map<string, Set<string>>> = { en: new Map(), fr: new Map(), es: new Map() }
  for (const { document, section, language, text } of passages) {
    for (const root of new Set(contentRoots(text, language))) {
      const sections = found[language].get(root) ?? new Set()
      sections.add(`${document}#${section}`)
      found[language].set(root, sections)
    }
  }
  return found
}

function together(one: ReadonlySet<string> | undefined, other: ReadonlySet<string> | undefined): number {
  if (!one || !other) return 0
  const [few, many] = one.size < other.size ? [one, other] : [other, one]
  let shared = 0
  for (const section of few) if (many.has(section)) shared++
  return (2 * shared) / (one.size + other.size)
}

function areCognate(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length)
  return length >= LEAST_COGNATE && one.slice(0, LEAST_COGNATE) === other.slice(0, LEAST_COGNATE)
}
