import type { Passage } from '../core/passage.ts'
import type { Answered } from './answer.ts'
import type { Look } from './look.ts'

/** Words that carry a subject: with more of them, a question says itself which reading it means. */
const MOST_ROOTS = 1
/** How near the next document must come to the first. */
const NEAR = 0.85
const MOST_CHOICES = 4

/**
 * The readings of a question that names little more than a topic, when sections of different documents come equally
 * near; empty when one reading is clear. Each choice asks the first typical question of its section.
 */
export function readingsOf({ text, words, candidates }: Look): Answered['choices'] {
  const [first] = candidates
  if (!first || words.roots.length > MOST_ROOTS || words.unknownShare > 0 || /[?¿]/.test(text)) return []
  if (first.passage.topic === 'glossary') return []
  const near = candidates.filter(
    ({ score, standing, timeWeight, passage }) =>
      standing !== 'not-yet' && passage.topic !== 'glossary' && score / timeWeight >= first.score * NEAR,
  )
  const inForce = near.filter(({ standing }) => standing === 'in-force')
  // One earlier edition among the choices says that there is one; more would bury what holds today.
  const earlier = near.filter(({ standing }) => standing === 'ended').slice(0, 1)
  const documents = new Map<string, Passage>()
  for (const { passage } of [...inForce.slice(0, MOST_CHOICES - 1), ...earlier]) {
    if (!documents.has(passage.document)) documents.set(passage.document, passage)
  }
  const readings = [...documents.values()].flatMap(({ questions: [question], sectionTitle, documentTitle }) =>
    question ? [{ label: `${sectionTitle} (${documentTitle})`, question }] : [],
  )
  return readings.length > 1 ? readings.slice(0, MOST_CHOICES) : []
}
