import { describe, expect, it } from 'vitest'
import { phaseOn } from '../../src/calendar/cycle.ts'
import { writeDayRange } from '../../src/calendar/day-range.ts'
import { milestonesOn } from '../../src/calendar/deadlines.ts'
import { day, factsIn, shippedCalendar, table } from './calendar-fixture.ts'

const calendar = await shippedCalendar()

describe('dates checked by hand against their sources', () => {
  it('covers every rule set with at least 120 cases', () => {
    expect(table('cases.csv').length).toBeGreaterThanOrEqual(120)
  })

  it.each(table('cases.csv'))('$country on $on: $key of $of is $date ($status; $source)', (row) => {
    const facts = factsIn(calendar, row.country ?? '')

    const found = milestonesOn(facts, calendar.sets, day(row.on ?? ''))
      .filter(({ key, of }) => key === row.key && of === row.of)
      .map(({ when, status }) => `${when ? writeDayRange(when) : 'no date'} ${status}`)

    expect(found).toEqual([`${row.date} ${row.status}`])
  })
})

describe('phases checked by hand', () => {
  it.each(table('phases.csv'))('$country on $on: $phase ($source)', (row) => {
    const phase = phaseOn(factsIn(calendar, row.country ?? ''), calendar.sets, day(row.on ?? ''))

    expect(phase.key).toBe(row.phase)
  })
})

describe('what a day does not know', () => {
  it('keeps rules of later years from earlier days', () => {
    const editions = milestonesOn(factsIn(calendar, 'GH'), calendar.sets, day('2014-03-15')).map(
      ({ rule }) => rule.edition,
    )

    expect(new Set(editions)).toEqual(new Set(['2011-2014']))
  })

  it('never gives a day where the month of the plan is not known', () => {
    const milestones = milestonesOn(factsIn(calendar, 'GH'), calendar.sets, day('2026-11-23'))
    const ofPlan = milestones.filter(({ of }) => of === '2023-2027')

    expect(ofPlan.length).toBeGreaterThan(4)
    expect(ofPlan.filter(({ daysLeft }) => daysLeft !== undefined)).toEqual([])
  })

  it('does not use the four and six months of old for plans since 2022', () => {
    const keys = milestonesOn(factsIn(calendar, 'IT'), calendar.sets, day('2026-11-23'))
      .filter(({ when }) => when && when.earliest > '2022-01-01')
      .map(({ key }) => key)

    expect(keys.filter((key) => /^late_|plan_late_limit/.test(key))).toEqual([])
  })
})
