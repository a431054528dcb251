import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backwardPlan } from '../../src/calendar/backward-plan.ts'
import { withCorrections } from '../../src/calendar/corrections.ts'
import { PHASES, phaseOn } from '../../src/calendar/cycle.ts'
import { parseDayRange, precisionOf, rangeInWords, shift, writeDayRange } from '../../src/calendar/day-range.ts'
import { milestonesOn, undatedRulesOn } from '../../src/calendar/deadlines.ts'
import { seenOn, stretchesOf } from '../../src/calendar/stretches.ts'
import { severityOf, whatIfSubmitted } from '../../src/calendar/what-if.ts'
import { addDays, type CivilDate, daysBetween } from '../../src/core/dates.ts'
import { LANGUAGES } from '../../src/core/language.ts'
import { day, factsIn, shippedCalendar } from './calendar-fixture.ts'

const calendar = await shippedCalendar()
const codes = [...calendar.countries.keys()]
const country = fc.constantFrom(...codes)
const first = day('2011-01-01')
const anyDay = fc.integer({ min: 0, max: daysBetween(first, '2030-12-31') }).map((days) => addDays(first, days))
const runs = { numRuns: 150 }

describe('what holds for every country and every day from 2011 to 2030', () => {
  it('gives every day a phase', () => {
    fc.assert(
      fc.property(country, anyDay, (code, on) => {
        expect(PHASES).toContain(phaseOn(factsIn(calendar, code), calendar.sets, on).key)
      }),
      runs,
    )
  })

  it('lists dated milestones in order, each once, with a rule, an edition, a passage and a source', () => {
    fc.assert(
      fc.property(country, anyDay, (code, on) => {
        const milestones = milestonesOn(factsIn(calendar, code), calendar.sets, on)
        const latest = milestones.flatMap(({ when }) => (when ? [when.latest] : []))

        expect(latest).toEqual([...latest].sort())
        expect(new Set(milestones.map(({ id }) => id)).size).toBe(milestones.length)
        for (const { rule } of milestones)
          expect([rule.edition, rule.passage, rule.sources[0]].every(Boolean)).toBe(true)
      }),
      runs,
    )
  })

  it('counts days left from the day to the date, and only where the day is known', () => {
    fc.assert(
      fc.property(country, anyDay, (code, on) => {
        for (const { when, daysLeft } of milestonesOn(factsIn(calendar, code), calendar.sets, on)) {
          const exact = when !== undefined && precisionOf(when) === 'day'
          expect(daysLeft !== undefined).toBe(exact)
          if (when && daysLeft !== undefined) expect(addDays(on, daysLeft)).toBe(when.latest)
        }
      }),
      runs,
    )
  })

  it('never applies a rule before it was in force', () => {
    fc.assert(
      fc.property(country, anyDay, (code, on) => {
        for (const { rule } of milestonesOn(factsIn(calendar, code), calendar.sets, on))
          expect(rule.validFrom <= on).toBe(true)
      }),
      runs,
    )
  })

  it('says the same when only the days are worked out on which something changes', () => {
    fc.assert(
      fc.property(country, anyDay, fc.integer({ min: 0, max: 900 }), fc.nat(), (code, from, length, pick) => {
        const facts = factsIn(calendar, code)
        const until = addDays(from, length)
        const stretches = stretchesOf(facts, calendar.sets, from, until)

        expect(stretches[0]?.from).toBe(from)
        expect(stretches.at(-1)?.until).toBe(until)
        for (const [at, stretch] of stretches.entries()) {
          const next = stretches[at + 1]
          if (next) expect(next.from).toBe(addDays(stretch.until, 1))
          const on = addDays(stretch.from, pick % (daysBetween(stretch.from, stretch.until) + 1))
          const milestones = milestonesOn(facts, calendar.sets, on)
          expect(stretch.milestones.map((milestone) => seenOn(milestone, on))).toEqual(milestones)
          expect(stretch.milestones.map(({ state }) => state)).toEqual(milestones.map(({ state }) => state))
          expect(stretch.phase).toEqual(phaseOn(facts, calendar.sets, on, milestones))
        }
      }),
      runs,
    )
  })

  it('never makes a later submission milder', () => {
    fc.assert(
      fc.property(
        country,
        anyDay,
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 0, max: 700 }),
        (code, on, ahead, more) => {
          const facts = factsIn(calendar, code)
          const plan = whatIfSubmitted(facts, calendar.sets, on, addDays(on, ahead))
          const later = whatIfSubmitted(facts, calendar.sets, on, addDays(on, ahead + more))
          const same =
            plan.length === later.length && plan.every(({ milestone }, at) => milestone.id === later[at]?.milestone.id)
          if (same) expect(severityOf(later)).toBeGreaterThanOrEqual(severityOf(plan))
        },
      ),
      { numRuns: 250 },
    )
  })

  it('reaches every rule for some country on some day', () => {
    const days = [
      '2013-01-15',
      '2013-12-15',
      '2014-03-15',
      '2014-12-01',
      '2015-05-01',
      '2016-08-01',
      '2017-10-01',
      '2018-10-01',
      '2019-10-01',
      '2020-06-01',
      '2021-09-01',
      '2024-08-01',
      '2025-07-01',
      '2026-11-23',
    ]
    const joining = { ...factsIn(calendar, 'TL'), groups: [], memberships: [] }
    const reached = new Set<string>()
    for (const on of days.map(day)) {
      for (const facts of calendar.countries.values()) {
        for (const { rule } of milestonesOn(facts, calendar.sets, on)) reached.add(`${rule.file}:${rule.line}`)
        for (const rule of undatedRulesOn(facts, calendar.sets, on)) reached.add(`${rule.file}:${rule.line}`)
      }
    }
    const letter = { value: { earliest: day('2013-09-01'), latest: day('2013-09-30') }, status: 'SOLID' } as const
    const coCreation = { value: { earliest: day('2026-09-01'), latest: day('2026-09-30') }, status: 'SOLID' } as const
    const ghana = factsIn(calendar, 'GH')
    const next = {
      ...ghana,
      plans: [
        ...ghana.plans,
        {
          country: 'GH',
          name: '2027-2029',
          start: undefined,
          end: undefined,
          delivered: undefined,
          coCreationStart: coCreation,
          length: undefined,
          note: '',
          sources: [],
          where: 'test',
        },
      ],
    }
    for (const { rule } of milestonesOn(
      { ...joining, kept: { letterOfIntent: letter } },
      calendar.sets,
      day('2014-01-15'),
    ))
      reached.add(`${rule.file}:${rule.line}`)
    for (const { rule } of milestonesOn(next, calendar.sets, day('2026-11-23')))
      reached.add(`${rule.file}:${rule.line}`)

    const missed = calendar.sets
      .flatMap(({ rules }) => rules)
      .filter(({ file, line }) => !reached.has(`${file}:${line}`))

    expect(missed.map(({ id, line }) => `${id} line ${line}`)).toEqual([])
  })
})

describe('recomputation after a correction', () => {
  const correction = (end: string) => ({
    kind: 'deadlines/plan',
    country: 'GH',
    body: {
      plan: '2023-2027',
      start: '2023-12',
      end,
      delivered: '',
      coCreationStart: '',
      length: 'four-year',
      status: 'SOLID',
      sources: ['test'],
      why: '',
    },
    keptBy: 'su-africa',
    keptAt: 0,
  })

  it('turns a year into a day, twelve months on, and nothing else of other plans', () => {
    const facts = withCorrections(factsIn(calendar, 'GH'), [correction('2027-12-31')])

    const found = milestonesOn(facts, calendar.sets, day('2026-11-23')).filter(({ of }) => of === '2023-2027')
    const limit = found.find(({ key }) => key === 'plan_overdue_limit')

    expect(limit?.when?.latest).toBe('2028-12-31')
    expect(limit?.daysLeft).toBe(daysBetween('2026-11-23', '2028-12-31'))
  })

  it('goes back to what it was when the correction is taken back', () => {
    const plain = factsIn(calendar, 'GH')
    const corrected = withCorrections(plain, [correction('2027-12-31'), correction('2027')])

    const dates = (facts: typeof plain) =>
      milestonesOn(facts, calendar.sets, day('2026-11-23'))
        .filter(({ key, of }) => key === 'plan_overdue_limit' && of === '2023-2027')
        .map(({ when }) => when && writeDayRange(when))

    expect(dates(corrected)).toEqual(dates(plain))
  })

  it('keeps the last day of February through twelve months', () => {
    const leap = withCorrections(factsIn(calendar, 'GH'), [correction('2028-02-29')])

    const limit = milestonesOn(leap, calendar.sets, day('2027-11-23')).find(
      ({ key, of }) => key === 'plan_overdue_limit' && of === '2023-2027',
    )

    expect(limit?.when?.latest).toBe('2029-02-28')
  })
})

describe('dates as exactly as they are known', () => {
  const written = fc.oneof(
    anyDay.map((on) => on as string),
    anyDay.map((on) => on.slice(0, 7)),
    anyDay.map((on) => on.slice(0, 4)),
    fc.tuple(anyDay, fc.integer({ min: 1, max: 40 })).map(([on, months]) => {
      const until = shift({ earliest: on, latest: on }, { months }).latest
      return `${on.slice(0, 7)}/${until.slice(0, 7)}`
    }),
  )

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(written, (text) => {
        const range = parseDayRange(text)
        expect(range && parseDayRange(writeDayRange(range))).toEqual(range)
      }),
    )
  })

  it('says a month as a month and a year as a year in every language, never as a day', () => {
    for (const language of LANGUAGES) {
      expect(rangeInWords({ earliest: '2026-06-01', latest: '2026-06-30' }, language)).not.toMatch(/\b(1|30)\b/)
      expect(rangeInWords({ earliest: '2027-01-01', latest: '2027-12-31' }, language)).toBe('2027')
    }
  })

  it('keeps order under shifting', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.integer({ min: -60, max: 60 }), (one, other, months) => {
        const [earlier, later] = [one, other].sort() as [CivilDate, CivilDate]
        const moved = shift({ earliest: earlier, latest: later }, { months })
        expect(moved.earliest <= moved.latest).toBe(true)
      }),
    )
  })

  it.each(['2026-06-31', '2026-13', '26', '2026-02-30', 'June', '2026-05/2026-04'])('refuses %s', (text) => {
    expect(parseDayRange(text)).toBeUndefined()
  })
})

describe('a plan backwards', () => {
  it('orders the steps, gives two weeks of notice, and ends on the day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 28, max: 400 }), (due, days) => {
        const plan = backwardPlan(due, addDays(due, -days))
        expect(plan?.steps.at(-1)?.until).toBe(due)
        const froms = plan?.steps.map(({ from }) => from) ?? []
        expect(froms).toEqual([...froms].sort())
        for (const { from, until } of plan?.steps ?? []) expect(from <= until).toBe(true)
        expect(daysBetween(plan?.steps.find(({ key }) => key === 'timeline')?.from ?? due, plan?.start ?? due)).toBe(14)
      }),
    )
  })

  it('refuses less than four weeks', () => {
    expect(backwardPlan(day('2026-12-01'), day('2026-11-10'))).toBeUndefined()
  })
})
