import * as en from 'chrono-node/en'
import * as es from 'chrono-node/es'
import * as fr from 'chrono-node/fr'
import type { CivilDate } from '../core/dates.ts'
import { civilDate } from '../core/dates.ts'
import { type InLanguages, LANGUAGES, type Language } from '../core/language.ts'
import { type DateContext, type DateRule, type DaySpan, makeDateRules } from './date-rules.ts'
import { DATE_WORDS } from './date-words.ts'
import { foldInPlace } from './fold-in-place.ts'

/** A date that somebody said: one day, or a span where the words name no day ("next week"). */
export interface DateSaid extends DaySpan {
  /** Exactly as they stand in the text. */
  readonly words: string
  /** Where they begin. */
  readonly at: number
}

export interface DateQuestion extends DateContext {
  /** That of the text; words of the other languages that can mean nothing else count too. */
  readonly language: Language
}

const RULES: InLanguages<readonly DateRule[]> = {
  en: makeDateRules(DATE_WORDS.en),
  fr: makeDateRules(DATE_WORDS.fr),
  es: makeDateRules(DATE_WORDS.es),
}

/**
 * chrono-node, day before month; asked only for days that stand written out with their month. Only our languages of
 * it are loaded: with all sixteen of them it is the largest part of a start.
 */
const LIBRARY = { en: en.GB, fr: fr.casual, es: es.casual } as const

/** The dates in a text, in order. Our rules first; the library adds forms of written dates that they miss. */
export function datesSaid(text: string, question: DateQuestion): readonly DateSaid[] {
  const folded = foldInPlace(text).replace(/[’]/g, "'")
  const languages = [question.language, ...LANGUAGES.filter((one) => one !== question.language)]
  const found: DateSaid[] = []
  for (const language of languages) {
    const own = RULES[language].flatMap((rule) => matchesOf(rule, text, folded, question))
    for (const date of longestFirst(own)) if (!found.some((other) => overlap(date, other))) found.push(date)
  }
  for (const date of fromLibrary(text, question)) if (!found.some((other) => overlap(date, other))) found.push(date)
  return found.sort((one, other) => one.at - other.at)
}

function matchesOf(rule: DateRule, text: string, folded: string, context: DateContext): readonly DateSaid[] {
  return [...folded.matchAll(rule.pattern)].flatMap((match) => {
    const span = rule.read(match.groups ?? {}, context)
    return span ? [{ ...span, at: match.index, words: text.slice(match.index, match.index + match[0].length) }] : []
  })
}

function longestFirst(dates: readonly DateSaid[]): readonly DateSaid[] {
  return [...dates].sort((one, other) => other.words.length - one.words.length || one.at - other.at)
}

function overlap(one: DateSaid, other: DateSaid): boolean {
  return one.at < other.at + other.words.length && other.at < one.at + one.words.length
}

/** What a day with its month in letters has. A text without it is not given to the library at all. */
const WRITTEN_OUT = /\d.*\p{L}{3}|\p{L}{3}.*\d| of \p{L}/u

function fromLibrary(text: string, { language, today, lean }: DateQuestion): readonly DateSaid[] {
  if (!WRITTEN_OUT.test(text)) return []
  const reference = new Date(`${today}T12:00:00Z`)
  return LIBRARY[language]
    .parse(text, { instant: reference, timezone: 0 }, { forwardDate: lean === 'future' })
    .flatMap(({ text: words, index, start }) => {
      if (!start.isCertain('day') || !start.isCertain('month') || !WRITTEN_OUT.test(words)) return []
      const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')]
      if (year === null || month === null || day === null) return []
      const found = civilDate(year, month, day)
      if (!start.isCertain('year') && lean === 'past' && found > today) return [saidOn(lastYear(found), words, index)]
      return [saidOn(found, words, index)]
    })
}

function lastYear(day: CivilDate): CivilDate {
  const [year, month, date] = day.split('-').map(Number)
  return month === 2 && date === 29 ? day : civilDate((year ?? 0) - 1, month ?? 1, date ?? 1)
}

function saidOn(day: CivilDate, words: string, at: number): DateSaid {
  return { earliest: day, latest: day, words, at }
}
