import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadKnowledge } from '../../src/knowledge/load.ts'
import type { DocumentBlock } from '../../src/ports/documents.ts'
import { compareDrafts } from '../../src/reviewing/compare-drafts.ts'
import { loadCriteria } from '../../src/reviewing/criteria.ts'
import type { Finding } from '../../src/reviewing/finding.ts'
import type { PlanDraft } from '../../src/reviewing/plan-draft.ts'
import { readPlan, textOfBlocks } from '../../src/reviewing/read-plan.ts'
import { type ReviewGrounds, reviewPlan } from '../../src/reviewing/review-plan.ts'

let grounds: ReviewGrounds

beforeAll(async () => {
  const { passages } = await loadKnowledge('knowledge/guidance')
  grounds = { passages, criteria: await loadCriteria('knowledge/criteria', passages) }
})

const words = fc.constantFrom(
  'strengthen transparency where possible',
  'There is no portal.',
  'publish all contracts by 30 June 2027',
  'train officials',
  'Relevant to OGP values.',
  'Ministry of Finance',
  'evaluate the results of step 1 – March 2026',
  'hold ten hearings – 1 July 2029',
  'promote dialogue',
  'TBD',
  '',
)
const label = fc.constantFrom(
  'Lead institution',
  'Problem',
  'What will be done',
  'Relevance',
  'How it will help',
  'Budget',
  'Colour',
)
const field = fc
  .tuple(label, words)
  .map(([name, text]): DocumentBlock => ({ kind: 'paragraph', text: `${name}: ${text}` }))
const steps = fc
  .array(words, { maxLength: 4 })
  .map((items): DocumentBlock[] => [
    { kind: 'paragraph', text: 'Milestones:' },
    ...items.map((text): DocumentBlock => ({ kind: 'item', text })),
  ])
const table = fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 4 }).map(
  (rows): DocumentBlock => ({
    kind: 'table',
    rows: [['Milestone', 'End date'], ...rows.map(([one, other]) => [one, other])],
  }),
)
const commitment = fc.tuple(
  words,
  fc.array(field, { maxLength: 6 }),
  fc.oneof(
    steps,
    table.map((one) => [one]),
  ),
)
const document = fc.array(commitment, { minLength: 1, maxLength: 6 }).map((commitments): readonly DocumentBlock[] => [
  { kind: 'heading', level: 1, text: 'Action plan 2026-2028' },
  {
    kind: 'paragraph',
    text: `The plan runs from 1 July 2026 to 30 June 2028. ${'It was made with many people. '.repeat(12)}`,
  },
  ...commitments.flatMap(([title, fields, own], at): DocumentBlock[] => [
    { kind: 'heading', level: 2, text: `Commitment ${at + 1}: ${title}` },
    ...fields,
    ...own,
  ]),
])
const day = fc.constantFrom('2013-05-01', '2016-02-01', '2019-03-01', '2026-11-23') as fc.Arbitrary<'2026-11-23'>

function review(draft: PlanDraft, today: '2026-11-23'): readonly Finding[] {
  return reviewPlan(draft, grounds, { today, language: 'en' })
}

/** As it is looked for in the draft: one space between words. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ')
}

describe('whatever a draft says', () => {
  it('each finding quotes words that stand in it and names a rule that exists, with its edition and status', () => {
    const rules = new Map(grounds.passages.map((one) => [`${one.document}#${one.section}`, one]))
    let found = 0
    fc.assert(
      fc.property(document, day, (blocks, today) => {
        const draft = readPlan({ blocks, language: 'en', pages: undefined })
        found += draft ? review(draft, today).length : 0
        const text = flat(textOfBlocks(blocks))
        for (const { quote, rule, edition, status, suggestion } of draft ? review(draft, today) : []) {
          expect(quote).not.toBe('')
          expect(text).toContain(flat(quote))
          expect(rules.get(rule)).toMatchObject({ edition, status })
          expect(suggestion).not.toMatch(/\{\w+\}/)
        }
      }),
      { numRuns: 150, seed: 2026 },
    )
    expect(found).toBeGreaterThan(500)
  })

  it('the same draft gives the same findings in the same order, what weighs most first', () => {
    const weights = ['must', 'should', 'consider']
    fc.assert(
      fc.property(document, day, (blocks, today) => {
        const draft = readPlan({ blocks, language: 'en', pages: undefined })
        if (!draft) return
        const findings = review(draft, today)

        expect(review(structuredClone(draft), today)).toEqual(findings)
        const order = findings.map(({ weight }) => weights.indexOf(weight))
        expect(order).toEqual([...order].sort())
      }),
      { numRuns: 80, seed: 2026 },
    )
  })

  it('a second draft of itself changes nothing', () => {
    fc.assert(
      fc.property(document, (blocks) => {
        const draft = readPlan({ blocks, language: 'en', pages: undefined })
        if (!draft) return
        const findings = review(draft, '2026-11-23')

        const { solved, remains, fresh, removed, added } = compareDrafts({ draft, findings }, { draft, findings })

        expect({ solved, fresh, removed, added }).toEqual({ solved: [], fresh: [], removed: [], added: [] })
        expect(remains).toEqual(findings)
      }),
      { numRuns: 80, seed: 2026 },
    )
  })

  it('nothing of any kind of blocks throws', () => {
    const text = fc.string({ maxLength: 60, unit: 'grapheme' })
    const block = fc.oneof(
      fc.record({ kind: fc.constant('heading' as const), level: fc.integer({ min: 1, max: 7 }), text }),
      fc.record({ kind: fc.constantFrom('paragraph' as const, 'item' as const), text }),
      fc.record({
        kind: fc.constant('table' as const),
        rows: fc.array(fc.array(text, { maxLength: 5 }), { maxLength: 5 }),
      }),
    )
    fc.assert(
      fc.property(fc.array(block, { maxLength: 30 }), (blocks) => {
        const draft = readPlan({ blocks, language: undefined, pages: undefined })
        if (draft) review(draft, '2026-11-23')
      }),
      { numRuns: 150, seed: 2026 },
    )
  })
})
