import { addDays, addMonths, type CivilDate, civilDate, yearOf } from '../../core/dates.ts'
import type { Period } from './period.ts'

/** January first; folded. */
export const MONTHS: readonly RegExp[] = [
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
export const YEAR = /\b(20[0-4]\d)\b/

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
export function partOfYear(words: string, today: CivilDate): Period | undefined {
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
export function fromMonthToMonth(words: string, today: CivilDate): Period | undefined {
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
