import { z } from 'zod'
import type { Expectation } from '../../core/outcome.ts'
import type { Turn } from '../skill.ts'
import { NoteFields, Theirs } from './note.ts'

/** A draft waits so long for a yes. */
const OPEN_HOURS = 12

export const Draft = z.object({
  fields: NoteFields,
  guessedFrom: z.string().optional(),
  /** The note that it corrects. */
  corrects: z.string().optional(),
  theirs: Theirs.optional(),
})
export type Draft = z.infer<typeof Draft>

export const OpenDrafts = z.object({
  for: z.literal('draft'),
  id: z.string(),
  author: z.string(),
  drafts: z.array(Draft),
  /** The country was asked for; it is asked once. */
  asked: z.boolean(),
})
export type OpenDrafts = z.infer<typeof OpenDrafts>

/** What the skill waits for in a conversation. `author` is who began: in a group nobody else goes on with it. */
export const Waiting = z.discriminatedUnion('for', [
  OpenDrafts,
  /** Somebody wants to tell of a check-in, perhaps with a country. */
  z.object({ for: z.literal('telling'), author: z.string(), country: z.string().optional() }),
  z.object({ for: z.literal('reason'), author: z.string(), note: z.string() }),
  z.object({ for: z.literal('date'), author: z.string(), promise: z.string() }),
  z.object({ for: z.literal('answer'), author: z.string(), ask: z.string(), at: z.number() }),
  /** A proposal that a yes carries out as if its button were pressed. */
  z.object({ for: z.literal('yes'), author: z.string(), action: z.string(), value: z.string() }),
])
export type Waiting = z.infer<typeof Waiting>

/** What is waited for in this conversation from this person. */
export function waitingIn(turn: Turn): Waiting | undefined {
  if (turn.expected?.skill !== 'check-in') return undefined
  const waiting = Waiting.safeParse(turn.expected.state)
  return waiting.success && waiting.data.author === turn.principal.id ? waiting.data : undefined
}

export function expectation(turn: Pick<Turn, 'now'>, state: Waiting): Expectation {
  return { skill: 'check-in', state, until: turn.now.getTime() + OPEN_HOURS * 3_600_000 }
}
