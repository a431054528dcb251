import { addDays, type CivilDate, dayAt, instantAt, weekdayOf } from '../core/dates.ts'
import type { CountryCode } from '../core/principal.ts'

/** Days of the week on which nobody is written to: 1 = Monday … 7 = Sunday. */
export type Weekend = readonly number[]

/** Public holidays, as far as they are known. */
export type Holidays = ReadonlySet<CivilDate>

const NO_HOLIDAYS: Holidays = new Set()

/** When a country works: never at its weekend, nor on the public holidays that the Support Unit keeps for it. */
export interface WorkingTime {
  readonly weekend: Weekend
  readonly holidays: Holidays
}

const SATURDAY_AND_SUNDAY: Weekend = [6, 7]

/** A locale as far as Unicode's tables on regions go; the types of the language do not know these members yet. */
interface RegionLocale {
  readonly weekInfo?: { readonly weekend: Weekend }
  getWeekInfo?(): { readonly weekend: Weekend }
  readonly timeZones?: readonly string[]
  getTimeZones?(): readonly string[] | undefined
}

/** The weekend of a country by Unicode's tables (CLDR); Saturday and Sunday where they know none. */
export function weekendOf(country: CountryCode | undefined): Weekend {
  return regionOf(country, (locale) => (locale.weekInfo ?? locale.getWeekInfo?.())?.weekend) ?? SATURDAY_AND_SUNDAY
}

/** The time zone of a country that has only one; undefined for the others. */
export function onlyZoneOf(country: CountryCode | undefined): string | undefined {
  const zones = regionOf(country, (locale) => locale.timeZones ?? locale.getTimeZones?.())
  return zones?.length === 1 ? zones[0] : undefined
}

function regionOf<T>(country: CountryCode | undefined, read: (locale: RegionLocale) => T | undefined): T | undefined {
  if (country === undefined) return undefined
  try {
    return read(new Intl.Locale(`und-${country}`) as RegionLocale)
  } catch {
    return undefined
  }
}

export function isWorkingDay(day: CivilDate, weekend: Weekend, holidays = NO_HOLIDAYS): boolean {
  return !weekend.includes(weekdayOf(day)) && !holidays.has(day)
}

export function workingDayBefore(day: CivilDate, weekend: Weekend, holidays = NO_HOLIDAYS): CivilDate {
  return isWorkingDay(day, weekend, holidays) ? day : workingDayBefore(addDays(day, -1), weekend, holidays)
}

export function workingDayAfter(day: CivilDate, weekend: Weekend, holidays = NO_HOLIDAYS): CivilDate {
  return isWorkingDay(day, weekend, holidays) ? day : workingDayAfter(addDays(day, 1), weekend, holidays)
}

/** The day that lies so many working days ahead. A day counts only when all sides work on it. */
export function workingDaysAhead(today: CivilDate, count: number, sides: readonly WorkingTime[]): CivilDate {
  let day = today
  for (let left = count; left > 0; ) {
    day = addDays(day, 1)
    if (sides.every(({ weekend, holidays }) => isWorkingDay(day, weekend, holidays))) left -= 1
  }
  return day
}

/** Hours in which people are written to unasked. */
const FROM_HOUR = 9
const UNTIL_HOUR = 17

/** The first moment from `now` on, and not before `day`, that lies in somebody's working hours. */
export function workingMoment(
  day: CivilDate,
  now: Date,
  zone: string,
  weekend: Weekend,
  holidays = NO_HOLIDAYS,
): number {
  const local = dayAt(now, zone)
  let at = workingDayAfter(day > local ? day : local, weekend, holidays)
  if (now.getTime() >= instantAt(at, UNTIL_HOUR, zone)) at = workingDayAfter(addDays(at, 1), weekend, holidays)
  return Math.max(instantAt(at, FROM_HOUR, zone), now.getTime())
}
