import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Entry } from '../../core/outcome.ts'
import type { Turn } from '../skill.ts'

/** Who read or wrote which notes, for the leads. Never what the notes say. */
export const AUDIT = 'audit/note'

export const DID = [
  'read',
  'searched',
  'briefed',
  'exported',
  'saved',
  'corrected',
  'withdrew',
  'shared',
  'moved',
] as const

export const Audit = z.object({
  who: z.string(),
  did: z.enum(DID),
  notes: z.array(z.string()),
  country: z.string().optional(),
  channel: z.string(),
  on: z.string(),
})
export type Audit = z.infer<typeof Audit>

/** The entry for what a turn did with notes; none when it touched none. */
export function auditOf(
  turn: Pick<Turn, 'message' | 'principal' | 'today'>,
  did: Audit['did'],
  notes: readonly string[],
  country?: string,
): readonly Entry[] {
  if (notes.length === 0) return []
  const id = `${shortId(turn.message.id)}-${did}`
  const { channel } = turn.message.from
  return [
    auditEntry(id, {
      who: turn.principal.id,
      did,
      notes: [...notes],
      channel,
      on: turn.today,
      ...(country && { country }),
    }),
  ]
}

export function auditEntry(id: string, body: Audit): Entry {
  return { kind: AUDIT, id, ...(body.country && { country: body.country }), readers: ['lead'], body }
}

/** The same for every redelivery of a message. */
export function shortId(...parts: readonly (string | number)[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 6)
}
