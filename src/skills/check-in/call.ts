import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import type { CivilDate } from '../../core/dates.ts'
import type { Entry } from '../../core/outcome.ts'

/** A call that is planned: when, in whose time, and whether the country was invited. */
export const CALL = 'check-in/call'

export const Call = z.object({
  country: z.string(),
  /** Milliseconds since 1970 UTC. */
  at: z.number(),
  /** In which it was planned. */
  zone: z.string(),
  by: z.string(),
  invited: z.boolean(),
  state: z.enum(['planned', 'cancelled']),
  /** How often it was moved or taken back, so that calendars know the later file. */
  sequence: z.number().default(0),
})
export type Call = z.infer<typeof Call>

export const CALL_MINUTES = 45

export function callEntry(id: string, body: Call): Entry {
  const readers = body.invited ? ['support-unit', `country:${body.country}:government`] : ['support-unit']
  return { kind: CALL, id, country: body.country, readers, body }
}

/** The moment at which the clocks of a zone show a day and a time; undefined when there is no such time or zone. */
export function momentAt(day: CivilDate, time: string, zone: string): number | undefined {
  try {
    return Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone, { disambiguation: 'reject' })
      .epochMilliseconds
  } catch {
    return undefined
  }
}
