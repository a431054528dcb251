import { addDays, type CivilDate } from '../core/dates.ts'
import { precisionOf } from './day-range.ts'
import type { Milestone } from './deadlines.ts'
import { type Weekend, workingDayAfter, workingDayBefore } from './working-time.ts'

/** Days before a date on which people are reminded; -1 is the one reminder after it. */
export const LEAD_DAYS = [90, 30, 14, 7, 1, 0, -1] as const
export type LeadDays = (typeof LEAD_DAYS)[number]

export interface Reminder {
  readonly milestone: Milestone
  readonly lead: LeadDays
  /** The day on which it is sent: never a weekend of the reader's country. */
  readonly on: CivilDate
}

/**
 * All reminders of a date. One that would fall on a weekend comes on the last working day before it, the one after
 * the date on the next working day; where two fall together, the nearer one is sent. A date known to the month counts
 * from the first day of the month, so that nobody is reminded too late; what is known less exactly is asked for
 * instead of being reminded of.
 */
export function remindersOf(milestone: Milestone, weekend: Weekend): readonly Reminder[] {
  const { when, rule, met } = milestone
  if (!when || !rule.remind || met || rule.alternative_to !== undefined) return []
  const precision = precisionOf(when)
  if (precision !== 'day' && precision !== 'month') return []
  const all = LEAD_DAYS.map((lead): Reminder => {
    const on =
      lead < 0
        ? workingDayAfter(addDays(when.latest, -lead), weekend)
        : workingDayBefore(addDays(when.earliest, -lead), weekend)
    return { milestone, lead, on }
  })
  return all.filter((reminder, at) => !all.slice(at + 1).some((later) => later.on <= reminder.on))
}

/** A reminder that is due today, or was due on a day that was missed. */
export interface DueReminder extends Reminder {
  readonly missed: boolean
}

/**
 * What is to be sent on a day: of each date the nearest reminder of today and the missed days, so that catching up
 * does not bring the same thing twice.
 */
export function dueReminders(
  milestones: readonly Milestone[],
  day: CivilDate,
  missedDays: readonly CivilDate[],
  weekend: Weekend,
): readonly DueReminder[] {
  const days = new Set([...missedDays, day])
  return milestones.flatMap((milestone) => {
    const last = remindersOf(milestone, weekend).findLast(({ on }) => days.has(on))
    return last ? [{ ...last, missed: last.on !== day }] : []
  })
}
