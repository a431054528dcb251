import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAddress, readMessageId, writeAddress, writeMessageId } from '../../../../adapters/channel/slack/address.ts'
import { carryPress, LONGEST_VALUE, readPress } from '../../../../adapters/channel/slack/carried-press.ts'
import { parseMessage, teamOf } from '../../../../adapters/channel/slack/parse.ts'
import { plainText } from '../../../../adapters/channel/slack/plain-text.ts'

const BOT = 'U0DESKBOT'

/** Payloads in the form in which Slack sends them, with everybody's names changed. */
async function replay(name: string) {
  const body: unknown = JSON.parse(
    await readFile(new URL(`../../../replay/slack/${name}.json`, import.meta.url), 'utf8'),
  )
  const team = teamOf(body) ?? ''
  return parseMessage((body as { event: unknown }).event, team, BOT)
}

describe('a payload of Slack’s', () => {
  it('of a direct message becomes a private message', async () => {
    const parsed = await replay('direct-message')

    expect(parsed?.said).toBe('to-us')
    expect(parsed?.message).toEqual({
      id: 'slack:T0COUNTRY:D0AMA:1795426800.000100:1795426800.000100:U0AMA',
      from: { channel: 'slack', tenant: 'T0COUNTRY', user: 'U0AMA' },
      conversation: 'slack:T0COUNTRY/person/U0AMA',
      replyTo: { channel: 'slack', to: 'T0COUNTRY/person/U0AMA' },
      audience: 'private',
      text: 'When is our plan due?',
      sentAt: 1_795_426_800_000,
      files: [],
    })
  })

  it('in a thread of the direct messages belongs to the same conversation, and knows its thread', async () => {
    const [first, second] = [await replay('direct-message'), await replay('direct-message-in-thread')]

    expect(second?.message.conversation).toBe(first?.message.conversation)
    expect(readMessageId(second?.message.id ?? '')?.root).toBe('1795426800.000100')
  })

  it('of a mention is the same message, whichever event brings it', async () => {
    const [mention, message] = [await replay('mention'), await replay('mention-as-message')]

    expect(mention).toEqual(message)
    expect(mention?.message).toMatchObject({
      audience: 'group',
      text: 'what are the minimum requirements & who checks them?',
      conversation: 'slack:T0COUNTRY/channel/C0SUPPORT/1795426900.000300',
    })
  })

  it('of a reply in a thread is for us only if we take part there', async () => {
    expect(await replay('thread-reply')).toMatchObject({ said: 'in-thread', place: { thread: '1795426900.000300' } })
  })

  it('with links and mentions becomes readable words', async () => {
    expect((await replay('links-and-mentions'))?.message.text).toBe(
      'See the rules (https://www.opengovpartnership.org/x?a=1&b=2), https://example.org, ama@example.org, #support, @U0KOFI, @here, @support-unit, 23 Nov',
    )
  })

  it('with a document carries name, kind and size', async () => {
    expect((await replay('file-share'))?.message.files).toEqual([
      {
        name: 'Draft plan.docx',
        mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        size: 48_211,
        reference: 'T0COUNTRY/F0PLAN',
      },
    ])
  })

  it('of an edit and a deletion names the message that it revises', async () => {
    const original = (await replay('direct-message'))?.message.id

    expect((await replay('message-changed'))?.message).toMatchObject({
      id: `${original}:edited:1795426820.000000`,
      text: 'When is our next plan due?',
      revises: { id: original, how: 'edited' },
    })
    expect((await replay('message-deleted'))?.message).toMatchObject({
      id: `${original}:deleted`,
      text: '',
      revises: { id: original, how: 'deleted' },
    })
  })

  it('from a shared channel names the person’s own workspace, and is answered with our token', async () => {
    expect((await replay('shared-channel-mention'))?.message).toMatchObject({
      from: { tenant: 'T0MINISTRY', user: 'U0GUEST' },
      replyTo: { to: 'T0COUNTRY/channel/C0SUPPORT/1795427200.001200' },
    })
  })

  it.each(['own-message', 'channel-join', 'link-unfurled'])('that nobody said to us is nothing: %s', async (name) => {
    expect(await replay(name)).toBeUndefined()
  })

  it('of any other shape is nothing, and no error', () => {
    fc.assert(
      fc.property(fc.anything(), (event) => {
        expect(parseMessage(event, 'T1', BOT)).toBeUndefined()
        expect([undefined, 'string']).toContain(teamOf(event) === undefined ? undefined : 'string')
      }),
    )
  })
})

describe('addresses and ids', () => {
  const id = fc.stringMatching(/^[A-Z0-9]{2,11}$/)
  const ts = fc.stringMatching(/^\d{10}\.\d{6}$/)

  it('are read as they were written', () => {
    const place = fc.oneof(
      fc.record({ kind: fc.constant('person' as const), team: id, user: id }),
      fc.record({
        kind: fc.constant('channel' as const),
        team: id,
        channel: id,
        thread: fc.option(ts, { nil: undefined }),
      }),
    )
    const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
    const origin = fc.record({ team: id, user: id, channel: some(id), root: some(ts), ts: some(ts) })
    fc.assert(
      fc.property(place, origin, (where, from) => {
        expect(readAddress(writeAddress(where).to)).toEqual(where)
        expect(readMessageId(writeMessageId(from, 'press', '1.2'))).toEqual(from)
      }),
    )
  })

  it('of others are none of ours', () => {
    expect(readAddress('somewhere')).toBeUndefined()
    expect(readMessageId('teams:1:2:3:4:5:6')).toBeUndefined()
  })
})

describe('a button’s value', () => {
  it('brings any press back, however long and odd', async () => {
    const press = fc.record({
      skill: fc.string({ maxLength: 30 }),
      action: fc.string({ maxLength: 30 }),
      value: fc.string({ unit: 'binary', maxLength: 1_500 }),
    })
    await fc.assert(
      fc.asyncProperty(press, async (given) => {
        const { value, keep } = carryPress(given, 'T1')
        expect(value.length).toBeLessThanOrEqual(LONGEST_VALUE)
        const remembered = async (reference: string) => (reference === keep?.reference ? keep.press : undefined)
        expect(await readPress(value, remembered)).toEqual({ team: 'T1', press: given })
      }),
    )
  })

  it('that somebody made up is none', async () => {
    for (const value of [undefined, '', '{', '[]', '["T1","form/x"]', '{"skill":"x"}'])
      expect(await readPress(value, async () => ({ skill: 'x', action: 'y', value: '' }))).toBeUndefined()
  })
})

describe('the words of a message', () => {
  it('keep what people typed as < > &', () => {
    const typed = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z<>&!@#;]{0,40}$/), (text) => {
        expect(plainText(typed(text), BOT)).toBe(text)
      }),
    )
  })
})
