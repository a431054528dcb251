import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../../../adapters/channel/slack/limits.ts'
import { renderHome, renderReply, wordsAlone } from '../../../../adapters/channel/slack/render.ts'
import { showable, splitText } from '../../../../adapters/channel/slack/split-text.ts'
import { type Block, paragraph, type Reply, type Source } from '../../../../src/core/reply.ts'
import { characters, HomeView, MessageBlocks, MOST_CHARACTERS, wordsIn } from '../../../stand-ins/slack/blocks.ts'

const HOSTILE = [
  '<!channel>',
  '<!here|here>',
  '<@U123>',
  '<#C1|general>',
  '<https://evil.example|official page>',
  '&lt;!everyone&gt;',
  '```\n*bold* _it_ ~no~ `code`',
  '> quote',
  '[text](https://evil.example)',
  ':warning:',
  '\u202Egnirts\u202C',
  '\u0000\u0007',
  '\uD800',
]
const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.constantFrom(...HOSTILE),
  fc
    .constantFrom('متى يجب نشر الخطة؟ ', 'מתי? ', '👩‍👩‍👧‍👦🇬🇭 ', 'Une phrase. Une autre ! ')
    .chain((unit) => fc.integer({ min: 1, max: 700 }).map((times) => unit.repeat(times))),
)
const span = fc.record(
  {
    text: words,
    strong: fc.constant(true as const),
    emphasis: fc.constant(true as const),
    url: fc.oneof(
      fc.webUrl(),
      fc.constantFrom('javascript:alert(1)', 'slack://x', 'not a url', `https://a.example/${'x'.repeat(5_000)}`),
    ),
    cites: fc.integer({ min: 1, max: 20 }),
  },
  { requiredKeys: ['text'] },
)
const spans = fc.array(span, { maxLength: 8 })
const press = fc.record({
  skill: fc.constant('guidance'),
  action: fc.constant('ask'),
  value: fc.string({ unit: 'binary', maxLength: 1_500 }),
})
const source: fc.Arbitrary<Source> = fc.record({
  number: fc.integer({ min: 1, max: 99 }),
  document: fc.constant('doc'),
  section: fc.constant('section'),
  language: fc.constant('en' as const),
  edition: words,
  status: fc.constant('SOLID' as const),
  documentTitle: words,
  sectionTitle: words,
  title: words,
  url: fc.option(fc.webUrl(), { nil: undefined }),
  reviewedOn: fc.constant('2026-01-01' as const),
  validUntil: fc.constant(undefined),
  quote: words,
})
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), text: words }),
  fc.record({ kind: fc.constantFrom('paragraph' as const, 'caveat' as const), spans }),
  fc.record({ kind: fc.constant('quote' as const), spans, language: fc.constant('fr' as const) }),
  fc.record({
    kind: fc.constant('list' as const),
    ordered: fc.constant(true as const),
    items: fc.array(spans, { maxLength: 30 }),
  }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(spans, { maxLength: 30 }) }),
  fc.record({
    kind: fc.constant('facts' as const),
    facts: fc.array(fc.record({ label: words, value: spans }), { maxLength: 10 }),
  }),
  fc.record({
    kind: fc.constant('table' as const),
    caption: words,
    columns: fc.array(words, { minLength: 1, maxLength: 25 }),
    rows: fc.array(fc.array(words, { maxLength: 25 }), { maxLength: 8 }),
  }),
  fc.integer({ min: 1, max: 260 }).map((rows) => ({
    kind: 'table' as const,
    columns: ['Country', 'Due'],
    rows: Array.from({ length: rows }, (_, at) => [`Country ${at}`, '31 August']),
  })),
  fc.record({ kind: fc.constant('sources' as const), sources: fc.array(source, { maxLength: 6 }) }),
  fc.record({
    kind: fc.constant('choices' as const),
    prompt: words,
    choices: fc.array(fc.record({ label: words, press }), { minLength: 1, maxLength: 40 }),
  }),
  fc.record({
    kind: fc.constant('form' as const),
    openLabel: words,
    form: fc.record({ title: words, submitLabel: words, press, fields: fc.constant([]) }),
  }),
  fc.record({ kind: fc.constant('picture' as const), alt: words, svg: fc.constant('<svg/>') }),
  fc.record({
    kind: fc.constant('file' as const),
    name: words,
    mediaType: fc.constant('text/plain'),
    base64: fc.constant('eA=='),
  }),
)
const reply: fc.Arbitrary<Reply> = fc.record({
  language: fc.constantFrom('en' as const, 'fr' as const, 'es' as const),
  blocks: fc.array(block, { minLength: 1, maxLength: 12 }),
  feedback: fc.constant('slack:T:D:1:1:U'),
  writtenByModel: fc.constant(true as const),
})

function squeezed(text: string): string {
  return showable(text).replace(/\s/g, '')
}

describe('any reply', () => {
  it('is drawn within every limit of Slack, and nothing in it can mention or link', () => {
    fc.assert(
      fc.property(reply, (given) => {
        const { parts } = renderReply(given, { team: 'T1', shareable: 'slack:T1:C1:1:1:U1' })
        for (const { blocks, text } of parts) {
          const checked = MessageBlocks.safeParse(blocks)
          expect(checked.error?.issues ?? []).toEqual([])
          expect(characters(blocks)).toBeLessThanOrEqual(MOST_CHARACTERS)
          expect(JSON.stringify(blocks).length).toBeLessThan(13_000)
          expect(text).not.toMatch(/[<>]/)
          expect(text.length).toBeGreaterThan(0)
          expect(text.length).toBeLessThanOrEqual(4_000)
          expect(JSON.stringify(blocks)).not.toMatch(/"type":"(user|usergroup|broadcast|channel|mrkdwn)"/)
          expect(JSON.stringify(blocks)).not.toMatch(/"url":"(?!https?:|mailto:)/)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('fits on a home tab', () => {
    fc.assert(
      fc.property(reply, (given) => {
        const { blocks } = renderHome(given, 'T1')
        expect(HomeView.safeParse({ type: 'home', blocks }).error?.issues ?? []).toEqual([])
      }),
      { numRuns: 30 },
    )
  })
})

describe('a long answer', () => {
  it('of up to 60,000 characters is split, and not a letter is lost', () => {
    const long = fc.array(words, { minLength: 1, maxLength: 60 }).map((list) => list.join(' ').slice(0, 60_000))
    fc.assert(
      fc.property(long, (text) => {
        const { parts } = renderReply({ language: 'en', blocks: [paragraph(text)] }, { team: 'T1' })
        const shown = parts.map((part) => wordsIn(part.blocks)).join('')
        expect(squeezed(shown)).toBe(squeezed(text))
      }),
      { numRuns: 60 },
    )
  })

  it('that is one single word of 60,000 characters is split between letters', () => {
    const text = '👩‍👩‍👧‍👦é'.repeat(5_000)

    const { parts } = renderReply({ language: 'en', blocks: [paragraph(text)] }, { team: 'T1' })

    const runs = JSON.stringify(parts).match(/"text":"([^"]*)"/g) ?? []
    expect(parts.length).toBeGreaterThan(5)
    expect(runs.every((run) => !/[\uD800-\uDBFF]"|"[\uDC00-\uDFFF]|"\u200d|\u200d"/.test(run))).toBe(true)
  })

  it('is cut after sentences', () => {
    const pieces = splitText('One sentence here. Another one there. '.repeat(200), 500)

    expect(pieces.slice(0, -1).every((piece) => piece.endsWith('. '))).toBe(true)
  })
})

describe('a reply', () => {
  const drawn = (...blocks: readonly Block[]) => renderReply({ language: 'en', blocks }, { team: 'T1' })

  it('shows sources with edition, status and link', () => {
    const { parts } = drawn({
      kind: 'sources',
      sources: [
        {
          number: 1,
          document: 'late-plans',
          section: 'twelve-months',
          language: 'en',
          edition: '2022',
          status: 'SOLID',
          documentTitle: 'Late plans',
          sectionTitle: 'Twelve months',
          title: 'OGP Participation & Co-Creation Standards',
          url: 'https://www.opengovpartnership.org/x?a=1&b=2',
          reviewedOn: '2026-01-10',
          validUntil: undefined,
          quote: 'x',
        },
      ],
    })

    expect(parts[0]?.blocks[1]).toMatchObject({
      elements: [
        {
          elements: [
            { text: '[1] ' },
            { text: 'Late plans › Twelve months (edition 2022, official text, reviewed on 10 January 2026)' },
            { text: '\n' },
            {
              type: 'link',
              url: 'https://www.opengovpartnership.org/x?a=1&b=2',
              text: 'OGP Participation & Co-Creation Standards',
            },
          ],
        },
      ],
    })
  })

  it('puts a table of 250 rows into three messages, each with the head', () => {
    const rows = Array.from({ length: 250 }, (_, at) => [`Country ${at}`, '31 August'])

    const { parts } = drawn({ kind: 'table', columns: ['Country', 'Due'], rows })

    expect(parts).toHaveLength(3)
    expect(parts.every((part) => wordsIn(part.blocks).startsWith('Country Due'))).toBe(true)
  })

  it('writes labels that are too long for buttons out above numbered ones', () => {
    const press = { skill: 'guidance', action: 'ask', value: 'x' }
    const label = 'Pass my question on to the member of the Support Unit who looks after my country'

    const { parts } = drawn({ kind: 'choices', choices: [{ label, press }] })

    expect(wordsIn(parts[0]?.blocks)).toContain(`1. ${label}`)
    expect(parts[0]?.blocks[1]).toMatchObject({
      elements: [{ text: { text: '1' }, accessibility_label: `${label.slice(0, 74)}…` }],
    })
  })

  it('keeps what is too long for a button with us', () => {
    const press = { skill: 'guidance', action: 'ask', value: '"'.repeat(1_500) }

    const { kept, parts } = drawn({ kind: 'choices', choices: [{ label: 'Ask', press }] })

    expect([...kept.values()]).toEqual([press])
    expect(JSON.stringify(parts).length).toBeLessThan(LIMITS.message)
  })

  it('says all of itself in the text that phones and screen readers take, each message its own part', () => {
    const { parts } = drawn(
      { kind: 'heading', text: 'Dates' },
      { kind: 'table', columns: ['Country', 'Due'], rows: [['Ghana', '31 August']] },
      { kind: 'table', columns: ['Country', 'Due'], rows: [['Kenya', '30 June']] },
      { kind: 'choices', choices: [{ label: 'Show all', press: { skill: 'guidance', action: 'ask', value: 'x' } }] },
    )

    expect(parts.map(({ text }) => text)).toEqual([
      'Dates\nCountry | Due\nGhana | 31 August',
      'Country | Due\nKenya | 30 June',
    ])
  })

  it('of buttons alone says their labels', () => {
    const press = { skill: 'guidance', action: 'ask', value: 'x' }

    const { parts } = drawn({ kind: 'choices', choices: [{ label: 'This', press }] })

    expect(parts[0]?.text).toBe('This')
  })

  it('has one green button at most', () => {
    const press = { skill: 'guidance', action: 'ask', value: 'x' }
    const form = { title: 'Note', submitLabel: 'Send', press, fields: [] }
    const styles = (...blocks: readonly Block[]) => JSON.stringify(drawn(...blocks)).match(/"style":"primary"/g) ?? []

    expect(styles({ kind: 'form', openLabel: 'Edit', form })).toHaveLength(1)
    expect(
      styles(
        { kind: 'choices', choices: [{ label: 'Save', press, look: 'primary' }] },
        { kind: 'form', openLabel: 'Edit', form },
      ),
    ).toHaveLength(1)
  })

  it('ends facts without an empty line', () => {
    const { parts } = drawn({
      kind: 'facts',
      facts: [
        { label: 'Country', value: [{ text: 'Ghana' }] },
        { label: 'Kind', value: [{ text: 'Call' }] },
      ],
    })

    expect(parts[0]?.text).toBe('Country: Ghana\nKind: Call')
    expect(JSON.stringify(parts[0]?.blocks)).not.toMatch(/\\n"\}\]\}/)
  })

  it('without blocks draws nothing', () => {
    expect(drawn().parts).toEqual([])
  })

  it('says no more beside its blocks than Slack takes, whatever must be escaped', () => {
    const { parts } = drawn(paragraph('<&> '.repeat(2_000)))

    expect(Math.max(...parts.map(({ text }) => text.length))).toBeLessThanOrEqual(4_000)
    expect(
      wordsAlone(parts[0]?.blocks ?? [])
        .join('')
        .replaceAll(/\s/g, ''),
    ).toMatch(/^(&lt;&amp;&gt;)+$/)
  })

  it('can be told in words alone', () => {
    const { parts } = drawn(paragraph('Due <!channel> & "now".'), { kind: 'list', items: [[{ text: 'One' }]] })

    expect(wordsAlone(parts[0]?.blocks ?? [])).toEqual(['Due &lt;!channel&gt; &amp; "now".\n• One'])
  })
})
