import { z } from 'zod'
import type { Language } from '../../../src/core/language.ts'
import type { Press } from '../../../src/core/message.ts'
import type { Receive } from '../../../src/ports/channel.ts'
import type { Clock } from '../../../src/ports/clock.ts'
import type { Activity } from './activity.ts'
import { conversationName, messageName, readAddress } from './address.ts'
import { cardMessage, wordsIn } from './card.ts'
import type { Answer } from './endpoint.ts'
import type { OutgoingActivity } from './outgoing.ts'
import { envelope } from './parse.ts'
import { type Pressed, readPress } from './press.ts'
import type { Profiles } from './profiles.ts'
import type { SaidMemory } from './said.ts'
import { WORDING } from './wording.ts'

export interface InvokeParts {
  readonly clock: Clock
  readonly said: SaidMemory
  readonly profiles: Profiles
  readonly receive: Receive
  /** Shows the outcome to everybody who sees the card. */
  replaceCard(app: string, activity: Activity, outcome: OutgoingActivity): void
  file(app: string, activity: Activity): Answer
}

export interface Invoked {
  pressed(app: string, activity: Activity, pressed: Pressed): Promise<Answer>
  invoked(app: string, activity: Activity): Promise<Answer>
}

const Executed = z.object({ action: z.object({ data: z.unknown() }) })
const Rating = z.object({
  actionName: z.literal('feedback'),
  actionValue: z.object({ reaction: z.enum(['like', 'dislike']), feedback: z.unknown().optional() }),
})
const RatingWords = z.object({ feedbackText: z.string().max(20_000) })

/** Calls that Teams waits for: they are stored and answered in the response itself. */
export function makeInvoked(parts: InvokeParts): Invoked {
  const { said, receive, clock, profiles } = parts

  async function invoked(app: string, activity: Activity): Promise<Answer> {
    switch (activity.name) {
      case 'adaptiveCard/action': {
        const action = Executed.safeParse(activity.value).data?.action
        const press = readPress(action?.data)
        return press ? pressed(app, activity, press) : cardRefused()
      }
      case 'message/submitAction':
        return rated(app, activity)
      case 'fileConsent/invoke':
        return parts.file(app, activity)
      default:
        return { status: 501 }
    }
  }

  /** The first press is handed over; whoever presses later sees what was chosen. */
  async function pressed(app: string, activity: Activity, { press, data, language }: Pressed): Promise<Answer> {
    const place = conversationName(app, activity.conversation.id)
    const before = await said.useOf(place, data.card)
    const outcome = before ?? outcomeOf(activity, data, language)
    if (before === undefined) {
      const message = {
        ...envelope(app, activity, profiles.accountOf(activity), clock.now()),
        ...elsewhere(app, data.group),
      }
      await receive({ ...message, id: messageName(app, activity.conversation.id, `card:${data.card}`), press })
      await said.noteUse(place, data.card, outcome)
    }
    const card = outcomeCard(data.prompt, outcome)
    parts.replaceCard(app, activity, card)
    return cardAnswer(card)
  }

  async function rated(app: string, activity: Activity): Promise<Answer> {
    const rating = Rating.safeParse(activity.value)
    const value = await said.feedbackOf(conversationName(app, activity.conversation.id), activity.replyToId ?? '')
    if (rating.success && value !== undefined && activity.id !== undefined) {
      const { reaction, feedback } = rating.data.actionValue
      const press = feedbackPress(reaction, wordsOf(feedback), value)
      const message = envelope(app, activity, profiles.accountOf(activity), clock.now())
      await receive({ ...message, id: messageName(app, activity.conversation.id, activity.id), press })
    }
    return { status: 200, body: {} }
  }

  return { pressed, invoked }
}

/** Teams asks for words with the thumb; without any, the skill asks why. */
function feedbackPress(reaction: 'like' | 'dislike', words: string, value: string): Press {
  const answers = words === '' ? {} : { answers: { words } }
  if (reaction === 'like') return { skill: 'feedback', action: 'up', value, ...answers }
  return { skill: 'feedback', action: words === '' ? 'down' : 'reason', value, ...answers }
}

function wordsOf(feedback: unknown): string {
  try {
    const given: unknown = typeof feedback === 'string' ? JSON.parse(feedback) : feedback
    return RatingWords.safeParse(given).data?.feedbackText.trim() ?? ''
  } catch {
    return ''
  }
}

/** A button for a group that was shown in private speaks in the group. */
function elsewhere(app: string, group: string | undefined) {
  const address = group === undefined ? undefined : readAddress({ channel: 'teams', to: group })
  if (!address || address.app !== app || group === undefined) return {}
  return {
    conversation: conversationName(app, address.conversation),
    replyTo: { channel: 'teams', to: group },
    audience: 'group',
  } as const
}

function outcomeOf(activity: Activity, data: Pressed['data'], language: Language): string {
  const name = activity.conversation.conversationType === 'personal' ? '' : (activity.from.name ?? '')
  return data.form ? WORDING[language].sent(name) : WORDING[language].chosen(data.label, name)
}

function outcomeCard(prompt: string | undefined, outcome: string): OutgoingActivity {
  const body = [...(prompt === undefined ? [] : [wordsIn(prompt)]), wordsIn(outcome, { strong: true })]
  return cardMessage(body, [prompt, outcome].filter(Boolean).join('\n'))
}

function cardAnswer(card: OutgoingActivity): Answer {
  const value = card.attachments?.[0]?.content
  return { status: 200, body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value } }
}

function cardRefused(): Answer {
  const value = { code: 'BadRequest', message: 'This card is not one of ours.' }
  return { status: 200, body: { statusCode: 400, type: 'application/vnd.microsoft.error', value } }
}
