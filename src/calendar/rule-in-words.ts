import { isDeepStrictEqual } from 'node:util'
import { formatDate, parseCivilDate } from '../core/dates.ts'
import { inQuotes, type Language } from '../core/language.ts'
import { rangeInWords } from './day-range.ts'
import type { Fact } from './rule-schema.ts'
import type { Rule } from './rules.ts'
import { CALENDAR_WORDING } from './wording.ts'

/** How a rule counts its day, in one phrase: "12 months after the end date of the plan". */
export function ruleInWords(rule: Rule, language: Language, rules: readonly Rule[]): string {
  const words = CALENDAR_WORDING[language]
  const { anchor } = rule
  const origin = (from: string): string => {
    if (!from.startsWith('rule:')) return words.facts[from as Fact]
    const same = rules.filter((other) => other.edition === rule.edition && other.key === from.slice(5))
    const named = same.find((other) => isDeepStrictEqual(other.applies, rule.applies)) ?? same[0]
    return inQuotes(named?.label[language] ?? from.slice(5), language)
  }
  switch (anchor.type) {
    case 'absolute':
      return words.stated(rangeInWords(anchor.on, language))
    case 'yearly': {
      const day = daysOfYear(anchor.on, language)
      return anchor.years === 'group' ? words.groupYears(day) : words.everyYear(day)
    }
    case 'offset': {
      const { months, days, from } = anchor
      const phrase =
        months === 0 && days === 0 ? words.onTheDay(origin(from)) : words.offset({ months, days, from: origin(from) })
      return rule.about ? words.about(phrase) : phrase
    }
    case 'window':
      return words.window(
        words.offset({ months: anchor.months, days: 0, from: origin(anchor.from) }),
        origin(anchor.until),
      )
    case 'yearly-after':
      return words.yearAfter(anchor.years, origin(anchor.from))
    case 'recurring':
      return words.everyMonths(anchor.every_months, words.facts[anchor.since])
    case 'duration':
      return anchor.length[language]
    case 'event':
      return words.whenever(anchor.when[language])
  }
}

function daysOfYear(on: string, language: Language): string {
  return on
    .split('/')
    .map((part) => {
      const day = parseCivilDate(`2000-${part}`)
      return day ? formatDate(day, language).replace(/ (de )?2000$/, '') : part
    })
    .join(' – ')
}
