import { type Case, introducedBroker } from '../../brokering/case.ts'
import type { Turn } from '../skill.ts'
import type { KeptCase } from './kept.ts'
import type { Scene } from './scene.ts'

/** What somebody is to a case; a member of the Support Unit who asked for a country is both staff and asker; undefined is shown and told nothing, not even that it exists. */
export type Side = 'asker' | 'broker' | 'staff'

export function sideOf(turn: Turn, one: Case): Side | undefined {
  const { principal } = turn
  if (principal.role === 'support-unit') return 'staff'
  if (principal.id === one.asker) return 'asker'
  const offer = one.offers.findLast(({ person }) => person === principal.id)
  if (offer?.answer === 'open' || (offer?.answer === 'accepted' && one.state !== 'closed')) return 'broker'
  return introducedBroker(one)?.person === principal.id ? 'broker' : undefined
}

/** The case of that number, if the person has a part in it. */
export async function caseFor(
  turn: Turn,
  scene: Scene,
  number: string,
): Promise<{ kept: KeptCase; side: Side } | undefined> {
  const kept = await scene.caseNumbered(number)
  const side = kept && sideOf(turn, kept.one)
  return kept && side ? { kept, side } : undefined
}
