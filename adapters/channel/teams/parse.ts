import { z } from 'zod'
import { isLanguage, type Language } from '../../../src/core/language.ts'
import {
  type Account,
  EDIT_COUNTS_FOR_MS,
  type FileReference,
  type IncomingMessage,
} from '../../../src/core/message.ts'
import { type Activity, isPrivate, sentAt } from './activity.ts'
import { addressOf, conversationName, messageName } from './address.ts'
import { wordsOf } from './words.ts'

/** A message of a person, or an early edit of one; undefined for what nobody said to us. */
export function parseMessage(
  app: string,
  activity: Activity,
  account: Account,
  now: Date,
): IncomingMessage | undefined {
  if (activity.id === undefined || isBot(activity)) return undefined
  const { text, mentioned } = wordsOf(activity)
  if (!isPrivate(activity) && !mentioned) return undefined
  const edited = editOf(activity, app, now)
  if (edited === 'too late') return undefined
  return {
    ...envelope(app, activity, account, now),
    id: edited?.id ?? messageName(app, activity.conversation.id, activity.id),
    text,
    files: (activity.attachments ?? []).flatMap(fileOf),
    ...(edited && { revises: edited.revises }),
  }
}

/** The person took a message back. In a group we cannot see whether it was for us; the desk finds no answer then. */
export function parseDeletion(app: string, activity: Activity, account: Account, now: Date): IncomingMessage {
  const original = messageName(app, activity.conversation.id, activity.id ?? '')
  return {
    ...envelope(app, activity, account, now),
    id: `${original}:deleted`,
    revises: { id: original, how: 'deleted' },
  }
}

/** All of a message that does not depend on what was said. */
export function envelope(app: string, activity: Activity, account: Account, now: Date): Omit<IncomingMessage, 'id'> {
  const conversation = activity.conversation.id
  const language = languageOf(activity)
  const privately = isPrivate(activity)
  return {
    from: account,
    conversation: conversationName(app, conversation),
    replyTo: addressOf({ app, conversation, ...(!privately && { asker: activity.from.id }) }),
    audience: privately ? 'private' : 'group',
    text: '',
    sentAt: sentAt(activity, now),
    files: [],
    ...(language && { profileLanguage: language }),
    ...(activity.from.name && { displayName: activity.from.name }),
  }
}

export function isBot(activity: Activity): boolean {
  return (
    activity.from.role === 'bot' || activity.from.id === activity.recipient.id || activity.from.id.startsWith('28:')
  )
}

const ClientInfo = z.object({ type: z.literal('clientInfo'), locale: z.string() })

/** Language of the person's Teams: `fr-FR` is French. */
export function languageOf(activity: Activity): Language | undefined {
  const client = (activity.entities ?? []).map((entity) => ClientInfo.safeParse(entity).data?.locale).find(Boolean)
  const language = (activity.locale ?? client ?? '').slice(0, 2).toLowerCase()
  return isLanguage(language) ? language : undefined
}

interface Edit {
  readonly id: string
  readonly revises: { readonly id: string; readonly how: 'edited' }
}

/** Teams names a message after the millisecond in which it was written. */
function editOf(activity: Activity, app: string, now: Date): Edit | 'too late' | undefined {
  if (activity.type !== 'messageUpdate') return undefined
  const original = messageName(app, activity.conversation.id, activity.id ?? '')
  const at = sentAt(activity, now)
  const written = Number(activity.id)
  if (!Number.isFinite(written) || at - written > EDIT_COUNTS_FOR_MS) return 'too late'
  return { id: `${original}:edited:${at}`, revises: { id: original, how: 'edited' } }
}

const DownloadInfo = z.object({
  contentType: z.literal('application/vnd.microsoft.teams.file.download.info'),
  name: z.string().min(1).max(1_000),
  content: z.object({ downloadUrl: z.string().min(1).max(8_000), fileType: z.string().optional().catch(undefined) }),
})

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  txt: 'text/plain',
  md: 'text/markdown',
}

/** Files of a personal chat; what Teams sends beside them (the text as HTML, cards) is no file. */
function fileOf(attachment: unknown): readonly FileReference[] {
  const read = DownloadInfo.safeParse(attachment)
  if (!read.success) return []
  const { name, content } = read.data
  const ending = (content.fileType ?? name.split('.').at(-1) ?? '').toLowerCase()
  const mediaType = MEDIA_TYPES[ending] ?? 'application/octet-stream'
  return [{ name, mediaType, size: undefined, reference: content.downloadUrl }]
}
