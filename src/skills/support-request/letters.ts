import type { Case } from '../../brokering/case.ts'
import type { Move } from '../../brokering/move-case.ts'
import type { Letter } from '../../core/outcome.ts'
import type { Scene } from './scene.ts'
import { type Telling, type Told, tellingOf } from './told.ts'
import { toldOfClosing, toldOfMerging, toldOfResult, toldOfWithdrawal } from './told-ends.ts'
import { toldOfLateness } from './told-late.ts'
import { toldOfAcceptance, toldOfOffer, toldOfRefusal } from './told-offers.ts'
import { toldOfAddition, toldOfAssignment, toldOfDelivery, toldOfIntroduction } from './told-work.ts'
import { WORDING } from './wording.ts'

/** Who hears of a move, and what; nobody is told what they did themselves. */
export async function lettersFor(
  scene: Scene,
  before: Case,
  after: Case,
  move: Move | 'needs-a-person',
): Promise<readonly Letter[]> {
  const told = await toldOf(await tellingOf(scene, before, after), move)
  const by = move === 'needs-a-person' ? 'desk' : move.by
  const letters = await Promise.all(
    told
      .filter(({ to }) => to !== by)
      .map(async ({ to, what, blocks }): Promise<readonly Letter[]> => {
        const person = await scene.person(to)
        if (!person) return []
        const key = `support-request/${after.number}/${after.log.length}/${what}/${to}`
        return [{ key, to: { person: to }, reply: { language: person.language, blocks: blocks(person.language) } }]
      }),
  )
  return letters.flat()
}

async function toldOf(telling: Telling, move: Move | 'needs-a-person'): Promise<readonly Told[]> {
  const { number, keepersWithMatch, brokerOver } = telling
  if (move === 'needs-a-person') {
    return keepersWithMatch('needs-a-person', (language) => WORDING[language].needsPerson(number))
  }
  switch (move.kind) {
    case 'offer':
      return toldOfOffer(telling)
    case 'accept':
      return toldOfAcceptance(telling)
    case 'decline':
      return toldOfRefusal(telling)
    case 'silent':
    case 'refuse':
      return brokerOver()
    case 'agree':
      return toldOfIntroduction(telling)
    case 'deliver':
      return toldOfDelivery(telling)
    case 'withdraw':
      return toldOfWithdrawal(telling)
    case 'reopen':
      return keepersWithMatch('reopened', (language) => WORDING[language].tellReopened(number))
    case 'merge':
      return toldOfMerging(telling, move.into)
    case 'close':
      return toldOfClosing(telling)
    case 'result':
      return toldOfResult(telling)
    case 'assign':
      return toldOfAssignment(telling, move.to)
    case 'add':
      return toldOfAddition(telling)
    case 'late':
      return toldOfLateness(telling)
    default:
      return []
  }
}
