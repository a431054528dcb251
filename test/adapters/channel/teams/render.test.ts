import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { honest } from '../../../../adapters/channel/teams/markdown.ts'
import { bytesOf, LARGEST_BYTES, type OutgoingActivity } from '../../../../adapters/channel/teams/outgoing.ts'
import { renderReply } from '../../../../adapters/channel/teams/render.ts'
import type { Block, Choice, Form, FormField, Reply, Source, Span } from '../../../../src/core/reply.ts'
import { faultsOf } from '../../../stand-ins/teams/activity-rules.ts'
import { cardsOf, linksOf, wordsOf } from '../../../stand-ins/teams/looks.ts'

const COUNTRIES = Array.from({ length: 250 }, (_, at) => ({ value: `C${at}`, label: `Country number ${at}` }))
const LISTS = { people: [{ value: 'ama', label: 'Ama Boateng' }], countries: COUNTRIES }

function render(blocks: readonly Block[], more: Partial<Reply> = {}, suggestions: readonly string[] = []) {
  const reply: Reply = { language: 'en', blocks, ...more }
  return renderReply(reply, { card: 'card', audience: 'private', lists: LISTS, suggestions })
}

/** As the connector gets it. */
function sent(activity: OutgoingActivity): Parameters<typeof wordsOf>[0] {
  return JSON.parse(JSON.stringify({ ...activity, from: { id: '28:bot' }, conversation: { id: 'a:1' } }))
}

function read(activities: readonly OutgoingActivity[]): string {
  return activities.map((activity) => wordsOf(sent(activity))).join('\n')
}

const letters = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...'abc ÀéñçŒß0189') },
  { weight: 3, arbitrary: fc.constantFrom(...'*_~`[]()<>|\\#+-=.!&;:"\'{}@/') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '😀',
      '👩‍🌾',
      'שלום',
      'مرحبا',
      '漢字',
      '\n',
      '\u202e',
      '&#42;',
      '<at>x</at>',
      '](https://evil.example)',
    ),
  },
)
const words = fc.array(letters, { minLength: 1, maxLength: 300 }).map((parts) => parts.join(''))
const url = fc.oneof(
  fc.webUrl(),
  fc.constantFrom(
    'javascript:alert(1)',
    'https://a.example/(b)',
    'not an address',
    `https://a.example/${'x'.repeat(3_000)}`,
  ),
)
const span: fc.Arbitrary<Span> = fc
  .record({
    text: words,
    strong: fc.boolean(),
    emphasis: fc.boolean(),
    url: fc.option(url),
    cites: fc.option(fc.integer({ min: 1, max: 40 })),
  })
  .map(({ text, strong, emphasis, url: link, cites }) => ({
    text,
    ...(strong && { strong }),
    ...(emphasis && { emphasis }),
    ...(link !== null && { url: link }),
    ...(cites !== null && { cites }),
  }))
const spans = fc.array(span, { minLength: 1, maxLength: 5 })

const press = fc.record({
  skill: fc.constant('guidance'),
  action: fc.constant('ask'),
  value: fc.string({ maxLength: 1_500, unit: 'binary' }),
})
const choice: fc.Arbitrary<Choice> = fc.record({ label: words, press })
const name = fc.constant('named later')
const field: fc.Arbitrary<FormField> = fc.oneof(
  fc.record({
    name,
    kind: fc.constant('text' as const),
    label: words,
    hint: words,
    lines: fc.integer({ min: 1, max: 5 }),
  }),
  fc.record({ name, kind: fc.constant('date' as const), label: words }),
  fc.record({ name, kind: fc.constantFrom('person' as const, 'country' as const), label: words }),
  fc.record({
    name,
    kind: fc.constant('choice' as const),
    label: words,
    many: fc.constant(true as const),
    options: fc.array(fc.record({ value: fc.string({ minLength: 1, maxLength: 40 }), label: words }), {
      minLength: 1,
      maxLength: 20,
    }),
  }),
)
const form: fc.Arbitrary<Form> = fc
  .record({ title: words, fields: fc.array(field, { minLength: 1, maxLength: 8 }), submitLabel: words, press })
  .map((given) => ({ ...given, fields: given.fields.map((one, at) => ({ ...one, name: `field-${at}` })) }))

function source(number: number, more: Partial<Source> = {}): Source {
  return {
    number,
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
    ...more,
  }
}
const sources = fc
  .array(
    fc.record({
      documentTitle: words,
      sectionTitle: words,
      title: words,
      quote: words,
      edition: words,
      url: fc.option(url),
    }),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .map((list) => list.map(({ url: address, ...rest }, at) => source(at + 1, { ...rest, url: address ?? undefined })))

const cell = fc.oneof(words, fc.constant(''))
const block: fc.Arbitrary<Block> = fc.oneof(
  words.map((text): Block => ({ kind: 'heading', text })),
  spans.map((given): Block => ({ kind: 'paragraph', spans: given })),
  spans.map((given): Block => ({ kind: 'caveat', spans: given })),
  spans.map((given): Block => ({ kind: 'quote', spans: given, language: 'fr' })),
  fc.array(spans, { minLength: 1, maxLength: 6 }).map((items): Block => ({ kind: 'list', items })),
  fc.array(spans, { minLength: 1, maxLength: 6 }).map((items): Block => ({ kind: 'list', ordered: true, items })),
  fc
    .array(fc.record({ label: words, value: spans }), { minLength: 1, maxLength: 6 })
    .map((facts): Block => ({ kind: 'facts', facts })),
  fc
    .record({
      columns: fc.array(words, { minLength: 1, maxLength: 12 }),
      rows: fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 30 }),
    })
    .map(({ columns, rows }): Block => ({ kind: 'table', columns, rows })),
  sources.map((given): Block => ({ kind: 'sources', sources: given })),
  fc
    .record({ prompt: words, choices: fc.array(choice, { minLength: 1, maxLength: 15 }) })
    .map((given): Block => ({ kind: 'choices', ...given })),
  form.map((given): Block => ({ kind: 'form', form: given, openLabel: 'Open' })),
  words.map((alt): Block => ({ kind: 'picture', alt, svg: '<svg/>' })),
)

describe('a reply in Teams', () => {
  it('is never one that the platform refuses, whatever it is made of', () => {
    const anything = fc.record({
      blocks: fc.array(block, { minLength: 1, maxLength: 6 }),
      feedback: fc.boolean(),
      model: fc.boolean(),
    })
    fc.assert(
      fc.property(anything, ({ blocks, feedback, model }) => {
        const activities = render(
          blocks,
          { ...(feedback && { feedback: 'm1' }), ...(model && { writtenByModel: true }) },
          ['What next?'],
        )

        for (const activity of activities) {
          expect(faultsOf(sent(activity), true)).toEqual([])
          expect(bytesOf(activity)).toBeLessThan(LARGEST_BYTES)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('keeps every letter of an answer of 60,000 characters, with emoji and scripts from right to left', () => {
    const part = fc.oneof(words, fc.string({ minLength: 400, maxLength: 2_000, unit: 'grapheme' }))
    const long = fc.array(part, { minLength: 60, maxLength: 300 }).map((parts) => parts.join(' ').slice(0, 60_000))
    const letters = (text: string) => honest(text).replace(/\s/g, '')
    fc.assert(
      fc.property(long, fc.boolean(), (text, strong) => {
        const activities = render([
          { kind: 'paragraph', spans: [{ text: text.toWellFormed(), ...(strong && { strong }) }] },
        ])

        const seen = activities.map((activity) => resolvedText(activity, strong)).join('')
        expect(letters(seen)).toBe(letters(text.toWellFormed()))
        for (const activity of activities) expect(bytesOf(activity)).toBeLessThan(LARGEST_BYTES)
      }),
      { numRuns: 20 },
    )
  })

  it('shows plain words just as they are, letter for letter', () => {
    const plain = words.filter(
      (text) => !/[\u202e\n]/.test(text) && text.trim() === text && !/\s\s/.test(text) && text !== '',
    )
    fc.assert(
      fc.property(plain, (text) => {
        const [activity] = render([{ kind: 'paragraph', spans: [{ text }] }])

        expect(activity && resolvedText(activity)).toBe(text)
      }),
      { numRuns: 500 },
    )
  })

  it('lets no words mention anybody, forge a link or begin markup', () => {
    fc.assert(
      fc.property(words, (text) => {
        const activities = render([
          { kind: 'paragraph', spans: [{ text }] },
          { kind: 'heading', text },
        ])

        for (const activity of activities) {
          expect(linksOf(sent(activity))).toEqual([])
          expect(activity.text).not.toMatch(/[<>`\u202e]/)
          expect(activity.text).not.toMatch(/^\s*(#|\d+[.)] |- |\+ |>)/m)
          expect(activity.entities).toBeUndefined()
        }
      }),
      { numRuns: 300 },
    )
  })

  it('links only to addresses of the web, and shows the words that were given', () => {
    const hostile = 'javascript:alert(1)'
    const [activity] = render([
      {
        kind: 'paragraph',
        spans: [
          { text: 'the [rules]', url: 'https://a.example/x)(y' },
          { text: ' and ' },
          { text: 'this', url: hostile },
        ],
      },
    ])

    expect(activity && linksOf(sent(activity))).toEqual([{ words: 'the [rules]', url: 'https://a.example/x%29%28y' }])
    expect(activity?.text).not.toContain('javascript')
  })
})

function resolvedText(activity: OutgoingActivity, strong = false): string {
  return (activity.text ?? '')
    .replace(strong ? /\*\*/g : /$^/, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
}

describe('citations', () => {
  const cited: Block = { kind: 'paragraph', spans: [{ text: 'Twelve months', cites: 1 }] }

  it('stand as [1] in the text and in the one root entity, with title, quote, link, edition and standing', () => {
    const [activity] = render([cited, { kind: 'sources', sources: [source(1)] }])

    expect(activity?.text).toContain('Twelve months [1]')
    expect(activity?.text).toContain('[1] **Late action plans › More than twelve months**')
    expect(activity?.entities).toEqual([
      {
        type: 'https://schema.org/Message',
        '@type': 'Message',
        '@context': 'https://schema.org',
        '@id': '',
        citation: [
          {
            '@type': 'Claim',
            position: 1,
            appearance: {
              '@type': 'DigitalDocument',
              name: 'Late action plans › More than twelve months',
              abstract: 'has acted contrary to process',
              url: 'https://example.org/rules',
              keywords: ['edition 2022', 'official text'],
            },
          },
        ],
      },
    ])
  })

  it('are labelled as written by AI only when a model wrote the answer', () => {
    const sourceList: Block = { kind: 'sources', sources: [source(1)] }
    const [ours] = render([cited, sourceList])
    const [model] = render([cited, sourceList], { writtenByModel: true })

    expect(ours?.entities?.[0]?.additionalType).toBeUndefined()
    expect(model?.entities?.[0]?.additionalType).toEqual(['AIGeneratedContent'])
    expect(model?.entities).toHaveLength(1)
  })

  it('are twenty at most in a message; all sources stand in the text', () => {
    const many = Array.from({ length: 30 }, (_, at) => source(at + 1, { documentTitle: `Document ${at + 1}` }))
    const activities = render([
      { kind: 'paragraph', spans: many.map(({ number }) => ({ text: 'x ', cites: number })) },
      { kind: 'sources', sources: many },
    ])

    for (const activity of activities) expect(activity.entities?.[0]?.citation?.length ?? 0).toBeLessThanOrEqual(20)
    expect(read(activities)).toContain('Document 30')
  })
})

describe('cards', () => {
  it('show a table with its head on every part, and every cell', () => {
    const rows = Array.from({ length: 150 }, (_, at) => [`Country ${at}`, `${at} days`])
    const activities = render([{ kind: 'table', caption: 'Deadlines', columns: ['Country', 'Left'], rows }])

    expect(activities.length).toBeGreaterThan(1)
    for (const activity of activities) expect(wordsOf(sent(activity))).toContain('Country | Left')
    for (const [country = ''] of rows) expect(read(activities)).toContain(country)
  })

  it('read a table with enormous cells line by line, whole', () => {
    const cellWords = Array.from({ length: 8_000 }, (_, at) => `w${at}`).join(' ')
    const activities = render([{ kind: 'table', columns: ['Country', 'Story'], rows: [['Ghana', cellWords]] }])

    for (const activity of activities) expect(bytesOf(activity)).toBeLessThan(LARGEST_BYTES)
    expect(read(activities)).toContain('w7999')
  })

  it('have words for clients that draw none, and for the notification', () => {
    const [activity] = render([
      {
        kind: 'choices',
        prompt: 'Which one?',
        choices: [{ label: 'The first', press: { skill: 's', action: 'a', value: '' } }],
      },
    ])

    expect(activity?.summary).toContain('Which one?')
    expect(activity && cardsOf(sent(activity))[0]?.fallbackText).toContain('The first')
  })

  it('tell in the notification what they ask, or what can be pressed', () => {
    const press = { skill: 's', action: 'a', value: '' }
    const labelled: Block = {
      kind: 'choices',
      choices: [
        { label: 'Show the timeline', press },
        { label: 'Calendar file', press },
      ],
    }
    const form: Form = { title: 'Your request', fields: [], submitLabel: 'Send', press }

    expect(render([labelled])[0]?.summary).toBe('Show the timeline · Calendar file')
    expect(render([{ ...labelled, prompt: 'Shall I file it?' }])[0]?.summary).toBe('Shall I file it?')
    expect(render([{ kind: 'form', form, openLabel: 'Open' }])[0]?.summary).toBe('Your request')
  })

  it('give long columns of a table more room than short ones', () => {
    const why = 'no check-in noted yet; plan: after the limit'
    const [activity] = render([{ kind: 'table', columns: ['Country', 'Last', 'Why'], rows: [['Benin', '–', why]] }])
    const [table] = activity ? (cardsOf(sent(activity))[0]?.body ?? []) : []

    expect(table).toMatchObject({ type: 'Table', columns: [{ width: 1 }, { width: 1 }, { width: 3 }] })
  })

  it('carry no suggestions, as Teams draws none there', () => {
    const table: Block = { kind: 'table', columns: ['a'], rows: [['b']] }

    expect(render([table], {}, ['Ask me'])[0]?.suggestedActions).toBeUndefined()
    expect(render([table, { kind: 'heading', text: 'x' }], {}, ['Ask me']).at(-1)?.suggestedActions).toBeDefined()
  })

  it('never show suggestions beside buttons, nor in a group', () => {
    const choices: Block = {
      kind: 'choices',
      choices: [{ label: 'Yes', press: { skill: 's', action: 'a', value: '' } }],
    }
    const reply: Reply = { language: 'en', blocks: [{ kind: 'heading', text: 'Hello' }] }
    const group = renderReply(reply, { card: 'c', audience: 'group', lists: LISTS, suggestions: ['Ask me'] })

    expect(render([choices], {}, ['Ask me'])[0]?.suggestedActions).toBeUndefined()
    expect(group[0]?.suggestedActions).toBeUndefined()
    expect(render(reply.blocks, {}, ['Ask me'])[0]?.suggestedActions?.actions).toEqual([
      { type: 'imBack', title: 'Ask me', value: 'Ask me' },
    ])
  })

  it('put the thumbs below the last words', () => {
    const long = 'word '.repeat(4_000)
    const activities = render([{ kind: 'paragraph', spans: [{ text: long }] }], { feedback: 'm1' })

    expect(activities.map(({ channelData }) => channelData !== undefined)).toEqual([
      ...activities.slice(1).map(() => false),
      true,
    ])
  })
})
