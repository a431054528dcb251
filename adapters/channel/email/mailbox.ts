import { ImapFlow } from 'imapflow'
import { OutsideError } from '../../../src/core/problem.ts'
import type { EmailSettings } from './settings.ts'

/** Larger mails are left alone. */
const LARGEST_MAIL = 30 * 1024 * 1024

export interface Mailbox {
  /** Gives every unread mail to `take`, oldest first, and marks it read once it was taken. */
  unread(take: (source: Buffer, uid: number) => Promise<void>): Promise<void>
  fetch(uid: number): Promise<Buffer>
}

/** The mailbox of the desk. Each visit is a connection of its own: nothing has to be kept alive or mended. */
export function openMailbox({ imap }: Pick<EmailSettings, 'imap'>): Mailbox {
  async function visit<T>(work: (client: ImapFlow) => Promise<T>): Promise<T> {
    const { host, port, secure, user, pass } = imap
    const client = new ImapFlow({ host, port, secure, auth: { user, pass }, logger: false })
    // Without a listener an error of the connection would end the process.
    client.on('error', () => {})
    try {
      await client.connect()
      const lock = await client.getMailboxLock('INBOX')
      try {
        return await work(client)
      } finally {
        lock.release()
      }
    } finally {
      await client.logout().catch(() => client.close())
    }
  }

  return {
    unread: (take) =>
      visit(async (client) => {
        const uids = (await client.search({ seen: false }, { uid: true })) || []
        for (const uid of uids) {
          const head = await client.fetchOne(String(uid), { size: true }, { uid: true })
          if (head && (head.size ?? 0) <= LARGEST_MAIL) {
            const whole = await client.fetchOne(String(uid), { source: true }, { uid: true })
            if (whole !== false && whole.source) await take(whole.source, uid)
          }
          await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true })
        }
      }),
    fetch: (uid) =>
      visit(async (client) => {
        const whole = await client.fetchOne(String(uid), { source: true }, { uid: true })
        if (whole === false || !whole.source)
          throw new OutsideError('The mail is no longer in the mailbox.', { kind: 'refused' })
        return whole.source
      }),
  }
}
