import type { CivilDate } from '../core/dates.ts'

/** The time of day, as a value that a test can set. */
export interface Clock {
  now(): Date
  /** The day that it is in an IANA time zone. */
  today(zone: string): CivilDate
}
