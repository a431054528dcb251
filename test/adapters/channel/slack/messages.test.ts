import { afterEach, describe, expect, it } from 'vitest'
import type { Outcome } from '../../../../src/core/outcome.ts'
import { paragraph } from '../../../../src/core/reply.ts'
import type { Turn } from '../../../../src/skills/skill.ts'
import { wordsIn } from '../../../stand-ins/slack/blocks.ts'
import type { StandInPerson } from '../../../stand-ins/slack/person.ts'
import { type BehindSlack, openLightSlackDesk } from '../../../support/drivers/slack-desk.ts'
import type { LightDesk } from '../../../support/light-desk.ts'
import { person } from '../../../support/store-samples.ts'

let open: BehindSlack<LightDesk> | undefined
afterEach(async () => {
  await open?.close()
  open = undefined
})

type Wishes = Parameters<typeof openLightSlackDesk>[0]

async function start(
  wishes: Wishes = {},
): Promise<BehindSlack<LightDesk> & { ama: StandInPerson; kofi: StandInPerson }> {
  const behind = await openLightSlackDesk(wishes)
  open = behind
  const ama = behind.slack.addUser({ id: 'UAMA', name: 'Ama Mensah', email: 'ama@example.org', locale: 'fr-FR' })
  const kofi = behind.slack.addUser({ id: 'UKOFI', name: 'Kofi Asante' })
  behind.slack.addChannel('C1', ['UAMA', 'UKOFI'])
  return { ...behind, ama, kofi }
}

function answersIn(who: StandInPerson, channel?: string): readonly string[] {
  return who
    .sees(channel)
    .filter(({ user }) => user.endsWith('BOT'))
    .map(({ blocks }) => wordsIn(blocks))
}

function only(turn: Turn): Outcome {
  return {
    ending: 'answered',
    say: { language: 'en', blocks: [paragraph(`Your own: ${turn.text}`)], forAskerOnly: true },
  }
}

describe.each(['socket', 'http'] as const)('over %s', (way) => {
  it('a direct message is answered in its own thread', async () => {
    const { at, ama } = await start({ way })

    const question = await ama.writes('What is late? &lt;b&gt;')
    await at.desk.settle()

    const [answer] = ama.sees().filter((message) => message.thread === question.ts)
    expect(wordsIn(answer?.blocks)).toBe('You said: What is late?')
    expect(at.log.lines.filter(({ level }) => level !== 'info')).toEqual([])
  })

  it('a mention, which arrives as two events, is answered once, and replies in its thread need no mention', async () => {
    const { at, ama, kofi, slack } = await start({ way })

    const question = await ama.writes(`<@${slack.workspace.botUser}> what is late?`, { channel: 'C1' })
    await kofi.writes('lunch?', { channel: 'C1' })
    await at.desk.settle()
    await kofi.writes('and who decides?', { channel: 'C1', thread: question.ts })
    await kofi.writes('<@UAMA> do you know?', { channel: 'C1', thread: question.ts })
    await at.desk.settle()

    expect(answersIn(kofi, 'C1')).toEqual(['You said: what is late?', 'You said: and who decides?'])
  })

  it('an event that is delivered four times is answered once', async () => {
    const { at, ama, slack } = await start({ way })
    slack.repeat(4)

    await ama.writes('Once?')
    await at.desk.settle()

    expect(answersIn(ama)).toEqual(['You said: Once?'])
  })
})

describe('who writes', () => {
  it('is known by the e-mail address that Slack vouches for, with name and language', async () => {
    const { at, ama } = await start()
    await at.store.directory.replace([person('gov-gh', { email: 'ama@example.org', language: 'fr' })], [])

    await ama.writes('Bonjour')
    await at.desk.settle()

    expect(at.turns[0]?.principal).toMatchObject({ id: 'gov-gh', role: 'government' })
    expect(at.turns[0]?.message).toMatchObject({ displayName: 'Ama Mensah', profileLanguage: 'fr' })
  })

  it('is a guest from another workspace, whatever address Slack shows', async () => {
    const { at, slack } = await start()
    await at.store.directory.replace([person('gov-gh', { email: 'ama@example.org' })], [])
    const stranger = slack.addUser({
      id: 'USTRANGER',
      team: 'TOTHER',
      name: 'Ama',
      email: 'ama@example.org',
      stranger: true,
    })
    slack.workspace.channels.get('C1')?.members.add('USTRANGER')

    await stranger.writes(`<@${slack.workspace.botUser}> who am I?`, { channel: 'C1' })
    await at.desk.settle()

    expect(at.turns[0]?.principal.role).toBe('guest')
    expect(at.turns[0]?.message.from).toEqual({ channel: 'slack', tenant: 'TOTHER', user: 'USTRANGER' })
  })

  it('is not believed while the address is unconfirmed', async () => {
    const { at, slack } = await start()
    await at.store.directory.replace([person('gov-gh', { email: 'new@example.org' })], [])
    const newcomer = slack.addUser({ id: 'UNEW', name: 'New', email: 'new@example.org', emailConfirmed: false })

    await newcomer.writes('Hello')
    await at.desk.settle()

    expect(at.turns[0]?.principal.role).toBe('guest')
  })
})

describe('an answer that depends on who asks', () => {
  it('is private in a channel, and the asker can show it to all', async () => {
    const { at, ama, kofi, slack } = await start({ answer: only })

    const question = await ama.writes(`<@${slack.workspace.botUser}> my deadlines`, { channel: 'C1' })
    await at.desk.settle()

    expect(answersIn(kofi, 'C1')).toEqual([])
    const mine = ama.sees('C1').find(({ onlyFor }) => onlyFor === 'UAMA')
    expect(mine?.thread).toBe(question.ts)
    await ama.presses('Show it to everybody here', mine, 'C1')
    await at.desk.settle()
    expect(answersIn(kofi, 'C1')).toEqual([expect.stringContaining('Your own: my deadlines')])
    expect(answersIn(kofi, 'C1')[0]).toContain('Ama Mensah')
    await expect.poll(() => ama.sees('C1').filter(({ onlyFor }) => onlyFor === 'UAMA')).toEqual([])
  })

  it('cannot be shown by somebody else', async () => {
    const { at, ama, kofi, slack } = await start({ answer: only })
    await ama.writes(`<@${slack.workspace.botUser}> my deadlines`, { channel: 'C1' })
    await at.desk.settle()
    const hers = ama.sees('C1').find(({ onlyFor }) => onlyFor === 'UAMA')

    await kofi.presses('Show it to everybody here', hers, 'C1')
    await at.desk.settle()

    expect(answersIn(kofi, 'C1').join()).not.toContain('my deadlines')
  })
})

describe('a question that is changed', () => {
  it('soon is asked again, and the answer takes the place of the first', async () => {
    const { at, ama } = await start()
    const question = await ama.writes('What is lat?')
    await at.desk.settle()
    at.clock.advance(20_000)

    await ama.edits(question, 'What is late?')
    await at.desk.settle()

    expect(answersIn(ama)).toEqual(['You said: What is late?'])
  })

  it('after a minute is left as it is', async () => {
    const { at, ama } = await start()
    const question = await ama.writes('What is lat?')
    await at.desk.settle()
    at.clock.advance(61_000)

    await ama.edits(question, 'What is late?')
    await at.desk.settle()

    expect(answersIn(ama)).toEqual(['You said: What is lat?'])
  })

  it('and deleted takes its private answer along', async () => {
    const { at, ama } = await start()
    const question = await ama.writes('Secret?')
    await at.desk.settle()

    await ama.deletes(question)
    await at.desk.settle()

    expect(answersIn(ama)).toEqual([])
  })

  it('and deleted before the answer could be sent leaves none behind', async () => {
    const { at, ama, slack } = await start()
    slack.faults.limit('chat.postMessage', 1, 5)
    const question = await ama.writes('Secret?')
    await at.desk.settle()
    await ama.deletes(question)
    await at.desk.settle()

    at.clock.advance(6_000)
    await at.desk.settle()
    at.clock.advance(60_000)
    await at.desk.settle()

    expect(answersIn(ama)).toEqual([])
  })
})

describe('other ways in', () => {
  it('/desk ask is answered where only the asker sees it', async () => {
    const { at, ama, kofi } = await start()

    await ama.commands('ask what is late?', 'C1')
    await at.desk.settle()

    expect(answersIn(ama, 'C1')).toEqual(['You said: what is late?'])
    expect(answersIn(kofi, 'C1')).toEqual([])
  })

  it('/desk alone asks for help, and other words are taken as they are', async () => {
    const { at, ama } = await start()

    await ama.commands('')
    await ama.commands('whoami')
    await at.desk.settle()

    expect(at.turns.map(({ text }) => text)).toEqual(['help', 'whoami'])
  })

  it('a letter to a person who only used /desk arrives as a direct message', async () => {
    const { at, ama } = await start({
      answer: () => ({
        ending: 'done',
        say: { language: 'en', blocks: [paragraph('Sent.')] },
        send: [{ key: 'l1', to: { person: 'gov-gh' }, reply: { language: 'en', blocks: [paragraph('A letter.')] } }],
      }),
    })
    await at.store.directory.replace([person('gov-gh', { email: 'ama@example.org' })], [])

    await ama.commands('write to me', 'C1')
    await at.desk.settle()

    expect(answersIn(ama)).toEqual(['A letter.'])
  })

  it('a letter reaches a person who only opened the app', async () => {
    const { at, ama } = await start()
    await at.store.directory.replace([person('gov-gh', { email: 'ama@example.org' })], [])
    const reply = { language: 'en', blocks: [paragraph('A letter.')] } as const

    await ama.opensHome()
    const letter = { key: 'l1', to: { person: 'gov-gh' }, reply }
    await at.store.commit({ by: 'desk', now: at.clock.now(), keep: [], send: [letter] })
    await at.desk.settle()

    expect(answersIn(ama)).toEqual(['A letter.'])
  })

  it('"Ask the desk about this" asks with the words of the message', async () => {
    const { at, ama, kofi } = await start()
    const theirs = await kofi.writes('Is a late plan bad?', { channel: 'C1' })

    await ama.asksAbout(theirs, 'C1')
    await at.desk.settle()

    expect(answersIn(ama, 'C1')).toEqual(['You said: Is a late plan bad?'])
    expect(at.turns[0]?.message.from.user).toBe('UAMA')
  })

  it('a way in of a skill presses its button with the words of the message, once for each choice', async () => {
    const { at, ama, kofi } = await start()
    const theirs = await kofi.writes('We need a trainer', { channel: 'C1' })

    await ama.asksAbout(theirs, 'C1', 'way_in/guidance/begin')
    await at.desk.settle()

    expect(at.turns).toHaveLength(1)
    expect(at.turns[0]?.press).toEqual({ skill: 'guidance', action: 'begin', value: 'We need a trainer' })
    expect(at.turns[0]?.message).toMatchObject({ audience: 'private', text: '' })
    expect(answersIn(ama, 'C1')).toHaveLength(1)
  })

  it('messages of programs and our own are left alone', async () => {
    const { at, slack } = await start()
    const program = slack.addUser({ id: 'UBOT2', name: 'Other', bot: true })
    const base = {
      type: 'message',
      channel: program.direct.id,
      channel_type: 'im',
      text: 'hi',
      ts: '1700000000.000001',
    }
    const sent = (event: Record<string, unknown>) =>
      slack.send({ kind: 'events_api', body: { type: 'event_callback', team_id: 'T1', event: { ...base, ...event } } })

    await sent({ bot_id: 'B9', user: 'UBOT2' })
    await sent({ user: slack.workspace.botUser })
    await sent({ subtype: 'bot_message', username: 'x' })
    await sent({ subtype: 'channel_join', user: 'UAMA' })
    await at.desk.settle()

    expect(at.turns).toEqual([])
  })
})

describe('while working', () => {
  it('shows a status, which the answer takes away', async () => {
    let status: string | undefined
    const { at, ama } = await start({
      answer: async (turn) => {
        await new Promise((resolve) => setTimeout(resolve, 60))
        status = [...ama.direct.status.values()][0]
        return { ending: 'answered', say: { language: turn.language, blocks: [paragraph('Here.')] } }
      },
    })

    await ama.writes('Slow?')
    await at.desk.settle()

    expect(status).toMatch(/looking it up|cherche/)
    expect(ama.direct.status.size).toBe(0)
  })

  it('suggests what this person can ask when the conversation is opened', async () => {
    const { at, ama } = await start()

    await ama.opensMessages()
    await at.desk.settle()

    expect(ama.direct.prompts.map(({ message }) => message)).toContain('What happens if a plan is late?')
  })

  it('does so in the older assistant view too, where the thread must be named', async () => {
    const { ama, slack } = await start()
    const thread = await ama.writes('Root')
    const assistant_thread = { user_id: 'UAMA', channel_id: ama.direct.id, thread_ts: thread.ts, context: {} }

    await slack.send({
      kind: 'events_api',
      body: { type: 'event_callback', team_id: 'T1', event: { type: 'assistant_thread_started', assistant_thread } },
    })

    const call = slack.calls.find(({ method }) => method === 'assistant.threads.setSuggestedPrompts')
    expect(call?.given).toMatchObject({ channel_id: ama.direct.id, thread_ts: thread.ts })
  })
})

describe('a letter to a channel', () => {
  it('is posted there, and a reply in its thread needs no mention', async () => {
    const { at, ama } = await start()
    const to = { channel: 'slack', to: 'T1/channel/C1' }
    const letter = { key: 'l1', to, reply: { language: 'en', blocks: [paragraph('Three plans are due.')] } } as const

    await at.store.commit({ by: 'desk', now: at.clock.now(), keep: [], send: [letter] })
    await at.desk.settle()
    const posted = ama.sees('C1').at(-1)
    await ama.writes('Which ones?', { channel: 'C1', thread: posted?.ts ?? '' })
    await at.desk.settle()

    expect(answersIn(ama, 'C1')).toEqual(['Three plans are due.', 'You said: Which ones?'])
  })
})
