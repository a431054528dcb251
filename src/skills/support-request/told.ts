import { type Case, currentOffer, triedBrokers } from '../../brokering/case.ts'
import type { Language } from '../../core/language.ts'
import { type Block, paragraph } from '../../core/reply.ts'
import type { Person } from '../../ports/store.ts'
import { caseForStaff } from './letter-blocks.ts'
import type { Scene } from './scene.ts'
import { WORDING } from './wording.ts'

/** Something that one person is told, in their language. `what` is part of the letter's key. */
export interface Told {
  readonly to: string
  readonly what: string
  blocks(language: Language): readonly Block[]
}

/** A case before and after a move, and ways of telling its parties. */
export interface Telling {
  readonly scene: Scene
  readonly before: Case
  readonly after: Case
  readonly number: string
  /** Who of the Support Unit looks after it. */
  readonly keepers: readonly Person[]
  asker(what: string, blocks: Told['blocks']): readonly Told[]
  keepersOf(what: string, blocks: Told['blocks']): readonly Told[]
  /** The same, with the case and who could help. */
  keepersWithMatch(what: string, head: (language: Language) => string): Promise<readonly Told[]>
  /** The broker who was asked or at work before the move learns that it is over for them. */
  brokerOver(what?: string): readonly Told[]
  brokerName(one: Case, language: Language): string
}

export async function tellingOf(scene: Scene, before: Case, after: Case): Promise<Telling> {
  const { number } = after
  const keepers = await scene.keepers(after)
  const keepersOf: Telling['keepersOf'] = (what, blocks) => keepers.map(({ id }) => ({ to: id, what, blocks }))
  return {
    scene,
    before,
    after,
    number,
    keepers,
    keepersOf,
    asker: (what, blocks) => [{ to: after.asker, what, blocks }],
    keepersWithMatch: async (what, head) => {
      const match = await scene.match(after.need, triedBrokers(after))
      return keepersOf(what, (language) => caseForStaff(after, language, scene, match, head(language)))
    },
    brokerOver: (what = 'over') => {
      const offer = currentOffer(before)
      const blocks: Told['blocks'] = (language) => [paragraph(WORDING[language].tellOver(number))]
      return offer ? [{ to: offer.person, what, blocks }] : []
    },
    brokerName: (one, language) => {
      const id = currentOffer(one)?.broker ?? one.offers.at(-1)?.broker
      return scene.brokers.find((broker) => broker.id === id)?.names[language] ?? WORDING[language].aBroker
    },
  }
}
