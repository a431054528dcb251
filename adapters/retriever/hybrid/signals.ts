import type { Passage } from '../../../src/core/passage.ts'
import type { Candidate, Candidates } from './candidates.ts'
import { wordsOf } from './fold.ts'
import type { LanguageIndex } from './language-index.ts'
import { frequencyOf, idfOf } from './postings.ts'
import type { ReadQuestion } from './query.ts'
import type { QueryTerms, Wordbook } from './query-terms.ts'
import { STOP_WORDS } from './stop-words.ts'

/**
 * Signs of whether the collection holds an answer. All but `words` lie between 0 and 1 and are shares of what the
 * question asks for, so that a threshold set on one collection holds on another.
 *
 * - `words`: words of the question that say something
 * - `unknown`: share of them that the collection does not know in any spelling or language
 * - `text`, `grams`: best passage score by words, by letters, as a share of the question's idf mass
 * - `entries`, `entryGrams`: the same for headings and typical questions
 * - `single`, `singleGrams`: likeness (cosine) of the nearest single heading or typical question, of any passage
 * - `meaning`: best cosine of meaning (LSA)
 * - `topText`, `topGrams`, `topSingle`, `topSingleGrams`, `topMeaning`: the same of the passage that was found first
 * - `coverage`: idf share of the question's words that stand in the passage that was found first
 * - `pairs`: share of neighbouring words of the question that are neighbours there too
 * - `margin`: how far the second section stays behind the first, as a share of the first's score
 * - `foreign`: 1 when the passage found first is not in the asker's language
 */
export type Signals = Readonly<Record<SignalName, number>>

export const SIGNAL_NAMES = [
  'words',
  'unknown',
  'text',
  'grams',
  'entries',
  'entryGrams',
  'single',
  'singleGrams',
  'meaning',
  'topText',
  'topGrams',
  'topSingle',
  'topSingleGrams',
  'topMeaning',
  'coverage',
  'pairs',
  'margin',
  'foreign',
] as const

export type SignalName = (typeof SIGNAL_NAMES)[number]

export const NO_SIGNALS = Object.fromEntries(SIGNAL_NAMES.map((name) => [name, 0])) as Record<SignalName, number>

/** What the signals are read from: the language in which the best passage was found. */
export interface Evidence {
  readonly index: LanguageIndex
  readonly question: ReadQuestion
  readonly terms: QueryTerms
  readonly candidates: Candidates
  readonly top: Candidate
  readonly passage: Passage
  readonly margin: number
  readonly foreign: boolean
}

export function signalsOf(evidence: Evidence, book: Wordbook): Signals {
  const { index, terms, candidates, top } = evidence
  const rarest = idfOf(index.text.documents, 0)
  const rarestGram = idfOf(index.textGrams.documents, 0)
  // A word that no passage knows is part of what was asked: it counts with the idf of a word of no document.
  const stemMass = (mass: number) => mass + terms.unknown * rarest
  const gramMass = (mass: number) => mass + terms.unknownGrams * rarestGram
  const { best, mass } = candidates
  return {
    words: terms.known + terms.unknown,
    unknown: share(terms.unknown, terms.known + terms.unknown),
    text: share(best.text, stemMass(mass.text)),
    grams: share(best.textGrams, gramMass(mass.textGrams)),
    entries: share(best.entries, stemMass(mass.entries)),
    entryGrams: share(best.entryGrams, gramMass(mass.entryGrams)),
    single: share(best.single, 1),
    singleGrams: share(best.singleGrams, 1),
    meaning: share(best.meaning, 1),
    topText: share(top.parts.text, stemMass(mass.text)),
    topGrams: share(top.parts.textGrams, gramMass(mass.textGrams)),
    topSingle: share(top.parts.single, 1),
    topSingleGrams: share(top.parts.singleGrams, 1),
    topMeaning: share(top.parts.meaning, 1),
    ...overlapOf(evidence, book),
    margin: evidence.margin,
    foreign: evidence.foreign ? 1 : 0,
  }
}

function overlapOf(evidence: Evidence, book: Wordbook): { coverage: number; pairs: number } {
  const { index, terms, question, passage } = evidence
  const { language } = passage
  const whole = [passage.documentTitle, passage.sectionTitle, ...passage.questions, passage.text].join('\n')
  const stems = wordsOf(whole)
    .filter((word) => !STOP_WORDS[language].has(word))
    .map((word) => book.stem(word, language))
  const standing = new Set(stems)
  const neighbours = new Set(stems.map((stem, place) => `${stems[place - 1] ?? ''} ${stem}`))

  let covered = 0
  let asked = terms.unknown * idfOf(index.text.documents, 0)
  for (const [stem, weight] of terms.meanings) {
    if (stem.startsWith('§')) continue
    const term = book.stems.find(stem)
    const value = weight * idfOf(index.text.documents, term === undefined ? 0 : frequencyOf(index.text, term))
    asked += value
    if (standing.has(stem)) covered += value
  }
  const pairs = question.stems.slice(1).map((stem, place) => `${question.stems[place] ?? ''} ${stem}`)
  return {
    coverage: share(covered, asked),
    pairs: share(pairs.filter((pair) => neighbours.has(pair)).length, pairs.length),
  }
}

function share(part: number, whole: number): number {
  return whole <= 0 ? 0 : Math.min(1, part / whole)
}
