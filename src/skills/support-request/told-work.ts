import { currentOffer, introducedBroker } from '../../brokering/case.ts'
import { paragraph } from '../../core/reply.ts'
import { introducedBlocks, partyBlocks, resultBlocks, showBlocks } from './letter-blocks.ts'
import { nameBeside } from './name-beside.ts'
import { needFacts } from './show.ts'
import type { Telling, Told } from './told.ts'
import { WORDING } from './wording.ts'

/** Both said yes: each learns who the other is, and how to write to them. */
export async function toldOfIntroduction(telling: Telling): Promise<readonly Told[]> {
  const { after, number, scene, asker, keepersOf, brokerName } = telling
  const offer = introducedBroker(after)
  const broker = scene.brokers.find(({ id }) => id === offer?.broker)
  const [person, country] = await Promise.all([offer && scene.person(offer.person), scene.person(after.asker)])
  const toBroker: Told['blocks'] = (language) => {
    const where = scene.countries.find(({ code }) => code === after.country)?.names[language] ?? ''
    return [
      paragraph(WORDING[language].introduceToBroker(number, country?.name ?? after.askerName, where)),
      needFacts(after.need, language, scene.countries),
      ...partyBlocks(number, language, 'broker'),
    ]
  }
  return [
    ...(offer ? [{ to: offer.person, what: 'introduced', blocks: toBroker }] : []),
    ...asker('introduced', (language) =>
      introducedBlocks(number, nameBeside(person, broker), brokerName(after, language), language),
    ),
    ...keepersOf('introduced', (language) => [paragraph(WORDING[language].tellKeeperIntroduced(number))]),
  ]
}

/** The help has come: both sides are asked one question. */
export function toldOfDelivery({ after, number, asker }: Telling): readonly Told[] {
  const offer = currentOffer(after)
  const blocks: Told['blocks'] = (language) => resultBlocks(number, language)
  return [...asker('result', blocks), ...(offer ? [{ to: offer.person, what: 'result', blocks }] : [])]
}

export function toldOfAddition({ number, keepersOf }: Telling): readonly Told[] {
  return keepersOf('added', (language) => [
    paragraph(WORDING[language].tellAdded(number)),
    ...showBlocks(number, language),
  ])
}

export function toldOfAssignment({ number }: Telling, to: string): readonly Told[] {
  const blocks: Told['blocks'] = (language) => [
    paragraph(WORDING[language].tellAssigned(number)),
    ...showBlocks(number, language),
  ]
  return [{ to, what: 'assigned', blocks }]
}
