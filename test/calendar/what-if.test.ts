import { describe, expect, it } from 'vitest'
import { whatIfLate, whatIfSubmitted } from '../../src/calendar/what-if.ts'
import { day, factsIn, shippedCalendar } from './calendar-fixture.ts'

const calendar = await shippedCalendar()

function passed(code: string, on: string, submission: string): string[] {
  return whatIfSubmitted(factsIn(calendar, code), calendar.sets, day(on), day(submission)).map(
    ({ milestone, crossed }) => `${milestone.key} ${crossed}`,
  )
}

describe('what if the plan comes on a day', () => {
  it.each([
    ['IT', '2026-06-01', '2026-06-30', ['plan_end no', 'plan_overdue_limit no']],
    ['IT', '2026-06-01', '2026-07-01', ['plan_end yes', 'plan_overdue_limit no']],
    ['IT', '2026-06-01', '2027-06-30', ['plan_end yes', 'plan_overdue_limit no']],
    ['IT', '2026-06-01', '2027-07-01', ['plan_end yes', 'plan_overdue_limit yes']],
    ['GH', '2026-11-23', '2027-11-12', ['plan_end perhaps', 'plan_overdue_limit no']],
    ['GH', '2026-11-23', '2029-01-01', ['plan_end yes', 'plan_overdue_limit yes']],
    ['ZA', '2026-01-10', '2026-06-15', ['plan_end perhaps', 'plan_overdue_limit no']],
    ['CL', '2016-05-01', '2016-06-30', ['plan_due no', 'late_letter no', 'late_shift no']],
    ['CL', '2016-05-01', '2016-10-30', ['plan_due yes', 'late_letter no', 'late_shift no']],
    ['CL', '2016-05-01', '2016-10-31', ['plan_due yes', 'late_letter yes', 'late_shift no']],
    ['CL', '2016-05-01', '2016-12-31', ['plan_due yes', 'late_letter yes', 'late_shift yes']],
    ['GH', '2019-05-01', '2019-12-31', ['plan_due yes', 'plan_late_limit no']],
    ['GH', '2019-05-01', '2020-01-01', ['plan_due yes', 'plan_late_limit yes']],
  ])('%s asked on %s for %s', (code, on, submission, expected) => {
    expect(passed(code, on, submission)).toEqual(expected)
  })
})

describe('what if it is so much late', () => {
  it('counts three weeks from the end and from the limit, though neither day is known', () => {
    const counted = whatIfLate(factsIn(calendar, 'GH'), calendar.sets, day('2026-11-23'), { days: 21 })

    expect(
      counted.map(({ from, thresholds }) => [
        from.key,
        thresholds.map(({ milestone, crossed }) => `${milestone.key} ${crossed}`),
      ]),
    ).toEqual([
      ['plan_end', ['plan_end yes', 'plan_overdue_limit no']],
      ['plan_overdue_limit', ['plan_end yes', 'plan_overdue_limit yes']],
    ])
    expect(counted.flatMap(({ thresholds }) => thresholds).filter(({ daysLate }) => daysLate !== undefined)).toEqual([])
  })

  it('passes the limit when the plan is thirteen months late after its end', () => {
    const [fromEnd] = whatIfLate(factsIn(calendar, 'GH'), calendar.sets, day('2026-11-23'), { months: 13 })

    expect(fromEnd?.thresholds.map(({ crossed }) => crossed)).toEqual(['yes', 'yes'])
  })
})
