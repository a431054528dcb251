import { z } from 'zod'
import type { Turn } from '../skills/skill.ts'

/** What was talked about before the window, for the person alone; goes with what was said. */
export const SUMMARY = 'conversing/summary'

export const Summary = z.object({
  text: z.string(),
  /** When the last message was said that it covers. */
  until: z.number(),
})

export type Summary = z.infer<typeof Summary>

/** The summary of this conversation, as far as the person may read it; empty when there is none. */
export async function summaryOf({ message, read }: Pick<Turn, 'message' | 'read'>): Promise<string> {
  const [entry] = await read.entries({ kind: SUMMARY, id: message.conversation, limit: 1 })
  const kept = Summary.safeParse(entry?.body)
  return kept.success ? kept.data.text : ''
}
