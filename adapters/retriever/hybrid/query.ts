import type { Language } from '../../../src/core/language.ts'
import type { Concepts } from './concepts.ts'
import { fold, wordsOf } from './fold.ts'
import type { Stem } from './stem.ts'
import { STOP_WORDS } from './stop-words.ts'

export interface QuestionWord {
  /** Folded. */
  readonly word: string
  readonly stem: string
  /** 1, or less for the words of a concept. */
  readonly mass: number
}

/** A question in words of the asker's language, before anybody looked whether an index knows them. */
export interface ReadQuestion {
  /** Without stop words, each word once, abbreviations written out. */
  readonly words: readonly QuestionWord[]
  readonly concepts: readonly string[]
  /** All stems in order, for pairs of neighbours. */
  readonly stems: readonly string[]
}

/** What the words of a concept count together: "independent reporting mechanism" is one thing, not three. */
const CONCEPT_WORDS = 0.5

/** No question needs more words than this; what follows would only cost time. */
const MOST_WORDS = 300

export function readQuestion(
  question: string,
  language: Language,
  concepts: Concepts,
  stem: Stem,
  isKnown: (stem: string) => boolean,
): ReadQuestion {
  const words = wordsOf(writtenOut(question, language, concepts, (word) => isKnown(stem(word, language))))
    .filter((word) => !STOP_WORDS[language].has(word))
    .slice(0, MOST_WORDS)
  const stems = words.map((word) => stem(word, language))
  const found = concepts.inStems(stems, language)
  const masses = new Map<string, number>()
  for (const { places } of found) {
    for (const place of places) {
      const name = stems[place] ?? ''
      masses.set(name, Math.min(masses.get(name) ?? 1, CONCEPT_WORDS / places.length))
    }
  }
  const once = new Map(words.map((word, place) => [stems[place] ?? word, word]))
  return {
    words: [...once].map(([name, word]) => ({ word, stem: name, mass: masses.get(name) ?? 1 })),
    concepts: [...new Set(found.map(({ concept }) => concept))],
    stems,
  }
}

/** The question with the abbreviations of the glossary written out: they stand in titles and texts in full. */
function writtenOut(
  question: string,
  language: Language,
  concepts: Concepts,
  isKnown: (word: string) => boolean,
): string {
  const shouted = !/\p{Ll}/u.test(question)
  return question.replace(/[\p{L}\p{N}&]+/gu, (word) => {
    const written = { folded: fold(word).replace(/&/g, ''), inCapitals: !shouted && /^[\p{Lu}\p{N}&]{2,}$/u.test(word) }
    return concepts.expand(written, language, isKnown) ?? word
  })
}
