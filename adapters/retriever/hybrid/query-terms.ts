import { LANGUAGES, type Language } from '../../../src/core/language.ts'
import { cognatesOf } from './cognates.ts'
import { gramsOf } from './grams.ts'
import type { LanguageIndex } from './language-index.ts'
import type { Lexicon } from './lexicon.ts'
import type { NearWords } from './near-words.ts'
import { frequencyOf } from './postings.ts'
import type { QuestionWord, ReadQuestion } from './query.ts'
import type { Alternative, QueryTerm } from './scoring.ts'
import type { Stem } from './stem.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What is needed to say a question in the terms of an index. */
export interface Wordbook {
  readonly stems: Vocabulary
  readonly grams: Vocabulary
  readonly lexicon: Lexicon
  readonly stem: Stem
  /** Whether a stem stands anywhere in the passages of a language. */
  readonly has: (language: Language, stem: string) => boolean
  readonly near: (language: Language) => NearWords
}

export interface QueryTerms {
  readonly stems: readonly QueryTerm[]
  readonly grams: readonly QueryTerm[]
  /** Mass of the words that the index knows in some way, and of those that it does not. */
  readonly known: number
  readonly unknown: number
  /** Mass of the grams that the index does not know. */
  readonly unknownGrams: number
  /** The words of the question as stems of the index, with how likely each is meant. */
  readonly meanings: ReadonlyMap<string, number>
}

/** Least likeness of a word that may be meant by one with typing errors. */
const SPELLING = 0.65
const SPELLING_WEIGHT = 0.8
/** Least likeness of a word that may be the same word in another language. */
const COGNATE = 0.55
const COGNATE_WEIGHT = 0.7
const NEAREST = 3
/** A concept counts like a word; the words in which it was written count less, see CONCEPT_WORDS in query.ts. */
const CONCEPT_MASS = 1

/** The question in terms of one index. A word that the index does not know gets what it may mean there. */
export function queryTermsFor(
  question: ReadQuestion,
  from: Language,
  index: LanguageIndex,
  book: Wordbook,
): QueryTerms {
  const stems: QueryTerm[] = []
  const gramMasses = new Map<string, number>()
  const allMeanings = new Map<string, number>()
  let known = 0
  let unknown = 0
  const addGrams = (grams: readonly string[], mass: number) => {
    for (const gram of grams) gramMasses.set(gram, Math.max(gramMasses.get(gram) ?? 0, mass))
  }
  for (const word of question.words) {
    const meanings = meaningsOf(word, from, index.language, book)
    const alternatives = [...meanings].flatMap(([name, weight]): Alternative[] => {
      const term = book.stems.find(name)
      return term === undefined ? [] : [{ term, weight }]
    })
    if (alternatives.length > 0) stems.push({ mass: word.mass, alternatives })
    if (alternatives.length > 0) known += word.mass
    else unknown += word.mass
    for (const [name, weight] of meanings) allMeanings.set(name, weight)
    addGrams(gramsOf(word.word), word.mass)
    // A stem lacks its ending: the gram with the closing boundary would be wrong.
    const [best] = meanings.keys()
    if (from !== index.language && best) addGrams(gramsOf(best).slice(0, -1), word.mass)
  }
  for (const name of question.concepts) {
    const term = book.stems.find(name)
    if (term === undefined) continue
    stems.push({ mass: CONCEPT_MASS, alternatives: [{ term, weight: 1 }] })
    allMeanings.set(name, 1)
  }

  const grams: QueryTerm[] = []
  let unknownGrams = 0
  for (const [name, mass] of gramMasses) {
    const term = book.grams.find(name)
    if (term === undefined || frequencyOf(index.textGrams, term) === 0) unknownGrams += mass
    if (term !== undefined) grams.push({ mass, alternatives: [{ term, weight: 1 }] })
  }
  return { stems, grams, known, unknown, unknownGrams, meanings: allMeanings }
}

function meaningsOf(word: QuestionWord, from: Language, to: Language, book: Wordbook): Map<string, number> {
  const meanings = new Map<string, number>()
  const add = (stem: string, weight: number) => {
    if (book.has(to, stem)) meanings.set(stem, Math.max(meanings.get(stem) ?? 0, weight))
  }
  if (from === to) {
    add(word.stem, 1)
    if (meanings.size > 0) return meanings
    for (const other of LANGUAGES) if (other !== to) addTranslations(word, other, to, book, add)
    if (meanings.size > 0) return meanings
    for (const near of book.near(to).nearest(word.stem, SPELLING, NEAREST))
      add(near.word, SPELLING_WEIGHT * near.likeness)
    return meanings
  }
  addTranslations(word, from, to, book, add)
  for (const cognate of cognatesOf(word.word, from, to)) {
    for (const near of book.near(to).nearest(book.stem(cognate, to), COGNATE, NEAREST)) {
      add(near.word, COGNATE_WEIGHT * near.likeness)
    }
  }
  return meanings
}

function addTranslations(
  word: QuestionWord,
  from: Language,
  to: Language,
  book: Wordbook,
  add: (stem: string, weight: number) => void,
): void {
  const translations = book.lexicon[`${from}-${to}`] ?? {}
  const source = book.stem(word.word, from)
  // People type "constructor" too: only what the lexicon itself holds counts.
  if (!Object.hasOwn(translations, source)) return
  for (const { stem, weight } of translations[source] ?? []) add(stem, weight)
}
