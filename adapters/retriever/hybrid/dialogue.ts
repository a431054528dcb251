import type { Query } from '../../../src/ports/retriever.ts'
import type { SectionFound, SectionsFound } from './search.ts'

/** How much the lists of a dialogue count, beside the question's own list with 1. */
const PREVIOUS_QUESTION = 0.6
const LAST_ANSWER = 0.25
/** The beginning of an answer says what it is about; the rest would only pull towards its own section. */
const ANSWER_BEGINNING = 400

/**
 * Finds for a question in the light of what was said before: the lists for the question, the previous question that
 * was about something ("thanks" is not) and the last answer are added. Whether a question leans on the dialogue is for
 * the caller to judge: one that does not comes without earlier questions. The signals are those of the previous
 * question and the question as one text: alone, "and in 2016?" gives no sign of anything.
 */
export async function fuseDialogue(
  query: Query,
  find: (text: string) => Promise<SectionsFound>,
): Promise<SectionsFound> {
  const own = await find(query.question)
  const previous = await lastFound(query.earlierQuestions, find)
  const answer = query.lastAnswer ? await find(query.lastAnswer.slice(0, ANSWER_BEGINNING)) : undefined
  if (!previous && !answer) return own

  const scores = new Map<string, SectionFound>()
  const add = ({ found }: SectionsFound, weight: number) => {
    const best = found[0]?.score ?? 1
    for (const { passage, score } of found) {
      const before = scores.get(passage.id)?.score ?? 0
      scores.set(passage.id, { passage, score: before + (weight * score) / best })
    }
  }
  add(own, 1)
  if (previous) add(previous, PREVIOUS_QUESTION)
  if (answer) add(answer, LAST_ANSWER)
  const found = [...scores.values()].sort(
    (one, other) => other.score - one.score || (one.passage.id < other.passage.id ? -1 : 1),
  )
  const { signals } = previous ? await find(`${previous.question} ${query.question}`) : own
  return { found, signals }
}

async function lastFound(
  questions: readonly string[],
  find: (text: string) => Promise<SectionsFound>,
): Promise<(SectionsFound & { readonly question: string }) | undefined> {
  for (const question of questions.slice(-3).reverse()) {
    const found = await find(question)
    if (found.found.length > 0) return { ...found, question }
  }
  return undefined
}
