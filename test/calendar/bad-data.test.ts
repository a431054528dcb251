import { describe, expect, it } from 'vitest'
import { checkPlans } from '../../src/calendar/check-plans.ts'
import { checkRules } from '../../src/calendar/check-rules.ts'
import { readPlanRows } from '../../src/calendar/plan-rows.ts'
import { readRuleSet } from '../../src/calendar/rules.ts'
import { shippedCalendar } from './calendar-fixture.ts'

const calendar = await shippedCalendar()
const codes = new Set(calendar.countries.keys())
const HEAD = 'country,plan,start,end,delivered,co_creation_start,length,status,note,sources'

function problemsOf(...rows: string[]): string[] {
  const read = readPlanRows('plans.csv', [HEAD, ...rows].join('\n'))
  return [...read.problems, ...checkPlans(read.rows, codes)].map(({ where, what, mend }) => `${where} ${what} ${mend}`)
}

describe('plans that cannot be', () => {
  it.each([
    [
      'end before start',
      ['GH,a,2026-01-01,2025-01-01,,,two-year,SOLID,,s'],
      /^plans\.csv:2 .*ends \(2025-01-01\) before it starts/,
    ],
    [
      'an impossible day',
      ['GH,a,2024-06-31,2026-06-30,,,two-year,SOLID,,s'],
      /^plans\.csv:2 start: "2024-06-31" is no day/,
    ],
    ['an unknown country', ['QQ,a,2024,2026,,,two-year,SOLID,,s'], /^plans\.csv:2 The country QQ is unknown/],
    [
      'two plans in force',
      ['GH,a,2023-01-01,2026-12-31,,,,SOLID,,s', 'GH,b,2025-01-01,2027-12-31,,,,SOLID,,s'],
      /^plans\.csv:3 Two plans are in force at once/,
    ],
    [
      'the same plan twice',
      ['GH,a,2023,2024,,,,SOLID,,s', 'GH,a,2025,2026,,,,SOLID,,s'],
      /^plans\.csv:3 .*stands twice/,
    ],
    [
      'delivery after the end',
      ['GH,a,2023,2024,2026,,,SOLID,,s'],
      /^plans\.csv:2 The plan was delivered after its end/,
    ],
    ['no source', ['GH,a,2023,2024,,,,SOLID,,'], /^plans\.csv:2 sources: name the source/],
    ['an unknown status', ['GH,a,2023,2024,,,,SURE,,s'], /^plans\.csv:2 status/],
    [
      'a two-year plan of four years',
      ['GH,a,2023-01-01,2026-12-31,,,two-year,SOLID,,s'],
      /covers more than three years/,
    ],
  ])('%s is named with its row and what to do', (_, rows, expected) => {
    const problems = problemsOf(...rows)

    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(expected)
  })

  it('takes years that touch: the day is not known, so nothing contradicts itself', () => {
    expect(problemsOf('GH,a,2021,2023,,,,SOLID,,s', 'GH,b,2023,2027,,,,SOLID,,s')).toEqual([])
  })

  it('names every bad row, not only the first', () => {
    expect(problemsOf('QQ,a,2024,2026,,,,SOLID,,s', 'GH,b,2026,2024,,,,SOLID,,s')).toHaveLength(2)
  })
})

const RULE = `  - key: some_rule
    duty: new-plan
    label: { en: A, fr: A, es: A }
    applies: { cohorts: [1] }
    anchor: { type: absolute, on: 2013-03-31 }
    status: SOLID
    passage: calendar-2011-2014#cohort-one-dates
    sources: [GEOBLOG]
`

function ruleProblems(body: string): string[] {
  const content = `id: test\nvalid_from: 2011-09-20\nvalid_until: 2014-12-31\nmilestones:\n${body}`
  const { set, problems } = readRuleSet('rules.yaml', content)
  const found = set ? checkRules([set], calendar.passages, [...calendar.countries.values()]) : problems
  return found.map(({ where, what }) => `${where} ${what}`)
}

describe('rules that cannot be', () => {
  it('accepts a sound one', () => {
    expect(ruleProblems(RULE)).toEqual([])
  })

  it.each([
    [
      'a section that does not exist',
      RULE.replace('#cohort-one-dates', '#nowhere'),
      /rules\.yaml:5 some_rule: no guidance section is named calendar-2011-2014#nowhere/,
    ],
    [
      'a source that the document lacks',
      RULE.replace('GEOBLOG', 'NOPE'),
      /rules\.yaml:5 some_rule: the document .* has no source NOPE/,
    ],
    ['an impossible day', RULE.replace('2013-03-31', '2013-02-31'), /rules\.yaml:9 .*is no day, month or year/],
    ['an unknown anchor', RULE.replace('type: absolute', 'type: sometimes'), /rules\.yaml:9/],
    ['an unknown country', RULE.replace('cohorts: [1]', 'countries: [QQ]'), /the country QQ is unknown/],
    [
      'a rule counted from one that is missing',
      RULE.replace('{ type: absolute, on: 2013-03-31 }', '{ type: offset, from: "rule:other", months: 1 }'),
      /no rule of this set has the key other/,
    ],
    ['a missing translation', RULE.replace(', es: A', ''), /rules\.yaml:7 .*es/],
    [
      'a rule counted from itself',
      RULE.replace('{ type: absolute, on: 2013-03-31 }', '{ type: offset, from: "rule:some_rule", months: 1 }'),
      /counted from itself/,
    ],
  ])('%s is named with its line', (_, body, expected) => {
    const problems = ruleProblems(body)

    expect(problems.join('\n')).toMatch(expected)
  })

  it('finds two rules that give one country two dates for the same thing', () => {
    const problems = ruleProblems(RULE + RULE.replace('2013-03-31', '2013-04-30'))

    expect(problems.join('\n')).toMatch(
      /rules\.yaml:13 some_rule contradicts line 5: \w\w would have 2013-03-31 and 2013-04-30 at once/,
    )
  })

  it('takes two dates when one is marked as the other side of a doubt', () => {
    const other = RULE.replace('key: some_rule', 'key: some_rule_alt\n    alternative_to: some_rule').replace(
      '2013-03-31',
      '2013-04-30',
    )

    expect(ruleProblems(RULE + other)).toEqual([])
  })
})
