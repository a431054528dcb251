import type { IncomingMessage, Press } from '../../../src/core/message.ts'
import { conversationAt, type Origin, type Place, writeAddress, writeMessageId } from './address.ts'
import type { BlockAction } from './payloads.ts'

/** Where a pressed button stands, which decides where the answer goes. */
export interface Pressed {
  readonly origin: Origin
  readonly place: Place
}

/** A button in a message answers there; one on the home tab, and one in a private message, answers in private. */
export function wherePressed(body: BlockAction, team: string): Pressed {
  const { user, container, message } = body
  const { channel_id: channel, message_ts: ts } = container
  const root = container.thread_ts ?? message?.thread_ts ?? ts
  const origin: Origin = { team, user: user.id, channel, root, ts }
  const place: Place =
    channel === undefined || channel.startsWith('D')
      ? { kind: 'person', team, user: user.id }
      : { kind: 'channel', team, channel, thread: root }
  return { origin, place }
}

export interface PressParts extends Pressed {
  readonly press: Press
  /** The user's own workspace, where the payload names one. */
  readonly homeTeam: string | undefined
  /** Tells this press from every other, and is the same when it is delivered again. */
  readonly occasion: readonly string[]
  /** Milliseconds since 1970 UTC. */
  readonly at: number
}

export function messageOfPress({ origin, place, press, homeTeam, occasion, at }: PressParts): IncomingMessage {
  return {
    id: writeMessageId(origin, ...occasion),
    from: { channel: 'slack', tenant: homeTeam ?? origin.team, user: origin.user },
    conversation: conversationAt(place),
    replyTo: writeAddress(place),
    audience: place.kind === 'person' ? 'private' : 'group',
    text: '',
    sentAt: at,
    press,
    files: [],
  }
}
