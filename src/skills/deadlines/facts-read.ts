import { type Correction, FACT_KIND, PLAN_KIND, withCorrections } from '../../calendar/corrections.ts'
import type { CountryFacts } from '../../calendar/country-facts.ts'
import type { CountryCode } from '../../core/principal.ts'
import type { ReadStore } from '../../ports/store.ts'
import type { CalendarTools } from '../skill.ts'

/** The facts of one country with what people corrected. */
export async function factsOf(
  code: CountryCode,
  read: ReadStore,
  calendar: CalendarTools,
): Promise<CountryFacts | undefined> {
  const facts = calendar.countries.get(code)
  if (!facts) return undefined
  const kept = await Promise.all([PLAN_KIND, FACT_KIND].map((kind) => read.entries({ kind, country: code })))
  return withCorrections(facts, kept.flat())
}

/** The facts of all countries with what people corrected, in two readings of the store. */
export async function allFacts(
  read: ReadStore,
  calendar: CalendarTools,
): Promise<ReadonlyMap<CountryCode, CountryFacts>> {
  const kept = await Promise.all([PLAN_KIND, FACT_KIND].map((kind) => read.entries({ kind })))
  const byCountry = new Map<CountryCode, Correction[]>()
  for (const entry of kept.flat()) {
    if (entry.country === undefined) continue
    byCountry.set(entry.country, [...(byCountry.get(entry.country) ?? []), entry])
  }
  return new Map(
    [...calendar.countries].map(([code, facts]) => [code, withCorrections(facts, byCountry.get(code) ?? [])]),
  )
}
