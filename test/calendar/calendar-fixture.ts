import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { CountryFacts } from '../../src/calendar/country-facts.ts'
import { type Calendar, readCalendar } from '../../src/calendar/load-calendar.ts'
import { type CivilDate, parseCivilDate } from '../../src/core/dates.ts'
import type { Passage } from '../../src/core/passage.ts'
import { type Country, loadCountries } from '../../src/knowledge/countries.ts'
import { loadKnowledge } from '../../src/knowledge/load.ts'

/** The shipped calendar, with the passages and countries that it rests on. */
export interface ShippedCalendar extends Calendar {
  readonly passages: readonly Passage[]
  readonly list: readonly Country[]
}

let shipped: Promise<ShippedCalendar> | undefined

export function shippedCalendar(): Promise<ShippedCalendar> {
  shipped ??= (async () => {
    const [knowledge, list] = await Promise.all([
      loadKnowledge('knowledge/guidance'),
      loadCountries('knowledge/countries.csv'),
    ])
    const codes = list.map(({ code }) => code)
    const { calendar, problems } = await readCalendar('knowledge/calendar', codes, knowledge.passages)
    if (problems.length > 0) throw new Error(problems.map(({ where, what }) => `${where}: ${what}`).join('\n'))
    return { ...calendar, passages: knowledge.passages, list }
  })()
  return shipped
}

export function factsIn(calendar: Calendar, code: string): CountryFacts {
  const facts = calendar.countries.get(code)
  if (!facts) throw new Error(`${code} is not in the data`)
  return facts
}

export function day(text: string): CivilDate {
  const date = parseCivilDate(text)
  if (!date) throw new Error(`${text} is no day`)
  return date
}

export function table(name: string): readonly Readonly<Record<string, string>>[] {
  return parse(readFileSync(new URL(name, import.meta.url), 'utf8'), { columns: true }) as Record<string, string>[]
}
