import * as chrono from 'chrono-node'
import type { Lateness } from '../../calendar/what-if.ts'
import { addDays, addMonths, type CivilDate, civilDate, parseCivilDate, yearOf } from '../../core/dates.ts'
import { fold } from '../../core/fold.ts'
import { LANGUAGES } from '../../core/language.ts'
import { datesSaid } from '../../understanding/dates-said.ts'

/** From a day to a day, both included. */
export interface Period {
  readonly from: CivilDate
  readonly until: CivilDate
}

const MONTHS: readonly RegExp[] = [
  /\b(?:january|janvier|enero)\b/,
  /\b(?:february|fevrier|febrero)\b/,
  /\b(?:march|mars|marzo)\b/,
  /\b(?:april|avril|abril)\b/,
  /\b(?:(?:in|by|of|before|until|till|since|next|end|early|late|mid)[ -]may|may 20\d\d|mai|mayo)\b/,
  /\b(?:june|juin|junio)\b/,
  /\b(?:july|juillet|julio)\b/,
  /\b(?:august|aout|agosto)\b/,
  /\b(?:september|septembre|septiembre|setiembre)\b/,
  /\b(?:october|octobre|octubre)\b/,
  /\b(?:november|novembre|noviembre)\b/,
  /\b(?:december|decembre|diciembre)\b/,
]

const NEXT_MONTH = /\b(?:next month|mois prochain|proximo mes|mes (?:que viene|proximo|entrante))\b/
const THIS_MONTH = /\b(?:this month|ce mois(?:-ci)?|este mes)\b/
const NEXT_DAYS =
  /\b(?:next|coming|within|in the next|prochains?|proximos?|dans les)\s+(\d{1,3}|three|six|twelve|trois|douze|tres|seis|doce)\s+(?:prochains? |proximos? )?(days?|weeks?|months?|jours?|semaines?|mois|dias?|semanas?|mes(?:es)?)\b|\b(\d{1,3})\s+(?:prochains|proximos)\s+(jours|mois|dias|meses)\b/
const UNTIL = /\b(?:by|until|till|before|up to|d'ici(?: a)?|avant|jusqu'(?:a|en|au)|antes de|hasta|de aqui a|para)\b/
const BEFORE = /\b(?:before|avant|antes de(?:l)?)\b/
const YEAR = /\b(20[0-4]\d)\b/

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

const QUARTER =
  /\b(?:q([1-4])|t([1-4])|(first|second|third|fourth|last|1st|2nd|3rd|4th|premier|1er|deuxieme|2e|troisieme|3e|quatrieme|dernier|primer|segundo|tercer|cuarto|ultimo) (?:quarter|trimestre))\b/
const HALF = /\b(?:h([12])|(first|second|1st|2nd|premier|1er|deuxieme|second|2e|primer|segundo) (?:half|semestre))\b/
const NEXT_QUARTER = /\b(?:(next) quarter|trimestre (?:prochain)|(?:proximo|prochain) trimestre|trimestre que viene)\b/
const THIS_QUARTER = /\b(?:this quarter|ce trimestre|este trimestre)\b/
const ORDINALS: readonly RegExp[] = [
  /^(?:first|1st|premier|1er|primer)$/,
  /^(?:second|2nd|deuxieme|2e|segundo)$/,
  /^(?:third|3rd|troisieme|3e|tercer)$/,
  /^(?:fourth|last|4th|quatrieme|dernier|cuarto|ultimo)$/,
]

/** A quarter or half of a year: "q1 2027", "le premier semestre", "el próximo trimestre". */
function partOfYear(words: string, today: CivilDate): Period | undefined {
  const months = (year: number, first: number, count: number): Period => {
    const from = civilDate(year, first, 1)
    return { from, until: addDays(addMonths(from, count), -1) }
  }
  const year = yearOf(today)
  const quarterNow = Math.floor((Number(today.slice(5, 7)) - 1) / 3)
  if (THIS_QUARTER.test(words)) return months(year, quarterNow * 3 + 1, 3)
  if (NEXT_QUARTER.test(words)) return months(year + (quarterNow === 3 ? 1 : 0), ((quarterNow + 1) % 4) * 3 + 1, 3)
  for (const [pattern, length] of [
    [QUARTER, 3],
    [HALF, 6],
  ] as const) {
    const found = pattern.exec(words)
    if (!found) continue
    const [number, word] = [found.slice(1).find((part) => part && /^[1-4]$/.test(part)), found.slice(1).find(Boolean)]
    const at = number ? Number(number) - 1 : ORDINALS.findIndex((ordinal) => ordinal.test(word ?? ''))
    if (at < 0) continue
    const first = at * length + 1
    const named = YEAR.exec(words)?.[1]
    const passed = civilDate(year, first + length - 1, 28) < today
    return months(named ? Number(named) : year + (passed ? 1 : 0), first, length)
  }
  return undefined
}

/** "Between January and June 2027", "de janvier à juin", "entre enero y junio de 2027". */
function fromMonthToMonth(words: string, today: CivilDate): Period | undefined {
  if (!/\b(?:between|from|entre|de|du|del|desde)\b.*\b(?:and|to|until|till|et|a|au|jusqu'a|y|al|hasta)\b/.test(words))
    return undefined
  const named = MONTHS.flatMap((pattern, month) => {
    const found = pattern.exec(words)
    return found ? [{ month: month + 1, at: found.index }] : []
  }).sort((one, other) => one.at - other.at)
  const [first, last] = named
  if (!first || !last) return undefined
  const years = [...words.matchAll(/\b(20[0-4]\d)\b/g)].map((match) => Number(match[1]))
  const over = last.month < first.month ? 1 : 0
  const here = yearOf(today) + (last.month < Number(today.slice(5, 7)) && over === 0 ? 1 : 0)
  const lastYear = years.at(-1) ?? here + over
  const firstYear = years.length > 1 ? (years[0] ?? lastYear) : lastYear - over
  const from = civilDate(firstYear, first.month, 1)
  const until = addDays(addMonths(civilDate(lastYear, last.month, 1), 1), -1)
  return from < until ? { from, until } : undefined
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

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  quinze: 15,
  una: 1,
  uno: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  once: 11,
  doce: 12,
  quince: 15,
}
const COUNT = `(\\d{1,3}|${Object.keys(NUMBERS)
  .sort((one, other) => other.length - one.length)
  .join('|')})`
const UNIT = '(days?|weeks?|months?|years?|jours?|semaines?|mois|ans?|annees?|dias?|semanas?|mes(?:es)?|anos?)'
const LATENESS = [
  new RegExp(
    `\\b${COUNT} ${UNIT} (?:\\w+ )?(?:late|overdue|behind|after|de retard|en retard|apres|tarde|de (?:atraso|retraso|demora)|mas tarde|despues)\\b`,
  ),
  new RegExp(
    `\\b(?:late|overdue|delayed?|en retard|tarde|con (?:un )?(?:atraso|retraso)|atrasad\\w+|retraso|retard)(?: by| de| d'| of)?(?: about| around| environ| unos| unas| como| casi)? ?${COUNT} ${UNIT}\\b`,
  ),
  // "We miss it by 10 days", "our plan slips six weeks", "nos atrasamos un mes".
  new RegExp(
    `\\b(?:miss\\w*|slip\\w*|overrun\\w*|rat(?:e|er|ons|ez)|manqu\\w+|gliss\\w+|decal\\w+|tard\\w+|depass\\w+|perd\\w+|pierd\\w+|pasamos|corr(?:e|er|emos)|atras\\w+|retras\\w+|demor\\w+)\\b.{0,30}?(?:\\b(?:by|de|d'|por|en) ?|d')?\\b${COUNT} ${UNIT}\\b`,
  ),
  // "If we need two more months", "deux mois de plus".
  new RegExp(
    `\\b(?:need|take|besoin|faut|faudra|necesit\\w+|hacen falta)\\b.{0,20}?\\b${COUNT} (?:more |mas )?${UNIT}(?: more| longer| de plus| mas)?\\b`,
  ),
]

/** "three weeks late", "trois semaines de retard", "tres semanas tarde". */
export function lateness(words: string): Lateness | undefined {
  for (const pattern of LATENESS) {
    const match = pattern.exec(words)
    if (!match) continue
    const count = countOf(match[1] ?? '')
    const unit = match[2] ?? ''
    if (/^(?:day|jour|dia)/.test(unit)) return { days: count }
    if (/^(?:week|semaine|semana)/.test(unit)) return { days: count * 7 }
    if (/^(?:an|year|annee|ano)/.test(unit)) return { months: count * 12 }
    return { months: count }
  }
  return undefined
}

function countOf(text: string): number {
  return NUMBERS[text] ?? (Number(text) || 0)
}

function after(today: CivilDate, count: number, unit: string): CivilDate {
  if (/^(?:day|jour|dia)/.test(unit)) return addDays(today, count)
  if (/^(?:week|semaine|semana)/.test(unit)) return addDays(today, count * 7)
  return addMonths(today, count)
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
  const found = [chrono.en.GB, chrono.fr, chrono.es]
    .flatMap((language) => language.parse(text, reference, { forwardDate: direction === 'coming' }))
    .filter(({ start }) => start.isCertain('day') && start.isCertain('month'))
    .sort((one, other) => other.text.length - one.text.length)[0]
  if (!found) return undefined
  const { start } = found
  return parseCivilDate(
    [start.get('year'), start.get('month'), start.get('day')].map((part) => String(part).padStart(2, '0')).join('-'),
  )
}
