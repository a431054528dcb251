import { OutsideError } from '../../../src/core/problem.ts'
import { paragraph, type Reply } from '../../../src/core/reply.ts'
import type { Delivery } from '../../../src/ports/channel.ts'
import { addressOf, type TeamsAddress } from './address.ts'
import { cardName } from './card.ts'
import { choicesCards } from './choices-card.ts'
import type { Step } from './deliver.ts'
import type { OutgoingActivity } from './outgoing.ts'
import { placeOf, type References, type Remembered } from './references.ts'
import type { Sdk } from './sdk.ts'
import { WORDING } from './wording.ts'

type StepsFor = (delivery: Delivery, address: TeamsAddress, reference: Remembered) => Promise<Step[]>

/** What only the asker may see, though it was asked in a group: said in private, with a word in the group about it. */
export function makePrivateAnswers(parts: {
  readonly sdk: Sdk
  readonly references: References
  readonly stepsFor: StepsFor
}): StepsFor {
  const { sdk, references } = parts

  return async (delivery, address, group) => {
    const { reply, key, answers } = delivery
    const words = WORDING[reply.language]
    const inGroup = (text: string): Step => ({
      to: placeOf(group, address.conversation),
      activity: { type: 'message', text },
      aside: true,
    })
    const conversation = await privateWith(address, group)
    if (conversation === undefined) return [inGroup(words.writeInPrivate)]
    const whole: Reply = { ...reply, blocks: [paragraph(words.fromGroup), ...reply.blocks] }
    const there = { ...group, private: true }
    const steps = await parts.stepsFor({ ...delivery, reply: whole }, { app: address.app, conversation }, there)
    const shareable =
      answers !== undefined && !reply.neverToGroup && reply.blocks.some((block) => block.kind !== 'form')
    const share = shareable ? shareCard(reply, answers, key, address) : []
    const shown = share.map((activity): Step => ({ to: placeOf(group, conversation), activity }))
    return [...steps, ...shown, inGroup(words.inPrivate)]
  }

  /** Their private conversation with us; undefined when there can be none. */
  async function privateWith({ app, asker }: TeamsAddress, group: Remembered): Promise<string | undefined> {
    if (asker === undefined) return undefined
    const known = await references.privateOf(app, asker)
    if (known !== undefined) {
      const reference = await references.of({ app, conversation: known })
      if (reference && !reference.gone) return known
    }
    try {
      const opened = await sdk.privateConversation(app, placeOf(group, ''), asker)
      await references.notePrivate(app, asker, opened, group)
      return opened
    } catch (error) {
      if (error instanceof OutsideError && error.kind !== 'temporary') return undefined
      throw error
    }
  }
}

/** A button in the private chat that shows the answer in the group: pressed there, heard as if pressed here. */
function shareCard(reply: Reply, answers: string, key: string, address: TeamsAddress): readonly OutgoingActivity[] {
  const press = { skill: 'share', action: 'share', value: answers }
  const choices = { kind: 'choices', choices: [{ label: WORDING[reply.language].share, press }] } as const
  return choicesCards(choices, `${cardName(key, address.conversation)}.share`, reply.language, addressOf(address).to)
}
