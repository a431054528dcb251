import type { Passage } from '../core/passage.ts'
import type { SearchResult } from '../ports/retriever.ts'
import { askedFor } from './asked-for.ts'
import type { Candidate } from './choose-edition.ts'
import { coverageOf, type QuestionWords } from './question-words.ts'
import { sentencesOf } from './sentences.ts'
import type { WordWeights } from './word-weights.ts'

/** Signs read from the first passage, when it is in the language of the question. */
const OWN_NAMES = [
  'entry',
  'section',
  'sentence',
  'heaviestMissing',
  'firstMissing',
  'nameMissing',
  'unknownShare',
  'lead',
] as const

/** Signs of the retriever, by its names (adapters/retriever/hybrid/signals.ts); one that is not given counts as 0. */
export const SIGNAL_NAMES = [
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
] as const

export const EVIDENCE_NAMES = [...OWN_NAMES, ...SIGNAL_NAMES] as const

export type EvidenceName = (typeof EVIDENCE_NAMES)[number]

/**
 * What speaks for an answer standing in the first passage; every number lies between 0 and 1, a share that travels
 * between collections.
 *
 * - `entry`: likeness of the question with the nearest typical question or heading of the section
 * - `section`, `sentence`: share of the question's weight that stands in the section, in its best sentence
 * - `heaviestMissing`: share of the heaviest word of the question that the section lacks
 * - `firstMissing`: 1 when it lacks the first word with a subject, which often names the thing asked for
 * - `nameMissing`: the same share as `heaviestMissing`, where a person, country or body is asked for
 * - `unknownShare`: share of the question's weight in words that no passage has
 * - `lead`: how far the first document leads the next one
 */
export type Evidence = Readonly<Record<EvidenceName, number>>

export function weighEvidence(
  question: string,
  words: QuestionWords,
  candidates: readonly Candidate[],
  signals: SearchResult['signals'],
  weights: WordWeights,
): Evidence {
  const [first] = candidates
  const rival = candidates.find(({ passage }) => passage.document !== first?.passage.document)
  const own = first && first.passage.language === words.language ? aboutPassage(words, first.passage, weights) : NOTHING
  const given = Object.fromEntries(SIGNAL_NAMES.map((name) => [name, within(signals[name] ?? 0)]))
  return {
    ...(given as Record<(typeof SIGNAL_NAMES)[number], number>),
    ...own,
    nameMissing: askedFor(question).name ? own.heaviestMissing : 0,
    unknownShare: words.unknownShare,
    lead: first ? within(1 - (rival?.score ?? 0) / Math.max(first.score, 1e-9)) : 0,
  }
}

const NOTHING = { entry: 0, section: 0, sentence: 0, heaviestMissing: 1, firstMissing: 1 }

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
    firstMissing: words.roots[0] === undefined || section.missing.has(words.roots[0]) ? 1 : 0,
    heaviestMissing: within(Math.max(0, ...[...section.missing].map((root) => words.shareOf(root)))),
  }
}

/** Harmonic mean of how much of the question stands in the entry, and of the entry in the question. */
export function likeness(words: QuestionWords, entry: string, weights: WordWeights): number {
  const there = coverageOf(words, entry, words.language).share
  if (there === 0) return 0
  const asked = [...words.rootsOf(entry, words.language)].map((root) => ({
    root,
    weight: weights.weigh(root, words.language),
  }))
  const said = new Set(words.roots.flatMap((root) => [root, ...words.kinOf(root)]))
  const mass = asked.reduce((sum, { weight }) => sum + weight, 0)
  const back = mass === 0 ? 0 : asked.reduce((sum, { root, weight }) => sum + (said.has(root) ? weight : 0), 0) / mass
  return back === 0 ? 0 : within((2 * there * back) / (there + back))
}

function within(value: number): number {
  return Number.isFinite(value) ? Math.min(1, Math.max(0, value)) : 0
}
