import { z } from 'zod'
import type { CountryCode } from '../core/principal.ts'
import { THEMES, type Theme } from './themes.ts'

/** Who supports whom in what, and since when. */
export const Engagement = z.object({
  broker: z.string(),
  country: z.string(),
  theme: z.enum(THEMES),
  what: z.string(),
  from: z.string(),
  until: z.string().optional(),
  by: z.string(),
})
export type Engagement = z.infer<typeof Engagement>

export interface Overlap {
  readonly country: CountryCode
  readonly theme: Theme
  readonly brokers: readonly string[]
}

/** Engagements that have not ended on a day. */
export function runningOn(engagements: readonly Engagement[], today: string): readonly Engagement[] {
  return engagements.filter(({ from, until }) => from <= today && (until === undefined || until >= today))
}

/** Countries in which two or more partners work on the same theme. */
export function overlapsIn(engagements: readonly Engagement[]): readonly Overlap[] {
  const groups = new Map<string, Engagement[]>()
  for (const one of engagements) {
    const key = `${one.country} ${one.theme}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    const brokers = [...new Set(group.map(({ broker }) => broker))].sort()
    return first && brokers.length > 1 ? [{ country: first.country, theme: first.theme, brokers }] : []
  })
}

/** Of the countries given, those in which no partner works. */
export function countriesWithout(
  engagements: readonly Engagement[],
  countries: readonly CountryCode[],
): readonly CountryCode[] {
  const served = new Set(engagements.map(({ country }) => country))
  return countries.filter((country) => !served.has(country))
}
