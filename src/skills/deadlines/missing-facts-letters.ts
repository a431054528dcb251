import { precisionOf } from '../../calendar/day-range.ts'
import type { Milestone } from '../../calendar/deadlines.ts'
import { type MissingFact, missingFactsOn } from '../../calendar/missing-facts.ts'
import { onlyZoneOf, workingDayAfter, workingMoment } from '../../calendar/working-time.ts'
import { addMonths, type CivilDate, parseCivilDate } from '../../core/dates.ts'
import type { Letter } from '../../core/outcome.ts'
import { type Block, paragraph, type Span } from '../../core/reply.ts'
import type { Country } from '../../knowledge/countries.ts'
import type { CountryDesk, Person } from '../../ports/store.ts'
import type { CalendarTools, Day } from '../skill.ts'
import type { CountryDay } from './every-day.ts'
import { press } from './press-value.ts'
import { lineOn, makeTelling, missingInWords, type Telling } from './telling.ts'

/** How far ahead a date may fall for its missing day to be asked for. */
const AHEAD_MONTHS = 12
const MOST_BUTTONS = 5
const WEEKEND = [6, 7]
/** Facts that turn a month or a year into a day. */
const DATING: readonly MissingFact[] = [
  'plan',
  'plan-start',
  'plan-start-month',
  'plan-end',
  'plan-end-month',
  'plan-end-day',
  'next-plan',
]

interface Parts {
  readonly day: Day
  readonly staff: readonly Person[]
  readonly days: readonly CountryDay[]
  readonly desks: readonly CountryDesk[]
  readonly calendar: CalendarTools
  readonly countries: readonly Country[]
}

/** On the first working day of a month: what each counterpart is asked for, so that dates of the coming year get a day. */
export function missingFactsLetters({ day, staff, days, desks, calendar, countries }: Parts): readonly Letter[] {
  const first = [...day.missed, day.date].findLast(isFirstWorkingDay)
  if (first === undefined) return []
  return staff.flatMap((person): Letter[] => {
    const codes = new Set(desks.filter(({ counterpart }) => counterpart === person.id).map(({ code }) => code))
    const open = days.filter(({ facts }) => codes.has(facts.code)).flatMap((country) => openOf(country, first))
    if (open.length === 0) return []
    const telling = makeTelling(person.language, calendar, countries)
    const zone = person.zone ?? onlyZoneOf(person.country) ?? 'UTC'
    return [
      {
        key: `deadlines/missing/${first.slice(0, 7)}/${person.id}`,
        to: { person: person.id },
        reply: { language: person.language, blocks: blocksOf(open, telling) },
        notBefore: workingMoment(day.date, day.now, zone, WEEKEND),
      },
    ]
  })
}

function isFirstWorkingDay(date: CivilDate): boolean {
  const first = parseCivilDate(`${date.slice(0, 7)}-01`)
  return first !== undefined && workingDayAfter(first, WEEKEND) === date
}

interface Open {
  readonly code: string
  readonly milestones: readonly Milestone[]
  readonly missing: readonly MissingFact[]
}

function openOf({ facts, milestones }: CountryDay, today: CivilDate): readonly Open[] {
  const until = addMonths(today, AHEAD_MONTHS)
  const undated = milestones.filter(
    ({ when, rule, met }) =>
      rule.remind && !met && when && when.latest >= today && when.earliest <= until && precisionOf(when) !== 'day',
  )
  const missing = missingFactsOn(facts, today).filter((fact) => DATING.includes(fact))
  const asks = undated.length > 0 || missing.includes('plan') || missing.includes('plan-end')
  return asks && missing.length > 0 ? [{ code: facts.code, milestones: undated, missing }] : []
}

function blocksOf(open: readonly Open[], telling: Telling): readonly Block[] {
  const { words } = telling
  const items = open.map(({ code, milestones, missing }): readonly Span[] => {
    const dates = milestones
      .slice(0, 2)
      .flatMap((milestone) => [{ text: ' ' }, ...lineOn(milestone, telling), { text: '.' }])
    return [{ text: `${telling.nameOf(code)}. `, strong: true }, { text: missingInWords(missing, telling) }, ...dates]
  })
  return [
    { kind: 'heading', text: words.missingTitle },
    paragraph(words.missingIntro),
    { kind: 'list', items },
    ...telling.citations.block(),
    {
      kind: 'choices',
      choices: open.slice(0, MOST_BUTTONS).map(({ code }) => ({
        label: `${words.buttons.correct}${telling.colon} ${telling.nameOf(code)}`,
        press: press('correct', { country: code }),
      })),
    },
  ]
}
