import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type CivilDate, weekdayOf } from '../../src/core/dates.ts'
import { beginProgress } from '../../src/orientation/progress.ts'
import { becomesStuck, reminderDue } from '../../src/orientation/reminders.ts'

const WEEKEND = [6, 7]
const walking = (movedOn: CivilDate) =>
  beginProgress({ side: 'government', situation: 'first-plan', country: 'BJ' }, ['a', 'b'], movedOn, 'begun')

describe('reminders of the path', () => {
  it('come three times after a stop, never on a weekend, and then no more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), (offset) => {
        const start = addDays('2025-01-01', offset)
        const days = Array.from({ length: 200 }, (_, at) => addDays(start, at))

        const sent = days.filter((day) => reminderDue(walking(start), day, [], WEEKEND) !== undefined)

        expect(sent).toHaveLength(3)
        for (const day of sent) expect(WEEKEND).not.toContain(weekdayOf(day))
      }),
    )
  })

  it('come once when days were missed, the latest one', () => {
    const missed = Array.from({ length: 30 }, (_, at) => addDays('2026-11-24', at))

    expect(reminderDue(walking('2026-11-23'), '2026-12-24', missed, WEEKEND)).toBe(21)
  })

  it('do not come to who has finished or said that they want none', () => {
    const due: CivilDate = '2026-11-30'

    expect(reminderDue(walking('2026-11-23'), due, [], WEEKEND)).toBe(7)
    expect(reminderDue({ ...walking('2026-11-23'), quiet: true }, due, [], WEEKEND)).toBeUndefined()
    expect(reminderDue({ ...walking('2026-11-23'), finishedOn: due }, due, [], WEEKEND)).toBeUndefined()
  })

  it('tell the counterpart on one day only that somebody is stuck', () => {
    const days = Array.from({ length: 60 }, (_, at) => addDays('2026-11-23', at))

    expect(days.filter((day) => becomesStuck(walking('2026-11-23'), day, [], WEEKEND))).toEqual(['2026-12-07'])
  })
})
