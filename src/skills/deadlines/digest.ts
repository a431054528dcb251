import { missingFactsOn } from '../../calendar/missing-facts.ts'
import { onlyZoneOf, workingMoment } from '../../calendar/working-time.ts'
import { addDays, type CivilDate, formatDate, weekdayOf } from '../../core/dates.ts'
import type { Letter } from '../../core/outcome.ts'
import { type Block, paragraph, text } from '../../core/reply.ts'
import type { Country } from '../../knowledge/countries.ts'
import type { CountryDesk, Person } from '../../ports/store.ts'
import type { CalendarTools, Day } from '../skill.ts'
import { type OfCountry, owedIn, table } from './answer-portfolio.ts'
import type { CountryDay } from './every-day.ts'
import { makeTelling, type Telling } from './telling.ts'

const MONDAY = 1
const WINDOW = 30
/** Weekdays on which the Support Unit is not written to. */
const WEEKEND = [6, 7]

interface DigestParts {
  readonly day: Day
  readonly staff: readonly Person[]
  readonly days: readonly CountryDay[]
  readonly desks: readonly CountryDesk[]
  readonly calendar: CalendarTools
  readonly countries: readonly Country[]
}

/** Each Monday, for everybody in the Support Unit: what falls due, what passed, who crosses a limit. */
export function digestLetters(parts: DigestParts): readonly Letter[] {
  const { day } = parts
  const monday = [...day.missed, day.date].findLast((date) => weekdayOf(date) === MONDAY)
  if (monday === undefined) return []
  return parts.staff.flatMap((person): Letter[] => {
    const telling = makeTelling(person.language, parts.calendar, parts.countries)
    const codes = new Set(parts.desks.filter(({ counterpart }) => counterpart === person.id).map(({ code }) => code))
    const own = person.lead ? parts.days : parts.days.filter(({ facts }) => codes.has(facts.code))
    if (own.length === 0) return []
    const zone = person.zone ?? onlyZoneOf(person.country) ?? 'UTC'
    const missed = monday === day.date ? [] : [missedNote(monday, telling)]
    return [
      {
        key: `deadlines/digest/${monday}/${person.id}`,
        to: { person: person.id },
        reply: { language: person.language, blocks: [...missed, ...digestBlocks(own, monday, telling)] },
        notBefore: workingMoment(day.date, day.now, zone, WEEKEND),
      },
    ]
  })
}

function missedNote(monday: CivilDate, { words, language }: Telling): Block {
  return { kind: 'caveat', spans: text(words.digest.missed(formatDate(monday, language))) }
}

export function digestBlocks(days: readonly CountryDay[], today: CivilDate, telling: Telling): readonly Block[] {
  const { words, language } = telling
  const ahead = { from: today, until: addDays(today, WINDOW) }
  const behind = { from: addDays(today, -WINDOW), until: addDays(today, -1) }
  const due = owedIn(days, ahead, today).sure
  const answered = new Map(days.map(({ facts: { code }, answers }) => [code, answers]))
  const late = owedIn(days, behind, today).sure.filter(
    ({ code, milestone }) => answered.get(code)?.get(milestone.id)?.answer !== 'done',
  )
  const crossing = due.filter(({ milestone }) => milestone.rule.threshold)
  const undated = days.filter(({ facts }) => {
    const missing = missingFactsOn(facts, today)
    return missing.includes('plan') || missing.includes('plan-end') || missing.includes('plan-end-month')
  }).length
  const sections: Block[] = [{ kind: 'heading', text: words.digest.title(formatDate(today, language, 'with-weekday')) }]
  const section = (title: string, rows: readonly OfCountry[]) => {
    if (rows.length > 0) sections.push(...table(title, rows, telling))
  }
  section(words.digest.due, due)
  section(words.digest.late, late)
  section(words.digest.threshold, crossing)
  if (due.length + late.length === 0) sections.push(paragraph(words.digest.nothing))
  if (undated > 0) sections.push({ kind: 'caveat', spans: text(words.digest.missing(undated)) })
  return sections
}
