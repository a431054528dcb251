import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Entry } from '../../core/outcome.ts'
import type { Turn } from '../skill.ts'

/** What somebody thought of an answer. One per person and answer; a change of mind is a new revision. */
export const FEEDBACK = 'feedback/verdict'

export const REASONS = ['wrong', 'outdated', 'unclear', 'off-topic', 'incomplete'] as const

export const Feedback = z.object({
  /** The message that was answered. */
  message: z.string(),
  verdict: z.enum(['up', 'down']),
  reason: z.enum(REASONS).optional(),
  words: z.string().optional(),
  /** What was asked, so that an editor can look into it; left out when the conversation has moved on. */
  question: z.string().optional(),
  language: z.string(),
  on: z.string(),
})

export type Feedback = z.infer<typeof Feedback>

const LONGEST_ID = 300
const LONGEST_WORDS = 2_000

/** The entry for a press on thumbs up or down, or for the reason that was given afterwards. */
export function feedbackEntry(turn: Turn, verdict: Feedback['verdict']): Entry {
  const { principal, press, language, today, history } = turn
  const message = (press?.value ?? '').slice(0, LONGEST_ID)
  const question = history.find((said) => said.by === 'person' && said.message === message)?.text
  const reason = REASONS.find((known) => known === press?.answers?.reason)
  const given = press?.answers?.words
  const words = typeof given === 'string' ? given.slice(0, LONGEST_WORDS).trim() : ''
  const body: Feedback = {
    message,
    verdict,
    language,
    on: today,
    ...(question && { question }),
    ...(reason && { reason }),
    ...(words && { words }),
  }
  return {
    kind: FEEDBACK,
    id: createHash('sha256').update(`${principal.id}\n${message}`).digest('hex').slice(0, 24),
    person: principal.id,
    readers: ['support-unit', `person:${principal.id}`],
    body,
    ...(principal.country && { country: principal.country }),
  }
}
