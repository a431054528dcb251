import * as en from 'chrono-node/en'
import * as es from 'chrono-node/es'
import * as fr from 'chrono-node/fr'
import { addDays, addMonths, type CivilDate, civilDate, parseCivilDate, yearOf } from '../../core/dates.ts'
import { fold } from '../../core/fold.ts'
import { LANGUAGES } from '../../core/language.ts'
import { datesSaid } from '../../understanding/dates-said.ts'
import { after, countOf } from './counts-said.ts'
import { fromMonthToMonth, MONTHS, partOfYear, YEAR } from './part-of-year.ts'
import type { Period } from './period.ts'

const NEXT_MONTH = /\b(?:next month|mois prochain|proximo mes|mes (?:que viene|proximo|entrante))\b/
const THIS_MONTH = /\b(?:this month|ce mois(?:-ci)?|este mes)\b/
const NEXT_DAYS =
  /\b(?:next|coming|within|in the next|prochains?|proximos?|dans les)\s+(\d{1,3}|three|six|twelve|trois|douze|tres|seis|doce)\s+(?:prochains? |proximos? )?(days?|weeks?|months?|jours?|semaines?|mois|dias?|semanas?|mes(?:es)?)\b|\b(\d{1,3})\s+(?:prochains|proximos)\s+(jours|mois|dias|meses)\b/
const UNTIL = /\b(?:by|until|till|before|up to|d'ici(?: a)?|avant|jusqu'(?:a|en|au)|antes de|hasta|de aqui a|para)\b/
const BEFORE = /\b(?:before|avant|antes de(?:l)?)\b/

/** The period that a question names: next month, the next 90 days, until June, in 2027. */
export function periodNamed(text: string, words: string, today: CivilDate): Period | undefined {
  const month = (first: CivilDate): Period => ({ from: first, until: addDays(addMonths(first, 1), -1) })
  const thisMonth = civilDate(yearOf(today), Number(today.slice(5, 7)), 1)
  if (NEXT_MONTH.test(words)) return month(addMonths(thisMonth, 1))
  if (THIS_MONTH.test(words)) return month(thisMonth)
  const next = NEXT_DAYS.exec(words)
  if (next) return { from: today, until: after(today, countOf(next[1] ?? next[3] ?? ''), next[2] ?? next[4] ?? '') }
  const span = fromMonthToMonth(words, today)
  if (span) return span
  const part = partOfYear(words, today)
  if (part) return part
  const at = MONTHS.findIndex((pattern) => pattern.test(words))
  const year = YEAR.exec(words)?.[1]
  if (at >= 0) {
    const named = year === undefined ? yearOf(today) + (at + 1 < Number(today.slice(5, 7)) ? 1 : 0) : Number(year)
    const first = civilDate(named, at + 1, 1)
    if (!UNTIL.test(words)) return month(first)
    const day = dayNamed(text, today)
    return { from: today, until: day ?? (BEFORE.test(words) ? addDays(first, -1) : month(first).until) }
  }
  if (CHRISTMAS.test(words)) return { from: today, until: nextChristmas(today) }
  if (year === undefined) return spanSaid(text, words, today)
  const last = civilDate(Number(year), 12, 31)
  return UNTIL.test(words) && last > today
    ? { from: today, until: last }
    : { from: civilDate(Number(year), 1, 1), until: last }
}

const CHRISTMAS = /\b(?:christmas|xmas|noel|navidad(?:es)?)\b/

function nextChristmas(today: CivilDate): CivilDate {
  const here = civilDate(yearOf(today), 12, 24)
  return today <= here ? here : civilDate(yearOf(today) + 1, 12, 24)
}

/** "This year", "next quarter", "before the end of the year": what the reader of dates finds that is no single day. */
function spanSaid(text: string, words: string, today: CivilDate): Period | undefined {
  const span = LANGUAGES.flatMap((language) => datesSaid(text, { today, language, lean: 'future' })).find(
    (found) => found.earliest !== found.latest || ENDS_SOMETHING.test(fold(found.words)),
  )
  if (!span) return undefined
  if (span.earliest === span.latest) return span.latest > today ? { from: today, until: span.latest } : undefined
  if (!UNTIL.test(words)) return { from: span.earliest, until: span.latest }
  const until = BEFORE.test(words) ? addDays(span.earliest, -1) : span.latest
  return until > today ? { from: today, until } : undefined
}

const ENDS_SOMETHING = /\b(?:end|fin|finales?)\b/

const SHOW_YEAR =
  /^(?:please )?(?:show|list|display|give|montre\w*|affiche\w*|donne\w*|muestra\w*|mostrar|muestre\w*|ver|voir|dame)?(?:[- ](?:me|moi|nous|us))?(?: (?:the|our|nos|les|notre|nuestr\w+|las|los|el|all|todas?|toutes?|dates|fechas|deadlines|echeances|plazos|milestones|jalons|hitos|calendar|calendrier|calendario|year|annee|ano|of|de|for|pour|para|en|in|from|del))*\s*(20[0-4]\d)(?:\s+(?:for|pour|para|de|of)\s+.{2,40})?\s*[?.!]*$/

/** "show 2026", "montre 2026 pour le Ghana", "2026". */
export function yearShown(words: string): number | undefined {
  const year = SHOW_YEAR.exec(words)?.[1]
  return year === undefined ? undefined : Number(year)
}

/** A day that the words name in any of the three languages; without a year the next one, or with `past` as it stands. */
export function dayNamed(
  text: string,
  today: CivilDate,
  direction: 'coming' | 'past' = 'coming',
): CivilDate | undefined {
  const written = /\b\d{4}-\d{2}-\d{2}\b/.exec(text)?.[0]
  if (written !== undefined) return parseCivilDate(written)
  const reference = { instant: new Date(`${today}T12:00:00Z`), timezone: 0 }
  const found = [en.GB, fr, es]
    .flatMap((language) => language.parse(text, reference, { forwardDate: direction === 'coming' }))
    .filter(({ start }) => start.isCertain('day') && start.isCertain('month'))
    .sort((one, other) => other.text.length - one.text.length)[0]
  if (!found) return undefined
  const { start } = found
  return parseCivilDate(
    [start.get('year'), start.get('month'), start.get('day')].map((part) => String(part).padStart(2, '0')).join('-'),
  )
}
