import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { OutsideError } from '../../../../src/core/problem.ts'
import { type Block, paragraph, type Reply } from '../../../../src/core/reply.ts'
import type { Spot } from '../../../stand-ins/teams/index.ts'
import { buttonsOf, wordsOf } from '../../../stand-ins/teams/looks.ts'
import { AMA, MARIE, type OpenedTeams, openTeams, STRANGER, VISITOR } from './open.ts'

let under: OpenedTeams
beforeEach(async () => {
  under = await openTeams()
})
afterEach(() => under.close())

const reply = (blocks: readonly Block[], more: Partial<Reply> = {}): Reply => ({ language: 'en', blocks, ...more })
const last = () => {
  const message = under.received.at(-1)
  if (!message) throw new Error('Nothing was handed over.')
  return message
}
const bring = async (activity: object) => {
  const response = await under.teams.bring(activity)
  expect(response.status).toBe(200)
  return response.text()
}
const deliver = (blocks: readonly Block[], more: Partial<Reply> = {}) => {
  const { id, replyTo } = last()
  return under.channel.deliver({ key: `reply/${id}`, to: replyTo, reply: reply(blocks, more), answers: id })
}
const seen = ({ room }: Spot) => room.shown.map(({ message }) => wordsOf(message))
const failure = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof OutsideError)) throw new Error(`No OutsideError: ${String(error)}`)
  return error
}

describe('where an answer goes', () => {
  it('into the thread of the channel in which it was asked', async () => {
    const spot = under.teams.group('channel', [AMA, MARIE])
    await bring(under.does.message(AMA, spot, 'When is our plan due?'))
    await deliver([paragraph('On 31 December.')])

    expect(last().audience).toBe('group')
    expect(last().text).toBe('When is our plan due?')
    expect([...under.teams.connector.taken.keys()]).toEqual([spot.conversation])
  })

  it('to the same person later, unasked, after a restart of the process', async () => {
    const spot = under.teams.private(AMA)
    await bring(under.does.message(AMA, spot, 'hello'))
    await under.channel.deliver({ key: 'letter-1', to: last().replyTo, reply: reply([paragraph('A reminder.')]) })

    expect(seen(spot)).toEqual(['A reminder.'])
    expect(under.teams.logins.times).toBe(1)
  })

  it('in private when only the asker may see it, with a word in the group and a button to share', async () => {
    const group = under.teams.group('groupChat', [AMA, MARIE])
    under.teams.connector.reachable.add(AMA.object)
    await bring(under.does.message(AMA, group, 'How late are we?'))
    await deliver([paragraph('Four months.')], { forAskerOnly: true })
    const alone = under.teams.private(AMA)

    expect(seen(group)).toEqual([expect.stringContaining('concerns you alone')])
    expect(seen(alone).join('\n')).toContain('Four months.')

    const card = alone.room.shown.find(({ message }) => buttonsOf(message).length > 0)
    const [button] = card ? buttonsOf(card.message) : []
    await bring(under.does.pressed(AMA, alone, card?.id ?? '', button?.data))
    expect(last()).toMatchObject({ audience: 'group', press: { skill: 'share', value: under.received[0]?.id } })
    expect(last().conversation).toBe(under.received[0]?.conversation)
    expect(last().replyTo).toEqual(under.received[0]?.replyTo)
  })

  it('in private without a button to share, when it is kept out of groups', async () => {
    const group = under.teams.group('groupChat', [AMA, MARIE])
    under.teams.connector.reachable.add(AMA.object)
    await bring(under.does.message(AMA, group, 'Notes on Ghana'))
    await deliver([paragraph('Notes stay out of groups.')], { forAskerOnly: true, neverToGroup: true })
    const alone = under.teams.private(AMA)

    expect(seen(alone).join('\n')).toContain('Notes stay out of groups.')
    expect(alone.room.shown.filter(({ message }) => buttonsOf(message).length > 0)).toEqual([])
  })

  it('nowhere but a hint in the group, when the asker cannot be reached in private', async () => {
    const group = under.teams.group('groupChat', [AMA, MARIE])
    await bring(under.does.message(AMA, group, 'How late are we?'))
    await deliver([paragraph('Four months.')], { forAskerOnly: true })

    expect(seen(group)).toEqual([expect.stringContaining('Open a chat with me')])
  })

  it('refuses an address that it never wrote', async () => {
    const to = { channel: 'teams', to: 'somewhere' }
    expect((await failure(under.channel.deliver({ key: 'k', to, reply: reply([]) }))).kind).toBe('refused')
  })
})

describe('when Teams does not take an answer', () => {
  const ask = async () => {
    const spot = under.teams.private(AMA)
    await bring(under.does.message(AMA, spot, 'hello'))
    return spot
  }

  it.each([412, 429, 500, 502, 503, 504])('%i is tried again later', async (status) => {
    await ask()
    under.teams.connector.troubles.push({ status })

    expect((await failure(deliver([paragraph('x')]))).kind).toBe('temporary')
  })

  it('waits as long as Teams asks', async () => {
    await ask()
    under.teams.connector.troubles.push({ status: 429, retryAfter: '7' })

    expect((await failure(deliver([paragraph('x')]))).retryAfterMs).toBe(7_000)
  })

  it.each(['MessageWritesBlocked', 'BotNotInConversationRoster'])('%s is the end of that address', async (code) => {
    const spot = await ask()
    spot.room.barred = code
    const error = await failure(deliver([paragraph('x')]))

    expect(error.kind).toBe('gone')
    expect(error.message).toContain(code)
  })

  it('says no part twice when a later part failed', async () => {
    const spot = await ask()
    const long = Array.from({ length: 40 }, (_, at) => paragraph(`part ${at} ${'word '.repeat(200)}`))
    const first = under.channel.deliver({ key: 'long', to: last().replyTo, reply: reply(long), answers: last().id })
    const firstPart = new Promise<void>((resolve) => {
      const timer = setInterval(() => {
        if (spot.room.shown.length === 0) return
        under.teams.connector.troubles.push({ status: 502 })
        clearInterval(timer)
        resolve()
      }, 0)
    })
    const error = await failure(first)
    await firstPart
    await under.channel.deliver({ key: 'long', to: last().replyTo, reply: reply(long), answers: last().id })

    expect(error.kind).toBe('temporary')
    const words = seen(spot).join('\n')
    for (let at = 0; at < 40; at += 1) expect(words.split(`part ${at} `)).toHaveLength(2)
  })

  it('keeps within the limits of a conversation by itself', async () => {
    const spot = await ask()
    await deliver([paragraph('The first takes longer: it signs in.')])
    under.teams.connector.limits = true
    const letters = Array.from({ length: 9 }, (_, at) => at)
    await Promise.all(
      letters.map((at) =>
        under.channel.deliver({ key: `k${at}`, to: last().replyTo, reply: reply([paragraph(`letter ${at}`)]) }),
      ),
    )

    expect(spot.room.shown).toHaveLength(10)
    expect(under.teams.connector.refusals).toEqual([])
  })

  it('is quiet about a typing indicator that fails', async () => {
    const spot = await ask()
    await under.channel.working?.(last().replyTo, 'en', last().id)
    spot.room.barred = 'MessageWritesBlocked'
    await under.channel.working?.(last().replyTo, 'en', last().id)

    expect(spot.room.typing.times).toBe(1)
  })
})

describe('a card', () => {
  const choices: Block = {
    kind: 'choices',
    prompt: 'Which one?',
    choices: [
      { label: 'The first', press: { skill: 'guidance', action: 'ask', value: '1' } },
      { label: 'The second', press: { skill: 'guidance', action: 'ask', value: '2' } },
    ],
  }

  it('shows what was chosen, to everybody, and cannot be pressed again', async () => {
    const spot = under.teams.group('groupChat', [AMA, MARIE])
    await bring(under.does.message(AMA, spot, 'help'))
    await deliver([choices])
    const [card] = spot.room.shown
    const [first, second] = card ? buttonsOf(card.message) : []
    const told = await bring(under.does.pressed(AMA, spot, card?.id ?? '', first?.data))
    const toldLater = await bring(under.does.pressed(MARIE, spot, card?.id ?? '', second?.data))
    await under.channel.stop()

    expect(JSON.parse(told)).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' })
    expect(told).toContain('✓ The first (Ama Boateng)')
    expect(toldLater).toContain('✓ The first (Ama Boateng)')
    expect(under.received.filter(({ press }) => press)).toHaveLength(1)
    const now = spot.room.shown[0]
    expect(now?.edited).toBe(true)
    expect(now && buttonsOf(now.message)).toEqual([])
  })

  it('works in clients that only submit', async () => {
    const spot = under.teams.private(AMA)
    await bring(under.does.message(AMA, spot, 'help'))
    await deliver([choices])
    const [card] = spot.room.shown
    const [first] = card ? buttonsOf(card.message) : []
    await bring(under.does.submitted(AMA, spot, card?.id ?? '', first?.data))

    expect(last().press).toEqual({ skill: 'guidance', action: 'ask', value: '1' })
  })

  it('brings a form back with its answers', async () => {
    const spot = under.teams.private(AMA)
    await bring(under.does.message(AMA, spot, 'help'))
    const form = {
      title: 'Ask for support',
      submitLabel: 'Send',
      press: { skill: 'support-request', action: 'send', value: '7' },
      fields: [
        { kind: 'text', name: 'words', label: 'What do you need?' },
        { kind: 'country', name: 'country', label: 'Country' },
        {
          kind: 'choice',
          name: 'when',
          label: 'When',
          many: true,
          options: [
            { value: 'a,b', label: 'Soon' },
            { value: 'c', label: 'Later' },
          ],
        },
      ],
    } as const
    await deliver([{ kind: 'form', form, openLabel: 'Open' }])
    const [card] = spot.room.shown
    const [send] = card ? buttonsOf(card.message) : []
    const typed = { 'f:words': 'a peer, please', 'f:country': 'GH', 'f:when': 'a%2Cb,c' }
    await bring(under.does.pressed(AMA, spot, card?.id ?? '', { ...send?.data, ...typed }))

    expect(last().press).toEqual({
      ...form.press,
      answers: { words: 'a peer, please', country: 'GH', when: ['a,b', 'c'] },
    })
  })
})

describe('thumbs', () => {
  const rate = async (reaction: 'like' | 'dislike', words: string) => {
    const spot = under.teams.private(AMA)
    await bring(under.does.message(AMA, spot, 'help'))
    const question = last().id
    await deliver([paragraph('An answer.')], { feedback: question })
    const told = await bring(under.does.rated(AMA, spot, spot.room.shown[0]?.id ?? '', reaction, words))
    expect(told).toBe('{}')
    return { press: last().press, question }
  }

  it.each([
    ['like', '', 'up', undefined],
    ['like', 'clear', 'up', { words: 'clear' }],
    ['dislike', '', 'down', undefined],
    ['dislike', 'out of date', 'reason', { words: 'out of date' }],
  ] as const)('%s with "%s" goes to the skill that counts them', async (reaction, words, action, answers) => {
    const { press, question } = await rate(reaction, words)

    expect(press).toEqual({ skill: 'feedback', action, value: question, ...(answers && { answers }) })
  })

  it('below a message that nobody remembers change nothing', async () => {
    const told = await bring(under.does.rated(AMA, under.teams.private(AMA), '17', 'like'))

    expect(told).toBe('{}')
    expect(under.received).toEqual([])
  })
})

describe('a question that is changed', () => {
  it('within a minute is asked anew, and the new answer stands where the old one stood', async () => {
    const spot = under.teams.private(AMA)
    const question = under.does.message(AMA, spot, 'When is our plan due?')
    await bring(question)
    const original = last().id
    await deliver([paragraph('The old answer.')])
    await bring(under.does.edited(question, 'When is our report due?', 40))
    await deliver([paragraph('The new answer.')], { replaces: `reply/${original}` })

    expect(last().revises).toEqual({ id: original, how: 'edited' })
    expect(seen(spot)).toEqual(['The new answer.'])
  })

  it('and taken back, takes its answer with it, with every part', async () => {
    const spot = under.teams.private(AMA)
    const question = under.does.message(AMA, spot, 'When is our plan due?')
    await bring(question)
    const original = last().id
    await deliver([paragraph('word '.repeat(6_000)), { kind: 'table', columns: ['a'], rows: [['b']] }])
    expect(spot.room.shown.length).toBeGreaterThan(2)
    await bring(under.does.deleted(question))
    await deliver([], { replaces: `reply/${original}` })

    expect(seen(spot)).toEqual([])
  })
})

describe('who writes', () => {
  it('is known by the e-mail of the roster, in a trusted tenant', async () => {
    await bring(under.does.message(AMA, under.teams.private(AMA), 'hello'))

    expect(await under.channel.profileOf?.(last().from)).toEqual({
      verifiedEmail: 'ama@ministry.example',
      displayName: 'Ama Boateng',
    })
  })

  it('is known by the roster of the channel, not of the thread', async () => {
    await bring(under.does.message(MARIE, under.teams.group('channel', [AMA, MARIE]), 'bonjour'))

    expect(await under.channel.profileOf?.(last().from)).toMatchObject({ verifiedEmail: 'marie@ministry.example' })
    expect(last().profileLanguage).toBe('fr')
  })

  it('is nobody by e-mail as a guest of that tenant', async () => {
    await bring(under.does.message(VISITOR, under.teams.private(VISITOR), 'hello'))

    expect(await under.channel.profileOf?.(last().from)).toEqual({ displayName: 'A visitor' })
  })

  it('is a guest in every tenant that is not trusted, whatever its roster says', async () => {
    await bring(under.does.message(STRANGER, under.teams.private(STRANGER), 'hello'))

    expect(last().from.tenant).toBe(`untrusted:${STRANGER.tenant}`)
    expect(await under.channel.profileOf?.(last().from)).toEqual({})
  })
})

describe('installation', () => {
  it('is welcomed once, in the language of the person, with what is kept and how to stop', async () => {
    const spot = under.teams.private(MARIE)
    await Promise.all([
      bring(under.does.installed(MARIE, spot)),
      bring(under.does.installed(MARIE, spot)),
      bring(under.does.added(MARIE, spot)),
    ])
    await under.channel.stop()

    expect(spot.room.shown).toHaveLength(1)
    expect(seen(spot)[0]).toContain('Je conserve ce que vous m’écrivez')
    expect(seen(spot)[0]).toContain('Désinstaller')
    expect(spot.room.shown[0]?.message.suggestedActions?.actions).toHaveLength(2)
    expect(under.received).toEqual([])
  })

  it('makes known where the person is reached, by the e-mail of the roster, before they ever write', async () => {
    const spot = under.teams.private(AMA)
    await bring(under.does.installed(AMA, spot))
    await under.channel.stop()
    const [met] = under.met
    await under.channel.start(async (message) => void under.received.push(message))
    await bring(under.does.message(AMA, spot, 'hello'))

    expect(met?.viewer).toMatchObject({ account: last().from, verifiedEmail: 'ama@ministry.example' })
    expect(met?.place).toEqual({ address: last().replyTo, conversation: last().conversation })
  })

  it('again makes that known again, without another welcome', async () => {
    const spot = under.teams.private(AMA)
    await bring(under.does.installed(AMA, spot))
    await under.channel.stop()
    await bring({ ...under.does.installed(AMA, spot), action: 'add-upgrade' })
    await under.channel.stop()

    expect(under.met).toHaveLength(2)
    expect(spot.room.shown).toHaveLength(1)
  })

  it('vouches for nobody by an e-mail address of a guest or of another tenant', async () => {
    for (const person of [VISITOR, STRANGER]) await bring(under.does.installed(person, under.teams.private(person)))
    await under.channel.stop()

    expect(under.met).toHaveLength(2)
    for (const { viewer } of under.met) expect(viewer.verifiedEmail).toBeUndefined()
  })

  it('is welcomed in the language of the directory rather than that of Teams', async () => {
    const french = await openTeams({ speaks: 'fr' })
    const spot = french.teams.private(AMA)
    await french.teams.bring(french.does.installed(AMA, spot))
    await french.close()

    expect(seen(spot)[0]).toContain('Je conserve')
  })

  it('in a team says how to ask there', async () => {
    const spot = under.teams.group('channel', [AMA])
    await bring(under.does.installed(AMA, spot))
    await under.channel.stop()

    expect(seen(spot)).toEqual([expect.stringContaining('Mention me')])
  })

  it('that ended makes the address unreachable, until it is installed again', async () => {
    const spot = under.teams.private(AMA)
    await bring(under.does.message(AMA, spot, 'hello'))
    await bring(under.does.installed(AMA, spot, 'remove'))
    const letter = { key: 'k', to: last().replyTo, reply: reply([paragraph('x')]) }
    const error = await failure(under.channel.deliver(letter))
    await bring(under.does.installed(AMA, spot))
    await under.channel.deliver(letter)

    expect(error.kind).toBe('gone')
    expect(seen(spot).join('\n')).toContain('x')
  })
})

describe('files', () => {
  const send = async (name: string, address: string) => {
    await bring(under.does.file(AMA, under.teams.private(AMA), name, address))
    const [file] = last().files
    if (!file) throw new Error('No file was handed over.')
    return under.channel.openFile?.(file)
  }

  it('that people send come with name, kind and bytes', async () => {
    under.teams.connector.files.set('plan.docx', Buffer.from('the plan'))
    const bytes = await send('plan.docx', `${under.teams.address}/files/plan.docx`)

    expect(last().files).toMatchObject([{ name: 'plan.docx', mediaType: expect.stringContaining('wordprocessingml') }])
    expect(Buffer.from(bytes ?? []).toString()).toBe('the plan')
  })

  it.each([
    ['another machine', 'https://collector.example/plan.docx'],
    ['this machine, where its owner did not allow it', 'http://127.0.0.1:1/plan.docx'],
    ['a file of this machine', 'file:///etc/hosts'],
  ])('are not fetched from %s', async (_, address) => {
    expect((await failure(send('plan.docx', address))).kind).toBe('refused')
  })

  it('are not fetched from where a redirect leads, unless that is allowed too', async () => {
    const to = encodeURIComponent('https://collector.example/x')
    const refused = await failure(send('plan.docx', `${under.teams.address}/moved?to=${to}`))

    expect(refused.kind).toBe('refused')
  })

  it('that are too large are refused while they come', async () => {
    under.teams.connector.files.set('big.pdf', Buffer.alloc(21 * 1024 * 1024))
    const refused = await failure(send('big.pdf', `${under.teams.address}/files/big.pdf`))

    expect(refused.message).toContain('20 MB')
  })

  it('whose address has run out are gone', async () => {
    expect((await failure(send('old.pdf', `${under.teams.address}/files/old.pdf`))).kind).toBe('gone')
  })

  it('of ours go into the OneDrive of the person after a yes', async () => {
    const spot = under.teams.private(AMA)
    await bring(under.does.message(AMA, spot, 'my calendar, please'))
    const file: Block = {
      kind: 'file',
      name: 'plan.ics',
      mediaType: 'text/calendar',
      base64: Buffer.from('BEGIN').toString('base64'),
    }
    const question = last().id
    under.transcript.push({ by: 'desk', person: 'ama', text: '', at: 0, message: question, reply: reply([file]) })
    await deliver([file])
    const card = spot.room.shown[0]
    const content = card?.message.attachments?.[0]?.content as { acceptContext: unknown } | undefined
    await bring(under.does.consented(AMA, spot, card?.id ?? '', 'accept', content?.acceptContext))
    await under.channel.stop()

    expect(under.teams.connector.files.get('given')?.toString()).toBe('BEGIN')
    expect(seen(spot)[0]).toContain('is now in your OneDrive')
  })
})
