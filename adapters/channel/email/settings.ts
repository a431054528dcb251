import { z } from 'zod'
import type { Problem } from '../../../src/core/problem.ts'
import type { ChannelSettings, Environment } from '../../../src/ports/channel-module.ts'

export interface EmailSettings {
  /** The desk's own address; answers come to the same with a token: desk+token@example.org. */
  readonly address: string
  /** smtp:// or smtps:// with user and password. */
  readonly smtp: string
  readonly imap: {
    readonly host: string
    readonly port: number
    readonly secure: boolean
    readonly user: string
    readonly pass: string
  }
  /** Signs the tokens of answers. */
  readonly secret: string
  readonly pollSeconds: number
}

const NAMES = [
  { name: 'EMAIL_ADDRESS', meaning: 'the address of the desk; its mailbox must accept desk+anything@ too' },
  { name: 'EMAIL_SMTP', meaning: 'where mail is sent: smtps://user:password@host:465' },
  { name: 'EMAIL_IMAP', meaning: 'where mail is read: imaps://user:password@host:993' },
  { name: 'EMAIL_SECRET', meaning: 'at least 32 characters that nobody else knows; signs the addresses of answers' },
  { name: 'EMAIL_POLL_SECONDS', meaning: 'how often the mailbox is looked at; 20 when left out' },
] as const

const Settings = z.object({
  EMAIL_ADDRESS: z.email('is not an e-mail address'),
  EMAIL_SMTP: z.url({ protocol: /^smtps?$/, error: 'must begin with smtp:// or smtps://' }),
  EMAIL_IMAP: z.url({ protocol: /^imaps?$/, error: 'must begin with imap:// or imaps://' }),
  EMAIL_SECRET: z.string().min(32, 'has fewer than 32 characters'),
  EMAIL_POLL_SECONDS: z.coerce.number().int().min(1).max(3600).default(20),
})

/** Mail is on when all its settings are there. */
export const settings: ChannelSettings<EmailSettings> = {
  names: NAMES,
  read: (environment) => {
    const given = NAMES.filter(({ name }) => environment[name])
    if (given.length === 0) return { state: 'off', why: 'EMAIL_ADDRESS is not set' }
    const read = Settings.safeParse(pick(environment))
    if (!read.success) return { state: 'half-set', problems: read.error.issues.map(problemOf) }
    const { EMAIL_ADDRESS, EMAIL_SMTP, EMAIL_IMAP, EMAIL_SECRET, EMAIL_POLL_SECONDS } = read.data
    const imap = new URL(EMAIL_IMAP)
    const secure = imap.protocol === 'imaps:'
    return {
      state: 'on',
      how: `as ${EMAIL_ADDRESS}`,
      settings: {
        address: EMAIL_ADDRESS.toLowerCase(),
        smtp: EMAIL_SMTP,
        imap: {
          host: imap.hostname,
          port: Number(imap.port) || (secure ? 993 : 143),
          secure,
          user: decodeURIComponent(imap.username),
          pass: decodeURIComponent(imap.password),
        },
        secret: EMAIL_SECRET,
        pollSeconds: EMAIL_POLL_SECONDS,
      },
    }
  },
}

function pick(environment: Environment): Environment {
  return Object.fromEntries(NAMES.map(({ name }) => [name, environment[name] || undefined]))
}

function problemOf(issue: z.core.$ZodIssue): Problem {
  const where = String(issue.path[0] ?? 'EMAIL_ADDRESS')
  const meaning = NAMES.find(({ name }) => name === where)?.meaning ?? ''
  return {
    where,
    what: `${issue.code === 'invalid_type' ? 'is missing' : issue.message}.`,
    mend: `Set it: ${meaning}.`,
  }
}
