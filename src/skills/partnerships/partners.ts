import { Broker } from '../../brokering/broker.ts'
import type { ReadStore } from '../../ports/store.ts'
import type { Tools } from '../skill.ts'

/** What staff wrote over the register; the skill `support-request` keeps it. */
const BROKER = 'support-request/broker'

/** The partners that a person may know of: the shipped register for everybody, staff's own entries for staff. */
export async function partnersSeen(read: ReadStore, tools: Tools): Promise<readonly Broker[]> {
  const kept = (await read.entries({ kind: BROKER })).map(({ body }) => Broker.parse(body))
  const over = new Set(kept.map(({ id }) => id))
  return [...(tools.brokers?.brokers ?? []).filter(({ id }) => !over.has(id)), ...kept]
}
