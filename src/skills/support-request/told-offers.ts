import { currentOffer } from '../../brokering/case.ts'
import { paragraph } from '../../core/reply.ts'
import { agreeBlocks, offerBlocks } from './letter-blocks.ts'
import { nameBeside } from './name-beside.ts'
import type { Telling, Told } from './told.ts'
import { WORDING } from './wording.ts'

/** Somebody was asked whether they can help. */
export function toldOfOffer({ after, number, scene, asker }: Telling): readonly Told[] {
  const offer = currentOffer(after)
  const blocks: Told['blocks'] = (language) => offerBlocks(after, language, scene)
  return [
    ...(offer ? [{ to: offer.person, what: 'offer', blocks }] : []),
    ...asker('offered', (language) => [paragraph(WORDING[language].tellOffered(number))]),
  ]
}

/** They can: the asker says whether they want to be introduced. */
export async function toldOfAcceptance(telling: Telling): Promise<readonly Told[]> {
  const { after, number, scene, asker, keepersOf, brokerName } = telling
  const offer = currentOffer(after)
  const person = offer && (await scene.person(offer.person))
  const broker = scene.brokers.find(({ id }) => id === offer?.broker)
  return [
    ...asker('accepted', (language) => [
      paragraph(WORDING[language].tellAccepted(number, brokerName(after, language), nameBeside(person, broker))),
      ...agreeBlocks(number, language),
    ]),
    ...keepersOf('accepted', (language) => [
      paragraph(WORDING[language].tellKeeperAccepted(number, brokerName(after, language))),
    ]),
  ]
}

/** They cannot. The asker hears of it only when they knew who it was. */
export function toldOfRefusal({ before, number, asker, keepersOf, brokerName }: Telling): readonly Told[] {
  const known = before.state !== 'offered'
  const gaveBack: Told['blocks'] = (language) => [
    paragraph(WORDING[language].tellGaveBack(number, brokerName(before, language))),
  ]
  return [
    ...(known ? asker('declined', gaveBack) : []),
    ...keepersOf('declined', (language) => [
      paragraph(WORDING[language].tellKeeperDeclined(number, brokerName(before, language))),
    ]),
  ]
}
