import { FACT_KIND, PLAN_KIND, withCorrections } from '../../calendar/corrections.ts'
import type { CountryFacts } from '../../calendar/country-facts.ts'
import { type Milestone, milestonesOn } from '../../calendar/deadlines.ts'
import { addDays, type CivilDate } from '../../core/dates.ts'
import type { ReadStore } from '../../ports/store.ts'
import type { CalendarTools } from '../skill.ts'

const BACK_DAYS = 120
const AHEAD_DAYS = 120

/** What the calendar knows of a country, with the corrections that the reader may see. */
export async function calendarFacts(
  read: Pick<ReadStore, 'entries'>,
  calendar: CalendarTools,
  country: string,
): Promise<CountryFacts | undefined> {
  const facts = calendar.countries.get(country)
  if (!facts) return undefined
  const kept = await Promise.all([PLAN_KIND, FACT_KIND].map((kind) => read.entries({ kind, country })))
  return withCorrections(facts, kept.flat())
}

/** The dates that passed in the last months and those that come in the next. Steps that recur often are left out. */
export function nearDates(
  facts: CountryFacts,
  calendar: CalendarTools,
  today: CivilDate,
): { readonly passed: readonly Milestone[]; readonly coming: readonly Milestone[] } {
  const dated = milestonesOn(facts, calendar.sets, today).filter(
    ({ when, rule, met }) => when && !met && rule.alternative_to === undefined,
  )
  const passed = dated.filter(
    ({ when, rule }) => when && rule.remind && when.latest < today && when.latest >= addDays(today, -BACK_DAYS),
  )
  const coming = dated.filter(({ when }) => when && when.latest >= today && when.earliest <= addDays(today, AHEAD_DAYS))
  return { passed: passed.slice(-3), coming: coming.slice(0, 4) }
}
