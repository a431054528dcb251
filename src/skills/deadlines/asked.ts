import type { Lateness } from '../../calendar/what-if.ts'
import type { CivilDate } from '../../core/dates.ts'
import { fold } from '../../core/fold.ts'
import type { CountryCode, Principal } from '../../core/principal.ts'
import type { Country } from '../../knowledge/countries.ts'
import { countryNamed } from './countries-named.ts'
import { dayNamed, lateness, type Period, periodNamed, yearShown } from './times-named.ts'
import { type Topic, topicIn, WORDS } from './words-asked.ts'

/** A question on dates of a country, understood. */
export type Asked =
  | {
      readonly kind: 'next'
      readonly country: CountryCode
      readonly topic: Topic | undefined
      readonly period: Period | undefined
      /** The question also asks what follows from lateness. */
      readonly late: boolean
      /** The day as of which the question is asked, when it names one. */
      readonly asOf: CivilDate | undefined
    }
  | { readonly kind: 'year'; readonly country: CountryCode | undefined; readonly year: number }
  | { readonly kind: 'late'; readonly country: CountryCode; readonly late: Lateness }
  | { readonly kind: 'submit-on'; readonly country: CountryCode; readonly on: CivilDate | undefined }
  | { readonly kind: 'portfolio'; readonly period: Period }
  | { readonly kind: 'timeline'; readonly country: CountryCode }
  | { readonly kind: 'feed'; readonly country: CountryCode | undefined }
  | { readonly kind: 'backward'; readonly country: CountryCode; readonly due: CivilDate | undefined }
  | { readonly kind: 'correct'; readonly country: CountryCode }

export interface Asking {
  readonly text: string
  readonly principal: Principal
  readonly today: CivilDate
  readonly countries: readonly Country[]
  /** The country of our last answer in this conversation, if the last answer was on dates. */
  readonly lastCountry: CountryCode | undefined
}

/** Longest text that is read as a question on dates; a longer one is something else. */
const LONGEST = 400

/**
 * Understands questions on the dates of a country: one that is named, or the asker's own when they say "our" or ask
 * for the next date. General questions on a rule are not for this skill: undefined.
 */
export function askedIn(asking: Asking): Asked | undefined {
  const { text, principal, today, countries, lastCountry } = asking
  if (text.length > LONGEST) return undefined
  const words = fold(text).replace(/\s+/g, ' ').trim()
  const named = countryNamed(words, countries, WORDS.when.test(words) || WORDS.due.test(words))
  const ours = WORDS.ours.test(words)
  const own = ours ? principal.country : undefined
  const country = named ?? own
  const staff = principal.role === 'support-unit'
  if (WORDS.guidance.test(words)) return undefined

  if (WORDS.feed.test(words) && (country || staff || principal.country)) {
    return { kind: 'feed', country: named ?? principal.country }
  }
  if (staff && WORDS.correct.test(words) && country) return { kind: 'correct', country }
  if (WORDS.whichCountries.test(words) && (WORDS.due.test(words) || WORDS.late.test(words))) {
    return staff ? { kind: 'portfolio', period: periodNamed(text, words, today) ?? nextThirty(today) } : undefined
  }
  const year = yearShown(words)
  if (year !== undefined && (country || principal.country || staff)) {
    return { kind: 'year', country: country ?? principal.country, year }
  }
  const about = country ?? (lastCountry && isFollowUp(words) ? lastCountry : undefined)
  if (WORDS.backward.test(words)) {
    const whose = about ?? principal.country
    if (whose) return { kind: 'backward', country: whose, due: dayNamed(text, today) }
  }
  if (WORDS.timeline.test(words) && (about ?? principal.country)) {
    return { kind: 'timeline', country: about ?? principal.country ?? '' }
  }
  const firstPerson = about ?? (WORDS.firstPerson.test(words) ? principal.country : undefined)
  const late = lateness(words)
  if (!firstPerson && late && words.split(' ').length <= 5 && principal.country) {
    return { kind: 'late', country: principal.country, late }
  }
  if (firstPerson && late && !WORDS.moreThan.test(words) && !(WORDS.when.test(words) && !WORDS.whatIf.test(words))) {
    return { kind: 'late', country: firstPerson, late }
  }
  if (firstPerson && WORDS.whatIf.test(words) && WORDS.submit.test(words)) {
    const on = dayNamed(text, today)
    if (on) return { kind: 'submit-on', country: firstPerson, on }
    if (WORDS.election.test(words)) return { kind: 'submit-on', country: firstPerson, on: undefined }
  }
  return nextAsked(asking, words, country, firstPerson)
}

function nextAsked(
  { text, principal, today, lastCountry }: Asking,
  words: string,
  country: CountryCode | undefined,
  firstPerson: CountryCode | undefined,
): Asked | undefined {
  const period = periodNamed(text, words, today)
  const whose =
    country ??
    (WORDS.when.test(words) ? firstPerson : undefined) ??
    (WORDS.nextDate.test(words) ? principal.country : undefined) ??
    (lastCountry && isFollowUp(words) && (WORDS.when.test(words) || period) ? lastCountry : undefined)
  if (!whose) return undefined
  const asks =
    WORDS.nextDate.test(words) ||
    (WORDS.when.test(words) && (WORDS.due.test(words) || WORDS.plan.test(words))) ||
    WORDS.whichPhase.test(words) ||
    (country !== undefined && WORDS.datesOf.test(words)) ||
    (country !== undefined && lastCountry !== undefined && WORDS.andCountry.test(words))
  if (!asks) return undefined
  const asOf = WORDS.asOf.test(words) ? dayNamed(text, today, 'past') : undefined
  const late = WORDS.late.test(words) || WORDS.whatIf.test(words)
  return { kind: 'next', country: whose, topic: topicIn(words), period: asOf ? undefined : period, late, asOf }
}

/** Words so few that they lean on the answer before them. */
function isFollowUp(words: string): boolean {
  return words.split(' ').length <= 9
}

function nextThirty(today: CivilDate): Period {
  return periodOfDays(today, 30)
}

function periodOfDays(today: CivilDate, days: number): Period {
  const until = new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
  return { from: today, until: until as CivilDate }
}
