import { describe, expect, it } from 'vitest'
import { openMemoryStore } from '../../adapters/store/memory/index.ts'
import { OutsideError } from '../../src/core/problem.ts'
import { paragraph } from '../../src/core/reply.ts'
import { GIVE_UP_AFTER_MS } from '../../src/desk/post.ts'
import { makePerson, openBareDesk } from '../support/bare-desk.ts'
import { makeMessage } from '../support/messages.ts'
import { makeSkill, saying } from '../support/skills.ts'

const echo = makeSkill('echo', (turn) => saying(`heard: ${turn.text}`), { fallback: true })

describe('the path of a message', () => {
  it('answers each message once, however often it is delivered', async () => {
    const { desk, delivered } = await openBareDesk({ skills: [echo] })
    const message = makeMessage('hello')

    await desk.accept(message)
    await desk.accept(message)
    await desk.settle()
    await desk.accept(message)
    await desk.settle()

    expect(delivered.map(({ text }) => text)).toEqual(['heard: hello'])
  })

  it('answers one conversation in the order in which it was written, while others go on', async () => {
    let release: () => void = () => {}
    const slow = makeSkill(
      'slow',
      async (turn) => {
        if (turn.text === 'first') await new Promise<void>((resolve) => (release = resolve))
        return saying(turn.text)
      },
      { fallback: true },
    )
    const { desk, delivered } = await openBareDesk({ skills: [slow] })
    await desk.accept(makeMessage('first'))
    await desk.accept(makeMessage('second'))
    await desk.accept(makeMessage('elsewhere', { conversation: 'test:D', replyTo: { channel: 'test', to: 'D' } }))
    await expect.poll(() => delivered.map(({ text }) => text)).toEqual(['elsewhere'])

    release()
    await desk.settle()

    expect(delivered.map(({ text }) => text)).toEqual(['elsewhere', 'first', 'second'])
  })

  it('works off after a restart what was accepted and not answered', async () => {
    const store = openMemoryStore()
    const died = await openBareDesk({ skills: [echo], store })
    await store.inbox.accept(makeMessage('are you there?'), died.clock.now())

    const { desk, delivered } = await openBareDesk({ skills: [echo], store })
    await desk.settle()

    expect(delivered.map(({ text }) => text)).toEqual(['heard: are you there?'])
  })

  it('apologises with a reference when a skill fails, and logs the cause under it', async () => {
    const broken = makeSkill(
      'broken',
      () => {
        throw new Error('the roof fell')
      },
      { fallback: true },
    )
    const { desk, delivered, log } = await openBareDesk({ skills: [broken] })

    await desk.accept(makeMessage('hello'))
    await desk.settle()

    const reference = /reference: (\w{8})/.exec(delivered[0]?.text ?? '')?.[1]
    expect(delivered[0]?.text).not.toContain('roof')
    expect(log.lines.find((line) => line.details.reference === reference)?.details.stack).toContain('the roof fell')
  })

  it('keeps nothing of a turn whose skill fails', async () => {
    const broken = makeSkill(
      'broken',
      () => {
        throw new Error('no')
      },
      { fallback: true },
    )
    const { desk, store } = await openBareDesk({ skills: [broken] })

    await desk.accept(makeMessage('keep this'))
    await desk.settle()

    expect(await store.entries({})).toEqual([])
  })

  it('says so when a text is too long, and gives the skill nothing', async () => {
    const { desk, delivered } = await openBareDesk({ skills: [echo] })

    await desk.accept(makeMessage('x'.repeat(100_000)))
    await desk.settle()

    expect(delivered[0]?.text).toMatch(/100,000 characters; I can read up to 4,000/)
  })

  it('takes out what nobody can have typed', async () => {
    const { desk, delivered } = await openBareDesk({ skills: [echo] })

    await desk.accept(makeMessage('late\u0000 \u202Eplan\u200B <b>now</b>'))
    await desk.settle()

    expect(delivered[0]?.text).toBe('heard: late plan now')
  })

  it('remembers what a skill expects, also while something else is said in between', async () => {
    const asking = makeSkill(
      'asking',
      (turn) =>
        turn.expected
          ? saying(`expected: ${turn.text}`)
          : saying('yes or no?', { expect: { skill: 'asking', state: {}, until: Number.MAX_SAFE_INTEGER } }),
      { recognises: (turn) => (turn.text === 'begin' ? 'perhaps' : undefined) },
    )
    const thanks = makeSkill('thanks', () => saying('welcome'), {
      recognises: (turn) => (turn.text === 'thanks' ? 'certainly' : undefined),
    })
    const { desk, delivered } = await openBareDesk({ skills: [asking, thanks, echo] })

    for (const text of ['begin', 'yes', 'begin', 'thanks', 'yes']) {
      await desk.accept(makeMessage(text))
      await desk.settle()
    }

    expect(delivered.map(({ text }) => text)).toEqual([
      'yes or no?',
      'expected: yes',
      'yes or no?',
      'welcome',
      'expected: yes',
    ])
  })
})

describe('buttons', () => {
  const staffOnly = makeSkill('staff-only', () => saying('the secret'), { roles: ['support-unit'] })

  it('of a skill that is not for this person do nothing, and say so', async () => {
    const { desk, delivered } = await openBareDesk({ skills: [staffOnly, echo] })

    await desk.accept(makeMessage('', { press: { skill: 'staff-only', action: 'tell', value: '' } }))
    await desk.settle()

    expect(delivered[0]?.text).toContain('not meant for you')
  })

  it('of a skill that does not exist do nothing, and say so', async () => {
    const { desk, delivered } = await openBareDesk({ skills: [echo] })

    await desk.accept(makeMessage('', { press: { skill: '../../etc', action: 'x', value: '' } }))
    await desk.settle()

    expect(delivered[0]?.text).toContain('no longer know')
  })
})

describe('who writes', () => {
  const whoami = makeSkill('whoami', (turn) => saying(`${turn.principal.role} ${turn.principal.id}`), {
    fallback: true,
  })
  const people = [makePerson('gov-gh'), makePerson('cso-gh', { role: 'civil-society', email: 'cso@example.org' })]

  it('is known by account', async () => {
    const { desk, delivered } = await openBareDesk({ skills: [whoami], people })

    await desk.accept(makeMessage('?', { from: { channel: 'test', tenant: 'T', user: 'gov-gh' } }))
    await desk.settle()

    expect(delivered[0]?.text).toBe('government gov-gh')
  })

  it('is not known by the same user id in another tenant', async () => {
    const { desk, delivered } = await openBareDesk({ skills: [whoami], people })

    await desk.accept(makeMessage('?', { from: { channel: 'test', tenant: 'OTHER', user: 'gov-gh' } }))
    await desk.settle()

    expect(delivered[0]?.text).toMatch(/^guest /)
  })

  it('is known by an e-mail address that the platform vouches for, and from then on by account', async () => {
    const { desk, delivered } = await openBareDesk({ skills: [whoami], people })
    const from = { channel: 'test', tenant: 'T', user: 'new' }

    await desk.accept(makeMessage('?', { from, verifiedEmail: 'cso@example.org' }))
    await desk.settle()
    await desk.accept(makeMessage('?', { from }))
    await desk.settle()

    expect(delivered.map(({ text }) => text)).toEqual(['civil-society cso-gh', 'civil-society cso-gh'])
  })

  it('cannot be assumed on a platform', async () => {
    const { desk, delivered } = await openBareDesk({ skills: [whoami], people })

    await desk.accept(makeMessage('?', { assumed: { person: 'gov-gh' } }))
    await desk.settle()

    expect(delivered[0]?.text).toMatch(/^guest /)
  })

  it('may be assumed at a console of this machine', async () => {
    const { desk, delivered } = await openBareDesk({ skills: [whoami], people, local: true })

    await desk.accept(makeMessage('?', { assumed: { person: 'gov-gh' } }))
    await desk.settle()

    expect(delivered[0]?.text).toBe('government gov-gh')
  })
})

describe('letters', () => {
  const people = [
    makePerson('gov-gh'),
    makePerson('su', {
      role: 'support-unit',
      country: undefined,
      accounts: [{ channel: 'test', tenant: 'T', user: 'su' }],
    }),
  ]
  const writeTo = (person: string) =>
    makeSkill(
      'writer',
      (turn) =>
        turn.text === 'tell'
          ? saying('told', {
              send: [{ key: 'note-1', to: { person }, reply: { language: 'en', blocks: [paragraph('a note')] } }],
            })
          : saying('hello'),
      { fallback: true },
    )
  const from = (user: string, conversation: string) => ({
    from: { channel: 'test', tenant: 'T', user },
    conversation,
    replyTo: { channel: 'test', to: conversation },
  })

  it('reach a person where they last wrote, once, and become part of that conversation', async () => {
    const { desk, delivered, store } = await openBareDesk({ skills: [writeTo('su')], people })
    await desk.accept(makeMessage('hi', from('su', 'S')))
    await desk.settle()

    await desk.accept(makeMessage('tell', from('gov-gh', 'G')))
    await desk.accept(makeMessage('tell', from('gov-gh', 'G')))
    await desk.settle()

    expect(delivered.filter(({ key }) => key === 'note-1')).toEqual([{ key: 'note-1', to: 'S', text: 'a note' }])
    expect((await store.transcript('S', 10)).map((said) => said.text)).toContain('a note')
  })

  it('are tried again after a failure, no sooner than the platform asks', async () => {
    let failures = 1
    const { desk, delivered, clock } = await openBareDesk({
      skills: [echo],
      deliver: () => {
        if (failures-- > 0) throw new OutsideError('slow down', { retryAfterMs: 40_000 })
      },
    })
    await desk.accept(makeMessage('hello'))
    await desk.settle()
    clock.advance(39_000)
    await desk.settle()
    expect(delivered).toEqual([])

    clock.advance(2_000)
    await desk.settle()

    expect(delivered.map(({ text }) => text)).toEqual(['heard: hello'])
  })

  it('that cannot be delivered for a day are given up, and the counterpart is told without their words', async () => {
    let broken = false
    const { desk, delivered, clock } = await openBareDesk({
      skills: [writeTo('gov-gh')],
      people,
      counterparts: { GH: 'su' },
      deliver: ({ key }) => {
        if (broken && key === 'note-1') throw new OutsideError('the platform is down')
      },
    })
    await desk.accept(makeMessage('hi', from('gov-gh', 'G')))
    await desk.accept(makeMessage('hi', from('su', 'S')))
    await desk.settle()
    broken = true
    await desk.accept(makeMessage('tell', from('su', 'S')))
    await desk.settle()

    clock.advance(GIVE_UP_AFTER_MS + 1_000)
    await desk.settle()

    const notice = delivered.find(({ key }) => key.startsWith('undeliverable/'))
    expect(notice).toMatchObject({ to: 'S' })
    expect(notice?.text).toContain('gov-gh (sample)')
    expect(notice?.text).not.toContain('a note')
  })

  it('to a place that is gone are not tried there again', async () => {
    let tries = 0
    const { desk, store } = await openBareDesk({
      skills: [writeTo('gov-gh')],
      people,
      deliver: ({ key }) => {
        if (key !== 'note-1') return
        tries += 1
        throw new OutsideError('blocked by the user', { kind: 'gone' })
      },
    })
    await desk.accept(makeMessage('hi', from('gov-gh', 'G')))
    await desk.settle()

    await desk.accept(makeMessage('tell', from('su', 'S')))
    await desk.settle()
    await desk.settle()

    expect(tries).toBe(1)
    expect((await store.directory.addressesOf('gov-gh'))[0]?.unreachable).toContain('blocked')
  })
})
