import type { Answered } from './answer.ts'
import type { Look } from './look.ts'

/** Words that carry a subject: with more of them, a question says itself which reading it means. */
const MOST_ROOTS = 1
/** How near the next document must come to the first. */
const NEAR = 0.94
const MOST_CHOICES = 4

/**
 * The readings of a question that names little more than a topic, when sections of different documents come equally
 * near; empty when one reading is clear. Each choice asks the first typical question of its section.
 */
export function readingsOf({ text, words, candidates }: Look): Answered['choices'] {
  const [first] = candidates
  if (!first || words.roots.length > MOST_ROOTS || words.unknownShare > 0 || /[?¿]/.test(text)) return []
  const near = candidates.filter(({ score, standing }) => standing === 'in-force' && score >= first.score * NEAR)
  const documents = new Map(near.map((candidate) => [candidate.passage.document, candidate.passage]))
  for (const { passage } of [...near].reverse()) documents.set(passage.document, passage)
  const readings = [...documents.values()].flatMap((passage) => {
    const question = passage.questions[0]
    return question ? [{ label: passage.sectionTitle, question }] : []
  })
  return readings.length > 1 ? readings.slice(0, MOST_CHOICES) : []
}
