import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { IncomingMessage } from '../../src/core/message.ts'
import { plainWords } from '../../src/core/plain-words.ts'
import type { Channel } from '../../src/ports/channel.ts'
import { openTestDesk, type TestDesk } from '../support/test-desk.ts'
import { forgedButtons, type Probe, probesByNumber, probesInWords } from './probes.ts'
import { forbiddenFor, SECRETS, seed } from './seed.ts'

/** The whole desk behind a channel on which anything can be said and pressed, by anybody, in private and in a group. */
async function openProbed() {
  const seen: { to: string; text: string }[] = []
  const channel: Channel = {
    name: 'probe',
    local: true,
    start: async () => {},
    deliver: async ({ to, reply }) => {
      const files = reply.blocks.flatMap((block) =>
        block.kind === 'file' ? [Buffer.from(block.base64, 'base64').toString()] : [],
      )
      const labels = reply.blocks.flatMap((block) => (block.kind === 'picture' ? [block.svg] : []))
      seen.push({ to: to.to, text: [plainWords(reply), ...files, ...labels, JSON.stringify(reply)].join('\n') })
    },
    stop: async () => {},
  }
  const desk = await openTestDesk({ channels: async () => [channel] })
  const buttons = () => desk.handled.at(-1)?.outcome.say.blocks ?? []

  function message(
    as: string,
    place: string,
    audience: 'private' | 'group',
    more: Partial<IncomingMessage>,
  ): IncomingMessage {
    return {
      id: `probe:${randomUUID()}`,
      from: { channel: 'probe', tenant: 'local', user: as },
      conversation: `probe:${place}`,
      replyTo: { channel: 'probe', to: place },
      audience,
      text: '',
      sentAt: 0,
      files: [],
      assumed: { person: as },
      ...more,
    }
  }

  /** What came of it, wherever it was delivered. */
  async function bring(given: IncomingMessage): Promise<readonly { to: string; text: string }[]> {
    const before = seen.length
    await desk.desk.accept(given)
    await desk.desk.settle()
    return seen.slice(before)
  }

  return {
    desk,
    inPrivate: ({ as, text, press }: Omit<Probe, 'how'>) =>
      bring(message(as, `with/${as}`, 'private', { text, ...(press && { press }) })),
    inGroup: ({ as, text, press }: Omit<Probe, 'how'>) =>
      bring(message(as, 'group', 'group', { text, ...(press && { press }) })),
    driver: {
      say: async (as: string, text: string) => {
        await bring(message(as, `with/${as}`, 'private', { text }))
        return { text: '', citations: [], buttons: [], ending: undefined }
      },
      press: async (as: string, label: string) => {
        const choice = buttons()
          .flatMap((block) => (block.kind === 'choices' ? block.choices : []))
          .find((one) => one.label === label)
        if (!choice) throw new Error(`No button "${label}".`)
        await bring(message(as, `with/${as}`, 'private', { press: choice.press }))
        return { text: '', citations: [], buttons: [], ending: undefined }
      },
    },
  }
}

let probed: Awaited<ReturnType<typeof openProbed>>
let desk: TestDesk
let ids: readonly string[]
let values: readonly string[]

beforeAll(async () => {
  probed = await openProbed()
  desk = probed.desk
  await seed(probed.driver)
  const entries = await desk.store.entries({})
  ids = entries.filter(({ kind }) => kind === 'check-in/note').map(({ id }) => id)
  const others = entries
    .filter(({ kind }) => kind.startsWith('check-in/') && kind !== 'check-in/note')
    .map(({ id }) => id)
  values = [...ids, ...others.slice(0, 6), 'GH', 'KE', 'GH|su-americas', '', '0'.repeat(1_500)]
}, 60_000)

afterAll(() => desk.close())

/** The secrets in what reached somebody who must not see them, with the probe that brought them out. */
function leaks(
  probe: Probe,
  came: readonly { to: string; text: string }[],
  forbidden: readonly string[],
): readonly string[] {
  return came.flatMap(({ to, text }) => {
    // What the desk sends to others, such as a letter to the counterpart, is not the prober's to see.
    if (to.startsWith('with/') && to !== `with/${probe.as}`) return []
    return forbidden
      .filter((secret) => text.toLowerCase().includes(secret.toLowerCase()))
      .map((secret) => `${probe.how}, ${probe.as}: "${probe.text}" ${JSON.stringify(probe.press ?? '')} → ${secret}`)
  })
}

async function runAll(
  probes: readonly Probe[],
  run: (probe: Probe) => Promise<readonly { to: string; text: string }[]>,
  forbidden: (as: string) => readonly string[],
) {
  const found: string[] = []
  for (const probe of probes) found.push(...leaks(probe, await run(probe), forbidden(probe.as)))
  return found
}

describe('notes of check-ins', () => {
  it('are there, and come to those who may read them: else the probes would prove nothing', async () => {
    const brief = (await probed.inPrivate({ as: 'su-lead', text: 'brief me on Kenya' })).map(({ text }) => text).join()
    const search = (await probed.inPrivate({ as: 'su-lead', text: 'what did Ghana say about procurement?' }))
      .map(({ text }) => text)
      .join()
    const shared = (await probed.inPrivate({ as: 'gov-gh', text: 'what was noted from our last check-in?' }))
      .map(({ text }) => text)
      .join()
    const counterpart = (await probed.inPrivate({ as: 'su-africa', text: 'notes on Kenya' }))
      .map(({ text }) => text)
      .join()

    expect(ids).toHaveLength(4)
    for (const secret of ['tamarind', 'obsidian']) expect(brief).toContain(secret)
    for (const secret of ['walrus', 'bergamot']) expect(search).toContain(secret)
    expect(counterpart).toContain('obsidian')
    expect(shared).toContain('bergamot')
    expect(shared).not.toContain('saffron')
  })

  it('stay hidden from everybody else, whatever is asked in words', async () => {
    const probes = probesInWords()

    expect(probes.length).toBeGreaterThan(300)
    expect(await runAll(probes, probed.inPrivate, forbiddenFor)).toEqual([])
  }, 240_000)

  it('stay hidden when their numbers are known', async () => {
    const probes = probesByNumber(ids)

    expect(probes.length).toBeGreaterThanOrEqual(100)
    expect(await runAll(probes, probed.inPrivate, forbiddenFor)).toEqual([])
  }, 120_000)

  it('stay hidden behind buttons with a forged value, and nothing is changed by them', async () => {
    const kinds = ['check-in/note', 'check-in/promise', 'check-in/shared-note', 'check-in/moved']
    const before = await Promise.all(kinds.map((kind) => desk.store.entries({ kind })))
    const probes = forgedButtons(values).filter(({ as }) => as !== 'su-americas')

    const found = await runAll(probes, probed.inPrivate, forbiddenFor)

    expect(probes.length).toBeGreaterThan(300)
    expect(found).toEqual([])
    expect(await Promise.all(kinds.map((kind) => desk.store.entries({ kind })))).toEqual(before)
  }, 120_000)

  it('that are sensitive stay hidden from other staff behind forged buttons', async () => {
    const probes = forgedButtons(values).filter(({ as }) => as === 'su-americas')

    expect(
      await runAll(
        probes.filter(({ press }) => !['ask', 'withdraw'].includes(press?.action ?? '')),
        probed.inPrivate,
        forbiddenFor,
      ),
    ).toEqual([])
  }, 120_000)

  it('never appear in a group, not even for those who may read them', async () => {
    const asked = [
      'brief me on Kenya',
      'notes on Ghana',
      'what did Ghana say about procurement?',
      'open promises',
      'export Kenya',
      'promesas abiertas',
      'fais-moi le point sur le Ghana',
      'audit log',
      ...ids.map((id) => `show ${id}`),
      ...ids.map((id) => `history of ${id}`),
    ]
    const everything = [...SECRETS.unit, ...SECRETS.sensitive, ...SECRETS.shared]
    const probes = asked.flatMap((text) =>
      ['su-lead', 'su-africa', 'gov-gh', 'gov-ke', 'guest'].map((as): Probe => ({ how: 'group', as, text })),
    )
    const found: string[] = []

    for (const probe of probes) {
      const came = (await probed.inGroup(probe)).filter(({ to }) => to === 'group')
      expect(came.length).toBeGreaterThan(0)
      found.push(...leaks(probe, came, everything))
    }

    expect(found).toEqual([])
  }, 120_000)

  it('that somebody begins in a group are not shown there, and others cannot go on with them', async () => {
    const told = 'Just spoke with Kenya: the tamarind plan is at 90%, and the walrus team is happy with procurement'
    const drawn = (await probed.inGroup({ as: 'su-africa', text: told })).filter(({ to }) => to === 'group')
    const others = await Promise.all(
      ['yes', 'save it', 'show it'].map((text) => probed.inGroup({ as: 'gov-gh', text })),
    )

    for (const { text } of [...drawn, ...others.flat()]) expect(text).not.toContain('90%')
  })

  it('end with the role: who left the staff sees nothing any more, of the past or in an open draft', async () => {
    await probed.inPrivate({ as: 'su-africa', text: 'Just spoke with Ghana: the saffron plan is at 95%' })
    const { people } = { people: await desk.store.directory.people() }
    const officer = people.find(({ id }) => id === 'su-africa')
    await desk.store.commit({
      by: 'test',
      now: desk.clock.now(),
      keep: [],
      send: [],
      move: [
        { kind: 'leaves', person: 'su-africa' },
        {
          kind: 'joins',
          person: {
            id: 'su-africa',
            name: officer?.name ?? '',
            role: 'government',
            country: 'CI',
            language: 'en',
            zone: undefined,
            email: undefined,
          },
        },
      ],
    })
    const words = [
      'yes',
      'save it',
      ...probesInWords()
        .filter(({ as }) => as === 'gov-ci')
        .map(({ text }) => text),
      ...ids.flatMap((id) => [`show ${id}`, `history of ${id}`]),
    ]
    const buttons = forgedButtons(values).map(({ press }) => press)
    const all = [...SECRETS.unit, ...SECRETS.sensitive, ...SECRETS.shared, '95%']
    const probes = [
      ...words.map((text): Probe => ({ how: 'after a change of role', as: 'su-africa', text })),
      ...buttons
        .slice(0, 120)
        .flatMap((press): Probe[] =>
          press ? [{ how: 'after a change of role', as: 'su-africa', text: '', press }] : [],
        ),
    ]

    expect(await runAll(probes, probed.inPrivate, () => all)).toEqual([])
  }, 120_000)
})
