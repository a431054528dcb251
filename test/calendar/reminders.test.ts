import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { onDay } from '../../src/calendar/day-range.ts'
import { type Milestone, milestonesOn } from '../../src/calendar/deadlines.ts'
import { dueReminders, remindersOf } from '../../src/calendar/reminders.ts'
import { isWorkingDay, onlyZoneOf, weekendOf, workingMoment } from '../../src/calendar/working-time.ts'
import { addDays, dayAt, weekdayOf } from '../../src/core/dates.ts'
import { day, factsIn, shippedCalendar } from './calendar-fixture.ts'

const calendar = await shippedCalendar()
const WEEKEND = [6, 7]
const limit = milestonesOn(factsIn(calendar, 'IT'), calendar.sets, day('2026-11-23')).find(
  ({ key, of }) => key === 'plan_overdue_limit' && of === '2024-2026',
) as Milestone

describe('reminders of a date', () => {
  it('come 90, 30, 14, 7 and 1 days before, on the day and once after', () => {
    // 30 June 2027 is a Wednesday; 1 April a Thursday, 31 May a Monday, 16 June and 23 June Wednesdays.
    expect(remindersOf(limit, WEEKEND).map(({ lead, on }) => [lead, on])).toEqual([
      [90, '2027-04-01'],
      [30, '2027-05-31'],
      [14, '2027-06-16'],
      [7, '2027-06-23'],
      [1, '2027-06-29'],
      [0, '2027-06-30'],
      [-1, '2027-07-01'],
    ])
  })

  it('never fall on a weekend, never come late before a date, and never twice on one day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), fc.constantFrom([6, 7], [5, 6], [5], []), (days, weekend) => {
        const date = addDays('2026-01-01', days)
        const reminders = remindersOf({ ...limit, when: onDay(date) }, weekend)

        for (const { on, lead } of reminders) {
          expect(isWorkingDay(on, weekend)).toBe(true)
          if (lead >= 0) expect(on <= addDays(date, -lead)).toBe(true)
          else expect(on > date).toBe(true)
        }
        expect(new Set(reminders.map(({ on }) => on)).size).toBe(reminders.length)
      }),
    )
  })

  it('are not sent for what is known to the year only', () => {
    const unsure = milestonesOn(factsIn(calendar, 'GH'), calendar.sets, day('2026-11-23'))

    expect(unsure.filter(({ of }) => of === '2023-2027').flatMap((one) => remindersOf(one, WEEKEND))).toEqual([])
  })

  it('count from the first day where the month is all that is known', () => {
    const inMonth = { ...limit, when: { earliest: day('2027-06-01'), latest: day('2027-06-30') } }

    expect(remindersOf(inMonth, WEEKEND).find(({ lead }) => lead === 0)?.on).toBe('2027-06-01')
    expect(remindersOf(inMonth, WEEKEND).find(({ lead }) => lead === -1)?.on).toBe('2027-07-01')
  })

  it('catches up only the nearest reminder of the days that were missed, and says so', () => {
    const missed = Array.from({ length: 31 }, (_, at) => addDays('2027-05-25', at))

    const due = dueReminders([limit], day('2027-06-25'), missed, WEEKEND)

    expect(due.map(({ lead, on, missed: late }) => [lead, on, late])).toEqual([[7, '2027-06-23', true]])
  })

  it('sends nothing on a day without a lead time', () => {
    expect(dueReminders([limit], day('2027-06-10'), [], WEEKEND)).toEqual([])
  })
})

describe('working time', () => {
  it.each([
    ['2027-06-23', '2027-06-23T05:00:00Z', 'Europe/Rome', '2027-06-23T07:00:00.000Z'],
    ['2027-06-23', '2027-06-23T08:30:00Z', 'Europe/Rome', '2027-06-23T08:30:00.000Z'],
    ['2027-06-23', '2027-06-23T20:00:00Z', 'Europe/Rome', '2027-06-24T07:00:00.000Z'],
    ['2027-06-26', '2027-06-26T05:00:00Z', 'Africa/Accra', '2027-06-28T09:00:00.000Z'],
    ['2027-03-28', '2027-03-28T00:30:00Z', 'Europe/Rome', '2027-03-29T07:00:00.000Z'],
    ['2027-06-23', '2027-06-23T05:00:00Z', 'America/Santiago', '2027-06-23T13:00:00.000Z'],
  ])('%s at %s in %s becomes %s', (on, now, zone, expected) => {
    expect(new Date(workingMoment(day(on), new Date(now), zone, WEEKEND)).toISOString()).toBe(expected)
  })

  it('lies in working hours in every zone on every day, clock changes included', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9000 }),
        fc.constantFrom('Europe/London', 'America/Santiago', 'Asia/Manila', 'Australia/Lord_Howe'),
        (hours, zone) => {
          const now = new Date(Date.parse('2026-01-01T00:00:00Z') + hours * 3_600_000)
          const at = new Date(workingMoment(dayAt(now, zone), now, zone, WEEKEND))
          const hour = Number(
            new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone: zone }).format(at),
          )

          expect(hour).toBeGreaterThanOrEqual(9)
          expect(hour).toBeLessThan(17)
          expect(weekdayOf(dayAt(at, zone))).toBeLessThan(6)
          expect(at.getTime()).toBeGreaterThanOrEqual(now.getTime())
        },
      ),
      { numRuns: 300 },
    )
  })

  it('knows weekends and the zones of countries with one', () => {
    expect(weekendOf('JO')).toEqual([5, 6])
    expect(weekendOf('GH')).toEqual([6, 7])
    expect(weekendOf(undefined)).toEqual([6, 7])
    expect(onlyZoneOf('GH')).toBe('Africa/Accra')
    expect(onlyZoneOf('US')).toBeUndefined()
  })
})
