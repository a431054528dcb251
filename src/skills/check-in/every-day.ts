import { weekendOf, workingMoment } from '../../calendar/working-time.ts'
import { addDays, type CivilDate, dayAt, formatDate, instantAt } from '../../core/dates.ts'
import type { DirectoryMove, Entry, Letter } from '../../core/outcome.ts'
import { mayRead } from '../../core/principal.ts'
import { paragraph } from '../../core/reply.ts'
import type { CountryDesk, Person } from '../../ports/store.ts'
import type { Day, DayOutcome } from '../skill.ts'
import { auditEntry } from './audit.ts'
import { makeBrief } from './brief.ts'
import { CALL, Call } from './call.ts'
import { endedCovers } from './cover.ts'
import { readersOfNote } from './note.ts'
import { noteNamed, promiseNamed } from './notes-kept.ts'
import type { Parts } from './parts.ts'
import type { Promised } from './promise.ts'
import { promiseButtons } from './promises.ts'
import { type CalendarSides, daysLeft, radarOf } from './radar.ts'
import { readAs, readerOf } from './read-as.ts'
import { portfolioOf, radarBlocks } from './show-radar.ts'
import { quarterInWords, quarterOf, STANDING, Standing } from './standing.ts'
import { FOLLOW } from './wording-follow.ts'

/** Days before the end of a quarter on which the counterparts are told whom they have not spoken to. */
const NUDGE_DAYS = [45, 21, 7] as const
/** Days before the day of a promise on which its owner is reminded. */
const AHEAD_DAYS = 2
const BRIEF_HOUR = 7

interface Scene {
  readonly day: Day
  readonly people: readonly Person[]
  readonly desks: readonly CountryDesk[]
  readonly standings: ReadonlyMap<string, Standing>
  readonly parts: Parts
  readonly sides: CalendarSides
}

/** What the desk does unasked: briefs on the morning of a call, promises, nudges, the leads' portfolio, ends of cover. */
export async function everyDay(day: Day, parts: Parts, sides: CalendarSides): Promise<DayOutcome> {
  const [people, desks, entries] = await Promise.all([
    day.directory.people(),
    day.directory.countries(),
    day.read.entries({ kind: STANDING }),
  ])
  const standings = new Map(entries.map(({ id, body }) => [id, Standing.parse(body)]))
  const scene: Scene = { day, people, desks, standings, parts, sides }
  const [briefs, promises, nudges, radars, covers] = await Promise.all([
    morningBriefs(scene),
    promiseReminders(scene),
    nudgeLetters(scene),
    leadRadars(scene),
    endedCovers(day, people, desks, parts),
  ])
  const move: readonly DirectoryMove[] = covers.move
  return {
    keep: [...briefs.keep, ...covers.keep],
    send: [...briefs.send, ...promises, ...nudges, ...radars, ...covers.send],
    ...(move.length > 0 && { move }),
  }
}

/** The countries that are spoken with today: by a planned call, or because a note named the day. */
async function spokenWithToday({ day, desks, standings }: Scene): Promise<ReadonlyMap<string, string | undefined>> {
  const today = new Map<string, string | undefined>()
  for (const [country, { next }] of standings) if (next?.date === day.date) today.set(country, undefined)
  for (const { body } of await day.read.entries({ kind: CALL, limit: 400 })) {
    const call = Call.parse(body)
    if (call.state === 'planned' && dayAt(new Date(call.at), call.zone) === day.date) today.set(call.country, call.by)
  }
  for (const { code, counterpart } of desks) if (today.has(code) && counterpart) today.set(code, counterpart)
  return today
}

async function morningBriefs(scene: Scene): Promise<{ keep: readonly Entry[]; send: readonly Letter[] }> {
  const { day, people, desks, parts } = scene
  const keep: Entry[] = []
  const send: Letter[] = []
  for (const [country, by] of await spokenWithToday(scene)) {
    const person = people.find(({ id }) => id === by)
    if (person?.role !== 'support-unit') continue
    const { language, zone } = person
    const read = readAs(day.read, readerOf(person, desks))
    const brief = await makeBrief(country, { read, language, today: day.date }, parts)
    const opening = paragraph(FOLLOW[language].morning(parts.nameOf(country, language)))
    const choices = brief.choices.length > 0 ? [{ kind: 'choices', choices: brief.choices } as const] : []
    const morning = instantAt(day.date, BRIEF_HOUR, zone ?? 'UTC')
    send.push({
      key: `check-in/brief/${country}/${day.date}/${person.id}`,
      to: { person: person.id },
      reply: { language, blocks: [opening, ...brief.blocks, ...choices] },
      ...(morning > day.now.getTime() && { notBefore: morning }),
      expiresAt: instantAt(addDays(day.date, 1), 0, zone ?? 'UTC'),
    })
    if (brief.notes.length > 0)
      keep.push(
        auditEntry(`${country}-${day.date}-${person.id}-briefed`, {
          who: person.id,
          did: 'briefed',
          notes: [...brief.notes],
          country,
          channel: 'unasked',
          on: day.date,
        }),
      )
  }
  return { keep, send }
}

/** Before and on its day each promise is brought back to its owner; a day that was missed is made up for once. */
async function promiseReminders(scene: Scene): Promise<readonly Letter[]> {
  const { day, standings } = scene
  const days = new Set([...day.missed, day.date])
  const stageOf = (on: CivilDate | undefined): 'before' | 'due' | undefined => {
    if (!on) return undefined
    if (days.has(on)) return 'due'
    return days.has(addDays(on, -AHEAD_DAYS)) && on > day.date ? 'before' : undefined
  }
  const due = [...standings.values()]
    .flatMap(({ promises }) => Object.entries(promises))
    .flatMap(([id, promise]) => {
      const stage = stageOf(promise.due)
      return stage ? [{ id, stage }] : []
    })
  const letters = await Promise.all(
    due.map(async ({ id, stage }) => {
      const promise = await promiseNamed(day.read, id)
      return promise?.state === 'open' && promise.due ? remindersFor(promise, promise.due, stage, scene) : []
    }),
  )
  return letters.flat()
}

async function remindersFor(
  promise: Promised,
  due: CivilDate,
  stage: 'before' | 'due',
  scene: Scene,
): Promise<readonly Letter[]> {
  const { day, people, desks, parts } = scene
  const counterpart = desks.find(({ code }) => code === promise.country)?.counterpart
  const owner = people.find(({ id, role }) => id === promise.person && role === 'support-unit')
  const staff =
    promise.by === 'support-unit'
      ? (owner ?? people.find(({ id }) => id === counterpart))
      : people.find(({ id }) => id === counterpart)
  const note = promise.by === 'country' ? await noteNamed(day.read, promise.note) : undefined
  const contacts = note?.shared
    ? people.filter(({ role, country }) => role === 'government' && country === promise.country)
    : []
  const key = (person: Person) => `check-in/promise/${promise.id}/${due}/${stage}/${person.id}`
  const at = (person: Person) => workingMoment(day.date, day.now, person.zone ?? 'UTC', weekendOf(person.country))
  const letters: Letter[] = []
  if (staff && mayRead(readerOf(staff, desks), readersOfNote(promise))) {
    const { language } = staff
    const words = FOLLOW[language]
    const country = parts.nameOf(promise.country, language)
    const date = formatDate(due, language, 'with-weekday')
    const line =
      promise.by === 'country'
        ? words.reminderChase(promise.what, country, date)
        : stage === 'due' && due === day.date
          ? words.reminderToday(promise.what, country, date)
          : words.reminderBefore(promise.what, country, date)
    const blocks = [paragraph(line), { kind: 'choices', choices: promiseButtons(promise, language) } as const]
    letters.push({ key: key(staff), to: { person: staff.id }, reply: { language, blocks }, notBefore: at(staff) })
  }
  for (const contact of contacts) {
    const { language } = contact
    const line = FOLLOW[language].reminderContact(promise.what, formatDate(due, language, 'with-weekday'))
    letters.push({
      key: key(contact),
      to: { person: contact.id },
      reply: { language, blocks: [paragraph(line)] },
      notBefore: at(contact),
    })
  }
  return letters
}

/** Each counterpart hears which of their countries nobody has spoken to, when the quarter nears its end. */
async function nudgeLetters({ day, people, desks, standings, parts }: Scene): Promise<readonly Letter[]> {
  const left = daysLeft(day.date)
  const threshold = NUDGE_DAYS.find((days) => [day.date, ...day.missed].some((one) => daysLeft(one) === days))
  if (threshold === undefined) return []
  const quarter = quarterOf(day.date)
  return people
    .filter(({ role }) => role === 'support-unit')
    .flatMap((person): readonly Letter[] => {
      const { language } = person
      const words = FOLLOW[language]
      const silent = desks.filter(({ code, counterpart }) => {
        const spoken = Object.values(standings.get(code)?.contacts ?? {}).some((on) => quarterOf(on) === quarter)
        return counterpart === person.id && !spoken
      })
      if (silent.length === 0) return []
      const name = (code: string) => parts.nameOf(code, language)
      return [
        {
          key: `check-in/nudge/${quarter}/${threshold}/${person.id}`,
          to: { person: person.id },
          reply: {
            language,
            blocks: [
              { kind: 'heading', text: words.nudgeTitle },
              {
                kind: 'list',
                items: silent.map(({ code }) => [
                  { text: words.nudge(name(code), quarterInWords(quarter, language), left) },
                ]),
              },
              {
                kind: 'choices',
                choices: silent.slice(0, 6).map(({ code }) => ({
                  label: words.briefTitle(name(code)),
                  press: { skill: 'check-in', action: 'brief', value: code },
                })),
              },
            ],
          },
          notBefore: workingMoment(day.date, day.now, person.zone ?? 'UTC', weekendOf(person.country)),
        },
      ]
    })
}

/** On the first of each month the leads see the portfolio. */
async function leadRadars({ day, people, desks, parts, sides }: Scene): Promise<readonly Letter[]> {
  const first = [day.date, ...day.missed].find((one) => one.endsWith('-01'))
  if (!first) return []
  const leads = people.filter(({ role, lead }) => role === 'support-unit' && lead)
  return Promise.all(
    leads.map(async (person): Promise<Letter> => {
      const { language } = person
      const reader = readerOf(person, desks)
      const rows = await radarOf(readAs(day.read, reader), portfolioOf(reader, parts), day.date, sides)
      return {
        key: `check-in/radar/${first.slice(0, 7)}/${person.id}`,
        to: { person: person.id },
        reply: {
          language,
          blocks: [paragraph(FOLLOW[language].radarMonthly), ...radarBlocks(rows, day.date, language, parts)],
        },
        notBefore: workingMoment(day.date, day.now, person.zone ?? 'UTC', weekendOf(person.country)),
      }
    }),
  )
}
