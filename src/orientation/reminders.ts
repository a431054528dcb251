import { type Weekend, workingDayAfter } from '../calendar/working-time.ts'
import { addDays, type CivilDate } from '../core/dates.ts'
import { type Progress, STUCK_AFTER_DAYS } from './progress.ts'

/** Days after the last move on which somebody is reminded, each once; then the desk is quiet. */
export const REMINDED_AFTER_DAYS = [7, 21, 42] as const

/** Which reminder is due today, or was on a day that was missed: the last one only. Never on a weekend. */
export function reminderDue(
  { movedOn, finishedOn, quiet }: Progress,
  today: CivilDate,
  missed: readonly CivilDate[],
  weekend: Weekend,
): number | undefined {
  if (finishedOn || quiet) return undefined
  const days = new Set([...missed, today])
  return REMINDED_AFTER_DAYS.findLast((after) => days.has(workingDayAfter(addDays(movedOn, after), weekend)))
}

/** Whether this is the day on which the counterpart is told that somebody is stuck; told also when they want no reminders. */
export function becomesStuck(
  { movedOn, finishedOn }: Progress,
  today: CivilDate,
  missed: readonly CivilDate[],
  weekend: Weekend,
): boolean {
  if (finishedOn) return false
  const day = workingDayAfter(addDays(movedOn, STUCK_AFTER_DAYS), weekend)
  return day === today || missed.includes(day)
}
