import { milestonesOn } from '../../calendar/deadlines.ts'
import { type DueReminder, dueReminders } from '../../calendar/reminders.ts'
import { takesPart } from '../../calendar/standing.ts'
import { onlyZoneOf, type Weekend, weekendOf, workingMoment } from '../../calendar/working-time.ts'
import { type CivilDate, daysBetween, formatDate } from '../../core/dates.ts'
import type { Letter } from '../../core/outcome.ts'
import type { CountryCode } from '../../core/principal.ts'
import { type Block, paragraph, text } from '../../core/reply.ts'
import type { Country } from '../../knowledge/countries.ts'
import type { Person } from '../../ports/store.ts'
import type { CalendarTools, Day, DayOutcome } from '../skill.ts'
import type { CountryOnDay } from './answer-portfolio.ts'
import { digestLetters } from './digest.ts'
import { allFacts } from './facts-read.ts'
import { missingFactsLetters } from './missing-facts-letters.ts'
import { press } from './press-value.ts'
import { ANSWER_KIND, Answer } from './reminder-answers.ts'
import { doubtOf, lineOn, makeTelling, quoted, type Telling } from './telling.ts'

/** From this many days before a date on, an unanswered series also goes to the deputy. */
const DEPUTY_FROM = 7
/** From this many days before a date on, an unanswered series goes to the Support Unit. */
const ESCALATE_FROM = 1

/** One country on this day: who is written to, and what it answered. */
export interface CountryDay extends CountryOnDay {
  /** The point of contact first, then the deputies. */
  readonly contacts: readonly Person[]
  readonly counterpart: Person | undefined
  readonly answers: ReadonlyMap<string, Answer>
  readonly weekend: Weekend
}

/** What the desk sends unasked on a day: reminders to the countries, escalations, and on Mondays the staff's overview. */
export async function everyDay(day: Day, calendar: CalendarTools, countries: readonly Country[]): Promise<DayOutcome> {
  const [people, desks, facts, kept] = await Promise.all([
    day.directory.people(),
    day.directory.countries(),
    allFacts(day.read, calendar),
    day.read.entries({ kind: ANSWER_KIND }),
  ])
  const answersOf = answersByCountry(kept)
  const counterparts = new Map(
    desks.map(({ code, counterpart }) => [code, people.find(({ id }) => id === counterpart)]),
  )
  const contactsOf = new Map<CountryCode, Person[]>()
  for (const person of people) {
    if (person.role !== 'government' || person.country === undefined) continue
    contactsOf.set(person.country, [...(contactsOf.get(person.country) ?? []), person])
  }
  const days = [...facts.values()].flatMap((country): CountryDay[] => {
    const contacts = contactsOf.get(country.code) ?? []
    if (!takesPart(country, day.date)) return []
    return [
      {
        facts: country,
        milestones: milestonesOn(country, calendar.sets, day.date),
        contacts,
        counterpart: counterparts.get(country.code),
        answers: answersOf.get(country.code) ?? new Map(),
        weekend: weekendOf(country.code),
      },
    ]
  })
  const letters = days.flatMap((country) => lettersOf(country, day, calendar, countries))
  const staff = people.filter(({ role }) => role === 'support-unit')
  const parts = { day, staff, days, desks, calendar, countries }
  return { send: [...letters, ...digestLetters(parts), ...missingFactsLetters(parts)] }
}

function answersByCountry(
  kept: readonly { readonly country?: CountryCode; readonly id: string; readonly body: unknown }[],
): ReadonlyMap<CountryCode, ReadonlyMap<string, Answer>> {
  const byCountry = new Map<CountryCode, Map<string, Answer>>()
  for (const { country, id, body } of kept) {
    const answer = Answer.safeParse(body)
    if (country === undefined || !answer.success) continue
    const ofCountry = byCountry.get(country) ?? new Map<string, Answer>()
    ofCountry.set(id, answer.data)
    byCountry.set(country, ofCountry)
  }
  return byCountry
}

function lettersOf(
  country: CountryDay,
  day: Day,
  calendar: CalendarTools,
  countries: readonly Country[],
): readonly Letter[] {
  const due = dueReminders(country.milestones, day.date, day.missed, country.weekend)
  const letters: Letter[] = []
  for (const reminder of due) {
    const answer = country.answers.get(reminder.milestone.id)
    if (answer?.answer === 'done' || isSnoozed(answer, day.date)) continue
    const unanswered = answer === undefined
    const [first, deputy] = country.contacts
    if (first) letters.push(reminderTo(first, reminder, 'contact', country, day, calendar, countries))
    if (deputy && unanswered && reminder.lead <= DEPUTY_FROM) {
      letters.push(reminderTo(deputy, reminder, 'deputy', country, day, calendar, countries))
    }
    if (country.counterpart) {
      const role = unanswered && reminder.lead <= ESCALATE_FROM ? 'escalated' : 'counterpart'
      letters.push(reminderTo(country.counterpart, reminder, role, country, day, calendar, countries))
    }
  }
  for (const [id, answer] of country.answers) {
    if (answer.answer !== 'snoozed' || answer.until === undefined) continue
    const woken = answer.until === day.date || day.missed.includes(answer.until as CivilDate)
    const milestone = country.milestones.find((candidate) => candidate.id === id)
    const [first] = country.contacts
    if (!woken || !milestone || !first) continue
    const reminder: DueReminder = {
      milestone,
      lead: 0,
      on: answer.until as CivilDate,
      missed: answer.until !== day.date,
    }
    letters.push(reminderTo(first, reminder, `snoozed-${answer.until}`, country, day, calendar, countries))
  }
  return letters
}

function isSnoozed(answer: Answer | undefined, day: CivilDate): boolean {
  return answer?.answer === 'snoozed' && answer.until !== undefined && answer.until >= day
}

type ReminderRole = 'contact' | 'deputy' | 'counterpart' | 'escalated' | `snoozed-${string}`

/** Deputies and the Support Unit are called in once per date, however long it stays unanswered. */
function isOnce(role: ReminderRole): boolean {
  return role === 'deputy' || role === 'escalated'
}

/** One reminder to one person. Its key makes a second sending impossible, whatever happens in between. */
function reminderTo(
  person: Person,
  reminder: DueReminder,
  role: ReminderRole,
  country: CountryDay,
  day: Day,
  calendar: CalendarTools,
  countries: readonly Country[],
): Letter {
  const { milestone, lead } = reminder
  const telling = makeTelling(person.language, calendar, countries)
  const zone = person.zone ?? onlyZoneOf(person.country ?? country.facts.code) ?? 'UTC'
  return {
    key: ['deadlines/reminder', milestone.id, ...(isOnce(role) ? [] : [lead]), role, person.id].join('/'),
    to: { person: person.id },
    reply: { language: person.language, blocks: reminderBlocks(reminder, role, country.facts.code, telling, day.date) },
    notBefore: workingMoment(day.date, day.now, zone, weekendOf(person.country)),
  }
}

function reminderBlocks(
  reminder: DueReminder,
  role: ReminderRole,
  code: CountryCode,
  telling: Telling,
  today: CivilDate,
): readonly Block[] {
  const { milestone, missed, on } = reminder
  const { words, language } = telling
  const name = telling.nameOf(code)
  const staff = role === 'counterpart' || role === 'escalated'
  const until = milestone.when ? daysBetween(today, milestone.when.earliest) : 0
  const lead = milestone.when && milestone.when.latest < today ? -1 : Math.max(0, until)
  const consequence = milestone.rule.consequence?.[language]
  const doubt = doubtOf(milestone.status, telling)
  const number = telling.citations.cite(milestone.rule.passage, milestone.rule.sources)
  const value = { country: code, milestone: milestone.id }
  const intro =
    role === 'escalated'
      ? words.reminder.escalated(name)
      : staff
        ? words.reminder.forStaff(name)
        : role === 'deputy'
          ? words.reminder.forDeputy
          : undefined
  return [
    { kind: 'heading', text: `${name} · ${words.reminder.lead(lead)}` },
    ...(intro ? [paragraph(intro)] : []),
    { kind: 'paragraph', spans: lineOn(milestone, telling) },
    ...(consequence
      ? [{ kind: 'paragraph' as const, spans: [{ text: consequence, ...(number !== undefined && { cites: number }) }] }]
      : quoted(milestone.rule.passage, telling, milestone.rule.sources)),
    ...(doubt ? [{ kind: 'caveat' as const, spans: text(doubt) }] : []),
    ...(missed
      ? [{ kind: 'caveat' as const, spans: text(words.reminder.missed(formatDate(on, language, 'with-weekday'))) }]
      : []),
    ...telling.citations.block(),
    {
      kind: 'choices',
      prompt: words.reminder.question,
      choices: [
        { label: words.buttons.done, press: press('done', value), look: 'primary' },
        { label: words.buttons.late, press: press('late-form', value) },
        ...(staff ? [] : [{ label: words.buttons.help, press: press('help', value) }]),
        { label: words.buttons.snooze, press: press('snooze', value) },
      ],
    },
  ]
}
