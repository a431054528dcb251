import { addDays, addMonths, type CivilDate } from '../../src/core/dates.ts'

export interface Period {
  readonly start: CivilDate
  readonly end: CivilDate
}

/** The period that a plan of the day would have, by the calendar of its years. */
export function periodFor(on: CivilDate, odd: boolean): Period {
  const [start, months] = PERIODS[on] ?? ['2027-01-01', 24]
  return { start: start as CivilDate, end: addDays(addMonths(start as CivilDate, odd ? 36 : months), -1) }
}

/** The day of review tells the start and the months of the plan. */
const PERIODS: Readonly<Record<string, readonly [string, number]>> = {
  '2013-11-04': ['2014-01-01', 24],
  '2014-03-10': ['2014-07-01', 24],
  '2015-05-04': ['2015-07-01', 24],
  '2016-04-18': ['2016-07-01', 24],
  '2016-05-02': ['2016-07-01', 24],
  '2018-07-09': ['2018-09-01', 24],
  '2023-05-15': ['2023-07-01', 24],
  '2024-11-04': ['2025-01-01', 48],
  '2025-10-20': ['2026-01-01', 24],
  '2026-11-23': ['2027-01-01', 24],
}

/** Spreads the steps of a commitment over the plan, each ending with a month and beginning after the one before. */
export function stepDates({ start, end }: Period, steps: number, at: number): readonly Period[] {
  const months = Math.round((Date.parse(end) - Date.parse(start)) / (86_400_000 * 30.44)) - 1 - (at % 3)
  const ends = Array.from({ length: steps }, (_, step) =>
    addDays(addMonths(start, Math.max(2, Math.round(((step + 1) * months) / steps))), -1),
  )
  return ends.map((last, step) => ({ start: step === 0 ? start : addDays(ends[step - 1] ?? start, 1), end: last }))
}
