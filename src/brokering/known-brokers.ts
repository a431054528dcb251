import { z } from 'zod'
import type { Entry } from '../core/outcome.ts'
import { Broker } from './broker.ts'

/** A broker of the staff's own, or a later state of one of the register. Its history is that of the entry. */
export const BROKER = 'support-request/broker'

/** Why it was changed stands beside the state. */
const WithReason = z.object({ why: z.string().optional() })

/** The shipped brokers with what the Support Unit keeps over and beside them. */
export function withKept(shipped: readonly Broker[], kept: readonly { readonly body: unknown }[]): readonly Broker[] {
  const ours = kept.map(({ body }) => Broker.parse(body))
  const over = new Set(ours.map(({ id }) => id))
  return [...shipped.filter(({ id }) => !over.has(id)), ...ours]
}

export function brokerEntry(broker: Broker, why: string): Entry {
  const body = { ...broker, ...(why !== '' && { why }) }
  return { kind: BROKER, id: broker.id, readers: ['support-unit'], body }
}

export function whyKept(body: unknown): string {
  return WithReason.safeParse(body).data?.why ?? ''
}
