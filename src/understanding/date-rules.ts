import { Temporal } from 'temporal-polyfill'
import { addDays, addMonths, type CivilDate, weekdayOf, yearOf } from '../core/dates.ts'
import type { DateWords } from './date-words.ts'

/** One day, or all days from the first to the last. */
export interface DaySpan {
  readonly earliest: CivilDate
  readonly latest: CivilDate
}

export interface DateContext {
  readonly today: CivilDate
  /** Where a day without year or week lies: "I spoke on Tuesday" looks back, "by Tuesday" ahead. */
  readonly lean: 'past' | 'future'
}

export interface DateRule {
  /** On folded text, with named groups. */
  readonly pattern: RegExp
  read(groups: Readonly<Record<string, string | undefined>>, context: DateContext): DaySpan | undefined
}

type Unit = 'day' | 'week' | 'month' | 'year'

const YEAR = '(?:19|20)\\d\\d'

/** The rules of one language, made of its words. */
export function makeDateRules(words: DateWords): readonly DateRule[] {
  const month = `(?:${words.months.join('|')})\\b\\.?`
  const fullWeekday = `(?:${words.weekdays.map((forms) => forms.split('|')[0]).join('|')})`
  const weekday = `(?:${words.weekdays.join('|')})\\b\\.?`
  const unit = `(?:${Object.values(words.units).join('|')})`
  const amount = `(?:\\d{1,3}|${words.numbers.join('|')})`
  const framed = (frames: readonly string[], inside: string) =>
    `(?:${frames.map((frame) => frame.replace('#', inside)).join('|')})`
  const numberedMonth = `${month}(?:${words.of} ${YEAR})?`
  const relativeUnit = [words.last, words.current, words.next].map((frames) => framed(frames, unit)).join('|')
  const quarters = words.quarter.map((form) => form.replace(/\((?!\?)/g, '(?:'))
  const quarter = `(?:(?:${quarters.join('|')})(?:${words.of} ${YEAR})?)`
  const thing = `(?:${relativeUnit}|${numberedMonth}|${quarter}|${unit}|${YEAR})`

  const bare = new RegExp(`^${unit}$`)
  const monthAt = (text: string) => words.months.findIndex((forms) => new RegExp(`^(?:${forms})\\.?$`).test(text))
  const weekdayIn = (text: string) =>
    words.weekdays.findIndex((forms) => new RegExp(`\\b(?:${forms})\\b`).test(text)) + 1
  const unitIn = (text: string) =>
    (Object.keys(words.units) as Unit[]).find((one) => new RegExp(`\\b(?:${words.units[one]})\\b`).test(text))
  const countOf = (text: string) => {
    if (/^\d+$/.test(text)) return Number(text)
    return words.numbers.findIndex((forms) => new RegExp(`^(?:${forms})$`).test(text)) + 1
  }
  const offsetOf = (text: string): -1 | 0 | 1 => {
    const is = (frames: readonly string[]) => new RegExp(`^${framed(frames, '(?:\\S+)')}$`).test(text)
    return is(words.last) ? -1 : is(words.next) ? 1 : 0
  }

  function readThing(text: string, context: DateContext): DaySpan | undefined {
    const year = new RegExp(YEAR).exec(text)?.[0]
    if (text === year) return yearSpan(Number(year))
    const inQuarter = quarterOf(text, words)
    if (inQuarter) {
      const first = `${String((inQuarter - 1) * 3 + 1).padStart(2, '0')}-01`
      const chosen = year ? Number(year) : nearestYear(first, context, 92)
      return months(`${chosen}-${first}` as CivilDate, 3)
    }
    const named = monthAt(text.replace(new RegExp(`(?:${words.of})? ${YEAR}$`), ''))
    if (named >= 0) {
      const first = `${String(named + 1).padStart(2, '0')}-01`
      const chosen = year ? Number(year) : nearestYear(first, context, 31)
      return months(`${chosen}-${first}` as CivilDate, 1)
    }
    const which = unitIn(text)
    return which && unitSpan(which, bare.test(text) ? 0 : offsetOf(text), context.today)
  }

  const rules: DateRule[] = [
    ...words.days.map(
      ([said, days]): DateRule => ({
        pattern: whole(said),
        read: (_, { today }) => one(addDays(today, days)),
      }),
    ),
    {
      pattern: whole(`(?:${framed(words.ahead, `(?<n>${amount}) (?<u>${unit})`).replace(/\(\?<([nu])>/g, tagged())})`),
      read: (groups, { today }) => moved(today, countOf(first(groups, 'n')), unitIn(first(groups, 'u'))),
    },
    {
      pattern: whole(`(?:${framed(words.ago, `(?<n>${amount}) (?<u>${unit})`).replace(/\(\?<([nu])>/g, tagged())})`),
      read: (groups, { today }) => moved(today, -countOf(first(groups, 'n')), unitIn(first(groups, 'u'))),
    },
    {
      pattern: whole(
        `(?<w>${[words.last, words.current, words.next].map((frames) => framed(frames, weekday)).join('|')})`,
      ),
      read: ({ w = '' }, { today }) => {
        const day = weekdayIn(w)
        const offset = offsetOf(w)
        if (offset < 0) return one(weekdayBefore(today, day))
        if (offset > 0 && words.nextWeekdayIs === 'the first to come') return one(weekdayAfter(today, day))
        return one(addDays(monday(today), 7 * offset + day - 1))
      },
    },
    {
      pattern: whole(`(?:(?:on|by|before|until|till) )?(?<w>${fullWeekday})|(?:on|by) (?<a>${weekday})`),
      read: ({ w, a }, { today, lean }) => {
        const day = weekdayIn(w ?? a ?? '')
        return one(lean === 'past' ? weekdayBefore(today, day) : weekdayAfter(today, day))
      },
    },
    {
      pattern: whole(`(?<w>${fullWeekday})${words.of}(?: la)? (?<t>${relativeUnit})`),
      read: ({ w = '', t = '' }, { today }) =>
        unitIn(t) === 'week' ? one(addDays(monday(today), 7 * offsetOf(t) + weekdayIn(w) - 1)) : undefined,
    },
    {
      pattern: whole(
        words.weekOf.replace('@', `(?<n>${words.weekNumbers.join('|')})`).replace('#', `(?<m>${numberedMonth})`),
      ),
      read: ({ n = '', m = '' }, context) => {
        const month = readThing(m, context)
        const week = words.weekNumbers.findIndex((forms) => new RegExp(`^(?:${forms})$`).test(n))
        return month && weekOf(month, week)
      },
    },
    {
      pattern: whole(words.weekend),
      read: (_, { today, lean }) => {
        const sunday = lean === 'past' ? addDays(weekdayAfter(today, 1), -8) : weekdayAfter(today, 7)
        return { earliest: addDays(sunday, -1), latest: sunday }
      },
    },
    {
      // "Ce jeudi 19": the day of the month that is that day of the week.
      pattern: whole(
        `(?:(?:le|ce|el|on|this|last) )?(?<w>${weekday}),? (?:the )?(?<d>[0-3]?\\d)(?:st|nd|rd|th|er)?(?=$|[.,;!?)]| (?!${month}|de\\b|of\\b|h\\b|at\\b))`,
      ),
      read: ({ w = '', d }, context) => {
        const span = loneDay(Number(d), context)
        return span && weekdayOf(span.latest) === weekdayIn(w) ? span : undefined
      },
    },
    { pattern: whole(`(?<t>${relativeUnit})`), read: ({ t = '' }, context) => readThing(t, context) },
    { pattern: whole(`(?<t>${quarter})`), read: ({ t = '' }, context) => readThing(t, context) },
    { pattern: whole(`${words.inMonth}(?<t>${numberedMonth}|${YEAR})`), read: ({ t = '' }, c) => readThing(t, c) },
    {
      pattern: whole(`(?<!\\d(?:st|nd|rd|th|er)? (?:of |de )?)(?<t>${month}${words.of} ${YEAR})`),
      read: ({ t = '' }, context) => readThing(t, context),
    },
    ...(['start', 'middle', 'end'] as const).map(
      (part): DateRule => ({
        pattern: whole(`(?<f>${words[part].map((frame) => frame.replace('#', `(?:${thing})`)).join('|')})`),
        read: ({ f = '' }, context) => {
          const found = new RegExp(`${thing}(?= end$|$)`).exec(f)?.[0]
          const span = found === undefined ? undefined : readThing(found, context)
          return span && partOf(span, f.startsWith('late ') ? 'late' : part)
        },
      }),
    ),
    {
      pattern: whole(
        `${words.loneDay.replace('#', '(?<d>[0-3]?\\d)')}(?=$|[.,;:!?)]| (?:at|and|a|et|y|del? (?:mes|este)|de ce) )`,
      ),
      read: ({ d = '' }, context) => loneDay(Number(d), context),
    },
    {
      pattern: whole(
        `(?:(?:${weekday}),? )?(?:(?:the|le|el|du|del) )?(?<d>[0-3]?\\d)(?:st|nd|rd|th|er|º|°)?${words.of} ?(?<m>${month})(?:,?${words.of} (?<y>${YEAR}))?`,
      ),
      read: ({ d, m = '', y }, context) => dayOf(monthAt(m.trim()) + 1, Number(d), y, context),
    },
    {
      pattern: whole(
        `(?:(?:${weekday}),? )?(?<m>${month}) (?:the )?(?<d>[0-3]?\\d)(?:st|nd|rd|th)?(?![\\d%:]| ?%)(?:,? (?<y>${YEAR}))?`,
      ),
      read: ({ d, m = '', y }, context) => dayOf(monthAt(m.trim()) + 1, Number(d), y, context),
    },
    {
      pattern: /(?<![\p{L}\d/.-])(?<y>(?:19|20)\d\d)-(?<m>[01]?\d)-(?<d>[0-3]?\d)(?![\d/-])/gu,
      read: ({ d, m, y }, context) => dayOf(Number(m), Number(d), y, context),
    },
    {
      pattern: /(?<![\p{L}\d/.-])(?<d>[0-3]?\d)(?<s>[/.-])(?<m>[01]?\d)\k<s>(?<y>(?:20)?\d\d)(?![\d/-])/gu,
      read: ({ d, m, y = '' }, context) => dayOf(Number(m), Number(d), y.length === 2 ? `20${y}` : y, context),
    },
    {
      // "7/10 commitments" is no date: it stands after a preposition, or alone between punctuation.
      pattern:
        /(?:(?<=\b(?:on|by|before|until|till|for|from|since|le|au|du|avant|pour|el|al|del|para|hasta|desde|antes de) )|(?<=^|[,;:(] ?))(?<d>[0-3]?\d)\/(?<m>[01]?\d)(?![\d/%]|\p{L}| (?:\p{L}{5,}|of|des?) ?)|(?<![\p{L}\d/.,-])(?<d2>[0-3]?\d)\/(?<m2>[01]?\d)(?=$|[.,;:!?)])|(?<![\p{L}\d/.,-])(?<d3>[0-3]?\d)\/(?<m3>[01]?\d)(?= (?:with|avec|con|w\/|c\/|w) ?)/gu,
      read: ({ d, m, d2, m2, d3, m3 }, context) =>
        dayOf(Number(m ?? m2 ?? m3), Number(d ?? d2 ?? d3), undefined, context),
    },
  ]
  return rules
}

function whole(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'gu')
}

/** Named groups must be unique in a pattern: they are numbered on, `n0`, `n1`, … */
function tagged(): (whole: string, name: string) => string {
  let at = 0
  return (_, name) => `(?<${name}${at++}>`
}

/** The group of that letter that took part. */
function first(groups: Readonly<Record<string, string | undefined>>, letter: string): string {
  return Object.entries(groups).find(([name, value]) => name.startsWith(letter) && value !== undefined)?.[1] ?? ''
}

function quarterOf(text: string, { quarter, ordinals }: DateWords): number | undefined {
  for (const form of quarter) {
    const found = new RegExp(`^${form}`).exec(text)?.[1]
    if (found === undefined) continue
    return /^\d$/.test(found) ? Number(found) : ordinals.findIndex((forms) => forms.split('|').includes(found)) + 1
  }
  return undefined
}

function one(day: CivilDate): DaySpan {
  return { earliest: day, latest: day }
}

function monday(day: CivilDate): CivilDate {
  return addDays(day, 1 - weekdayOf(day))
}

function weekdayBefore(today: CivilDate, weekday: number): CivilDate {
  return addDays(today, -((weekdayOf(today) - weekday + 6) % 7) - 1)
}

function weekdayAfter(today: CivilDate, weekday: number): CivilDate {
  return addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1)
}

function months(start: CivilDate, count: number): DaySpan {
  return { earliest: start, latest: addDays(addMonths(start, count), -1) }
}

/** Seven days from the first, the eighth …; the last week is the last seven days. */
function weekOf({ earliest, latest }: DaySpan, week: number): DaySpan {
  const start = week === 4 ? addDays(latest, -6) : addDays(earliest, 7 * week)
  return { earliest: start, latest: addDays(start, 6) }
}

function yearSpan(year: number): DaySpan {
  return { earliest: `${year}-01-01` as CivilDate, latest: `${year}-12-31` as CivilDate }
}

function unitSpan(unit: Unit, offset: -1 | 0 | 1, today: CivilDate): DaySpan {
  if (unit === 'day') return one(addDays(today, offset))
  if (unit === 'week') {
    const start = addDays(monday(today), 7 * offset)
    return { earliest: start, latest: addDays(start, 6) }
  }
  if (unit === 'year') return yearSpan(yearOf(today) + offset)
  return months(addMonths(`${today.slice(0, 7)}-01` as CivilDate, offset), 1)
}

/** "In three weeks" is a day; "in two months" the same day of that month. */
function moved(today: CivilDate, count: number, unit: Unit | undefined): DaySpan | undefined {
  if (count === 0 || unit === undefined) return undefined
  const day =
    unit === 'day'
      ? addDays(today, count)
      : unit === 'week'
        ? addDays(today, 7 * count)
        : addMonths(today, unit === 'month' ? count : 12 * count)
  return one(day)
}

/** The year in which a day of the year lies before or after today, as the words lean. */
function nearestYear(monthAndDay: string, { today, lean }: DateContext, length: number): number {
  const year = yearOf(today)
  const here = `${year}-${monthAndDay}` as CivilDate
  if (lean === 'past') return here <= today ? year : year - 1
  return addDays(here, length - 1) >= today ? year : year + 1
}

function dayOf(month: number, day: number, year: string | undefined, context: DateContext): DaySpan | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined
  const two = (number: number) => String(number).padStart(2, '0')
  if (year !== undefined) return existing(`${year}-${two(month)}-${two(day)}`)
  const here = yearOf(context.today)
  const step = context.lean === 'past' ? -1 : 1
  // Nine years on, 29 February has come round again.
  for (let away = 0; away <= 8; away++) {
    const found = existing(`${here + step * away}-${two(month)}-${two(day)}`)
    if (found && (context.lean === 'past' ? found.latest <= context.today : found.latest >= context.today)) return found
  }
  return undefined
}

/** "On the 3rd": of this month or of the one before or after it, as the words lean. */
function loneDay(day: number, { today, lean }: DateContext): DaySpan | undefined {
  for (const away of lean === 'past' ? [0, -1, -2] : [0, 1, 2]) {
    const month = addMonths(`${today.slice(0, 7)}-01` as CivilDate, away).slice(0, 7)
    const found = existing(`${month}-${String(day).padStart(2, '0')}`)
    if (found && (lean === 'past' ? found.latest <= today : found.latest >= today)) return found
  }
  return undefined
}

function existing(text: string): DaySpan | undefined {
  try {
    return one(Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() as CivilDate)
  } catch {
    return undefined
  }
}

function partOf({ earliest, latest }: DaySpan, part: 'start' | 'middle' | 'end' | 'late'): DaySpan {
  const length = Math.round((Date.parse(latest) - Date.parse(earliest)) / 86_400_000) + 1
  if (length === 7) {
    const day = addDays(earliest, part === 'start' ? 0 : part === 'middle' ? 2 : 4)
    return one(day)
  }
  const third = Math.floor(length / 3)
  if (part === 'end') return one(latest)
  if (part === 'start') return { earliest, latest: addDays(earliest, third - 1) }
  if (part === 'middle') return { earliest: addDays(earliest, third), latest: addDays(earliest, 2 * third - 1) }
  return { earliest: addDays(earliest, 2 * third), latest }
}
