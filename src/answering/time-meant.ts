import { type CivilDate, civilDate, yearOf } from '../core/dates.ts'
import { fold } from '../core/fold.ts'
import { NAMED_TIMES, OLD_RULES, PAST_TENSE } from './named-times.ts'

/** Which time a question speaks of. */
export interface TimeMeant {
  /** First and last day meant; the same day for today. */
  readonly from: CivilDate
  readonly until: CivilDate
  /**
   * `today`: no other time is named. `perhaps-past`: only the tense of a verb looks back. `past`: rules that no longer
   * hold, without saying of when. `named`: a year, a span of years or a time with a name.
   */
  readonly how: 'today' | 'perhaps-past' | 'past' | 'named'
}

/** The first day of the programme: nothing held before. */
export const FIRST_DAY: CivilDate = '2011-09-20'

const YEAR = String.raw`(20[0-3]\d)`
const SPAN = new RegExp(String.raw`${YEAR}\s*(?:-|–|—|/|to|and|until|a|au|et|y|hasta|al)\s*(?:el )?${YEAR}`)
const BEFORE = new RegExp(String.raw`\b(?:before|prior to|pre-?|avant|anterior(?:es)? a|antes de(?:l)?)\s*${YEAR}`)
const UP_TO = new RegExp(String.raw`\b(?:until|up to|till|jusqu'en|jusqu'a|hasta)\s*(?:el )?${YEAR}`)
const SINCE = new RegExp(String.raw`\b(?:since|from|after|depuis|a partir de|apres|desde|despues de)\s*(?:el )?${YEAR}`)
const SINGLE = new RegExp(String.raw`(?<![\d/-])${YEAR}(?![\d/-])`, 'g')

/**
 * Reads the time from a question's words, in the three languages. A year that is not over, or a plan whose years reach
 * today, means today's rules: people name the years of a running plan without asking about the past.
 */
export function timeMeant(question: string, today: CivilDate): TimeMeant {
  const words = fold(question).replace(/\s+/g, ' ')
  const now: TimeMeant = { from: today, until: today, how: 'today' }
  const thisYear = yearOf(today)

  for (const { pattern, from, until } of NAMED_TIMES) {
    if (pattern.test(words)) return until < today ? { from, until, how: 'named' } : now
  }
  const span = SPAN.exec(words)
  if (span) {
    const [first, last] = [Number(span[1]), Number(span[2])].sort((one, other) => one - other) as [number, number]
    return last >= thisYear ? now : years(first, last)
  }
  const before = BEFORE.exec(words)
  if (before) return past(Number(before[1]) - 1, thisYear, now)
  const upTo = UP_TO.exec(words)
  if (upTo) return past(Number(upTo[1]), thisYear, now)
  if (SINCE.test(words)) return now
  const named = Array.from(words.matchAll(SINGLE), (match) => Number(match[1]))
  if (named.length > 0) {
    const last = Math.max(...named)
    return last >= thisYear ? now : years(Math.min(...named), last)
  }
  if (OLD_RULES.some((pattern) => pattern.test(words))) return { from: FIRST_DAY, until: today, how: 'past' }
  if (PAST_TENSE.some((pattern) => pattern.test(words))) return { ...now, how: 'perhaps-past' }
  return now
}

function years(first: number, last: number): TimeMeant {
  return { from: civilDate(first, 1, 1), until: civilDate(last, 12, 31), how: 'named' }
}

function past(last: number, thisYear: number, now: TimeMeant): TimeMeant {
  return last >= thisYear ? now : { from: FIRST_DAY, until: civilDate(Math.max(last, 2011), 12, 31), how: 'named' }
}
