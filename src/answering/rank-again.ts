import { askedFor, asksMeaning, suits } from './asked-for.ts'
import { byStandingAndScore, type Candidate } from './choose-edition.ts'
import { likeness } from './evidence.ts'
import { kindsOf, sameKind } from './question-kind.ts'
import { coverageOf, type QuestionWords } from './question-words.ts'
import fitted from './ranking-weights.json' with { type: 'json' }
import { sentencesOf } from './sentences.ts'
import type { WordWeights } from './word-weights.ts'

/** Candidates that are read closely; the retriever has nearly always put the right one among them. */
const READ_CLOSELY = 10

/** A definition answers what a word means; to any other question a section of the guidance answers better. */
const GLOSSARY_ASIDE = 0.75

/** Words with a subject in a question that asks for nothing but the meaning of a term. */
const LONGEST_TERM = 3
/** Lead of the definition where nothing but the meaning of its term is asked. */
const DEFINITION = 0.12

/** Of a passage in another language only the retriever's score is known, which is higher than what is read closely. */
const FOREIGN = 0.8

export const RANKING_NAMES = [
  'retriever',
  'entry',
  'title',
  'section',
  'sentence',
  'summary',
  'kind',
  'document',
  'subject',
  'alike',
  'wanted',
] as const
export type RankingName = (typeof RANKING_NAMES)[number]

/** What speaks for a passage among its rivals; every number lies between 0 and 1. */
export type Merits = Readonly<Record<RankingName, number>>

const WEIGHTS: Merits = fitted

/**
 * Reads the first candidates closely and ranks them again by a weighted sum, fitted on the golden questions of the
 * split "tune" (`npm run fit-confidence`). The time meant weighs the sum as it weighed the score.
 */
export function rankAgain(
  question: string,
  words: QuestionWords,
  candidates: readonly Candidate[],
  weights: WordWeights,
): readonly Candidate[] {
  const whole = RANKING_NAMES.reduce((sum, name) => sum + WEIGHTS[name], 0)
  const meaning = asksMeaning(question) && words.roots.length <= LONGEST_TERM
  const isRead = ({ passage }: Candidate, at: number) => at < READ_CLOSELY || (meaning && passage.topic === 'glossary')
  const read = candidates.filter(isRead).map((candidate) => {
    const { passage, timeWeight } = candidate
    const merits = meritsOf(question, words, candidate, weights)
    const sum = RANKING_NAMES.reduce((total, name) => total + WEIGHTS[name] * merits[name], 0)
    const defines = meaning && passage.topic === 'glossary' && passage.language === words.language
    const named = defines && coverageOf(words, passage.sectionTitle, passage.language).share >= 1
    const aside = passage.topic === 'glossary' && !asksMeaning(question) ? GLOSSARY_ASIDE : 1
    const foreign = passage.language === words.language ? 1 : FOREIGN
    return { ...candidate, score: (sum / whole) * timeWeight * aside * foreign + (named ? DEFINITION : 0) }
  })
  const least = Math.min(...read.map(({ score }) => score))
  const rest = candidates
    .filter((candidate, at) => !isRead(candidate, at))
    .map((candidate) => ({ ...candidate, score: Math.min(candidate.score, least) }))
  return [...read.sort(byStandingAndScore), ...rest]
}

export function meritsOf(
  question: string,
  words: QuestionWords,
  { passage, retrieved: retriever }: Candidate,
  weights: WordWeights,
): Merits {
  const { language, summary } = passage
  if (language !== words.language) {
    return {
      retriever,
      entry: retriever,
      title: retriever,
      section: retriever,
      sentence: retriever,
      summary: retriever,
      kind: 0,
      document: retriever,
      subject: retriever,
      alike: retriever,
      wanted: 0,
    }
  }
  const covered = (text: string) => Math.min(1, coverageOf(words, text, language).share)
  const first = summary ?? sentencesOf(passage.text)[0]?.text ?? ''
  const asked = kindsOf(question)
  const typical = passage.questions.map((entry) => ({
    like: likeness(words, entry, weights),
    kind: sameKind(asked, kindsOf(entry)),
  }))
  return {
    retriever,
    entry: Math.max(0, ...typical.map(({ like }) => like)),
    title: likeness(words, passage.sectionTitle, weights),
    section: covered([passage.sectionTitle, ...passage.questions, passage.text].join('\n')),
    sentence: Math.max(0, ...sentencesOf(passage.text).map(({ text }) => covered(text))),
    summary: covered(first),
    kind: suits(first, askedFor(question)),
    document: covered(passage.documentTitle),
    subject: likeness(words, passage.documentTitle, weights),
    alike: Math.max(0, ...typical.map(({ like, kind }) => like * kind)),
    wanted: Math.max(0, ...typical.map(({ kind }) => kind)),
  }
}
