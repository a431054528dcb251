import { addDays, addMonths, type CivilDate } from '../../core/dates.ts'

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
/** A number in digits or words, as part of a pattern. */
export const COUNT = `(\\d{1,3}|${Object.keys(NUMBERS)
  .sort((one, other) => other.length - one.length)
  .join('|')})`
export const UNIT = '(days?|weeks?|months?|years?|jours?|semaines?|mois|ans?|annees?|dias?|semanas?|mes(?:es)?|anos?)'

export function countOf(text: string): number {
  return NUMBERS[text] ?? (Number(text) || 0)
}

/** So many days, weeks or months after a day. */
export function after(today: CivilDate, count: number, unit: string): CivilDate {
  if (/^(?:day|jour|dia)/.test(unit)) return addDays(today, count)
  if (/^(?:week|semaine|semana)/.test(unit)) return addDays(today, count * 7)
  return addMonths(today, count)
}
