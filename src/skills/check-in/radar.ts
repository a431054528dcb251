import { FACT_KIND, PLAN_KIND, withCorrections } from '../../calendar/corrections.ts'
import type { CountryFacts } from '../../calendar/country-facts.ts'
import { type PhaseKey, phaseOn } from '../../calendar/cycle.ts'
import { rangeInWords } from '../../calendar/day-range.ts'
import { milestonesOn } from '../../calendar/deadlines.ts'
import { CALENDAR_WORDING } from '../../calendar/wording.ts'
import { addDays, type CivilDate, daysBetween, formatDate } from '../../core/dates.ts'
import type { InLanguages, Language } from '../../core/language.ts'
import type { CountryCode } from '../../core/principal.ts'
import type { ReadStore } from '../../ports/store.ts'
import type { CalendarTools } from '../skill.ts'
import { lastContact, type Quarter, quarterOf, quarterStart, quartersUpTo, STANDING, Standing } from './standing.ts'
import { FOLLOW } from './wording-follow.ts'

/** A country as the portfolio sees it: why it should be spoken to, the most pressing first. */
export interface OnRadar {
  readonly country: CountryCode
  readonly last: CivilDate | undefined
  readonly spoken: boolean
  readonly score: number
  /** Worked out when they are shown: most countries of a portfolio are not. */
  reasons(language: Language): readonly string[]
  /** Check-ins in the last quarters, oldest first. */
  readonly counts: readonly number[]
}

export const RADAR_QUARTERS = 8
/** The programme promises a call at least once a quarter. */
const SILENT_AFTER_DAYS = 92
const SOON_DAYS = 21
const LATE_DAYS = 120

const PHASE_WEIGHT: Readonly<Partial<Record<PhaseKey, number>>> = {
  'limit-passed': 25,
  'due-passed': 20,
  'between-plans': 15,
  drafting: 12,
  'first-plan': 12,
  inactive: 8,
}

/** What the calendar adds, the same all day: it is worked out once a day for each country. */
interface CalendarSide {
  readonly phase: PhaseKey | undefined
  readonly late: { readonly label: InLanguages<string>; readonly day: InLanguages<string> } | undefined
}

export type CalendarSides = (
  read: ReadStore,
  countries: readonly CountryCode[],
  today: CivilDate,
) => Promise<ReadonlyMap<CountryCode, CalendarSide>>

/** Remembers each country's phase and last missed date as long as the day and the corrections stay the same. */
export function makeCalendarSides(calendar: CalendarTools | undefined): CalendarSides {
  let known = new Map<CountryCode, { readonly stamp: string; readonly side: CalendarSide }>()
  return async (read, countries, today) => {
    if (!calendar) return new Map()
    const corrections = (await Promise.all([PLAN_KIND, FACT_KIND].map((kind) => read.entries({ kind })))).flat()
    const sides = new Map<CountryCode, CalendarSide>()
    const next = new Map(known)
    for (const country of countries) {
      const facts = calendar.countries.get(country)
      if (!facts) continue
      const own = corrections.filter((entry) => entry.country === country)
      const stamp = [today, ...own.map(({ kind, id, revision }) => `${kind}/${id}/${revision}`)].join(' ')
      const before = known.get(country)
      const side = before?.stamp === stamp ? before.side : sideOf(withCorrections(facts, own), calendar, today)
      next.set(country, { stamp, side })
      sides.set(country, side)
    }
    known = next
    return sides
  }
}

function sideOf(facts: CountryFacts, calendar: CalendarTools, today: CivilDate): CalendarSide {
  const milestones = milestonesOn(facts, calendar.sets, today)
  const missed = milestones.findLast(
    ({ when, rule, met }) =>
      when &&
      rule.remind &&
      !met &&
      rule.alternative_to === undefined &&
      rule.duty !== 'check-in' &&
      when.latest < today &&
      when.latest >= addDays(today, -LATE_DAYS),
  )
  const day = missed?.when
  return {
    phase: phaseOn(facts, calendar.sets, today, milestones).key,
    late: missed &&
      day && {
        label: missed.rule.label,
        day: { en: rangeInWords(day, 'en'), fr: rangeInWords(day, 'fr'), es: rangeInWords(day, 'es') },
      },
  }
}

/** All these countries, the most pressing first. Reads one small entry a country. */
export async function radarOf(
  read: ReadStore,
  countries: readonly CountryCode[],
  today: CivilDate,
  sidesOf: CalendarSides,
): Promise<readonly OnRadar[]> {
  const [entries, sides] = await Promise.all([read.entries({ kind: STANDING }), sidesOf(read, countries, today)])
  const standings = new Map(entries.map(({ id, body }) => [id, Standing.parse(body)]))
  const quarters = quartersUpTo(today, RADAR_QUARTERS)
  return countries
    .map((country) =>
      onRadar(country, standings.get(country) ?? { contacts: {}, promises: {} }, sides.get(country), quarters, today),
    )
    .sort((one, other) => other.score - one.score || (one.country < other.country ? -1 : 1))
}

function onRadar(
  country: CountryCode,
  standing: Standing,
  side: CalendarSide | undefined,
  quarters: readonly Quarter[],
  today: CivilDate,
): OnRadar {
  const last = lastContact(standing)
  const perQuarter = new Map<string, number>()
  const first = quarterStart(quarters[0] ?? quarterOf(today))
  for (const day of Object.values(standing.contacts)) {
    if (day < first) continue
    const quarter = quarterOf(day)
    perQuarter.set(quarter, (perQuarter.get(quarter) ?? 0) + 1)
  }
  const spoken = perQuarter.has(quarters.at(-1) ?? '')
  const silent = last ? daysBetween(last, today) : undefined
  const due = last ? addDays(last, SILENT_AFTER_DAYS) : undefined
  const soon = due && due >= today && daysBetween(today, due) <= SOON_DAYS ? daysBetween(today, due) : undefined
  const promises = Object.values(standing.promises)
  const late = promises.filter((promise) => promise.due && promise.due < today).length
  const next = standing.next && standing.next.date >= today ? standing.next.date : undefined
  const weight = (side?.phase && PHASE_WEIGHT[side.phase]) ?? 0
  const score =
    (silent === undefined ? 60 : Math.min(60, Math.round((silent / SILENT_AFTER_DAYS) * 40))) +
    (spoken ? 0 : 20) +
    (side?.late ? 15 : 0) +
    late * 6 +
    promises.length +
    weight -
    (next ? 15 : 0)
  const reasons = (language: Language): readonly string[] => {
    const words = FOLLOW[language].reasons
    return [
      ...(silent === undefined ? [words.never] : silent > SILENT_AFTER_DAYS ? [words.silent(silent)] : []),
      ...(silent !== undefined && !spoken ? [words.notThisQuarter] : []),
      ...(soon !== undefined ? [words.willBeOverdue(soon)] : []),
      ...(side?.late ? [words.lateDate(side.late.label[language], side.late.day[language])] : []),
      ...(promises.length > 0 ? [words.promises(promises.length, late)] : []),
      ...(side?.phase && weight > 0 ? [words.phase(CALENDAR_WORDING[language].shortPhases[side.phase])] : []),
      ...(next ? [words.planned(formatDate(next, language))] : []),
    ]
  }
  return {
    country,
    last,
    spoken,
    score,
    reasons,
    counts: quarters.map((quarter) => perQuarter.get(quarter) ?? 0),
  }
}

/** Days that are left of the quarter. */
export function daysLeft(today: CivilDate): number {
  const start = quarterStart(quarterOf(today))
  const next = quarterStart(quarterOf(addDays(start, 100)))
  return daysBetween(today, next) - 1
}
