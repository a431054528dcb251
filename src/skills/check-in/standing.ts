import { z } from 'zod'
import { addMonths, type CivilDate, yearOf } from '../../core/dates.ts'
import type { Language } from '../../core/language.ts'
import type { Entry } from '../../core/outcome.ts'
import type { ReadStore } from '../../ports/store.ts'
import type { Promised } from './promise.ts'

/**
 * How a country stands in one small entry: days of contact and open promises, so that the portfolio is one reading of
 * as many entries as there are countries. Days and counts only, never what was said.
 */
export const STANDING = 'check-in/standing'

const day = z.string().transform((text) => text as CivilDate)

export const Standing = z.object({
  /** Day of contact by note. */
  contacts: z.record(z.string(), day),
  /** Open promises by id. */
  promises: z.record(z.string(), z.object({ by: z.enum(['support-unit', 'country']), due: day.optional() })),
  /** When the next check-in was said to be, by the latest note that says so. */
  next: z.object({ date: day, note: z.string() }).optional(),
})
export type Standing = z.infer<typeof Standing>

/** With the revision it was read at, so that two who save at once do not undo each other. */
export interface ReadStanding extends Standing {
  readonly revision: number
}

/** How far back days of contact are held here: the eight quarters of the picture. */
const KEPT_MONTHS = 25

export async function standingOf(read: Pick<ReadStore, 'entries'>, country: string): Promise<ReadStanding> {
  const [entry] = await read.entries({ kind: STANDING, id: country, limit: 1 })
  return entry
    ? { ...Standing.parse(entry.body), revision: entry.revision }
    : { contacts: {}, promises: {}, revision: 0 }
}

export function standingEntry(country: string, { revision, ...standing }: ReadStanding, today: CivilDate): Entry {
  const oldest = addMonths(today, -KEPT_MONTHS)
  const contacts = Object.fromEntries(Object.entries(standing.contacts).filter(([, on]) => on >= oldest))
  return {
    kind: STANDING,
    id: country,
    country,
    readers: ['support-unit'],
    body: { ...standing, contacts },
    after: revision,
  }
}

export function withContact(standing: ReadStanding, note: string, on: CivilDate | undefined): ReadStanding {
  const { [note]: _, ...others } = standing.contacts
  return { ...standing, contacts: on ? { ...others, [note]: on } : others }
}

export function withPromise(standing: ReadStanding, promise: Promised): ReadStanding {
  const { [promise.id]: _, ...others } = standing.promises
  const open = { by: promise.by, ...(promise.due && { due: promise.due }) }
  return { ...standing, promises: promise.state === 'open' ? { ...others, [promise.id]: open } : others }
}

export function lastContact({ contacts }: Pick<Standing, 'contacts'>): CivilDate | undefined {
  let last: CivilDate | undefined
  for (const day of Object.values(contacts)) if (last === undefined || day > last) last = day
  return last
}

/** A quarter of the calendar year, such as 2026Q4. */
export type Quarter = `${number}Q${number}`

export function quarterOf(day: CivilDate): Quarter {
  return `${yearOf(day)}Q${Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1}`
}

export function quarterStart(quarter: Quarter): CivilDate {
  const [year, number] = quarter.split('Q')
  return `${year}-${String((Number(number) - 1) * 3 + 1).padStart(2, '0')}-01` as CivilDate
}

/** "Q4 2026", "T4 2026". */
export function quarterInWords(quarter: Quarter, language: Language): string {
  const [year, number] = quarter.split('Q')
  return `${language === 'en' ? 'Q' : 'T'}${number} ${year}`
}

/** The latest quarters up to a day, oldest first. */
export function quartersUpTo(day: CivilDate, count: number): readonly Quarter[] {
  return Array.from({ length: count }, (_, at) =>
    quarterOf(addMonths(quarterStart(quarterOf(day)), -3 * (count - 1 - at))),
  )
}
