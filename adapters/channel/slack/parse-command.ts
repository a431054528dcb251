import type { IncomingMessage } from '../../../src/core/message.ts'
import { conversationAt, type Origin, type Place, writeAddress, writeMessageId } from './address.ts'
import { fileReference } from './parse.ts'
import { Command, MessageShortcut } from './payloads.ts'
import { plainText } from './plain-text.ts'
import { WAY_IN } from './uses.ts'

/** Something asked outside of a conversation; the answer goes where only the asker sees it. */
export interface Asked {
  readonly message: IncomingMessage
  /** Slack's address for answers to this one request, valid for half an hour. */
  readonly respondAt: string
}

/**
 * `/desk ask …` asks; alone it asks for help; any other words are a message as if typed, so that what a skill
 * recognises is a subcommand without anything to do here.
 */
export function parseCommand(body: unknown, now: Date, botUser: string | undefined): Asked | undefined {
  const payload = Command.safeParse(body)
  if (!payload.success) return undefined
  const { team_id: team, user_id: user, trigger_id, response_url, text = '' } = payload.data
  const words = plainText(text, botUser)
  const question = words.replace(/^ask(\s+|$)/i, '') || 'help'
  return { respondAt: response_url, message: privately(team, team, user, `command:${trigger_id}`, question, now) }
}

/** Longest value of a press, in characters. */
const LONGEST_VALUE = 1_500

/**
 * "Ask the desk about this": the words of another's message become the question of the person who chose it; by the
 * shortcuts of skills they become the value of a press.
 */
export function parseShortcut(body: unknown, now: Date, botUser: string | undefined): Asked | undefined {
  const payload = MessageShortcut.safeParse(body)
  if (!payload.success) return undefined
  const { callback_id, user, team, action_ts, response_url, message } = payload.data
  const home = user.team_id ?? team?.id
  const installed = team?.id ?? home
  if (!installed || !home) return undefined
  const words = plainText(message.text ?? '', botUser)
  const [, skill, action] = WAY_IN.exec(callback_id) ?? []
  if (skill !== undefined && action !== undefined) {
    const press = { skill, action, value: words.slice(0, LONGEST_VALUE) }
    const pressed = privately(installed, home, user.id, `shortcut:${action_ts}`, '', now)
    return { respondAt: response_url, message: { ...pressed, press } }
  }
  const asked = privately(installed, home, user.id, `shortcut:${action_ts}`, words, now)
  const files = (message.files ?? []).map((file) => fileReference(file, installed))
  return { respondAt: response_url, message: { ...asked, files } }
}

function privately(
  team: string,
  home: string,
  user: string,
  occasion: string,
  text: string,
  now: Date,
): IncomingMessage {
  const origin: Origin = { team, user, channel: undefined, root: undefined, ts: undefined }
  const place: Place = { kind: 'person', team, user }
  return {
    id: writeMessageId(origin, occasion),
    from: { channel: 'slack', tenant: home, user },
    conversation: conversationAt(place),
    replyTo: writeAddress(place),
    audience: 'private',
    text,
    sentAt: now.getTime(),
    files: [],
  }
}
