import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { IncomingMessage } from '../../src/core/message.ts'
import { plainBlock } from '../../src/core/plain-words.ts'
import { type Block, paragraph, type Reply, text } from '../../src/core/reply.ts'
import type { Channel } from '../../src/ports/channel.ts'

/** A channel with its platform (or a stand-in of it) on the other side. */
export interface ChannelUnderTest {
  readonly channel: Channel
  /** What the channel handed to the desk, oldest first. */
  readonly received: readonly IncomingMessage[]
  /** A person writes in private; resolves when the channel handed it over. */
  write(words: string): Promise<void>
  /** The platform sends the latest message again; undefined where a platform never does. */
  redeliver: (() => Promise<void>) | undefined
  /** The person presses a button of the latest reply. */
  press(label: string): Promise<void>
  /** All words that the person sees of replies, oldest first; what one letter became may be several. */
  seen(): Promise<readonly string[]>
  close(): Promise<void>
}

const SOURCE = {
  number: 1,
  document: 'late-plans',
  section: 'twelve-months',
  language: 'en',
  edition: '2022',
  status: 'SOLID',
  documentTitle: 'Late action plans',
  sectionTitle: 'More than twelve months',
  title: 'Procedural review',
  url: 'https://example.org/rules',
  reviewedOn: '2026-11-23',
  validUntil: undefined,
  quote: 'has acted contrary to process',
} as const

const EVERY_BLOCK: readonly Block[] = [
  { kind: 'heading', text: 'Heading words' },
  {
    kind: 'paragraph',
    spans: [
      { text: 'Strong words', strong: true },
      { text: ' and cited words', cites: 1 },
    ],
  },
  { kind: 'list', items: [text('First item'), text('Second item')] },
  { kind: 'facts', facts: [{ label: 'Due', value: text('30 June 2027') }] },
  {
    kind: 'table',
    columns: ['Country', 'Days'],
    rows: [
      ['Ghana', '12'],
      ['Kenya', '30'],
    ],
  },
  { kind: 'caveat', spans: text('To be confirmed') },
  { kind: 'quote', spans: text('Mots d’origine'), language: 'fr' },
  { kind: 'sources', sources: [SOURCE] },
]

/** What every channel promises, whatever its platform. */
export function channelContract(name: string, open: () => Promise<ChannelUnderTest>): void {
  describe(`the channel ${name}`, () => {
    let under: ChannelUnderTest
    beforeEach(async () => {
      under = await open()
    })
    afterEach(() => under.close())

    const reply = (blocks: readonly Block[]): Reply => ({ language: 'en', blocks })
    const last = () => {
      const message = under.received.at(-1)
      if (!message) throw new Error('The channel handed nothing over.')
      return message
    }
    const deliver = (key: string, blocks: readonly Block[]) =>
      under.channel.deliver({ key, to: last().replyTo, reply: reply(blocks), answers: last().id })
    const allSeen = async () => (await under.seen()).join('\n')

    it('hands over the words of a person, who they are and where to reply', async () => {
      await under.write('When is our plan due?')

      const message = last()
      expect(message.text).toBe('When is our plan due?')
      expect(message.audience).toBe('private')
      expect(message.from.channel).toBe(under.channel.name)
      expect(message.replyTo.channel).toBe(under.channel.name)
      expect(message.from.user).not.toBe('')
    })

    it('gives every message an id of its own, and a redelivery the same', async () => {
      await under.write('one')
      const first = last().id
      if (under.redeliver) {
        await under.redeliver()
        expect(last().id).toBe(first)
      }
      await under.write('two')

      expect(last().id).not.toBe(first)
    })

    it('keeps one conversation together', async () => {
      await under.write('one')
      const first = last().conversation
      await under.write('two')

      expect(last().conversation).toBe(first)
    })

    it('shows the words of every kind of block', async () => {
      await under.write('show me')
      await deliver('letter-1', EVERY_BLOCK)

      const seen = await allSeen()
      for (const words of [
        'Heading words',
        'Strong words',
        'cited words',
        'First item',
        'Second item',
        'Due',
        '30 June 2027',
        'Ghana',
        'Kenya',
        'To be confirmed',
        'Mots d’origine',
        'Late action plans',
      ]) {
        expect(seen).toContain(words)
      }
    })

    it('shows an answer of 60,000 characters whole', async () => {
      await under.write('show me everything')
      const words = Array.from({ length: 6_000 }, (_, at) => `w${at}`.padEnd(9, 'x'))
      await deliver(
        'letter-long',
        Array.from({ length: 60 }, (_, at) => paragraph(words.slice(at * 100, at * 100 + 100).join(' '))),
      )

      const seen = await allSeen()
      expect(words.filter((word) => !seen.includes(word))).toEqual([])
    })

    it('shows what people write as text, never as markup', async () => {
      await under.write('show me')
      const hostile = '<b>bold</b> <!channel> <at>everyone</at> [link](https://evil.example) *star* <script>x</script>'
      await deliver('letter-hostile', [paragraph(hostile)])

      const seen = await allSeen()
      for (const words of ['bold', 'channel', 'everyone', 'star']) expect(seen).toContain(words)
    })

    it('brings a pressed button back to the skill that drew it', async () => {
      await under.write('let me choose')
      const press = { skill: 'guidance', action: 'ask', value: 'the first reading' }
      await deliver('letter-choice', [{ kind: 'choices', choices: [{ label: 'The first', press }] }])
      await under.press('The first')

      expect(last().press).toMatchObject(press)
      expect(last().from).toEqual(under.received[0]?.from)
    })

    it('derives plain words for every block', () => {
      for (const block of EVERY_BLOCK) expect(plainBlock(block, 'en')).not.toBe('')
    })
  })
}
