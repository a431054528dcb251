import { createTransport } from 'nodemailer'
import { z } from 'zod'
import { OutsideError } from '../../../src/core/problem.ts'
import type { Channel, Delivery, Receive } from '../../../src/ports/channel.ts'
import type { ChannelModule, ChannelTools } from '../../../src/ports/channel-module.ts'
import { answerAddress, answeredLetter } from './address.ts'
import { openMailbox } from './mailbox.ts'
import { parseMail, readMail } from './parse.ts'
import { Answerable, renderMail } from './render.ts'
import type { EmailSettings } from './settings.ts'

/** What was answered: for the thread in the reader's mail program. */
const Thread = z.object({ messageId: z.string(), subject: z.string() })
const FileOfMail = z.object({ uid: z.number(), at: z.number() })

export const channel: ChannelModule<EmailSettings> = { open: async (settings, tools) => openEmail(settings, tools) }

/** E-mail: for brokers and contacts who use neither app. Also a way out for reminders and answers to them. */
export function openEmail(settings: EmailSettings, { memory, log }: Pick<ChannelTools, 'memory' | 'log'>): Channel {
  const transport = createTransport(settings.smtp)
  const mailbox = openMailbox(settings)
  let timer: NodeJS.Timeout | undefined
  let looking: Promise<void> = Promise.resolve()

  async function take(receive: Receive, source: Buffer, uid: number): Promise<void> {
    const mail = await readMail(source)
    const letter = answeredLetter(mail.recipients, settings.address, settings.secret)
    if (letter === 'forged') {
      log.warn('a mail with a forged answer address was left alone', { mail: mail.id })
      return
    }
    const answers = letter === undefined ? undefined : Answerable.safeParse(await memory.get(`letter/${letter}`)).data
    if (mail.bounce) {
      // Only who got the letter knows its token, so nobody can declare an address dead.
      if (answers) await memory.put(`bounced/${answers.to}`, true)
      return
    }
    if (mail.automatic || mail.from === '' || mail.from === settings.address) return
    if (mail.messageId)
      await memory.put(`thread/email:${mail.id}`, { messageId: mail.messageId, subject: mail.subject })
    await receive(parseMail(mail, answers, (at) => JSON.stringify({ uid, at })))
  }

  async function look(receive: Receive): Promise<void> {
    try {
      await mailbox.unread((source, uid) => take(receive, source, uid))
    } catch (error) {
      log.warn('the mailbox could not be read; it is tried again', { why: String(error) })
    }
  }

  async function deliver({ key, to, reply, answers }: Delivery): Promise<void> {
    if (reply.blocks.length === 0) return
    if (await memory.get(`bounced/${to.to}`)) {
      throw new OutsideError('Mail to this address came back.', { kind: 'refused' })
    }
    const { subject, text, answerable, attachments } = renderMail(reply)
    const { address, id } = answerAddress(settings.address, key, settings.secret)
    const thread = answers === undefined ? undefined : Thread.safeParse(await memory.get(`thread/${answers}`)).data
    await memory.put(`letter/${id}`, { to: to.to, ...answerable })
    try {
      await transport.sendMail({
        from: { name: 'Countrydesk', address: settings.address },
        to: to.to,
        replyTo: address,
        envelope: { from: address, to: to.to },
        subject: thread ? `Re: ${thread.subject.replace(/^(?:re:\s*)+/i, '')}` : subject,
        text,
        attachments: [...attachments],
        messageId: `<${id}@${settings.address.split('@')[1] ?? 'countrydesk'}>`,
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': reply.language },
        ...(thread && { inReplyTo: thread.messageId, references: thread.messageId }),
      })
    } catch (error) {
      throw failureOf(error)
    }
  }

  return {
    name: 'email',
    local: false,
    start: async (receive) => {
      const again = () => {
        looking = look(receive).then(() => {
          if (timer) timer = setTimeout(again, settings.pollSeconds * 1000)
        })
      }
      timer = setTimeout(again, 0)
    },
    deliver,
    placeOf: (email) => ({
      address: { channel: 'email', to: email.toLowerCase() },
      conversation: `email/${email.toLowerCase()}`,
    }),
    openFile: async ({ reference }) => {
      const { uid, at } = FileOfMail.parse(JSON.parse(reference))
      const file = (await readMail(await mailbox.fetch(uid))).attachments[at]
      if (!file) throw new OutsideError('The mail has no such file.', { kind: 'refused' })
      return file.content
    },
    stop: async () => {
      clearTimeout(timer)
      timer = undefined
      await looking
      transport.close()
    },
  }
}

/** An address that the server does not take is refused for good; everything else may pass. */
function failureOf(error: unknown): OutsideError {
  const code = typeof error === 'object' && error !== null && 'responseCode' in error ? Number(error.responseCode) : 0
  const kind = code >= 500 && code < 600 ? 'refused' : 'temporary'
  return new OutsideError(`The mail could not be sent (${code || 'no answer'}).`, { kind, cause: error })
}
