import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { answerAddress, answeredLetter } from '../../../../adapters/channel/email/address.ts'
import { openEmail } from '../../../../adapters/channel/email/index.ts'
import { settings } from '../../../../adapters/channel/email/settings.ts'
import { unquote } from '../../../../adapters/channel/email/unquote.ts'
import type { IncomingMessage } from '../../../../src/core/message.ts'
import { type Block, paragraph } from '../../../../src/core/reply.ts'
import type { Channel } from '../../../../src/ports/channel.ts'
import { makeLog } from '../../../support/log.ts'
import { mail, openPostOffice, type PostOffice } from './post-office.ts'

const BROKER = 'lea@broker.example'
const OFFER: readonly Block[] = [
  paragraph('A country asks for help (SR-4F7K2Q).'),
  {
    kind: 'choices',
    choices: [
      { label: 'I can help', press: { skill: 'support-request', action: 'accept', value: 'SR-4F7K2Q' } },
      { label: 'I cannot', press: { skill: 'support-request', action: 'decline', value: 'SR-4F7K2Q' } },
    ],
  },
]
const LETTER: readonly Block[] = [
  paragraph('Ama writes:'),
  {
    kind: 'form',
    openLabel: 'Write to them',
    form: {
      title: 'Message',
      submitLabel: 'Send',
      press: { skill: 'support-request', action: 'reply', value: 'SR-4F7K2Q' },
      fields: [{ kind: 'text', name: 'words', label: 'Your message' }],
    },
  },
]

describe('the e-mail channel against mail servers of others', () => {
  let office: PostOffice
  let channel: Channel
  let received: IncomingMessage[]
  const memory = new Map<string, unknown>()
  const log = makeLog()

  beforeAll(async () => {
    office = await openPostOffice()
    const notes = {
      get: async (key: string) => memory.get(key),
      put: async (key: string, value: unknown) => void memory.set(key, value),
    }
    channel = openEmail(office.settings, { log, memory: notes })
    await channel.start(async (message) => void received.push(message))
  })
  beforeEach(() => {
    received = []
  })
  afterAll(async () => {
    await channel.stop()
    await office.close()
  })

  async function deliver(key: string, blocks: readonly Block[], to = BROKER) {
    await channel.deliver({ key, to: { channel: 'email', to }, reply: { language: 'en', blocks } })
    const source = office.sent.at(-1)?.source ?? ''
    const replyTo =
      /^Reply-To: (.+)$/im
        .exec(source.replace(/\r\n\s+/g, ' '))?.[1]
        ?.replace(/[<>]/g, '')
        .trim() ?? ''
    return { source, replyTo }
  }

  async function arrived(count = 1): Promise<readonly IncomingMessage[]> {
    await vi.waitFor(() => expect(received.length).toBeGreaterThanOrEqual(count), { timeout: 8000, interval: 50 })
    return received
  }

  it('sends buttons as numbers, and takes the number of an answer as a press by the owner of the address', async () => {
    const { source, replyTo } = await deliver('offer/1', OFFER)
    expect(source).toContain('1) I can help')
    expect(source).toContain('Auto-Submitted: auto-generated')

    await office.arrive(
      mail({
        from: `Léa <${BROKER}>`,
        to: replyTo,
        text: '1\n\nOn Mon, 23 Nov 2026, Countrydesk wrote:\n> 1) I can help\n> 2) I cannot',
      }),
    )

    expect(await arrived()).toMatchObject([
      {
        from: { channel: 'email', user: BROKER },
        verifiedEmail: BROKER,
        text: '',
        press: { skill: 'support-request', action: 'accept', value: 'SR-4F7K2Q' },
        conversation: `email/${BROKER}`,
      },
    ])
  })

  it('fills the one field of a letter with a plain answer, without what the mail repeats', async () => {
    const { replyTo } = await deliver('letter/1', LETTER)

    await office.arrive(
      mail({
        from: BROKER,
        to: replyTo,
        text: 'Tuesday at ten suits me.\n\nLe lun. 23 nov. 2026, Countrydesk a écrit :\n> Ama writes:',
      }),
    )

    const [message] = await arrived()
    expect(message?.press).toMatchObject({ action: 'reply', answers: { words: 'Tuesday at ten suits me.' } })
  })

  it('takes nobody at the word of a From line: without a token of ours, or from elsewhere, they are a guest', async () => {
    const { replyTo } = await deliver('offer/2', OFFER)

    await office.arrive(mail({ from: BROKER, to: 'desk@example.org', text: '1' }))
    await office.arrive(mail({ from: 'thief@example.net', to: replyTo, text: '1' }))

    const both = await arrived(2)
    for (const message of both) {
      expect(message.verifiedEmail).toBeUndefined()
      expect(message.press).toBeUndefined()
      expect(message.from.user).toMatch(/^unproven:/)
      expect(message.conversation).toContain('unproven')
    }
  })

  it('leaves a forged token and the mail of programs alone', async () => {
    const { replyTo } = await deliver('offer/3', OFFER)
    const forged = replyTo.replace(/[0-9a-f]{4}@/, (end) => `${end.startsWith('0000') ? '1111' : '0000'}@`)

    await office.arrive(mail({ from: BROKER, to: forged, text: '1' }))
    await office.arrive(
      mail({ from: BROKER, to: replyTo, text: 'I am away.', headers: ['Auto-Submitted: auto-replied'] }),
    )
    await office.arrive(mail({ from: BROKER, to: replyTo, text: '2' }))

    expect((await arrived()).map(({ press }) => press?.action)).toEqual(['decline'])
    expect(log.lines.some(({ what }) => what.includes('forged'))).toBe(true)
    expect(JSON.stringify(log.lines)).not.toContain(BROKER)
  })

  it('tells of an address that the server refuses, and writes no more to one whose mail came back', async () => {
    office.refuse('gone@broker.example')
    await expect(deliver('letter/2', LETTER, 'gone@broker.example')).rejects.toMatchObject({ kind: 'refused' })

    const { replyTo } = await deliver('letter/3', LETTER, 'full@broker.example')
    await office.arrive(mail({ from: 'mailer-daemon@broker.example', to: replyTo, text: 'Undelivered.' }))
    await vi.waitFor(() => expect(memory.get('bounced/full@broker.example')).toBe(true), { timeout: 8000 })

    await expect(deliver('letter/4', LETTER, 'full@broker.example')).rejects.toMatchObject({ kind: 'refused' })
  })

  it('passes files in and out', async () => {
    const file: Block = {
      kind: 'file',
      name: 'plan.txt',
      mediaType: 'text/plain',
      base64: Buffer.from('our plan').toString('base64'),
    }
    const { source, replyTo } = await deliver('letter/5', [...LETTER, file])
    expect(source).toContain('filename=plan.txt')
    const body = [
      `From: ${BROKER}`,
      `To: ${replyTo}`,
      'Subject: file',
      'Message-ID: <file@example.net>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=B',
      '',
      '--B',
      'Content-Type: text/plain',
      '',
      'Here it is.',
      '--B',
      'Content-Type: text/plain; name=terms.txt',
      'Content-Disposition: attachment; filename=terms.txt',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from('the terms').toString('base64'),
      '--B--',
      '',
    ].join('\r\n')

    await office.arrive(body)

    const [message] = await arrived()
    const [reference] = message?.files ?? []
    expect(reference).toMatchObject({ name: 'terms.txt', mediaType: 'text/plain', size: 9 })
    if (!reference) return
    expect(Buffer.from((await channel.openFile?.(reference)) ?? []).toString()).toBe('the terms')
  })
})

describe('the token of an answer', () => {
  it('is the same for the same letter, and no other secret makes it', () => {
    const one = answerAddress('desk@example.org', 'letter', 'secret-a')
    const other = answerAddress('desk@example.org', 'letter', 'secret-b')

    expect(answerAddress('desk@example.org', 'letter', 'secret-a')).toEqual(one)
    expect(answeredLetter([one.address], 'desk@example.org', 'secret-a')).toBe(one.id)
    expect(answeredLetter([other.address], 'desk@example.org', 'secret-a')).toBe('forged')
    expect(answeredLetter(['desk@example.org'], 'desk@example.org', 'secret-a')).toBeUndefined()
    expect(answeredLetter(['desk+x@example.org'], 'desk@example.org', 'secret-a')).toBe('forged')
  })
})

describe('words without what a mail repeats', () => {
  it.each([
    ['Yes.\n\nOn Mon, Nov 23, 2026 at 9:00 AM Countrydesk <desk@example.org> wrote:\n> Can you?', 'Yes.'],
    ['Oui.\n\nLe lun. 23 nov. 2026 à 09:00, Countrydesk <desk@example.org>\na écrit :\n\n> Pouvez-vous ?', 'Oui.'],
    ['Sí.\n\nEl lun, 23 nov 2026, Countrydesk escribió:\n> ¿Puede?', 'Sí.'],
    ['Yes.\n\n-----Original Message-----\nFrom: Desk', 'Yes.'],
    ['Oui.\n________________________________\nDe : Countrydesk', 'Oui.'],
    ['Yes.\n-- \nLéa, broker', 'Yes.'],
    ['> old\nnew\n> old', 'new'],
    ['Le plan est prêt.\nIl a été écrit hier.', 'Le plan est prêt.\nIl a été écrit hier.'],
  ])('%j', (text, words) => {
    expect(unquote(text)).toBe(words)
  })
})

describe('the settings', () => {
  it('say what is missing as soon as one is set', () => {
    const state = settings.read({ EMAIL_ADDRESS: 'desk@example.org', EMAIL_SECRET: 'short' })

    expect(state.state).toBe('half-set')
    if (state.state === 'half-set')
      expect(state.problems.map(({ where }) => where)).toEqual(['EMAIL_SMTP', 'EMAIL_IMAP', 'EMAIL_SECRET'])
  })

  it('leave the channel off when there are none', () => {
    expect(settings.read({}).state).toBe('off')
  })
})
