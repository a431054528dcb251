import { OutsideError } from '../../../src/core/problem.ts'
import type { Reply } from '../../../src/core/reply.ts'
import type { Delivery } from '../../../src/ports/channel.ts'
import { drawPictures, type Pictures } from '../../../src/ports/picture.ts'
import { conversationName, readAddress, type TeamsAddress } from './address.ts'
import { cardName } from './card.ts'
import type { FormLists } from './form-card.ts'
import type { OutgoingActivity } from './outgoing.ts'
import type { Pacing } from './pacing.ts'
import { PICTURE_LIMITS } from './picture-card.ts'
import { makePrivateAnswers } from './private-answer.ts'
import { placeOf, type References, type Remembered } from './references.ts'
import { renderReply } from './render.ts'
import type { SaidLetter, SaidMemory } from './said.ts'
import type { Reference, Sdk } from './sdk.ts'

export interface DeliverParts {
  readonly sdk: Sdk
  readonly references: References
  readonly said: SaidMemory
  readonly pacing: Pacing
  readonly pictures: Pictures
  lists(reply: Reply, audience: 'private' | 'group'): Promise<FormLists>
  /** What this person could ask next. */
  suggestions(reference: Remembered): Promise<readonly string[]>
}

/** One message, and where it goes. */
export interface Step {
  readonly to: Reference
  readonly activity: OutgoingActivity
  /** Only tells where the answer is; it stays when the answer is replaced. */
  readonly aside?: true
}

export function makeDelivery(parts: DeliverParts): (delivery: Delivery) => Promise<void> {
  const { references, said, sdk, pacing } = parts
  const answerInPrivate = makePrivateAnswers({ sdk, references, stepsFor })

  return async (delivery) => {
    const address = readAddress(delivery.to)
    if (!address) throw new OutsideError('This address was not written by the Teams channel.', { kind: 'refused' })
    const reference = await references.of(address)
    if (!reference) throw new OutsideError('Nothing is known of this conversation.', { kind: 'gone' })
    if (reference.gone) throw new OutsideError('The app was removed there.', { kind: 'gone' })
    const { reply } = delivery
    const hidden = reply.forAskerOnly && !reference.private && reply.blocks.length > 0
    const steps = await (hidden ? answerInPrivate : stepsFor)(delivery, address, reference)
    const before = reply.replaces === undefined ? undefined : await said.letter(reply.replaces)
    await (before ? replace(delivery, address, steps, reference, before) : say(delivery, address, steps))
  }

  async function stepsFor(
    { key, reply, answers }: Delivery,
    address: TeamsAddress,
    reference: Remembered,
  ): Promise<Step[]> {
    const audience = reference.private ? 'private' : 'group'
    const suggested = reference.private && answers !== undefined && reply.blocks.length > 0
    const activities = renderReply(reply, {
      card: cardName(key, address.conversation),
      audience,
      lists: await parts.lists(reply, audience),
      pictures: await drawPictures(reply, parts.pictures, PICTURE_LIMITS),
      ...(suggested && { suggestions: await parts.suggestions(reference) }),
    })
    return activities.map((activity) => ({ to: placeOf(reference, address.conversation), activity }))
  }

  /** Says one step after the other; what was said before a failure is not said again. */
  async function say(
    delivery: Delivery,
    address: TeamsAddress,
    steps: readonly Step[],
    before: readonly string[] = [],
  ) {
    const { key, answers } = delivery
    const done = steps.length > 1 ? [...(await said.progressOf(key))] : []
    try {
      for (const step of steps.slice(done.length)) {
        await pacing.turn(step.to.conversation, `${address.app}:${step.to.tenant}`)
        done.push(await sayOne(address.app, step, before[done.length]))
      }
    } catch (error) {
      if (done.length > 0) await said.noteProgress(key, done)
      throw error
    }
    const answer = steps.flatMap((step, at) => (step.aside ? [] : [{ ...step, id: done[at] ?? '' }]))
    const conversation = answer[0]?.to.conversation
    if (conversation === undefined) return
    if (answers !== undefined) {
      await said.noteLetter(key, { app: address.app, conversation, activities: answer.map(({ id }) => id) })
    }
    const rated = answer.find(({ activity }) => activity.channelData !== undefined)
    if (rated && delivery.reply.feedback !== undefined) {
      await said.noteFeedback(conversationName(address.app, conversation), rated.id, delivery.reply.feedback)
    }
  }

  /** In the place of an earlier message of ours, or below all others. */
  async function sayOne(app: string, { to, activity }: Step, inPlaceOf: string | undefined): Promise<string> {
    if (inPlaceOf === undefined || inPlaceOf === '') return sdk.send(app, to, activity)
    await sdk.update(app, to, inPlaceOf, activity)
    return inPlaceOf
  }

  /** The new parts stand where the old ones stood; what is left of the old ones goes. */
  async function replace(
    delivery: Delivery,
    address: TeamsAddress,
    steps: readonly Step[],
    reference: Remembered,
    before: SaidLetter,
  ): Promise<void> {
    const answer = steps.filter((step) => !step.aside)
    const there = answer[0]?.to.conversation ?? before.conversation
    const kept = there === before.conversation ? before.activities.slice(0, answer.length) : []
    await say(delivery, address, kept.length > 0 ? answer : steps, kept)
    for (const id of before.activities.slice(kept.length)) {
      await pacing.turn(before.conversation, `${address.app}:${reference.tenant}`)
      await takeBack(address.app, placeOf(reference, before.conversation), id)
    }
  }

  /** What is no longer there need not be taken back. */
  async function takeBack(app: string, to: Reference, id: string): Promise<void> {
    try {
      if (id !== '') await sdk.remove(app, to, id)
    } catch (error) {
      if (!(error instanceof OutsideError) || error.kind === 'temporary') throw error
    }
  }
}
