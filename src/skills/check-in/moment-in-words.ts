import { Temporal } from 'temporal-polyfill'
import { formatDate, parseCivilDate } from '../../core/dates.ts'
import type { Language } from '../../core/language.ts'

/** "Tuesday 12 January 2027, 10:00 (Africa/Nairobi)". */
export function momentInWords(at: number, zone: string, language: Language): string {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
  const day = parseCivilDate(local.toPlainDate().toString())
  return `${day ? formatDate(day, language, 'with-weekday') : ''}, ${timeOf(at, zone)} (${zone})`
}

/** What the clocks of a zone show, HH:MM. */
export function timeOf(at: number, zone: string): string {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
  return local.toPlainTime().toString({ smallestUnit: 'minute' })
}
