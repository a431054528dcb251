import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markupOf } from '../../../../adapters/channel/web/html.ts'
import { renderReply } from '../../../../adapters/channel/web/render.ts'
import type { Block, Reply } from '../../../../src/core/reply.ts'
import { wordsOf } from '../../../support/page-client.ts'

const drawing = { action: '/talk/1', said: 'x', token: 't', once: 'o', people: [], countries: [] }
const draw = (blocks: readonly Block[], more: Partial<Reply> = {}) =>
  markupOf(renderReply({ language: 'en', blocks, ...more }, drawing))

const HOSTILE = fc.oneof(
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</textarea><svg onload=alert(1)>',
    'javascript:alert(1)',
    '&lt;b&gt;',
    '\u202Eright to left',
    '\uD800 half a pair',
    '<!--',
    ']]>',
    '\u0000',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
)
const SOURCE = HOSTILE.map((words) => ({
  number: 1,
  document: words,
  section: words,
  language: 'en' as const,
  edition: words,
  status: 'SOLID' as const,
  documentTitle: words,
  sectionTitle: `${words}2`,
  title: words,
  url: words,
  reviewedOn: undefined,
  validUntil: undefined,
  quote: words,
}))
const PRESS = HOSTILE.map((value) => ({ skill: value, action: value, value }))
const SPANS = HOSTILE.map((words) => [{ text: words, url: words, strong: true as const, cites: 1 }])
const BLOCK: fc.Arbitrary<Block> = fc.oneof(
  HOSTILE.map((text): Block => ({ kind: 'heading', text })),
  SPANS.map((spans): Block => ({ kind: 'paragraph', spans })),
  SPANS.map((spans): Block => ({ kind: 'caveat', spans })),
  SPANS.map((spans): Block => ({ kind: 'quote', spans, language: 'fr' })),
  SPANS.map((item): Block => ({ kind: 'list', items: [item] })),
  fc.tuple(HOSTILE, SPANS).map(([label, value]): Block => ({ kind: 'facts', facts: [{ label, value }] })),
  HOSTILE.map((words): Block => ({ kind: 'table', caption: words, columns: [words], rows: [[words]] })),
  SOURCE.map((source): Block => ({ kind: 'sources', sources: [source] })),
  fc
    .tuple(HOSTILE, PRESS)
    .map(([label, press]): Block => ({ kind: 'choices', prompt: label, choices: [{ label, press }] })),
  HOSTILE.map((words): Block => ({ kind: 'picture', alt: words, svg: `<svg onload="alert(1)">${words}</svg>` })),
  HOSTILE.map((name): Block => ({ kind: 'file', name, mediaType: name, base64: '' })),
  fc.tuple(HOSTILE, PRESS).map(
    ([words, press]): Block => ({
      kind: 'form',
      openLabel: words,
      form: {
        title: words,
        submitLabel: words,
        press,
        fields: [
          { kind: 'text', name: words, label: words, value: words, hint: words, lines: 2 },
          { kind: 'choice', name: words, label: words, options: [{ value: words, label: words }] },
        ],
      },
    }),
  ),
)

/** Tags that the renderer itself writes, and no attribute that runs anything. */
const OWN_TAG =
  /^<\/?(a|aside|blockquote|br|button|caption|dd|details|div|dl|dt|em|fieldset|figure|figcaption|form|h3|img|input|label|legend|li|ol|option|p|section|select|span|strong|summary|table|tbody|td|textarea|th|thead|tr|ul)(\s[\w-]+(="[^"<>]*")?)*\s?>$/

describe('a reply on the page', () => {
  it('is made of our own tags only, whatever words are in it', () => {
    fc.assert(
      fc.property(fc.array(BLOCK, { maxLength: 4 }), (blocks) => {
        const markup = draw(blocks)
        const tags = markup.match(/<[^>]*>?/g) ?? []
        expect(tags.filter((tag) => !OWN_TAG.test(tag))).toEqual([])
        const names = tags.map((tag) => tag.replace(/"[^"]*"/g, '""'))
        expect(names.filter((tag) => /\son\w+=/i.test(tag))).toEqual([])
        expect(tags.filter((tag) => /href="(?!\/|https?:|mailto:)/i.test(tag))).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it('shows pasted markup as the text that it is', () => {
    const words = 'I wrote <b onclick="x">bold</b> & "quoted"'

    expect(wordsOf(draw([{ kind: 'paragraph', spans: [{ text: words }] }]))).toContain(words)
  })

  it('makes links of web addresses only', () => {
    const link = (url: string) => draw([{ kind: 'paragraph', spans: [{ text: 'here', url }] }])

    expect(link('https://example.org/a')).toContain('href="https://example.org/a"')
    expect(link('javascript:alert(1)')).not.toContain('href')
    expect(link('data:text/html,x')).not.toContain('href')
  })

  it('shows a picture as an image, so that nothing in it can run', () => {
    const markup = draw([{ kind: 'picture', alt: 'A timeline', svg: '<svg><script>x</script></svg>' }])

    expect(markup).toContain('alt="A timeline"')
    expect(markup).toContain('src="data:image/svg+xml;base64,')
    expect(markup).not.toContain('<svg')
  })

  it('says nothing in a button of what it does', () => {
    const press = { skill: 'check-in', action: 'send', value: 'secret value' }
    const markup = draw([{ kind: 'choices', choices: [{ label: 'Send', press }] }])

    expect(markup).not.toContain('secret value')
    expect(markup).not.toContain('check-in')
  })

  it('does not end a French line before a colon', () => {
    const markup = draw([{ kind: 'paragraph', spans: [{ text: 'Les règles : « ici »' }] }], { language: 'fr' })

    expect(markup).toContain('Les règles\u00a0: «\u00a0ici\u00a0»')
  })
})
