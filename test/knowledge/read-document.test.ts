import { describe, expect, it } from 'vitest'
import { passagesOf } from '../../src/knowledge/passages.ts'
import { readDocument } from '../../src/knowledge/read-document.ts'

const GUIDANCE = `---
id: late-plans
title: Late action plans
language: en
edition: "2022"
valid_from: 2022-01-01
valid_until:
supersedes:
status: SOLID
translation: original
reviewed_on: 2026-11-23
review_by: 2027-05-31
sources:
  - key: PR22
    title: Procedural review
    url: https://example.org/review
    era: "2022"
  - key: OTHER
    title: Another text
    url:
    era: "2014"
---

# Late action plans

## After twelve months {#twelve-months}

<!--
status: INDIRECT
sources: [PR22]
questions:
  - What if we are a year late?
-->

> A government that has not published a plan within 12 months
> has acted contrary to process.

A letter follows. It is **public**.

- first
- second
`

const PLACE = { file: 'late-plans.en.md', id: 'late-plans', topic: 'action-plan', language: 'en' } as const

describe('a guidance document', () => {
  it('becomes passages with the summary first, and what the section says of itself', () => {
    const [passage] = passagesOf(readDocument('late-plans.en.md', GUIDANCE), PLACE)

    expect(passage).toMatchObject({
      id: 'late-plans#twelve-months.en',
      sectionTitle: 'After twelve months',
      summary: 'A government that has not published a plan within 12 months has acted contrary to process.',
      questions: ['What if we are a year late?'],
      status: 'INDIRECT',
      edition: '2022',
      validFrom: '2022-01-01',
      validUntil: undefined,
      sources: [{ key: 'PR22', url: 'https://example.org/review' }],
    })
    expect(passage?.text).toBe(`${passage?.summary}\n\nA letter follows. It is public.\n\nfirst\nsecond`)
  })

  it('with broken front matter is told by file and line, and is not taken without its edition', () => {
    const read = readDocument('late.en.md', GUIDANCE.replace('status: SOLID', 'status: PERHAPS'))

    expect(read.frontMatter).toBeUndefined()
    expect(read.hasFrontMatter).toBe(true)
    expect(read.problems).toMatchObject([{ where: 'late.en.md:9', what: expect.stringContaining('status') }])
  })

  it('with front matter that is no YAML is told by line', () => {
    const read = readDocument('late.en.md', GUIDANCE.replace('title: Late', 'title: "Late'))

    expect(read.problems[0]?.where).toMatch(/^late\.en\.md:\d+$/)
    expect(read.frontMatter).toBeUndefined()
  })

  it('executes nothing', () => {
    const hostile = '---js\nglobalThis.planted = true\n---\n# Title\n\nText'
    readDocument('hostile.md', hostile)
    readDocument('hostile.md', `---\nid: !!js/function "function () { globalThis.planted = true }"\n---\n# T`)

    expect('planted' in globalThis).toBe(false)
  })

  it('refuses a bomb of YAML aliases', () => {
    const bomb = '---\na: &a [x, x]\nb: &b [*a, *a]\nid: [*b, *b]\n---\n# T\n'

    expect(() => readDocument('bomb.md', bomb)).not.toThrow()
    expect(readDocument('bomb.md', bomb).problems.length).toBeGreaterThan(0)
  })
})

describe('plain Markdown', () => {
  it('works without front matter, with the anchors that headings have', () => {
    const passages = passagesOf(
      readDocument(
        'guide.md',
        'Before.\n\n# Guide\n\nAbout it.\n\n## How it works\n\nIt works.\n\n```\n# no heading\n```\n',
      ),
      { ...PLACE, file: 'guide.md', id: 'guide' },
    )

    expect(passages.map(({ section, text }) => [section, text])).toEqual([
      ['', 'Before.'],
      ['guide', 'About it.'],
      ['how-it-works', 'It works.\n\n# no heading'],
    ])
    expect(passages[0]).toMatchObject({
      documentTitle: 'Guide',
      edition: '',
      status: 'UNSTATED',
      validUntil: undefined,
    })
  })

  it('cuts a long section at the ends of sentences, and loses no word', () => {
    const sentences = Array.from({ length: 80 }, (_, at) => `Sentence number ${at} has exactly these eight words.`)
    const passages = passagesOf(readDocument('long.md', `# Long\n\n${sentences.join(' ')}`), { ...PLACE, id: 'long' })

    expect(passages.length).toBeGreaterThan(2)
    expect(passages.every(({ text }) => text.endsWith('.') && text.split(/\s+/).length <= 230)).toBe(true)
    expect(
      passages
        .map(({ text }) => text)
        .join(' ')
        .replace(/\s+/g, ' '),
    ).toBe(sentences.join(' '))
  })
})
