import type { Broker } from '../../brokering/broker.ts'
import { fold } from '../../core/fold.ts'
import type { Person } from '../../ports/store.ts'

/** The name of the person who helps, beside that of the register; empty where the register calls them so in any language. */
export function nameBeside(person: Person | undefined, broker: Broker | undefined): string {
  const name = person?.name ?? ''
  return Object.values(broker?.names ?? {}).some((known) => fold(known) === fold(name)) ? '' : name
}
