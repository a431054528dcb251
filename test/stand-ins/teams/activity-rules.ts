import { z } from 'zod'
import { cardFaults } from './card-rules.ts'

/** What the connector would refuse in a message, in words; empty when it takes it. */
export type Fault = { readonly status: 400 | 413; readonly code: string; readonly what: string }

const LARGEST_BYTES = 100_000
/** https://github.com/microsoft/botframework-sdk/issues/3477 */
const LARGEST_REQUEST = 262_144

const Citation = z.strictObject({
  '@type': z.literal('Claim'),
  position: z.int().min(1),
  appearance: z.strictObject({
    '@type': z.literal('DigitalDocument'),
    name: z.string().min(1).max(80),
    abstract: z.string().min(1).max(160).optional(),
    url: z.url({ protocol: /^https?$/ }).optional(),
    keywords: z.array(z.string().min(1).max(28)).max(3).optional(),
  }),
})

const RootEntity = z.strictObject({
  type: z.literal('https://schema.org/Message'),
  '@type': z.literal('Message'),
  '@context': z.literal('https://schema.org'),
  '@id': z.string().optional(),
  additionalType: z.tuple([z.literal('AIGeneratedContent')]).optional(),
  citation: z.array(Citation).min(1).max(20).optional(),
})

const Attachment = z.looseObject({
  contentType: z.enum([
    'application/vnd.microsoft.card.adaptive',
    'application/vnd.microsoft.teams.card.file.consent',
    'application/vnd.microsoft.teams.card.file.info',
  ]),
  content: z.record(z.string(), z.unknown()),
})

const Message = z.strictObject({
  type: z.literal('message'),
  id: z.string().optional(),
  serviceUrl: z.string().optional(),
  channelId: z.literal('msteams').optional(),
  from: z.object({ id: z.string().startsWith('28:'), name: z.string().min(1).optional() }),
  conversation: z.object({
    id: z.string().min(1),
    conversationType: z.enum(['personal', 'groupChat', 'channel']).optional(),
    name: z.string().min(1).optional(),
    tenantId: z.string().min(1).optional(),
  }),
  recipient: z.unknown().optional(),
  replyToId: z.string().min(1).optional(),
  inputHint: z.string().optional(),
  locale: z.string().optional(),
  text: z.string().min(1).optional(),
  textFormat: z.enum(['markdown', 'plain', 'xml']).optional(),
  summary: z.string().max(1_000).optional(),
  entities: z.array(RootEntity).max(1, 'Multiple root message entities').optional(),
  attachments: z.array(Attachment).min(1).max(10).optional(),
  channelData: z.strictObject({ feedbackLoop: z.strictObject({ type: z.enum(['default', 'custom']) }) }).optional(),
  suggestedActions: z
    .strictObject({
      actions: z
        .array(z.strictObject({ type: z.literal('imBack'), title: z.string().min(1), value: z.string().min(1) }))
        .min(1)
        .max(3, 'Teams shows three'),
    })
    .optional(),
})

export type TakenMessage = z.infer<typeof Message>

/** Strict as the documentation is: msteams-docs on messages, AI labels, citations, feedback and card limits. */
export function faultsOf(activity: unknown, personal: boolean): readonly Fault[] {
  const request = JSON.stringify(activity)
  if (request.length > LARGEST_REQUEST) {
    return [{ status: 400, code: 'MalformedData', what: 'The request content length exceeded limit of 256K' }]
  }
  // Pictures in base64 do not count.
  if (request.replace(/data:image\/png;base64,[A-Za-z0-9+/=]+/g, '').length * 2 > LARGEST_BYTES) {
    return [{ status: 413, code: 'MessageSizeTooBig', what: 'more than 100 KB in UTF-16' }]
  }
  const read = Message.safeParse(activity)
  if (!read.success) return read.error.issues.map((issue) => bad(`${issue.path.join('.')}: ${issue.message}`))
  const message = read.data
  const faults: Fault[] = []
  if (message.text === undefined && message.attachments === undefined) faults.push(bad('nothing is said'))
  if (message.text !== undefined && message.attachments !== undefined) {
    faults.push(bad('Teams would part text and attachment, and give no name for either'))
  }
  if (message.suggestedActions && !personal) faults.push(bad('suggested actions outside of a private chat'))
  if (message.suggestedActions && message.attachments) faults.push(bad('suggested actions are not drawn on a card'))
  faults.push(...citationFaults(message))
  for (const attachment of message.attachments ?? []) {
    if (attachment.contentType === 'application/vnd.microsoft.card.adaptive') {
      faults.push(...cardFaults(attachment.content).map(bad))
    }
    if (attachment.contentType.endsWith('file.consent') && !personal)
      faults.push(bad('a file outside of a private chat'))
  }
  return faults
}

function citationFaults({ text = '', entities = [] }: TakenMessage): readonly Fault[] {
  const positions = entities.flatMap((entity) => entity.citation ?? []).map(({ position }) => position)
  const twice = positions.filter((position, at) => positions.indexOf(position) !== at)
  const missing = positions.filter((position) => !text.includes(`[${position}]`))
  return [
    ...twice.map((position) => bad(`citation ${position} stands twice`)),
    ...missing.map((position) => bad(`citation ${position} is not in the text`)),
  ]
}

function bad(what: string): Fault {
  return { status: 400, code: 'BadSyntax', what }
}
