import type { Query } from '../../../src/ports/retriever.ts'
import type { SectionFound, SectionsFound } from './search.ts'

/** How much the lists of a dialogue count, beside the question's own list with 1. */
const PREVIOUS_QUESTION = 0.2
const LAST_ANSWER = 0.3
/** The beginning of an answer says what it is about; the rest would only pull towards its own section. */
const ANSWER_BEGINNING = 400

/**
 * Finds for a question in the light of what was said before: the lists for the question, the previous question and
 * the last answer are added. The signals are those of the question itself.
 */
export async function fuseDialogue(
  query: Query,
  find: (text: string) => Promise<SectionsFound>,
): Promise<SectionsFound> {
  const own = await find(query.question)
  const previous = query.earlierQuestions.at(-1)
  const others: (readonly [string | undefined, number])[] = [
    [previous, PREVIOUS_QUESTION],
    [query.lastAnswer?.slice(0, ANSWER_BEGINNING), LAST_ANSWER],
  ]
  if (others.every(([text]) => !text)) return own
  const scores = new Map<string, SectionFound>()
  const add = (found: readonly SectionFound[], weight: number) => {
    const best = found[0]?.score ?? 1
    for (const { passage, score } of found) {
      const before = scores.get(passage.id)?.score ?? 0
      scores.set(passage.id, { passage, score: before + (weight * score) / best })
    }
  }
  add(own.found, 1)
  for (const [text, weight] of others) if (text) add((await find(text)).found, weight)
  const found = [...scores.values()].sort(
    (one, other) => other.score - one.score || (one.passage.id < other.passage.id ? -1 : 1),
  )
  return { found, signals: own.signals }
}
