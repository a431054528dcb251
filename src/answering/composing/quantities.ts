import { fold } from '../../core/fold.ts'

/** A number in a text, with the unit of time, money or share that follows it. */
export interface Quantity {
  readonly value: string
  readonly unit: string | undefined
}

const WORDS: readonly (readonly [number, string])[] = [
  [0, 'zero cero'],
  [2, 'two deux dos both'],
  [3, 'three trois tres'],
  [4, 'four quatre cuatro'],
  [5, 'five cinq cinco'],
  [6, 'six seis'],
  [7, 'seven sept siete'],
  [8, 'eight huit ocho'],
  [9, 'nine neuf nueve'],
  [10, 'ten dix diez'],
  [11, 'eleven onze once'],
  [12, 'twelve douze doce'],
  [13, 'thirteen treize trece'],
  [14, 'fourteen quatorze catorce'],
  [15, 'fifteen quinze quince'],
  [16, 'sixteen seize dieciseis'],
  [18, 'eighteen dieciocho'],
  [20, 'twenty vingt veinte'],
  [24, 'veinticuatro'],
  [30, 'thirty trente treinta'],
  [36, 'trente-six'],
  [40, 'forty quarante cuarenta'],
  [45, 'quarante-cinq'],
  [48, 'quarante-huit'],
  [50, 'fifty cinquante cincuenta'],
  [60, 'sixty soixante sesenta'],
  [90, 'ninety quatre-vingt-dix noventa'],
  [100, 'hundred cent cien ciento'],
  [1_000, 'thousand mille mil'],
  [1_000_000, 'million millions millon millones'],
]

const VALUES: ReadonlyMap<string, string> = new Map(
  WORDS.flatMap(([value, words]) => words.split(' ').map((word) => [word, String(value)] as const)),
)

const UNITS: readonly (readonly [string, RegExp])[] = [
  ['day', /^(?:days?|jours?|dias?)$/],
  ['week', /^(?:weeks?|semaines?|semanas?)$/],
  ['month', /^(?:months?|mois|mes|meses)$/],
  ['year', /^(?:years?|ans?|annees?|anos?)$/],
  ['hour', /^(?:hours?|heures?|horas?)$/],
  ['share', /^(?:%|percent|per|pour|por)$/],
  ['money', /^(?:dollars?|usd|euros?|eur|[$€£])$/],
]

const NUMBER = /\d+(?:[.,\u00A0\u202F' ]\d{3}(?!\d))*(?:[.,]\d+)?|[\p{L}]+(?:-[\p{L}]+)*/gu

/**
 * The numbers of a text, in digits and in words of our three languages. "One" is left out: it is an article too.
 * A word joined with hyphens ("twenty-four") counts as its parts where it is no number itself.
 */
export function quantitiesIn(text: string): readonly Quantity[] {
  const folded = fold(text).replace(/[\u2010-\u2015]/g, '-')
  return Array.from(folded.matchAll(NUMBER)).flatMap((match): Quantity[] => {
    const [found] = match
    const rest = folded.slice(match.index + found.length)
    if (/^\d/.test(found)) return [{ value: digitsOf(found), unit: unitBefore(folded, match.index) ?? unitAfter(rest) }]
    const whole = VALUES.get(found)
    if (whole !== undefined) return [{ value: whole, unit: unitAfter(rest) }]
    if (!found.includes('-')) return []
    const parts = found.split('-')
    const values = parts.flatMap((part) => VALUES.get(part) ?? [])
    if (values.length === 0) return []
    const sum = values.length === 2 && Number(values[0]) >= 20 && Number(values[1]) < 10
    const value = sum ? String(Number(values[0]) + Number(values[1])) : (values[0] ?? '')
    return [{ value, unit: unitAfter(` ${parts.at(-1) ?? ''}`) ?? unitAfter(rest) }]
  })
}

/** Whether a quantity stands among others: the same value, and the same unit where it has one. */
export function isAmong({ value, unit }: Quantity, others: readonly Quantity[]): boolean {
  return others.some((other) => other.value === value && (unit === undefined || other.unit === unit))
}

/** How often a value is named. */
export function timesOf({ value }: Quantity, among: readonly Quantity[]): number {
  return among.filter((other) => other.value === value).length
}

function digitsOf(found: string): string {
  const plain = found.replace(/[.,\u00A0\u202F' ](?=\d{3}(?!\d))/g, '').replace(',', '.')
  return String(Number(plain))
}

function unitAfter(rest: string): string | undefined {
  const next = /^[\s-]*([\p{L}]+|[%$€£])/u.exec(rest)?.[1]
  return next === undefined ? undefined : UNITS.find(([, pattern]) => pattern.test(next))?.[0]
}

function unitBefore(text: string, at: number): string | undefined {
  return /[$€£]\s?$/.test(text.slice(0, at)) ? 'money' : undefined
}
