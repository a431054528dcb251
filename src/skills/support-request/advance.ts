import { type Case, currentOffer } from '../../brokering/case.ts'
import { type Move, moveCase, type Refusal } from '../../brokering/move-case.ts'
import type { Entry, Letter } from '../../core/outcome.ts'
import { caseEntries, type KeptCase, MESSAGE, Message, offerEntry } from './kept.ts'
import { lettersFor } from './letters.ts'
import type { Scene } from './scene.ts'

export type Advanced =
  | { readonly one: Case; readonly keep: readonly Entry[]; readonly send: readonly Letter[] }
  | { readonly refused: Refusal }

/** After these the case is offered to the next broker by itself, where there is one. */
const RE_ROUTED: readonly Move['kind'][] = ['decline', 'silent', 'refuse']

/** One move, with all that follows from it: the next broker, what each party may see, who is told. */
export async function advance(scene: Scene, kept: KeptCase, move: Move, isStaff: boolean): Promise<Advanced> {
  const before = kept.one
  const context = async (one: Case, next: Move) => {
    const { dueFor } = await scene.clockOf(one, next.kind === 'offer' ? next.broker : undefined)
    return { today: scene.today, isStaff, dueFor }
  }
  const first = moveCase(before, move, await context(before, move))
  if ('refused' in first) return first
  let one = first.moved
  const send: Letter[] = [...(await lettersFor(scene, before, one, move))]
  if (RE_ROUTED.includes(move.kind)) {
    const next = await scene.nextBroker(one)
    const again: Move | undefined = next && { kind: 'offer', by: 'desk', ...next }
    const offered = again && moveCase(one, again, { ...(await context(one, again)), isStaff: false })
    if (again && offered && 'moved' in offered) {
      send.push(...(await lettersFor(scene, one, offered.moved, again)))
      one = offered.moved
    } else {
      send.push(...(await lettersFor(scene, before, one, 'needs-a-person')))
    }
  }
  return {
    one,
    keep: [
      ...caseEntries(one, kept.revision),
      ...changedOffers(before, one),
      ...(await closeThread(scene, before, one)),
    ],
    send,
  }
}

/** What brokers see follows the case: every offer is written anew that the move touched. */
function changedOffers(before: Case, after: Case): readonly Entry[] {
  const moved = before.state !== after.state || before.need !== after.need || before.results !== after.results
  return after.offers
    .filter((offer, at) => {
      const old = before.offers[at]
      return !old || old.answer !== offer.answer || (moved && (offer.answer === 'accepted' || offer.answer === 'open'))
    })
    .map((offer) => offerEntry(after, offer))
}

/** A broker who left no longer reads what was written. */
async function closeThread(scene: Scene, before: Case, after: Case): Promise<readonly Entry[]> {
  const [was, is] = [currentOffer(before), currentOffer(after)]
  if (was?.answer !== 'accepted' || is?.person === was.person) return []
  const thread = await scene.own({ kind: MESSAGE, person: after.asker })
  return thread
    .filter((entry) => Message.parse(entry.body).number === after.number)
    .map(({ kind, id, body, person }) => ({
      kind,
      id,
      body,
      ...(person && { person }),
      readers: ['support-unit', `person:${after.asker}`],
    }))
}
