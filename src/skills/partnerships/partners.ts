import type { Broker } from '../../brokering/broker.ts'
import { BROKER, withKept } from '../../brokering/known-brokers.ts'
import type { ReadStore } from '../../ports/store.ts'
import type { Tools } from '../skill.ts'

/** The partners that a person may know of: the shipped register for everybody, staff's own entries for staff. */
export async function partnersSeen(read: ReadStore, tools: Tools): Promise<readonly Broker[]> {
  return withKept(tools.brokers?.brokers ?? [], await read.entries({ kind: BROKER }))
}
