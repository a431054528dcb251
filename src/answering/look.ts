import type { Retriever } from '../ports/retriever.ts'
import type { Question } from './answer.ts'
import { type Candidate, chooseEdition } from './choose-edition.ts'
import { type Band, bandOf, confidenceIn } from './confidence.ts'
import { type Evidence, weighEvidence } from './evidence.ts'
import { isFollowUp } from './follow-up.ts'
import { type QuestionWords, questionWords } from './question-words.ts'
import { rankAgain } from './rank-again.ts'
import { splitQuestion } from './split-question.ts'
import { type TimeMeant, timeMeant } from './time-meant.ts'
import type { WordWeights } from './word-weights.ts'
import { contentRoots } from './words.ts'

/** One question of a message, with what was found for it. */
export interface Look {
  readonly text: string
  readonly words: QuestionWords
  readonly time: TimeMeant
  /** Best first, by the time meant. */
  readonly candidates: readonly Candidate[]
  readonly evidence: Evidence
  readonly probability: number
  readonly band: Band
}

/** Passages asked of the retriever: enough that an edition of another time does not hide the one meant. */
const LIMIT = 40
/** Earlier questions that are worth looking back at. */
const LOOK_BACK = 3

/** Splits the message into its questions and looks for each. */
export async function look(
  question: Question,
  retriever: Retriever,
  weights: WordWeights,
): Promise<readonly [Look, ...Look[]]> {
  const { text, language } = question
  const earlier = question.earlierQuestions.filter((said) => contentRoots(said, language).length > 0).slice(-LOOK_BACK)
  const leans = isFollowUp(text, language, earlier)
  const [first = text, ...others] = splitQuestion(text, language)
  const before = leans ? earlier : []
  const lastAnswer = leans ? question.lastAnswer : undefined
  const looks: [Look, ...Look[]] = [await lookFor(first, before, lastAnswer, question, retriever, weights)]
  for (const [at, part] of others.entries()) {
    const context = isFollowUp(part, language, [first]) ? [...before, first, ...others.slice(0, at)] : []
    looks.push(await lookFor(part, context, undefined, question, retriever, weights))
  }
  return looks
}

async function lookFor(
  text: string,
  earlier: readonly string[],
  lastAnswer: string | undefined,
  { language, today }: Question,
  retriever: Retriever,
  weights: WordWeights,
): Promise<Look> {
  const previous = earlier.at(-1)
  const own = timeMeant(text, today)
  const time = own.how === 'today' && previous !== undefined ? timeMeant(previous, today) : own
  // A question of nothing but connecting words ("¿y antes?") asks the previous one again, about another time.
  const asked = previous !== undefined && contentRoots(text, language).length === 0 ? previous : text
  const { found, signals } = await retriever.search({
    question: withPlainAbbreviations(asked),
    language,
    earlierQuestions: earlier,
    ...(lastAnswer !== undefined && { lastAnswer }),
    limit: LIMIT,
  })
  const words = questionWords(previous === undefined ? text : `${previous} ${text}`, language, weights)
  const candidates = rankAgain(text, words, chooseEdition(found, time, today), weights)
  const evidence = weighEvidence(text, words, candidates, signals, weights)
  const foreign = candidates[0] !== undefined && candidates[0].passage.language !== language
  const probability = candidates[0] ? confidenceIn(evidence, foreign) : 0
  return { text, words, time, candidates, evidence, probability, band: bandOf(probability, evidence, foreign) }
}

/** "NAPs" is the plural of NAP, which the glossary knows. */
function withPlainAbbreviations(text: string): string {
  return text.replace(/\b(\p{Lu}{2,5})s\b/gu, '$1')
}
