import type { Lateness } from '../../calendar/what-if.ts'
import { addDays, type CivilDate } from '../../core/dates.ts'
import { fold } from '../../core/fold.ts'
import type { CountryCode, Principal } from '../../core/principal.ts'
import type { Country } from '../../knowledge/countries.ts'
import { countriesNamed, countryNamed } from './countries-named.ts'
import { keywordsMeant } from './keywords-meant.ts'
import { lateness } from './lateness-named.ts'
import type { Period } from './period.ts'
import { dayNamed, periodNamed, yearShown } from './times-named.ts'
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
  | {
      readonly kind: 'late'
      readonly country: CountryCode
      readonly late: Lateness
      /** The same question also asks when it is due. */
      readonly andWhen: boolean
    }
  | {
      readonly kind: 'submit-on'
      readonly country: CountryCode
      readonly on: CivilDate | undefined
      readonly andWhen: boolean
    }
  | { readonly kind: 'portfolio'; readonly period: Period; readonly topic: Topic | undefined }
  /** Dates of a few countries that are named. */
  | {
      readonly kind: 'several'
      readonly countries: readonly CountryCode[]
      readonly topic: Topic | undefined
      readonly period: Period | undefined
    }
  /** Which countries are late today. */
  | { readonly kind: 'late-countries' }
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
  const { text, principal, today, countries } = asking
  if (text.length > LONGEST) return undefined
  const typed = keywordsMeant(fold(text).replace(/\s+/g, ' ').trim())
  const words = WORDS.yesNo.test(typed) ? typed.replace(WORDS.joining, '') : typed
  if (WORDS.guidance.test(words) || !isAsked(words)) return undefined
  const named = countryNamed(words, countries, WORDS.when.test(words) || WORDS.due.test(words))
  const own = WORDS.ours.test(words) ? principal.country : undefined
  const reading: Reading = { ...asking, words, named, country: named ?? own, period: periodNamed(text, words, today) }
  return (
    askedOfSeveral(reading) ??
    askedOfThings(reading) ??
    askedOfCountries(reading) ??
    askedOfLateness(reading) ??
    nextAsked(reading)
  )
}

/** Most words of a text that may ask without looking like it: "Kenya deadlines please". */
const MOST_BARE_WORDS = 10

/** Whether something is asked at all: notes of calls name countries, plans and dates too. */
function isAsked(words: string): boolean {
  if (WORDS.tale.test(words)) return false
  if (WORDS.hand.test(words) && !WORDS.whenAlone.test(words)) return false
  if (WORDS.wish.test(words) && !WORDS.when.test(words) && !words.includes('?')) return false
  return words.includes('?') || words.split(' ').length <= MOST_BARE_WORDS || WORDS.asking.test(words)
}

/** A question with what was seen in it. */
interface Reading extends Asking {
  readonly words: string
  /** The country that the words name. */
  readonly named: CountryCode | undefined
  /** That one, else the asker's own where they say so. */
  readonly country: CountryCode | undefined
  readonly period: Period | undefined
}

/** The calendar file, corrections, one year, the picture, a plan backwards. */
function askedOfThings({ text, words, principal, today, named, country, lastCountry }: Reading): Asked | undefined {
  const staff = principal.role === 'support-unit'
  if (WORDS.feed.test(words) && (country || staff || principal.country)) {
    return { kind: 'feed', country: named ?? principal.country }
  }
  if (staff && WORDS.correct.test(words) && country) return { kind: 'correct', country }
  const year = yearShown(words)
  if (year !== undefined && (country || principal.country || staff)) {
    return { kind: 'year', country: country ?? principal.country, year }
  }
  const whose = country ?? (lastCountry && isFollowUp(words) ? lastCountry : undefined) ?? principal.country
  if (!whose) return undefined
  if (WORDS.backward.test(words)) return { kind: 'backward', country: whose, due: dayNamed(text, today) }
  return WORDS.timeline.test(words) ? { kind: 'timeline', country: whose } : undefined
}

/** More named countries than this make no list of dates but a story. */
const MOST_NAMED = 6

/** "Dates for Ghana, Kenya and Italy": public dates, which everybody may ask. */
function askedOfSeveral({ words, countries, period }: Reading): Asked | undefined {
  const named = [...countriesNamed(words, countries)]
  if (named.length < 2 || named.length > MOST_NAMED || WORDS.told.test(words)) return undefined
  const asks =
    WORDS.datesOf.test(words) ||
    (WORDS.lateNow.test(words) && !WORDS.supposing.test(words)) ||
    ((WORDS.when.test(words) || WORDS.listOfDates.test(words)) && (WORDS.due.test(words) || WORDS.plan.test(words)))
  return asks ? { kind: 'several', countries: named, topic: topicIn(words), period } : undefined
}

/** What all countries owe: for the Support Unit. */
function askedOfCountries({ words, principal, today, country, period }: Reading): Asked | undefined {
  const asksAll = WORDS.whichCountries.test(words) || (WORDS.whatFallsDue.test(words) && period !== undefined)
  if (country || !asksAll) return undefined
  const late = WORDS.late.test(words)
  const due = WORDS.due.test(words) || WORDS.listOfDates.test(words)
  if (!(late || due) || principal.role !== 'support-unit') return undefined
  if (late && !period) return { kind: 'late-countries' }
  const topic = topicIn(words)
  return { kind: 'portfolio', period: period ?? nextThirty(today), topic: topic?.exact ? topic : undefined }
}

/** "What if": so much later than a date, or handed in on a day. */
function askedOfLateness({ text, words, principal, today, country, lastCountry }: Reading): Asked | undefined {
  const about = country ?? (lastCountry && isFollowUp(words) ? lastCountry : undefined)
  const whose = about ?? (WORDS.firstPerson.test(words) ? principal.country : undefined)
  const late = lateness(words)
  // "What if it's 45 days late?" means ours; "what if a plan is 45 days late?" asks for the rule.
  const few = words.split(' ').length
  const bare =
    (few <= 5 && (WORDS.late.test(words) || lastCountry !== undefined)) ||
    (few <= 9 && WORDS.whatIf.test(words) && !WORDS.plan.test(words) && !WORDS.everybody.test(words))
  if (!whose && late && bare && principal.country) {
    return { kind: 'late', country: principal.country, late, andWhen: false }
  }
  if (!whose) return undefined
  const supposing = WORDS.whatIf.test(words)
  const andWhen = asksWhen(words)
  if (late && !WORDS.moreThan.test(words) && (!WORDS.when.test(words) || supposing || WORDS.late.test(words))) {
    return { kind: 'late', country: whose, late, andWhen }
  }
  if (!supposing || !WORDS.submit.test(words)) return undefined
  const on = dayNamed(text, today) ?? monthsEnd(text, words, today)
  if (on) return { kind: 'submit-on', country: whose, on, andWhen }
  return WORDS.election.test(words) ? { kind: 'submit-on', country: whose, on: undefined, andWhen } : undefined
}

/** Whether the words ask for a date beside what they suppose: "when is ours due and what if …". */
function asksWhen(words: string): boolean {
  const [before = ''] = words.split(WORDS.whatIf)
  return (
    before.length > 3 &&
    WORDS.when.test(before) &&
    (WORDS.due.test(before) || WORDS.plan.test(before) || WORDS.ours.test(before) || before.split(' ').length <= 5)
  )
}

/** "If we only publish in March": counted from its last day, so that nothing is told too mild. */
function monthsEnd(text: string, words: string, today: CivilDate): CivilDate | undefined {
  const period = periodNamed(text, words, today)
  return period && period.from >= today && period.until > period.from ? period.until : undefined
}

function nextAsked(reading: Reading): Asked | undefined {
  const { text, words, today, country, lastCountry, named } = reading
  const asOf = WORDS.asOf.test(words) ? dayNamed(text, today, 'past') : undefined
  const period = reading.period ?? (asOf ? undefined : pastDay(reading))
  const follows = lastCountry !== undefined && isFollowUp(words)
  const whose =
    country ?? whoseNext(reading, period) ?? (follows && (WORDS.when.test(words) || period) ? lastCountry : undefined)
  if (!whose || (!follows && onlyTells(period, words, today))) return undefined
  // "More than six months overdue, what follows?" is a question on a rule.
  if (WORDS.moreThan.test(words) && lateness(words)) return undefined
  const status = WORDS.lateNow.test(words) && !WORDS.supposing.test(words)
  const asks =
    status ||
    WORDS.nextDate.test(words) ||
    (WORDS.when.test(words) && (WORDS.due.test(words) || WORDS.plan.test(words))) ||
    WORDS.whichPhase.test(words) ||
    (WORDS.when.test(words) && topicIn(words)?.exact === true && country !== undefined) ||
    (period !== undefined &&
      (WORDS.due.test(words) || WORDS.listOfDates.test(words) || ANYTHING.test(words) || follows)) ||
    (WORDS.listOfDates.test(words) && WORDS.ours.test(words)) ||
    (named !== undefined && (WORDS.datesOf.test(words) || WORDS.whenFor.test(words))) ||
    (named !== undefined && lastCountry !== undefined && WORDS.andCountry.test(words)) ||
    reading.country === undefined
  if (!asks) return undefined
  const late = status || WORDS.late.test(words) || WORDS.whatIf.test(words)
  const topic = topicIn(words) ?? (status ? topicIn('plan') : undefined)
  return { kind: 'next', country: whose, topic, period: asOf ? undefined : period, late, asOf }
}

/** Whose dates are meant where neither a country nor "our" is said: the asker's own, if the words ask for dates at all. */
function whoseNext({ words, principal, today }: Reading, period: Period | undefined): CountryCode | undefined {
  if (!principal.country || WORDS.everybody.test(words) || WORDS.whichCountries.test(words)) return undefined
  const when = WORDS.when.test(words)
  const due = WORDS.due.test(words)
  const short = words.split(' ').length <= 9
  const own =
    WORDS.nextDate.test(words) ||
    WORDS.whichPhase.test(words) ||
    (WORDS.firstPerson.test(words) && (when || (period !== undefined && due))) ||
    (WORDS.firstPerson.test(words) && WORDS.lateNow.test(words) && !WORDS.supposing.test(words)) ||
    (period !== undefined && short && (WORDS.listOfDates.test(words) || ANYTHING.test(words))) ||
    (when && short && WORDS.handIn.test(words) && topicIn(words)?.exact !== true) ||
    (when && short && WORDS.follow.test(words) && (topicIn(words)?.exact === true || due)) ||
    (period !== undefined && WORDS.whatFallsDue.test(words)) ||
    (when && period !== undefined && period.until >= today && short && WORDS.plan.test(words))
  return own ? principal.country : undefined
}

/** "What was due on 30 June 2014": that one day, when it lies behind us. */
function pastDay({ text, words, today }: Reading): Period | undefined {
  if (!WORDS.due.test(words)) return undefined
  const day = dayNamed(text, today, 'past')
  return day && day < today ? { from: day, until: day } : undefined
}

/** "Our minister left last week, what must we do?" tells of last week and asks nothing of it. */
function onlyTells(period: Period | undefined, words: string, today: CivilDate): boolean {
  if (!period || period.until >= today) return false
  return !WORDS.wasDue.test(words) && !WORDS.when.test(words) && !WORDS.listOfDates.test(words)
}

const ANYTHING = /\b(?:anything|something|pipeline|quelque chose|on a quoi|algo)\b/

/** Words so few that they lean on the answer before them. */
function isFollowUp(words: string): boolean {
  return words.split(' ').length <= 9
}

function nextThirty(today: CivilDate): Period {
  return { from: today, until: addDays(today, 30) }
}
