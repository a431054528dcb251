import { createHash } from 'node:crypto'
import { type AddressObject, type ParsedMail, simpleParser } from 'mailparser'
import { fold } from '../../../src/core/fold.ts'
import type { FileReference, IncomingMessage, Press } from '../../../src/core/message.ts'
import type { Answerable } from './render.ts'
import { unquote } from './unquote.ts'

/** A mail, as far as the desk looks at it. */
export interface ReadMail {
  /** The same for every reading of the same mail. */
  readonly id: string
  readonly from: string
  readonly name: string | undefined
  readonly recipients: readonly string[]
  readonly messageId: string | undefined
  readonly subject: string
  readonly text: string
  readonly sentAt: number
  readonly attachments: readonly { readonly name: string; readonly mediaType: string; readonly content: Buffer }[]
  /** Written by a program: never answered, so that two programs do not write to each other for ever (RFC 3834). */
  readonly automatic: boolean
  readonly bounce: boolean
}

export async function readMail(source: Buffer): Promise<ReadMail> {
  const mail = await simpleParser(source, { skipTextToHtml: true, skipImageLinks: true })
  const from = mail.from?.value[0]
  const header = (name: string) => String(mail.headers.get(name) ?? '').toLowerCase()
  const sender = from?.address?.toLowerCase() ?? ''
  const bounce =
    /multipart\/report/.test(rawHeader(mail, 'content-type')) || /^(?:mailer-daemon|postmaster)@/.test(sender)
  const auto = header('auto-submitted')
  return {
    id: createHash('sha256').update(source).digest('hex').slice(0, 32),
    from: sender,
    name: from?.name || undefined,
    recipients: [...addresses(mail.to), ...addresses(mail.cc), ...header('delivered-to').split(/[\s,]+/)].filter(
      Boolean,
    ),
    messageId: mail.messageId,
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    sentAt: mail.date?.getTime() ?? 0,
    attachments: mail.attachments
      .filter(({ related }) => !related)
      .map(({ filename, contentType, content }) => ({ name: filename ?? 'file', mediaType: contentType, content })),
    automatic:
      bounce ||
      (auto !== '' && auto !== 'no') ||
      /bulk|junk|list/.test(header('precedence')) ||
      mail.headers.has('list-id'),
    bounce,
  }
}

function rawHeader(mail: ParsedMail, key: string): string {
  return mail.headerLines.find((line) => line.key === key)?.line.toLowerCase() ?? ''
}

function addresses(list: AddressObject | AddressObject[] | undefined): readonly string[] {
  return [list ?? []].flat().flatMap(({ value }) => value.flatMap(({ address }) => address?.toLowerCase() ?? []))
}

/**
 * A mail in our words. Who may send from an address is not known of mail: a sender counts as the owner of the address
 * only when the mail answers a letter that was sent there, with its token. Everybody else is a guest.
 */
export function parseMail(
  mail: ReadMail,
  answers: Answerable | undefined,
  file: (at: number) => string,
): IncomingMessage {
  const verified = answers !== undefined && answers.to === mail.from
  const words = unquote(mail.text)
  const press = verified ? pressMeant(words, answers) : undefined
  const files = mail.attachments.map(
    ({ name, mediaType, content }, at): FileReference => ({
      name,
      mediaType,
      size: content.byteLength,
      reference: file(at),
    }),
  )
  return {
    id: `email:${mail.id}`,
    from: { channel: 'email', tenant: '', user: verified ? mail.from : `unproven:${mail.from}` },
    conversation: verified ? `email/${mail.from}` : `email/unproven/${mail.from}`,
    replyTo: { channel: 'email', to: mail.from },
    audience: 'private',
    text: press ? '' : words,
    sentAt: mail.sentAt,
    files,
    ...(verified && { verifiedEmail: mail.from }),
    ...(mail.name !== undefined && { displayName: mail.name }),
    ...(press && { press }),
  }
}

/** A number or the words of a button press it; other words fill the form, where the mail had one. */
function pressMeant(words: string, { choices, form }: Answerable): Press | undefined {
  const first =
    words
      .split('\n')
      .find((line) => line.trim() !== '')
      ?.trim() ?? ''
  const number = /^\(?(\d{1,2})[.)]?$/.exec(first)?.[1]
  const plain = (text: string) =>
    fold(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  const chosen = number ? choices[Number(number) - 1] : choices.find(({ label }) => plain(label) === plain(first))
  if (chosen) return chosen.press
  return form && words !== '' ? { ...form.press, answers: { [form.field]: words } } : undefined
}
