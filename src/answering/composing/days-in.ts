import { fold } from '../../core/fold.ts'

/** A day, a month or a day of any year that a text names. */
export interface DayNamed {
  readonly year?: number
  readonly month: number
  readonly day?: number
}

const MONTHS: readonly string[] = [
  'january janvier enero jan',
  'february fevrier febrero feb',
  'march mars marzo mar',
  'april avril abril apr',
  'may mai mayo',
  'june juin junio jun',
  'july juillet julio jul',
  'august aout agosto aug',
  'september septembre septiembre setiembre sept sep',
  'october octobre octubre oct',
  'november novembre noviembre nov',
  'december decembre diciembre dec',
]

const MONTH_OF: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const)),
)
/** Words that are no month unless a number stands beside them, and abbreviations. */
const ALONE_NO_MONTH = /^(?:may|march|mars|mar|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)$/

const NAME = `(${[...MONTH_OF.keys()].sort((one, other) => other.length - one.length).join('|')})`
const WRITTEN = new RegExp(
  [
    String.raw`\b(?<y1>\d{4})-(?<m1>\d{2})-(?<d1>\d{2})\b`,
    String.raw`\b(?<d2>\d{1,2})(?:st|nd|rd|th|er|º|°)?(?: of| de)?[ \u00A0](?<m2>${NAME.slice(1, -1)})\b\.?(?:,? ?(?: de| del)?[ \u00A0]?(?<y2>\d{4})\b)?`,
    String.raw`\b(?<m3>${NAME.slice(1, -1)})\b\.?[ \u00A0](?<d3>\d{1,2})(?:st|nd|rd|th)?\b(?!\d)(?:,? (?<y3>\d{4})\b)?`,
    String.raw`\b(?<m4>${NAME.slice(1, -1)})\b\.?,?(?: de| del)? (?<y4>\d{4})\b`,
    String.raw`\b(?<m5>${NAME.slice(1, -1)})\b`,
  ].join('|'),
  'gu',
)
/** Days as numbers with slashes or dots: nobody can tell day from month. */
const NUMERIC = /\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/g

const RELATIVE =
  /\b(?:today|tonight|tomorrow|yesterday|(?:next|last|this|coming) (?:week|month|year|quarter|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|aujourd'hui|demain|hier|(?:semaine|mois|annee) (?:prochaine?|derniere?|passee?)|an prochain|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|hoy|ayer|(?:proxim[oa]|pasad[oa]|est[ea]) (?:semana|mes|ano)|(?:semana|mes|ano) (?:proxim[oa]|pasad[oa]|que viene)|lunes|martes|miercoles|jueves|viernes|sabado|domingo)\b|\bmanana\b/g

export interface Days {
  readonly named: readonly DayNamed[]
  /** Written in a way that must stand in the source as it is. */
  readonly verbatim: readonly string[]
  /** The text without them, so that their numbers are not looked at twice. */
  readonly rest: string
}

/** The days that a text names, in our three languages. */
export function daysIn(text: string): Days {
  const folded = fold(text)
  const verbatim = [...folded.matchAll(NUMERIC), ...folded.matchAll(RELATIVE)].map(([found]) => found)
  const named: DayNamed[] = []
  const rest = folded.replace(NUMERIC, ' ').replace(WRITTEN, (found, ...more) => {
    const groups = more.at(-1) as Readonly<Record<string, string | undefined>>
    const of = (name: string) => [1, 2, 3, 4, 5].map((at) => groups[`${name}${at}`]).find((each) => each !== undefined)
    const word = of('m') ?? ''
    const month = MONTH_OF.get(word) ?? Number(word)
    const [year, day] = [of('y'), of('d')]
    if (year === undefined && day === undefined && ALONE_NO_MONTH.test(word)) return found
    if (!(month >= 1 && month <= 12)) return found
    named.push({
      month,
      ...(year !== undefined && { year: Number(year) }),
      ...(day !== undefined && { day: Number(day) }),
    })
    return ' '
  })
  return { named, verbatim, rest }
}

/** Whether a day stands among others: with everything that it names. */
export function isDayAmong({ year, month, day }: DayNamed, others: readonly DayNamed[]): boolean {
  return others.some(
    (other) =>
      other.month === month && (day === undefined || other.day === day) && (year === undefined || other.year === year),
  )
}
