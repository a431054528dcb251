import { z } from 'zod'
import { isLanguage } from '../../../src/core/language.ts'
import { OutsideError } from '../../../src/core/problem.ts'
import type { Said } from '../../../src/ports/store.ts'
import type { Activity } from './activity.ts'
import { conversationName } from './address.ts'
import { isAllowed } from './addresses-allowed.ts'
import { cardName } from './card.ts'
import { escapeMarkdown } from './markdown.ts'
import type { OutgoingActivity, OutgoingAttachment } from './outgoing.ts'
import { WORDING } from './wording.ts'

const Consent = z.object({
  action: z.enum(['accept', 'decline']),
  context: z.object({
    card: z.string(),
    at: z.number().int().min(0),
    name: z.string().max(1_000),
    language: z.string().refine(isLanguage).catch('en'),
  }),
  uploadInfo: z
    .object({
      uploadUrl: z.string(),
      contentUrl: z.string().optional(),
      name: z.string(),
      uniqueId: z.string().optional(),
      fileType: z.string().optional(),
    })
    .optional(),
})
export type Consent = z.infer<typeof Consent>

export function readConsent(activity: Activity): Consent | undefined {
  return Consent.safeParse(activity.value).data
}

const PATIENCE_MS = 60_000
/** Replies that are looked through for the file. */
const LOOK_BACK = 60

/** Puts a file that the person said yes to into their OneDrive; resolves with what to say about it, words and card apart. */
export async function sendFile(
  app: string,
  activity: Activity,
  consent: Consent,
  transcript: (conversation: string, limit: number) => Promise<readonly Said[]>,
  allowed: readonly string[],
): Promise<readonly OutgoingActivity[]> {
  const { context, uploadInfo } = consent
  const language = isLanguage(context.language) ? context.language : 'en'
  const words = WORDING[language]
  const say = (text: string): readonly OutgoingActivity[] => [{ type: 'message', text: escapeMarkdown(text) }]
  if (consent.action === 'decline' || !uploadInfo) return say(words.fileDeclined(context.name))
  const conversation = activity.conversation.id
  const file = fileIn(await transcript(conversationName(app, conversation), LOOK_BACK), conversation, context)
  if (!file) return say(words.fileLost(context.name))
  await put(uploadInfo.uploadUrl, Buffer.from(file.base64, 'base64'), allowed)
  const { contentUrl, name, uniqueId, fileType } = uploadInfo
  if (contentUrl === undefined) return say(words.fileSent(name))
  const attachment = {
    contentType: 'application/vnd.microsoft.teams.card.file.info',
    contentUrl,
    name,
    content: { uniqueId, fileType },
  } satisfies OutgoingAttachment & { contentUrl: string }
  return [...say(words.fileSent(name)), { type: 'message', attachments: [attachment] }]
}

function fileIn(history: readonly Said[], conversation: string, { card, at }: Consent['context']) {
  const said = history.find(
    ({ by, message }) =>
      by === 'desk' &&
      (cardName(`reply/${message}`, conversation) === card || cardName(message, conversation) === card),
  )
  const block = said?.reply?.blocks[at]
  return block?.kind === 'file' ? block : undefined
}

async function put(address: string, bytes: Uint8Array<ArrayBuffer>, allowed: readonly string[]): Promise<void> {
  if (!isAllowed(address, allowed))
    throw new OutsideError('Teams named a strange place for the file.', { kind: 'refused' })
  const range = `bytes 0-${bytes.length - 1}/${bytes.length}`
  const response = await fetch(address, {
    method: 'PUT',
    headers: { 'content-type': 'application/octet-stream', 'content-range': range },
    body: bytes,
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE_MS),
  })
  await response.body?.cancel()
  if (!response.ok) throw new OutsideError(`The file was not taken (${response.status}).`)
}
