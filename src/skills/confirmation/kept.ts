import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Entry } from '../../core/outcome.ts'
import type { Reply } from '../../core/reply.ts'

/** An answer that a model drafted and only a person may tell. */
export const DRAFT = 'confirmation/draft'

export const Draft = z.object({
  question: z.string(),
  language: z.enum(['en', 'fr', 'es']),
  asker: z.string(),
  askerName: z.string(),
  country: z.string().optional(),
  /** The blocks of the reply, as the desk wrote them. */
  blocks: z.array(z.looseObject({ kind: z.string() })),
  askedOn: z.string(),
  state: z.enum(['drafted', 'asked', 'confirmed', 'answered']),
  by: z.string().optional(),
  on: z.string().optional(),
})

export type Draft = z.infer<typeof Draft>

/** The asker may read it from the beginning; who is asked to confirm, from then on. */
export function draftEntry(id: string, draft: Draft, who: readonly string[] = []): Entry {
  const readers = [`person:${draft.asker}`, ...who.map((person) => `staff:${person}`)]
  return {
    kind: DRAFT,
    id,
    person: draft.asker,
    readers,
    body: draft,
    ...(draft.country && { country: draft.country }),
  }
}

/** The same for the same message, however often it is worked on. */
export function draftId(message: string, question: string): string {
  return createHash('sha256').update(`${message}\n${question}`).digest('hex').slice(0, 16)
}

/** Written and read by the desk alone: the shape is that of our own replies. */
export function blocksOf(draft: Draft): Reply['blocks'] {
  return draft.blocks as unknown as Reply['blocks']
}
