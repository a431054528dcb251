import type { Passage } from '../core/passage.ts'
import { type AskedFor, askedFor, suits } from './asked-for.ts'
import { coverageOf, type QuestionWords } from './question-words.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import { verified } from './verify.ts'

/** What is quoted from one passage, in its order. Every text stands in it letter for letter. */
export interface Selected {
  /** Sentences that answer. */
  readonly sentences: readonly string[]
  /** Lines of a list that belong to the answer. */
  readonly items: readonly string[]
}

const MOST_SENTENCES = 3
/** Longest list that is quoted whole when all of something is asked for. */
const MOST_ITEMS = 16
/** Share of the question's weight that a further sentence must add to stand beside the summary. */
const LEAST_GAIN = 0.12
/** One line out of a list reads oddly alone: it must add more. */
const LEAST_GAIN_OF_ITEM = 0.3
const TYPE_WEIGHT = 0.25
/** A sentence this close to the best one is quoted too, when there is no summary. */
const NEAR_BEST = 0.72

/**
 * The section's summary, and what its text adds on the words of the question that the summary leaves open; without
 * a summary one to three sentences by the idf coverage of the question and the kind of thing asked for.
 */
export function selectSentences(question: string, words: QuestionWords, passage: Passage): Selected {
  const all = sentencesOf(passage.text)
  const wanted = askedFor(question)
  const score = (text: string) => {
    const coverage = coverageOf(words, text, passage.language)
    return coverage.share + TYPE_WEIGHT * suits(text, wanted) * coverage.share
  }
  const summary = passage.summary
  const chosen = new Set(summary ? withSummary(summary, all, words, passage, score) : withoutSummary(all, score))
  if (summary) for (const sentence of ofTheKind(summary, all, wanted, score)) chosen.add(sentence)
  const sentences = all.filter((sentence) => chosen.has(sentence) && !sentence.listItem).map(({ text }) => text)
  const items = wanted.list
    ? listOf(all)
    : all.filter((sentence) => chosen.has(sentence) && sentence.listItem).map(({ text }) => text)
  return {
    sentences: verified([...(summary ? [summary] : []), ...sentences], passage),
    items: verified(items.length <= MOST_ITEMS ? items : items.slice(0, MOST_ITEMS), passage),
  }
}

type Score = (text: string) => number

/** Sentences beside the summary which speak of words of the question that are not in it. */
function withSummary(
  summary: string,
  all: readonly Sentence[],
  words: QuestionWords,
  passage: Passage,
  score: Score,
): ReadonlySet<Sentence> {
  const chosen = new Set<Sentence>()
  let open = coverageOf(words, summary, passage.language).missing
  const others = all.filter((sentence) => !summary.includes(sentence.text))
  while (chosen.size < MOST_SENTENCES - 1 && open.size > 0) {
    const [best] = others
      .filter((sentence) => !chosen.has(sentence))
      .map((sentence) => {
        const covered = coverageOf(words, sentence.text, passage.language)
        const gain = [...open]
          .filter((root) => !covered.missing.has(root))
          .reduce((sum, root) => sum + words.shareOf(root), 0)
        return { sentence, covered, gain, score: score(sentence.text) }
      })
      .sort((one, other) => other.gain + other.score * 0.2 - (one.gain + one.score * 0.2))
    if (!best || best.gain < (best.sentence.listItem ? LEAST_GAIN_OF_ITEM : LEAST_GAIN)) break
    chosen.add(best.sentence)
    open = new Set([...open].filter((root) => best.covered.missing.has(root)))
  }
  return chosen
}

/**
 * What the summary lacks of the kind asked for: the enumeration, when all of something is asked for; else the best
 * sentence with a number or a date, when the summary has none.
 */
function ofTheKind(summary: string, all: readonly Sentence[], wanted: AskedFor, score: Score): Sentence[] {
  const others = all.filter((sentence) => !summary.includes(sentence.text))
  const best = (fitting: (sentence: Sentence) => boolean) =>
    others
      .filter(fitting)
      .map((sentence) => ({ sentence, score: score(sentence.text) }))
      .sort((one, other) => other.score - one.score)
      .slice(0, 1)
      .filter((candidate) => candidate.score > LEAST_GAIN)
      .map(({ sentence }) => sentence)
  if (wanted.list && !isEnumeration(summary)) return best(({ text, listItem }) => !listItem && isEnumeration(text))
  if ((wanted.number || wanted.date) && suits(summary, wanted) === 0)
    return best(({ text }) => suits(text, wanted) === 1)
  return []
}

/** At least four things in a row: "Cohort 1: Brazil, Indonesia, Mexico, Norway …", or after a colon. */
function isEnumeration(text: string): boolean {
  const names = text.match(/[,;]\s+(?:and |et |y )?\p{Lu}/gu)?.length ?? 0
  const things =
    text
      .split(':')
      .slice(1)
      .join(':')
      .match(/[,;]\s/g)?.length ?? 0
  return names >= 3 || things >= 3
}

function withoutSummary(all: readonly Sentence[], score: Score): ReadonlySet<Sentence> {
  const ranked = all
    .map((sentence, at) => ({ sentence, score: score(sentence.text) - 0.01 * Math.min(at, 10) }))
    .sort((one, other) => other.score - one.score)
  const best = ranked[0]
  if (!best) return new Set()
  const near = ranked.filter((candidate) => candidate.score >= best.score * NEAR_BEST)
  return new Set((best.score > 0 ? near : [best]).slice(0, MOST_SENTENCES).map(({ sentence }) => sentence))
}

function listOf(all: readonly Sentence[]): string[] {
  return all.filter((sentence) => sentence.listItem).map(({ text }) => text)
}
