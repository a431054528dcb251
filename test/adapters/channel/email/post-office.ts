import { createRequire } from 'node:module'
import { ImapFlow } from 'imapflow'
import { SMTPServer } from 'smtp-server'
import type { EmailSettings } from '../../../../adapters/channel/email/settings.ts'

/** Servers of others on this machine: mail goes out by SMTP, and lies in an IMAP mailbox to be read. */
export interface PostOffice {
  readonly settings: EmailSettings
  /** What the desk sent, oldest first, as it stood on the wire. */
  readonly sent: readonly { readonly to: string; readonly from: string; readonly source: string }[]
  /** Puts a mail into the mailbox of the desk. */
  arrive(source: string): Promise<void>
  /** From here on the server does not take mail for this address. */
  refuse(address: string): void
  close(): Promise<void>
}

type Hoodiecrow = (options: unknown) => {
  listen(port: number, host: string, done: () => void): void
  close(done: () => void): void
  server: { address(): { port: number } }
}

export async function openPostOffice(): Promise<PostOffice> {
  const sent: { to: string; from: string; source: string }[] = []
  const refused = new Set<string>()
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) => done(refused.has(address) ? rejection() : null),
    onData: (stream, session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope
        sent.push({
          to: rcptTo[0]?.address ?? '',
          from: mailFrom ? mailFrom.address : '',
          source: Buffer.concat(parts).toString(),
        })
        done()
      })
    },
  })
  await new Promise<void>((done) => void smtp.listen(0, '127.0.0.1', done))
  const hoodiecrow = createRequire(import.meta.url)('hoodiecrow-imap') as Hoodiecrow
  const imap = hoodiecrow({
    plugins: ['ID', 'NAMESPACE', 'ENABLE', 'IDLE', 'UNSELECT'],
    storage: { INBOX: { messages: [] } },
  })
  await new Promise<void>((done) => imap.listen(0, '127.0.0.1', done))
  const smtpPort = (smtp.server.address() as { port: number }).port
  const account = {
    host: '127.0.0.1',
    port: imap.server.address().port,
    secure: false,
    user: 'testuser',
    pass: 'testpass',
  }
  return {
    settings: {
      address: 'desk@example.org',
      smtp: `smtp://127.0.0.1:${smtpPort}`,
      imap: account,
      secret: 'a secret of the test that has more than 32 characters',
      pollSeconds: 1,
    },
    sent,
    arrive: async (source) => {
      const { user, pass, ...where } = account
      const client = new ImapFlow({ ...where, auth: { user, pass }, logger: false })
      await client.connect()
      await client.append('INBOX', source.replace(/\r?\n/g, '\r\n'))
      await client.logout()
    },
    refuse: (address) => refused.add(address),
    close: async () => {
      await new Promise<void>((done) => smtp.close(done))
      await new Promise<void>((done) => imap.close(done))
    },
  }
}

function rejection(): Error {
  return Object.assign(new Error('No such mailbox.'), { responseCode: 550 })
}

export function mail(wishes: { from: string; to: string; text: string; headers?: readonly string[] }): string {
  return [
    `From: ${wishes.from}`,
    `To: ${wishes.to}`,
    'Subject: Re: a request',
    `Message-ID: <${crypto.randomUUID()}@example.net>`,
    'Date: Mon, 23 Nov 2026 09:00:00 +0000',
    'Content-Type: text/plain; charset=utf-8',
    ...(wishes.headers ?? []),
    '',
    wishes.text,
  ].join('\r\n')
}
