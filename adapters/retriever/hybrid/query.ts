import type { Language } from '../../../src/core/language.ts'
import type { Concepts } from './concepts.ts'
import { fold, wordsOf } from './fold.ts'
import { gramsOf } from './grams.ts'
import { stemOf } from './stem.ts'
import { STOP_WORDS } from './stop-words.ts'

/** A question in index terms of one language, before anybody looked whether the index knows them. */
export interface ReadQuestion {
  /** Folded words without stop words, in order, abbreviations written out. */
  readonly words: readonly string[]
  readonly stems: readonly string[]
  readonly concepts: readonly string[]
  readonly grams: readonly string[]
}

/** No question needs more words than this; what follows would only cost time. */
const MOST_WORDS = 300

export function readQuestion(
  question: string,
  language: Language,
  concepts: Concepts,
  isKnown: (word: string) => boolean,
): ReadQuestion {
  const words = wordsOf(writtenOut(question, language, concepts, isKnown))
    .filter((word) => !STOP_WORDS[language].has(word))
    .slice(0, MOST_WORDS)
  const stems = words.map((word) => stemOf(word, language))
  return {
    words,
    stems,
    concepts: [...new Set(concepts.inStems(stems, language))],
    grams: [...new Set(words.flatMap(gramsOf))],
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
