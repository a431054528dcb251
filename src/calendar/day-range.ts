import { addDays, addMonths, type CivilDate, civilDate, formatDate, parseCivilDate, yearOf } from '../core/dates.ts'
import type { InLanguages, Language } from '../core/language.ts'

/**
 * A day as far as it is known: one day, a month, a year or a longer span. What is known to the year only is never
 * shown as a day; the ends of the span serve comparisons.
 */
export interface DayRange {
  readonly earliest: CivilDate
  readonly latest: CivilDate
}

export type Precision = 'day' | 'month' | 'year' | 'span'

/** Reads `2026-06-30`, `2026-06`, `2026` and two of these with a slash between; undefined for anything else. */
export function parseDayRange(text: string): DayRange | undefined {
  const [first, last, ...more] = text.split('/')
  if (first === undefined || more.length > 0) return undefined
  const from = parsePart(first.trim())
  if (last === undefined || !from) return from
  const until = parsePart(last.trim())
  if (!until || until.latest < from.earliest) return undefined
  return { earliest: from.earliest, latest: until.latest }
}

function parsePart(text: string): DayRange | undefined {
  if (/^\d{4}$/.test(text)) return { earliest: civilDate(Number(text), 1, 1), latest: civilDate(Number(text), 12, 31) }
  if (/^\d{4}-\d{2}$/.test(text)) {
    const first = parseCivilDate(`${text}-01`)
    return first && { earliest: first, latest: addDays(addMonths(first, 1), -1) }
  }
  const day = parseCivilDate(text)
  return day && { earliest: day, latest: day }
}

export function onDay(day: CivilDate): DayRange {
  return { earliest: day, latest: day }
}

export function precisionOf({ earliest, latest }: DayRange): Precision {
  if (earliest === latest) return 'day'
  if (earliest.endsWith('-01') && latest === endOfMonth(earliest)) return 'month'
  if (earliest.endsWith('-01-01') && latest === `${earliest.slice(0, 4)}-12-31`) return 'year'
  return 'span'
}

/** Shifts by days first, then by whole months. The end of a span that was a month's end stays a month's end. */
export function shift(range: DayRange, by: { readonly months?: number; readonly days?: number }): DayRange {
  const { months = 0, days = 0 } = by
  const move = (day: CivilDate) => addMonths(addDays(day, days), months)
  if (range.earliest === range.latest) return onDay(move(range.earliest))
  const moved = move(range.latest)
  const latest = days === 0 && range.latest === endOfMonth(range.latest) ? endOfMonth(moved) : moved
  return { earliest: move(range.earliest), latest }
}

/** Rounds a span outwards to whole years, for what is known only roughly. */
export function wholeYears({ earliest, latest }: DayRange): DayRange {
  return { earliest: `${yearOf(earliest)}-01-01`, latest: `${yearOf(latest)}-12-31` }
}

/** As data: `2026-06-30`, `2026-06`, `2026`, or the two ends with a slash, months where the ends are whole months. */
export function writeDayRange(range: DayRange): string {
  switch (precisionOf(range)) {
    case 'day':
      return range.earliest
    case 'month':
      return range.earliest.slice(0, 7)
    case 'year':
      return range.earliest.slice(0, 4)
    case 'span': {
      const months = range.earliest.endsWith('-01') && range.latest === endOfMonth(range.latest)
      if (range.earliest.endsWith('-01-01') && range.latest.endsWith('-12-31'))
        return `${range.earliest.slice(0, 4)}/${range.latest.slice(0, 4)}`
      return months ? `${range.earliest.slice(0, 7)}/${range.latest.slice(0, 7)}` : `${range.earliest}/${range.latest}`
    }
  }
}

const BETWEEN: InLanguages<(from: string, until: string) => string> = {
  en: (from, until) => `between ${from} and ${until}`,
  fr: (from, until) => `entre ${from} et ${until}`,
  es: (from, until) => `entre ${from} y ${until}`,
}

/** Before a day inside a sentence. */
const ARTICLES: InLanguages<string> = { en: '', fr: 'le ', es: 'el ' }

/** In words, as exactly as it is known: "Tuesday 30 June 2026", "June 2026", "2026", "between May 2025 and April 2026". */
export function rangeInWords(range: DayRange, language: Language, style: 'with-weekday' | 'plain' = 'plain'): string {
  const month = (day: CivilDate) => formatDate(day, language).replace(/^1(er)? (de )?/, '')
  switch (precisionOf(range)) {
    case 'day':
      return formatDate(range.earliest, language, style)
    case 'month':
      return month(range.earliest)
    case 'year':
      return range.earliest.slice(0, 4)
    case 'span': {
      const [from = '', until = ''] = writeDayRange(range).split('/')
      const part = (text: string) => {
        if (text.length === 4) return text
        const day = parseCivilDate(text.length === 7 ? `${text}-01` : text)
        if (!day) return text
        return text.length === 7 ? month(day) : `${ARTICLES[language]}${formatDate(day, language)}`
      }
      return BETWEEN[language](part(from), part(until))
    }
  }
}

function endOfMonth(day: CivilDate): CivilDate {
  return addDays(addMonths(`${day.slice(0, 7)}-01` as CivilDate, 1), -1)
}

/**
 * `MM-DD`, `MM`, `MM-DD/MM-DD` or nothing, in a year. Built without reading: the schema has checked that it names days
 * of every year, and the engine asks for it very often.
 */
export function ofYear(year: number, on: string | undefined): DayRange {
  if (on === undefined) return { earliest: `${year}-01-01`, latest: `${year}-12-31` }
  const [from = on, until = from] = on.split('/')
  if (from.length === 2) {
    const first = `${year}-${from}-01` as CivilDate
    return { earliest: first, latest: endOfMonth(first) }
  }
  return { earliest: `${year}-${from}` as CivilDate, latest: `${year}-${until}` as CivilDate }
}
