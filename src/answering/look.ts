import type { Language } from '../core/language.ts'
import type { Passage } from '../core/passage.ts'
import type { Retriever } from '../ports/retriever.ts'
import type { Question } from './answer.ts'
import { type Candidate, chooseEdition } from './choose-edition.ts'
import { type Band, bandOf, confidenceIn, type Ground } from './confidence.ts'
import { type Evidence, weighEvidence } from './evidence.ts'
import { isFollowUp } from './follow-up.ts'
import { asksWhatIsNeverTold } from './never-told.ts'
import { type QuestionWords, questionWords } from './question-words.ts'
import { rankAgain } from './rank-again.ts'
import { writtenOut } from './shorthand.ts'
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
/** Rules of another time than the one meant are told only by an answer as sure as this: a wrong edition is worse than none. */
const SURE_OF_ANOTHER_TIME = 0.6
/** Words with a subject from which a message is a story with a question in it. */
const LONG_STORY = 8
const LEAST_CLAUSE = 3
const MOST_CLAUSES = 6

/** Splits the message into its questions and looks for each. */
export async function look(
  question: Question,
  retriever: Retriever,
  weights: WordWeights,
): Promise<readonly [Look, ...Look[]]> {
  const { text, language } = question
  const earlier = question.earlierQuestions.filter((said) => contentRoots(said, language).length > 0).slice(-LOOK_BACK)
  const leans = isFollowUp(text, language, earlier)
  const whole = await lookFor(
    text,
    leans ? earlier : [],
    leans ? question.lastAnswer : undefined,
    question,
    retriever,
    weights,
  )
  const parts = splitQuestion(text, language)
  if (parts.length > 1) {
    const looks = await lookForParts(parts, leans ? earlier : [], question, retriever, weights)
    if (looks.every(({ band }) => band === 'answer') || whole.band !== 'answer') {
      if (looks.some(({ band }) => band === 'answer')) return looks as [Look, ...Look[]]
    }
  }
  if (whole.band === 'answer') return [whole]
  return [(await bestClause(text, question, retriever, weights)) ?? whole]
}

/** Each part by itself; a part that leans on those before it is looked for with them. */
async function lookForParts(
  parts: readonly string[],
  earlier: readonly string[],
  question: Question,
  retriever: Retriever,
  weights: WordWeights,
): Promise<readonly Look[]> {
  const looks: Look[] = []
  for (const [at, part] of parts.entries()) {
    const before = parts.slice(0, at)
    const context = isFollowUp(part, question.language, before) ? [...earlier, ...before] : at === 0 ? earlier : []
    looks.push(await lookFor(part, context, undefined, question, retriever, weights))
  }
  return looks
}

/** In a long story, the clause that is answered best; undefined when none is, or the message is short. */
async function bestClause(
  text: string,
  question: Question,
  retriever: Retriever,
  weights: WordWeights,
): Promise<Look | undefined> {
  if (contentRoots(text, question.language).length < LONG_STORY) return undefined
  const clauses = text
    .split(/[.?!;:\n]+|,\s/)
    .map((clause) => clause.trim())
    .filter((clause) => contentRoots(clause, question.language).length >= LEAST_CLAUSE)
    .slice(-MOST_CLAUSES)
  let best: Look | undefined
  for (const clause of clauses) {
    const found = await lookFor(clause, [], undefined, question, retriever, weights)
    if (found.band === 'answer' && found.probability > (best?.probability ?? 0)) best = found
  }
  return best
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
    question: writtenOut(asked, language),
    language,
    earlierQuestions: earlier,
    ...(lastAnswer !== undefined && { lastAnswer }),
    limit: LIMIT,
  })
  const words = questionWords(writtenOut(text, language), language, weights, previous && writtenOut(previous, language))
  const candidates = rankAgain(text, words, chooseEdition(found, time, today), weights)
  const evidence = weighEvidence(text, words, candidates, signals, weights)
  const ground = groundOf(candidates[0]?.passage, language)
  const probability = candidates[0] ? confidenceIn(evidence, ground) : 0
  const band = bandOf(probability, evidence, ground)
  const beyond = band === 'answer' && candidates[0] && asksWhatIsNeverTold(text, candidates[0].passage)
  const unsure = band === 'answer' && candidates[0]?.ofTimeMeant === false && probability < SURE_OF_ANOTHER_TIME
  return {
    text,
    words,
    time,
    candidates,
    evidence,
    probability,
    band: beyond ? 'not-found' : unsure ? 'closest' : band,
  }
}

function groundOf(passage: Passage | undefined, language: Language): Ground {
  if (passage && passage.language !== language) return 'foreign'
  return passage && passage.questions.length === 0 ? 'plain' : 'own'
}
