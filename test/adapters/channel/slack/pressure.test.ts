import { afterEach, describe, expect, it } from 'vitest'
import { makeManifest } from '../../../../adapters/channel/slack/manifest.ts'
import { openMemoryStore } from '../../../../adapters/store/memory/index.ts'
import type { Outcome } from '../../../../src/core/outcome.ts'
import { ProblemsFound } from '../../../../src/core/problem.ts'
import { paragraph } from '../../../../src/core/reply.ts'
import type { Turn } from '../../../../src/skills/skill.ts'
import { wordsIn } from '../../../stand-ins/slack/blocks.ts'
import { startSlack } from '../../../stand-ins/slack/index.ts'
import type { StandInPerson } from '../../../stand-ins/slack/person.ts'
import { openLightSlackDesk } from '../../../support/drivers/slack-desk.ts'
import type { LightDesk } from '../../../support/light-desk.ts'
import { person } from '../../../support/store-samples.ts'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

type Wishes = NonNullable<Parameters<typeof openLightSlackDesk>[0]>

async function start(wishes: Wishes = {}) {
  const behind = await openLightSlackDesk(wishes)
  closing.push(behind.close)
  const ama = behind.slack.addUser({ id: 'UAMA', name: 'Ama Mensah', email: 'ama@example.org' })
  return { ...behind, ama }
}

function answersIn(who: StandInPerson): readonly string[] {
  return who
    .sees()
    .filter(({ user }) => user.endsWith('BOT'))
    .map(({ blocks, text }) => wordsIn(blocks) || text)
}

async function later(at: LightDesk, milliseconds: number): Promise<void> {
  at.clock.advance(milliseconds)
  await at.desk.settle()
}

function complaints(at: LightDesk): readonly string[] {
  return at.log.lines
    .filter(({ level }) => level === 'error')
    .map(({ what, details }) => `${what}: ${JSON.stringify(details)}`)
}

function long(turn: Turn): Outcome {
  const blocks = Array.from({ length: 3 }, (_, at) => paragraph(`Part ${at + 1}. ${'Words and words. '.repeat(600)}`))
  return { ending: 'answered', say: { language: turn.language, blocks } }
}

describe('when Slack asks us to wait', () => {
  it('we wait as long as it says, and the order of a conversation is kept', async () => {
    const { at, ama, slack } = await start()
    slack.faults.limit('chat.postMessage', 1, 30)

    for (const text of ['One', 'Two', 'Three']) await ama.writes(text)
    await at.desk.settle()
    await later(at, 29_000)
    const early = answersIn(ama)
    await later(at, 1_500)

    expect(early).toEqual([])
    expect(answersIn(ama)).toEqual(['You said: One', 'You said: Two', 'You said: Three'])
    expect(slack.calls.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(3)
  })

  it('in the middle of a long answer, it goes on where it stopped', async () => {
    const { at, ama, slack } = await start({ answer: long })
    const posted = () => slack.calls.filter(({ method }) => method === 'chat.postMessage').length
    await ama.writes('Long?')
    await at.desk.settle()
    const whole = answersIn(ama)
    const parts = posted()
    slack.faults.after('chat.postMessage', 1, 1, 5)

    await ama.writes('Long again?')
    await at.desk.settle()
    await later(at, 6_000)

    expect(parts).toBeGreaterThan(2)
    expect(answersIn(ama)).toEqual([...whole, ...whole])
    expect(posted()).toBe(2 * parts)
  })
})

describe('when something breaks', () => {
  it('a message that could not be kept is not acknowledged, and Slack sends it again', async () => {
    const store = openMemoryStore()
    let failures = 2
    const accept: typeof store.inbox.accept = async (message, now) => {
      failures -= 1
      if (failures >= 0) throw new Error('the disk is full')
      return store.inbox.accept(message, now)
    }
    const { at, ama } = await start({ way: 'http', store: { ...store, inbox: { ...store.inbox, accept } } })

    await ama.writes('Kept?')
    await at.desk.settle()

    expect(answersIn(ama)).toEqual(['You said: Kept?'])
  })

  it('a posting that Slack never confirmed is tried again', async () => {
    const { at, ama, slack } = await start()
    slack.faults.cut('chat.postMessage', 1)

    await ama.writes('Cut?')
    await at.desk.settle()
    await later(at, 2_000)

    expect(answersIn(ama)).toEqual(['You said: Cut?'])
  })

  it('blocks that Slack refuses go as words alone, with a line in the log', async () => {
    const { at, ama, slack } = await start()
    slack.faults.fail('chat.postMessage', 1, 'invalid_blocks')

    await ama.writes('Refused?')
    await at.desk.settle()

    expect(answersIn(ama)).toEqual(['You said: Refused?'])
    expect(complaints(at).join()).toContain('invalid_blocks')
  })

  it('who writes is asked again while Slack cannot tell', async () => {
    const { at, ama, slack } = await start()
    await at.store.directory.replace([person('gov-gh', { email: 'ama@example.org' })], [])
    slack.faults.limit('users.info', 1, 1)

    await ama.writes('Who am I?')
    await at.desk.settle()
    await later(at, 2_000)

    expect(at.turns.map((turn) => turn.principal.id)).toEqual(['gov-gh'])
  })

  it('a status that cannot be shown holds nothing up', async () => {
    const { at, ama, slack } = await start()
    slack.faults.fail('assistant.threads.setStatus', 9, 'internal_error')

    await ama.writes('Status?')
    await at.desk.settle()

    expect(answersIn(ama)).toEqual(['You said: Status?'])
  })

  it('a socket that Slack closes is opened again', async () => {
    const { at, ama, slack } = await start()
    slack.sockets.recycle()
    await expect.poll(() => slack.sockets.count(), { timeout: 10_000, interval: 100 }).toBe(1)

    await ama.writes('Again?')
    await at.desk.settle()

    expect(answersIn(ama)).toEqual(['You said: Again?'])
  })
})

describe('what the people who run the desk are told', () => {
  it('a revoked token: one clear line with the fix, and the letter waits', async () => {
    const { at, ama, slack } = await start()
    await ama.writes('Before')
    await at.desk.settle()
    slack.workspace.revoked = true

    await ama.writes('After')
    await at.desk.settle()
    await later(at, 60_000)
    slack.workspace.revoked = false
    await later(at, 11 * 60_000)

    expect(complaints(at).filter((line) => line.includes('token_revoked'))).toHaveLength(1)
    expect(complaints(at).join()).toContain('Install the app again')
    expect(answersIn(ama)).toEqual(['You said: Before', 'You said: After'])
  })

  it('a missing scope: at the start, and where it was needed', async () => {
    const slack = await startSlack({ manifest: makeManifest() })
    closing.push(slack.close)
    slack.workspace.scopes = slack.workspace.scopes.filter(
      (scope) => scope !== 'users:read.email' && scope !== 'chat:write',
    )
    const { at, ama } = await start({ slack })

    await ama.writes('Scopes?')
    await at.desk.settle()

    expect(complaints(at)[0]).toMatch(/lacks scopes.*chat:write, users:read.email.*slack:manifest/)
    expect(complaints(at).join()).toContain('Needed: chat:write.')
  })

  it('a wrong token stops the start and says what to do', async () => {
    const slack = await startSlack({ manifest: makeManifest() })
    closing.push(slack.close)
    slack.workspace.token = 'xoxb-another'

    const opening = openLightSlackDesk({ slack })

    await expect(opening).rejects.toThrow(ProblemsFound)
    await expect(opening).rejects.toThrow(
      /SLACK_BOT_TOKEN: Slack refuses it \(invalid_auth\)\. .*Copy the Bot User OAuth Token/,
    )
  })

  it('Slack out of reach: the desk starts, and connects when it can', async () => {
    const slack = await startSlack({ manifest: makeManifest() })
    closing.push(slack.close)
    slack.faults.cut('auth.test', 1)
    const { at, ama } = await start({ slack })
    const before = slack.sockets.count()
    await expect.poll(() => slack.sockets.count(), { timeout: 5_000, interval: 50 }).toBe(1)

    await ama.writes('Late?')
    await at.desk.settle()

    expect(before).toBe(0)
    expect(answersIn(ama)).toEqual(['You said: Late?'])
  })

  it('a socket that Slack refuses: one clear line with the fix, and it is tried again', async () => {
    const slack = await startSlack({ manifest: makeManifest() })
    closing.push(slack.close)
    slack.faults.fail('apps.connections.open', 2, 'invalid_auth')
    const { at, ama } = await start({ slack })
    await expect.poll(() => slack.sockets.count(), { timeout: 10_000, interval: 50 }).toBe(1)

    await ama.writes('At last?')
    await at.desk.settle()

    expect(complaints(at)).toEqual([expect.stringMatching(/refuses the socket.*invalid_auth.*SLACK_APP_TOKEN/)])
    expect(answersIn(ama)).toEqual(['You said: At last?'])
  })

  it('a person who left: marked unreachable, and the Support Unit hears of it', async () => {
    const letter = {
      key: 'l1',
      to: { person: 'gov-gh' },
      reply: { language: 'en', blocks: [paragraph('A reminder.')] },
    } as const
    const { at, ama, slack } = await start()
    const ines = slack.addUser({ id: 'UINES', name: 'Inés Ruiz', email: 'ines@example.org' })
    await at.store.directory.replace(
      [
        person('gov-gh', { email: 'ama@example.org', name: 'Ama Mensah' }),
        person('su-1', { role: 'support-unit', lead: true, email: 'ines@example.org' }),
      ],
      [],
    )
    await ama.writes('Hello')
    await ines.writes('Hello')
    await at.desk.settle()
    const user = slack.workspace.users.get('UAMA')
    if (user) user.gone = true

    await at.store.commit({ by: 'desk', now: at.clock.now(), keep: [], send: [letter] })
    await at.desk.settle()
    await later(at, 25 * 60 * 60_000)
    await later(at, 1_000)

    const [known] = await at.store.directory.addressesOf('gov-gh')
    expect(known?.unreachable).toMatch(/user_disabled/)
    expect(answersIn(ines).at(-1)).toMatch(/could not deliver a message to Ama Mensah/)
  })
})

describe('everything four times, shuffled, to two processes', () => {
  it('is answered once', async () => {
    const store = openMemoryStore()
    const slack = await startSlack({ manifest: makeManifest() })
    closing.push(slack.close)
    const [one, two] = [await start({ slack, store, process: 'one' }), await start({ slack, store, process: 'two' })]
    slack.repeat(4)
    const people = Array.from({ length: 20 }, (_, at) => slack.addUser({ id: `U${at}`, name: `Person ${at}` }))

    await Promise.all(people.flatMap((who) => [who.writes('First'), who.writes('Second'), who.writes('Third')]))
    await Promise.all([one.at.desk.settle(), two.at.desk.settle()])
    await Promise.all([one.at.desk.settle(), two.at.desk.settle()])

    expect(people.map((who) => [...answersIn(who)].sort())).toEqual(
      people.map(() => ['You said: First', 'You said: Second', 'You said: Third']),
    )
    expect(one.at.turns.length).toBeGreaterThan(0)
    expect(two.at.turns.length).toBeGreaterThan(0)
  })
})
