import { isWorkingDay, type Weekend } from '../calendar/working-time.ts'
import { addDays, type CivilDate } from '../core/dates.ts'

export const CASE_STATES = [
  'filed',
  'triaged',
  'offered',
  'accepted',
  'introduced',
  'under-way',
  'delivered',
  'closed',
] as const

export type CaseState = (typeof CASE_STATES)[number]
export type OpenState = Exclude<CaseState, 'closed'>

/** Working days after which somebody must have moved a case on. Every open state has a clock. */
export const WORKING_DAYS: Readonly<Record<OpenState, number>> = {
  filed: 2,
  triaged: 2,
  offered: 3,
  accepted: 5,
  introduced: 10,
  'under-way': 20,
  delivered: 5,
}

/**
 * The day that lies so many working days ahead. A day counts only when both sides work on it: the weekends are those
 * of the country and of the broker. Public holidays are not known to the desk.
 */
export function dueAfter(today: CivilDate, workingDays: number, weekends: readonly Weekend[]): CivilDate {
  let day = today
  for (let left = workingDays; left > 0; ) {
    day = addDays(day, 1)
    if (weekends.every((weekend) => isWorkingDay(day, weekend))) left -= 1
  }
  return day
}
