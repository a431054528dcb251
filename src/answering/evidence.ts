import type { Passage } from '../core/passage.ts'
import type { SearchResult } from '../ports/retriever.ts'
import type { Candidate } from './choose-edition.ts'
import { coverageOf, type QuestionWords, questionWords } from './question-words.ts'
import { sentencesOf } from './sentences.ts'
import type { WordWeights } from './word-weights.ts'

/** What speaks for an answer standing in the first passage; every number lies between 0 and 1. */
export interface Evidence {
  /** Likeness of the question with the nearest typical question or heading of the section. */
  readonly entry: number
  /** Share of the question's weight that stands in the section. */
  readonly section: number
  /** Share that stands in its best sentence. */
  readonly sentence: number
  /** Share of the question's weight in words that no passage has. */
  readonly unknown: number
  /** Share of the heaviest word of the question that the section lacks. */
  readonly heaviestMissing: number
  /** How far the first document leads the next one. */
  readonly lead: number
  /** The question has few words that carry its subject. */
  readonly short: number
  /** Numbers of the retriever. */
  readonly stem: number
  readonly gram: number
  readonly single: number
  readonly unknownStems: number
}

export const EVIDENCE_NAMES = [
  'entry',
  'section',
  'sentence',
  'unknown',
  'heaviestMissing',
  'lead',
  'short',
  'stem',
  'gram',
  'single',
  'unknownStems',
] as const satisfies readonly (keyof Evidence)[]

export function weighEvidence(
  words: QuestionWords,
  candidates: readonly Candidate[],
  signals: SearchResult['signals'],
  weights: WordWeights,
): Evidence {
  const [first] = candidates
  const signal = (name: string) => within(signals[name] ?? 0)
  const rival = candidates.find(({ passage }) => passage.document !== first?.passage.document)
  const own = first && first.passage.language === words.language ? aboutPassage(words, first.passage, weights) : NOTHING
  return {
    ...own,
    unknown: words.unknownShare,
    lead: first ? within(1 - (rival?.score ?? 0) / Math.max(first.score, 1e-9)) : 0,
    short: within(1 - words.roots.length / 8),
    stem: signal('stem'),
    gram: signal('gram'),
    single: signal('single'),
    unknownStems: signal('unknown'),
  }
}

const NOTHING = { entry: 0, section: 0, sentence: 0, heaviestMissing: 1 }

function aboutPassage(words: QuestionWords, passage: Passage, weights: WordWeights): typeof NOTHING {
  const { language } = passage
  const entries = [passage.sectionTitle, ...passage.questions]
  const whole = [passage.documentTitle, ...entries, passage.text].join('\n')
  const section = coverageOf(words, whole, language)
  const sentences = sentencesOf(passage.text).map(({ text }) => coverageOf(words, text, language).share)
  return {
    entry: Math.max(...entries.map((entry) => likeness(words, entry, weights))),
    section: within(section.share),
    sentence: within(Math.max(0, ...sentences)),
    heaviestMissing: within(Math.max(0, ...[...section.missing].map((root) => words.shareOf(root)))),
  }
}

/** Harmonic mean of how much of the question stands in the entry, and of the entry in the question. */
function likeness(words: QuestionWords, entry: string, weights: WordWeights): number {
  const there = coverageOf(words, entry, words.language).share
  if (there === 0) return 0
  const asked = questionWords(entry, words.language, weights)
  const back = asked.roots.reduce((sum, root) => sum + (words.roots.includes(root) ? asked.shareOf(root) : 0), 0)
  return back === 0 ? 0 : within((2 * there * back) / (there + back))
}

function within(value: number): number {
  return Number.isFinite(value) ? Math.min(1, Math.max(0, value)) : 0
}
