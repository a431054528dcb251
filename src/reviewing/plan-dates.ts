import { addDays, addMonths, type CivilDate, parseCivilDate } from '../core/dates.ts'
import { fold } from '../core/fold.ts'
import { LANGUAGES } from '../core/language.ts'
import { DATE_WORDS } from '../understanding/date-words.ts'
import { foldInPlace } from '../understanding/fold-in-place.ts'

/** A time of a plan: a day, a month, a quarter, a half year or a year. Nothing is counted from today. */
export interface PlanDate {
  readonly earliest: CivilDate
  readonly latest: CivilDate
  readonly at: number
  readonly end: number
  /** The words name a year only: a commitment may have it as its subject ("the budget of 2026"). */
  readonly yearOnly: boolean
}

const MONTHS = LANGUAGES.map((language) => DATE_WORDS[language].months)
const MONTH = `(?:${MONTHS.flat().join('|')})`
const YEAR = '(?:19|20)\\d\\d'
const OF = "(?:,? ?(?:of|de|del|d'|du)? )"
const ORDINAL =
  '(?:1|2|3|4|first|second|third|fourth|1st|2nd|3rd|4th|premier|1er|deuxieme|2e|2eme|troisieme|3e|3eme|quatrieme|4e|4eme|dernier|last|primer|1\\.?[oº]|segundo|2\\.?[oº]|tercer|tercero|3\\.?[oº]|cuarto|4\\.?[oº]|ultimo|i|ii|iii|iv)'

interface Form {
  readonly pattern: RegExp
  read(found: RegExpExecArray | RegExpMatchArray): readonly [CivilDate, CivilDate] | undefined
  readonly yearOnly?: true
}

const LONGEST_READ = 8_000

/** In the order of preference: what an earlier form has taken, no later one reads again. */
const FORMS: readonly Form[] = [
  { pattern: form(`(${YEAR})-(\\d\\d)-(\\d\\d)`), read: ([, y, m, d]) => day(y, m, d) },
  { pattern: form(`(\\d{1,2})([/.-])(\\d{1,2})\\2(${YEAR}|\\d\\d)`), read: ([, d, , m, y]) => day(y, m, d) },
  {
    pattern: form(`(\\d{1,2})(?:st|nd|rd|th|er|º|°)?(?: de| of)? ?(${MONTH})\\b\\.?${OF}?(${YEAR})`),
    read: ([, d, m, y]) => day(y, String(monthOf(m)), d),
  },
  {
    pattern: form(`(${MONTH})\\b\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (${YEAR})`),
    read: ([, m, d, y]) => day(y, String(monthOf(m)), d),
  },
  {
    pattern: form(`(?:(q|t)([1-4])|([1-4])(t|q))[ ./-]?(?:of |de |del )?(${YEAR})`),
    read: ([, , one, other, , y]) => months(y, Number(one ?? other) * 3 - 2, 3),
  },
  {
    pattern: form(`(${YEAR})[ ./-]?[qt]([1-4])`),
    read: ([, y, quarter]) => months(y, Number(quarter) * 3 - 2, 3),
  },
  {
    pattern: form(`(${ORDINAL}) (?:quarter|trimestre)${OF}?(${YEAR})`),
    read: ([, which, y]) => months(y, ordinal(which, 4) * 3 - 2, 3),
  },
  {
    pattern: form(`(?:h|s)([12])[ ./-]?(${YEAR})`),
    read: ([, half, y]) => months(y, Number(half) * 6 - 5, 6),
  },
  {
    pattern: form(`(${ORDINAL}) (?:half|semester|semestre)${OF}?(${YEAR})`),
    read: ([, which, y]) => months(y, ordinal(which, 2) * 6 - 5, 6),
  },
  {
    pattern: form(`(${MONTH})\\b\\.?(?:${OF}|[ /-])?(${YEAR})`),
    read: ([, m, y]) => months(y, monthOf(m), 1),
  },
  {
    pattern: form(`(${MONTH})\\b\\.?[ -]['’]?(\\d\\d)(?!\\d|[ ]?%)`),
    read: ([, m, y]) => (Number(y) >= 10 && Number(y) < 50 ? months(`20${y}`, monthOf(m), 1) : undefined),
  },
  { pattern: form(`(\\d{1,2})[/-](${YEAR})`), read: ([, m, y]) => months(y, Number(m), 1) },
  { pattern: form(`(${YEAR})[/-](0[1-9]|1[0-2])`), read: ([, y, m]) => months(y, Number(m), 1) },
  {
    pattern: form(`(?:(?:the )?end of|late|fin|(?:a )?(?:fines|finales|fin) de(?:l)?(?: ano)?|cierre de) (${YEAR})`),
    read: ([, y]) => months(y, 10, 3),
  },
  {
    pattern: form(`(?:(?:the )?(?:beginning|start) of|early|debut|(?:a )?(?:inicios|principios) de) (${YEAR})`),
    read: ([, y]) => months(y, 1, 3),
  },
  { pattern: form(`(?:mid-?|mi-|mediados de |middle of )(${YEAR})`), read: ([, y]) => months(y, 5, 3) },
  { pattern: form(`(${YEAR})`), read: ([, y]) => months(y, 1, 12), yearOnly: true },
]

/** The dates that a text names, in order. "January to March 2026" names two: a month without year takes the next one's. */
export function planDatesIn(text: string): readonly PlanDate[] {
  // Beyond that no paragraph of a plan goes on; a hostile one may.
  const folded = foldedInPlace(text.slice(0, LONGEST_READ))
  const found: PlanDate[] = []
  for (const { pattern, read, yearOnly } of FORMS) {
    for (const match of folded.matchAll(pattern)) {
      const [at, end] = [match.index, match.index + match[0].length]
      if (found.some((other) => at < other.end && other.at < end)) continue
      const span = read(match)
      if (span) found.push({ earliest: span[0], latest: span[1], at, end, yearOnly: yearOnly === true })
    }
  }
  for (const date of [...found]) {
    const half = halfSaid(folded, date)
    if (half && !found.some((other) => half.at < other.end && other.at < half.end)) found.push(half)
  }
  return found.sort((one, other) => one.at - other.at)
}

/** Lower case without accents, letter by letter in place. */
export function foldedInPlace(text: string): string {
  const folded = fold(text)
  return folded.length === text.length ? folded : foldInPlace(text)
}

const HALF_SAID = new RegExp(
  `(?<![\\p{L}\\d])(?:(\\d{1,2})(?:st|nd|rd|th|er|º)?(?: de| of)? ?)?(${MONTH})\\b\\.?\\s*(?:-|–|—|/|to|until|through|and|a|au|et|al|hasta|y)\\s*$`,
  'u',
)

/** In "January to March 2026" and "3 May – 5 June 2026" the first month takes its year from the date after it. */
function halfSaid(folded: string, date: PlanDate): PlanDate | undefined {
  if (date.yearOnly) return undefined
  const match = HALF_SAID.exec(folded.slice(Math.max(0, date.at - 40), date.at))
  if (!match) return undefined
  const [words, d, month] = match
  const year = date.earliest.slice(0, 4)
  const span = d === undefined ? months(year, monthOf(month), 1) : day(year, String(monthOf(month)), d)
  const at = Math.max(0, date.at - 40) + match.index
  return (
    span && {
      earliest: span[0],
      latest: span[1],
      at,
      end: at + words.replace(/\W+\p{L}*\s*$/u, '').length,
      yearOnly: false,
    }
  )
}

function form(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d/.])(?:${pattern})(?![\\p{L}\\d]|[.,/]\\d)`, 'gu')
}

function monthOf(word: string | undefined): number {
  const plain = (word ?? '').replace(/\.$/, '')
  for (const months of MONTHS) {
    const at = months.findIndex((forms) => forms.split('|').includes(plain))
    if (at >= 0) return at + 1
  }
  return 0
}

function ordinal(word: string | undefined, most: number): number {
  const plain = (word ?? '').replace('.', '')
  if (/^(?:last|dernier|ultimo)$/.test(plain)) return most
  const digit = /^[1-4]/.exec(plain)?.[0]
  if (digit) return Number(digit)
  if (/^(?:first|premier|primer|i)$/.test(plain)) return 1
  if (/^(?:second|deuxieme|segundo|ii)$/.test(plain)) return 2
  return /^(?:third|troisieme|tercero?|iii)$/.test(plain) ? 3 : 4
}

function day(year = '', month = '', date = ''): readonly [CivilDate, CivilDate] | undefined {
  const y = year.length === 2 ? `20${year}` : year
  const found = parseCivilDate(`${y}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
  return found && [found, found]
}

function months(year: string | undefined, first: number, count: number): readonly [CivilDate, CivilDate] | undefined {
  const start = parseCivilDate(`${year}-${String(first).padStart(2, '0')}-01`)
  return start && [start, addDays(addMonths(start, count), -1)]
}

/** Words between the two ends of a span. */
const BETWEEN =
  /^[\s,;()]*(?:-|–|—|→|>|\/|to|until|till|through|and|up to|a|à|au|jusqu'au|jusqu'en|jusqu'a|et|al|hasta|y|e|end(?: date)?:?|fin:?|date de fin:?|termino:?|fecha de (?:fin|termino):?)?(?: the| le| la| el| el dia| end of| fin| fines de)?[\s:]*$/u

export interface PlanSpan {
  readonly start?: CivilDate
  readonly end?: CivilDate
  /** Where the words of the span begin and end in the text. */
  readonly at: number
  readonly until: number
}

/** From when until when a step of a plan runs, as its words say; undefined when they name no time. */
export function spanIn(text: string): PlanSpan | undefined {
  const dates = planDatesIn(text).filter((date) => !date.yearOnly || standsAsTime(text, date))
  const last = dates.at(-1)
  if (!last) return undefined
  const before = dates.at(-2)
  const between = before ? foldedInPlace(text.slice(before.end, last.at)) : ''
  if (before && BETWEEN.test(between)) {
    return { start: before.earliest, end: last.latest, at: before.at, until: last.end }
  }
  return { end: last.latest, at: last.at, until: last.end }
}

/** A bare year is a time after "by", "in" and their like, in brackets, at the end, or alone. */
function standsAsTime(text: string, { at, end }: PlanDate): boolean {
  const before = foldedInPlace(text.slice(Math.max(0, at - 24), at))
  const after = text.slice(end, end + 3)
  if (before.trim() === '' && text.slice(end).trim() === '') return true
  if (
    /(?:\b(?:by|in|before|during|until|since|from|to|through|en|avant|d'ici(?: a| la fin de)?|courant|pour|depuis|a|au|antes de|para|durante|hasta|desde|year|annee|ano|end:|start:|fin:|date:|plazo:|fecha:|echeance:|deadline:))\s*$/.test(
      before,
    )
  )
    return true
  if (/[([]\s*$/.test(before) && /^\s*[)\]–-]/.test(after)) return true
  if (/[–—-]\s*$/.test(before)) return true
  return /[–—,:;|(]\s*$/.test(before) && /^\s*[).;]?\s*$/.test(text.slice(end))
}
