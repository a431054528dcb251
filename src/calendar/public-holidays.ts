import { z } from 'zod'
import { type CivilDate, parseCivilDate, yearOf } from '../core/dates.ts'
import type { Entry } from '../core/outcome.ts'
import type { CountryCode } from '../core/principal.ts'
import type { Problem } from '../core/problem.ts'
import { type Rows, readRows } from '../knowledge/read-rows.ts'
import type { KeptEntry, ReadStore } from '../ports/store.ts'
import { type WorkingTime, weekendOf } from './working-time.ts'

/** The public holidays of one country in one year, as the Support Unit keeps them. Its history is that of the entry. */
export const HOLIDAYS = 'calendar/holidays'

const date = z.custom<CivilDate>((value) => typeof value === 'string' && parseCivilDate(value) !== undefined)

export const HolidayYear = z.object({
  country: z.string(),
  year: z.number(),
  days: z.array(z.object({ date, name: z.string() })),
  sources: z.array(z.string()),
  /** Why the table was imported, in the words of who did it. */
  why: z.string(),
})
export type HolidayYear = z.infer<typeof HolidayYear>

export const HOLIDAY_COLUMNS = ['country', 'date', 'name', 'source'] as const

export interface HolidayRow {
  readonly country: CountryCode
  readonly date: CivilDate
  readonly name: string
  readonly source: string
  readonly where: string
}

const Row = z.object({
  country: z.string().regex(/^[A-Z]{2}$/, 'write the two capital letters of the country'),
  date: z.string(),
  name: z.string().trim().min(1, 'name the holiday').max(120),
  source: z.string().trim().min(1, 'name where it was announced').max(300),
})

/** The rows of a table of holidays; each bad one is named with its row, its column and what to do. */
export function readHolidayRows(file: string, content: string, codes: ReadonlySet<CountryCode>): Rows<HolidayRow> {
  const { rows, problems } = readRows(file, content, Row, (row, where, say): HolidayRow => {
    const day = parseCivilDate(row.date)
    if (!day) say('date', `"${row.date}" is no day of the calendar; write 2026-12-25`)
    if (!codes.has(row.country)) say('country', `${row.country} is not among the countries of knowledge/countries.csv`)
    return { ...row, date: day ?? '2011-09-20', where }
  })
  const seen = new Map<string, HolidayRow>()
  const twice = rows.flatMap((row): readonly Problem[] => {
    const name = `${row.country} ${row.date}`
    const before = seen.get(name)
    seen.set(name, row)
    if (!before) return []
    return [
      { where: row.where, what: `date: ${name} stands in ${before.where} already.`, mend: 'Keep one of the two.' },
    ]
  })
  return { rows, problems: problems.length > 0 ? problems : twice }
}

/** One year of a country replaces what was kept for that year, so that a day that was taken back goes. */
export function holidayEntries(rows: readonly HolidayRow[], why: string): readonly Entry[] {
  const years = new Map<string, HolidayRow[]>()
  for (const row of rows) {
    const id = `${row.country} ${yearOf(row.date)}`
    years.set(id, [...(years.get(id) ?? []), row])
  }
  return [...years].map(([id, list]): Entry => {
    const country = id.slice(0, 2)
    const body: HolidayYear = {
      country,
      year: Number(id.slice(3)),
      days: list
        .map(({ date: on, name }) => ({ date: on, name }))
        .sort((one, other) => (one.date < other.date ? -1 : 1)),
      sources: [...new Set(list.map(({ source }) => source))],
      why,
    }
    return { kind: HOLIDAYS, id, country, readers: ['everyone'], body }
  })
}

/** When a country works, and the years for which its holidays are known; in others only weekends count. */
export interface CountryDays extends WorkingTime {
  readonly country: CountryCode | undefined
  readonly years: ReadonlySet<number>
}

export function countryDays(country: CountryCode | undefined, kept: readonly Pick<KeptEntry, 'body'>[]): CountryDays {
  const years = kept.map(({ body }) => HolidayYear.parse(body)).filter((one) => one.country === country)
  return {
    country,
    weekend: weekendOf(country),
    holidays: new Set(years.flatMap(({ days }) => days.map(({ date: on }) => on))),
    years: new Set(years.map(({ year }) => year)),
  }
}

export async function readCountryDays(country: CountryCode | undefined, read: ReadStore): Promise<CountryDays> {
  return countryDays(country, country === undefined ? [] : await read.entries({ kind: HOLIDAYS, country }))
}

/** The countries for which a span of days counts weekends only, because no holidays of one of its years are kept. */
export function weekendsOnly(sides: readonly CountryDays[], from: CivilDate, until: CivilDate): readonly CountryCode[] {
  const years = [yearOf(from), yearOf(until)]
  return sides.flatMap(({ country, years: known }) =>
    country !== undefined && years.some((year) => !known.has(year)) ? [country] : [],
  )
}
