import { Temporal } from 'temporal-polyfill'
import type { Language } from './language.ts'

/** A day of the calendar without time or zone, written YYYY-MM-DD. Compare with `<` and `>`: the form sorts by date. */
export type CivilDate = `${number}-${number}-${number}`

const PATTERN = /^\d{4}-\d{2}-\d{2}$/

/** The date that a text of the form YYYY-MM-DD names; undefined when it is another form or no day of the calendar. */
export function parseCivilDate(text: string): CivilDate | undefined {
  if (!PATTERN.test(text)) return undefined
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() as CivilDate
  } catch {
    return undefined
  }
}

export function civilDate(year: number, month: number, day: number): CivilDate {
  return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString() as CivilDate
}

/** Adds whole months; a day that the target month lacks becomes its last day (31 August + 6 months = 28 February). */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const at = new Date(dayNumberOf(date) * DAY_MS)
  const day = at.getUTCDate()
  at.setUTCDate(1)
  at.setUTCMonth(at.getUTCMonth() + months)
  at.setUTCDate(Math.min(day, daysInMonth(at)))
  return civilDateOf(at.getTime())
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return civilDateOf((dayNumberOf(date) + days) * DAY_MS)
}

/** Days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumberOf(to) - dayNumberOf(from)
}

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export function weekdayOf(date: CivilDate): number {
  return ((((dayNumberOf(date) + 3) % 7) + 7) % 7) + 1
}

const DAY_MS = 86_400_000

/**
 * Days since 1 January 1970. Whole days in UTC know no clock changes, so counting them is exact; the deadline engine
 * does it a million times, for which Temporal's objects are too slow. A test holds the two together.
 */
function dayNumberOf(date: CivilDate): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / DAY_MS
}

function civilDateOf(utcMilliseconds: number): CivilDate {
  return new Date(utcMilliseconds).toISOString().slice(0, 10) as CivilDate
}

function daysInMonth(at: Date): number {
  return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate()
}

export function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4))
}

/** The day that it is at an instant in a time zone (IANA name, for example Africa/Accra). */
export function dayAt(instant: Date, zone: string): CivilDate {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString() as CivilDate
}

/** Milliseconds since 1970 UTC at which a zone's clocks show that hour of a day; an hour that they skip becomes the next. */
export function instantAt(day: CivilDate, hour: number, zone: string): number {
  const local = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: { hour } })
  return local.epochMilliseconds
}

const LOCALES = { en: 'en-GB', fr: 'fr-FR', es: 'es-419' } as const satisfies Record<Language, string>
const formats = new Map<string, Intl.DateTimeFormat>()

/** The date in words: "Monday 30 June 2014", "lundi 30 juin 2014", "lunes, 30 de junio de 2014". */
export function formatDate(date: CivilDate, language: Language, style: 'with-weekday' | 'plain' = 'plain'): string {
  const key = `${language}:${style}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat(LOCALES[language], {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
      ...(style === 'with-weekday' ? { weekday: 'long' } : {}),
    })
    formats.set(key, format)
  }
  const words = format.format(new Date(`${date}T00:00:00Z`))
  if (language === 'fr') return words.replace(/\b1 (?=\p{L})/u, '1er ')
  // Versions of Node differ on the comma after an English weekday.
  return language === 'en' ? words.replace(',', '') : words
}
