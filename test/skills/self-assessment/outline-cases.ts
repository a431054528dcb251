import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../src/core/language.ts'
import type { PlannedPlan } from '../../../src/skills/self-assessment/commitments.ts'
import { type Known, outlineOf } from '../../../src/skills/self-assessment/outline.ts'
import { reportRulesOn } from '../../../src/skills/self-assessment/report-rules.ts'
import { commitmentMeant, type Said } from '../../../src/skills/self-assessment/said-in-check-ins.ts'
import type { Tools } from '../../../src/skills/skill.ts'
import { toolsOfDesk } from '../../support/skill-office.ts'

let tools: Tools
beforeAll(async () => {
  tools = await toolsOfDesk()
})

const words = fc.constantFrom('portal', 'register', 'budget', 'justice', 'health', 'water', 'schools', 'contracts')
const title = fc.array(words, { minLength: 2, maxLength: 4 }).map((list) => list.join(' '))
const optional = (field: string) => fc.option(title, { nil: undefined }).map((text) => (text ? { [field]: text } : {}))
const commitment = fc.record({
  title,
  fields: fc
    .tuple(optional('lead'), optional('problem'), optional('description'))
    .map((all) => Object.assign({}, ...all)),
  milestones: fc.array(fc.record({ text: title, end: fc.constant('2026-06-30') }), { maxLength: 3 }),
})
const anyPlan: fc.Arbitrary<PlannedPlan> = fc.array(commitment, { maxLength: 8 }).map((list) => ({
  title: '',
  language: 'en',
  period: undefined,
  commitments: list.map((one, at) => ({ ...one, number: at + 1 })),
  source: { kind: 'pasted', name: '' },
}))
const anySaid: fc.Arbitrary<Said> = fc.record({
  words: fc.oneof(
    title,
    fc.integer({ min: 1, max: 9 }).map((number) => `commitment ${number} is done`),
  ),
  about: fc.constantFrom('progress' as const, 'concern' as const),
  date: fc.constant('2026-03-01'),
  note: fc.constant('GH-9'),
  language: fc.constant('en' as const),
  unshared: fc.boolean(),
})
const anyDay = fc.constantFrom('2012-06-01', '2014-03-15', '2016-05-05', '2018-05-05', '2020-05-05', '2026-11-23')

function knownWith(plan: PlannedPlan | undefined, said: readonly Said[], today: string): Known {
  const day = today as Known['today']
  const rules = reportRulesOn(day)
  return {
    country: 'GH',
    countryName: 'Ghana',
    report: rules.reports[0] ?? 'end-of-plan',
    rules,
    plan,
    facts: tools.calendar?.countries.get('GH'),
    calendar: tools.calendar,
    said,
    today: day,
  }
}

describe('the outline of a report', () => {
  it('gives every line its source, and holds nothing that was not known', () => {
    fc.assert(
      fc.property(
        anyPlan,
        fc.array(anySaid, { maxLength: 5 }),
        anyDay,
        fc.constantFrom(...LANGUAGES),
        (plan, said, day, language) => {
          const parts = outlineOf(knownWith(plan, said, day), language)

          for (const part of parts) {
            if (part.kind === 'line' || part.kind === 'rule' || part.kind === 'steps')
              expect(part.source.length).toBeGreaterThan(5)
            if (part.kind === 'rule') {
              const stands = tools.calendar?.passages.some(
                ({ summary, text }) => summary === part.text || text.includes(part.text),
              )
              expect(stands).toBe(true)
            }
          }
        },
      ),
      { numRuns: 25 },
    )
  })

  it('loses no commitment and nothing that was said, and says each thing once', () => {
    fc.assert(
      fc.property(anyPlan, fc.array(anySaid, { maxLength: 5 }), (plan, said) => {
        const parts = outlineOf(knownWith(plan, said, '2026-11-23'), 'en')
        const headings = parts.flatMap((part) => (part.kind === 'heading' ? [part.text] : []))
        const lines = parts.flatMap((part) => (part.kind === 'line' && part.source.includes('GH-9') ? [part.text] : []))

        for (const { number, title: name } of plan.commitments)
          expect(headings).toContain(`Commitment ${number}: ${name}`)
        expect(lines.sort()).toEqual(
          said
            .map((one) => `${one.about === 'progress' ? 'Progress' : 'Concern'}, as it was said: ${one.words}`)
            .sort(),
        )
      }),
      { numRuns: 25 },
    )
  })

  it('never states a level of completion: that is for the government to say', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const parts = outlineOf(knownWith(plan, [], '2026-11-23'), 'en')
        const asked = parts.filter((part) => part.kind === 'gap' && part.text.startsWith('the level of completion'))

        expect(asked).toHaveLength(plan.commitments.length)
        for (const part of parts)
          if (part.kind === 'line') expect(part.text).not.toMatch(/not started|substantial|limited/)
      }),
      { numRuns: 15 },
    )
  })

  it.each([
    ['2014-03-15', 'midterm', /two-week|two weeks/],
    ['2016-05-05', 'midterm', /14 days/],
    ['2020-05-05', 'end-of-term', /only the end-of-term self-assessment was mandatory/],
    ['2026-11-23', 'end-of-plan', /This is not settled/],
  ])('of %s is a %s report by the rules of its time', (day, kind, told) => {
    const known = knownWith(undefined, [], day)
    const all = outlineOf(known, 'en')
      .map((part) => ('text' in part ? part.text : ''))
      .join('\n')

    expect(known.report).toBe(kind)
    expect(all).toMatch(told)
    if (day === '2026-11-23') expect(all).not.toMatch(/ask for 14 days/)
  })
})

describe('which commitment a sentence of a note means', () => {
  const commitments = [
    { number: 1, title: 'Open contracting portal', fields: {}, milestones: [] },
    { number: 2, title: 'Open budget portal', fields: {}, milestones: [] },
    { number: 3, title: 'Beneficial ownership register', fields: {}, milestones: [] },
  ]
  const meant = (words: string) => commitmentMeant({ words, language: 'en' }, commitments)?.number

  it('is told by its number, or by words of one title alone', () => {
    expect(meant('commitment 2 is on track')).toBe(2)
    expect(meant('the beneficial ownership bill passed')).toBe(3)
    expect(meant('the contracting portal is online')).toBe(1)
  })

  it('is not guessed when two would fit, or none', () => {
    expect(meant('the open portal is delayed')).toBeUndefined()
    expect(meant('commitments 1 and commitment 3 are late')).toBeUndefined()
    expect(meant('commitment 9 was dropped')).toBeUndefined()
    expect(meant('the minister changed')).toBeUndefined()
  })
})
