import { EDIT_COUNTS_FOR_MS, type FileReference, type IncomingMessage } from '../../../src/core/message.ts'
import { conversationAt, type Origin, type Place, writeAddress, writeMessageId } from './address.ts'
import { Envelope, type FilePayload, MessageEvent, type Words } from './payloads.ts'
import { mentions, plainText } from './plain-text.ts'

/** A message for the desk, as far as the payload alone tells. */
export interface Parsed {
  readonly message: IncomingMessage
  /** In a channel: said to the bot, or in a thread in which it may take part. In private everything is said to it. */
  readonly said: 'to-us' | 'in-thread'
  readonly place: Place
}

/** Subtypes of messages that a person wrote; all others tell of events in a channel, or come from programs. */
const WRITTEN_BY_PEOPLE = new Set([undefined, 'file_share', 'thread_broadcast'])

/** The workspace whose installation the event is for: in shared channels another than the author's. */
export function teamOf(body: unknown): string | undefined {
  const envelope = Envelope.safeParse(body)
  if (!envelope.success) return undefined
  const { authorizations, context_team_id, team_id } = envelope.data
  return authorizations?.[0]?.team_id ?? context_team_id ?? team_id
}

/** `message` and `app_mention` events → a message for the desk, or nothing. */
export function parseMessage(event: unknown, team: string, botUser: string | undefined): Parsed | undefined {
  const payload = MessageEvent.safeParse(event)
  if (!payload.success) return undefined
  const { data } = payload
  if (data.subtype === 'message_changed') return parseEdit(data, team, botUser)
  if (data.subtype === 'message_deleted') return parseDeletion(data, team, botUser)
  return parseWords(data, data, team, botUser)
}

function parseWords(words: Words, event: MessageEvent, team: string, botUser: string | undefined): Parsed | undefined {
  const { user, text, ts, files = [] } = words
  if (!user || !isPerson(words, botUser)) return undefined
  const origin: Origin = { team, user, channel: event.channel, root: words.thread_ts ?? ts, ts }
  const isPrivate = event.channel_type === 'im' || event.channel.startsWith('D')
  const said = isPrivate ? 'to-us' : saidInChannel(words, event, botUser)
  if (!said) return undefined
  const place: Place = isPrivate
    ? { kind: 'person', team, user }
    : { kind: 'channel', team, channel: event.channel, thread: words.thread_ts ?? ts }
  const message: IncomingMessage = {
    id: writeMessageId(origin),
    from: { channel: 'slack', tenant: words.user_team ?? words.source_team ?? words.team ?? team, user },
    conversation: conversationAt(place),
    replyTo: writeAddress(place),
    audience: isPrivate ? 'private' : 'group',
    text: plainText(text ?? '', botUser),
    sentAt: milliseconds(ts),
    files: files.map((file) => fileReference(file, team)),
  }
  return { message, said, place }
}

/** An unfurled link also arrives as a change; only another text, soon after, asks again. */
function parseEdit(event: MessageEvent, team: string, botUser: string | undefined): Parsed | undefined {
  const { message: now, previous_message: before } = event
  if (!now?.edited || !before || now.text === before.text) return undefined
  if (milliseconds(now.edited.ts) - milliseconds(now.ts) > EDIT_COUNTS_FOR_MS) return undefined
  const original = parseWords(before, { ...event, type: 'message' }, team, botUser)
  const parsed = parseWords(now, { ...event, type: 'message' }, team, botUser)
  // A mention that was added by the edit arrives as an event of its own.
  if (!original || !parsed) return undefined
  const { message } = parsed
  const id = `${message.id}:edited:${now.edited.ts}`
  return {
    ...parsed,
    message: { ...message, id, sentAt: milliseconds(now.edited.ts), revises: { id: message.id, how: 'edited' } },
  }
}

/** In a channel others may rest on the public answer: it stays. */
function parseDeletion(event: MessageEvent, team: string, botUser: string | undefined): Parsed | undefined {
  const parsed = event.previous_message && parseWords(event.previous_message, event, team, botUser)
  if (parsed?.place.kind !== 'person') return undefined
  const { message } = parsed
  const revises = { id: message.id, how: 'deleted' } as const
  return { ...parsed, message: { ...message, id: `${message.id}:deleted`, text: '', files: [], revises } }
}

function saidInChannel(words: Words, event: MessageEvent, botUser: string | undefined): Parsed['said'] | undefined {
  const named = mentions(words.text ?? '')
  if (event.type === 'app_mention' || (botUser !== undefined && named.includes(botUser))) return 'to-us'
  const isReply = words.thread_ts !== undefined && words.thread_ts !== words.ts
  return isReply && named.length === 0 ? 'in-thread' : undefined
}

function isPerson({ user, bot_id, subtype }: Words, botUser: string | undefined): boolean {
  return !bot_id && user !== botUser && user !== 'USLACKBOT' && WRITTEN_BY_PEOPLE.has(subtype)
}

export function fileReference(file: FilePayload, team: string): FileReference {
  return {
    name: file.name ?? file.id,
    mediaType: file.mimetype ?? 'application/octet-stream',
    size: file.size ?? undefined,
    reference: `${team}/${file.id}`,
  }
}

function milliseconds(ts: string): number {
  return Math.round(Number(ts) * 1000)
}
