import type { Answerer } from '../answering/answer.ts'
import { languageOfQuestion } from '../answering/question-language.ts'
import type { WordWeights } from '../answering/word-weights.ts'
import { GOLDEN_DAY, type GoldenQuestion } from './golden-questions.ts'
import { type Judgement, judge, type Validity } from './judge.ts'

/** Asks one golden question as a person would, and judges the answer. */
export async function askGolden(
  question: GoldenQuestion,
  sections: readonly string[] | undefined,
  answerer: Answerer,
  weights: WordWeights,
  validity: ReadonlyMap<string, Validity>,
): Promise<Judgement> {
  // In a conversation the language is known from what was said before.
  const preferred = question.history ? question.language : undefined
  const { language } = languageOfQuestion(question.question, { vocabulary: weights.counts, preferred })
  const answered = await answerer({
    text: question.question,
    language,
    today: question.on ?? GOLDEN_DAY,
    earlierQuestions: question.history ?? [],
  })
  return judge({ question, sections, answered, language, validity })
}
