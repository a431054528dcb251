import { onlyZoneOf, weekendOf, workingMoment } from '../../calendar/working-time.ts'
import { formatDate } from '../../core/dates.ts'
import type { Entry, Letter } from '../../core/outcome.ts'
import { type Block, paragraph, text } from '../../core/reply.ts'
import { type Contact, contactsAmong, newcomersSince, seenNow } from '../../orientation/newcomers.ts'
import { stepInHand } from '../../orientation/progress.ts'
import { becomesStuck, REMINDED_AFTER_DAYS, reminderDue } from '../../orientation/reminders.ts'
import type { Person } from '../../ports/store.ts'
import type { Day, DayOutcome } from '../skill.ts'
import { type KeptProgress, PROGRESS, progressEntry, readProgress, seenBefore, seenEntry } from './kept.ts'
import { button, type Parts } from './parts.ts'
import { stepsOf } from './walk.ts'
import { welcomeFor } from './welcome.ts'
import { WORDING } from './wording.ts'

/** Welcomes who is new, reminds who stopped half-way, and tells the counterparts of both; each thing once. */
export async function everyDay(day: Day, parts: Parts): Promise<DayOutcome> {
  const contacts = contactsAmong(await day.directory.people())
  const kept = (await day.read.entries({ kind: PROGRESS })).flatMap((entry) => readProgress(entry) ?? [])
  const progress = new Map(kept.map((one) => [one.person, one]))
  const arrivals = await welcomeNewcomers(day, contacts, progress, parts)
  const walking = contacts.flatMap((contact) => {
    const one = progress.get(contact.id)
    return one && one.side === contact.role && one.country === contact.country ? [{ contact, progress: one }] : []
  })
  return {
    keep: arrivals.keep,
    send: [
      ...arrivals.send,
      ...walking.flatMap(({ contact, progress: one }) => reminderFor(contact, one, day, parts)),
      ...(await stuckLetters(day, walking, parts)),
    ],
  }
}

interface Walking {
  readonly contact: Contact
  readonly progress: KeptProgress
}

async function welcomeNewcomers(
  day: Day,
  contacts: readonly Contact[],
  progress: ReadonlyMap<string, KeptProgress>,
  parts: Parts,
): Promise<{ readonly keep: readonly Entry[]; readonly send: readonly Letter[] }> {
  const seen = await seenBefore(day.read)
  const now = seenNow(seen, contacts)
  const keep: Entry[] = now ? [seenEntry(now)] : []
  const send: Letter[] = []
  const arrived = new Map<string, { to: Person; lines: string[] }>()
  for (const newcomer of newcomersSince(seen, contacts)) {
    const { contact } = newcomer
    const before = progress.get(contact.id)
    if (before?.side === contact.role && before.country === contact.country) continue
    const welcome = await welcomeFor(newcomer, day.date, day.read, parts)
    keep.push(progressEntry(contact.id, welcome.progress))
    send.push({ ...welcome.letter, notBefore: momentFor(contact, day) })
    const counterpart = await day.read.counterpartOf(contact.country)
    if (!counterpart) continue
    const { language } = counterpart
    const words = WORDING[language]
    const list = arrived.get(counterpart.id) ?? { to: counterpart, lines: [] }
    const place = parts.nameOf(contact.country, language)
    list.lines.push(words.arrivalLine(contact.name, place, words.sides[contact.role], newcomer.newCountry))
    arrived.set(counterpart.id, list)
  }
  for (const { to, lines } of arrived.values()) {
    const words = WORDING[to.language]
    send.push(
      toStaff(`orientation/arrived/${day.date}/${to.id}`, to, words.arrivalLetter, lines, words.arrivalHint, day),
    )
  }
  return { keep, send }
}

/** A quiet word to go on, at most three of them after one stop, with a way to end them. */
function reminderFor(contact: Contact, progress: KeptProgress, day: Day, parts: Parts): readonly Letter[] {
  const after = reminderDue(progress, day.date, day.missed, weekendOf(contact.country))
  if (after === undefined) return []
  const { language } = contact
  const words = WORDING[language]
  const steps = stepsOf(progress, parts)
  const hand = stepInHand(
    progress,
    steps.map(({ key }) => key),
  )
  const index = steps.findIndex(({ key }) => key === hand)
  const step = steps[index]
  if (!step) return []
  const begun = progress.begunOn !== undefined
  const blocks: Block[] = [
    { kind: 'heading', text: words.reminderTitle },
    paragraph(
      begun ? words.reminder(step.title[language], index + 1, steps.length) : words.reminderNotBegun(steps.length),
    ),
    ...(after === REMINDED_AFTER_DAYS.at(-1) ? [paragraph(words.lastReminder)] : []),
    {
      kind: 'choices',
      choices: [
        begun
          ? button(words.buttons.resume, 'resume', '', 'primary')
          : button(words.buttons.begin, 'begin', '', 'primary'),
        button(words.buttons.quiet, 'quiet'),
      ],
    },
  ]
  return [
    {
      key: `orientation/reminder/${contact.id}/${progress.movedOn}/${after}`,
      to: { person: contact.id },
      reply: { language, blocks },
      notBefore: momentFor(contact, day),
    },
  ]
}

/** One letter for each counterpart on the day on which newcomers of theirs become stuck. */
async function stuckLetters(day: Day, walking: readonly Walking[], parts: Parts): Promise<readonly Letter[]> {
  const lists = new Map<string, { to: Person; lines: string[] }>()
  for (const { contact, progress } of walking) {
    if (!becomesStuck(progress, day.date, day.missed, weekendOf(contact.country))) continue
    const to = await day.read.counterpartOf(contact.country)
    if (!to) continue
    const { language } = to
    const steps = stepsOf(progress, parts)
    const hand = stepInHand(
      progress,
      steps.map(({ key }) => key),
    )
    const index = steps.findIndex(({ key }) => key === hand)
    const title = steps[index]?.title[language] ?? ''
    const words = WORDING[language]
    const list = lists.get(to.id) ?? { to, lines: [] }
    list.lines.push(
      words.stuckLine(
        contact.name,
        parts.nameOf(contact.country, language),
        words.stepOf(index + 1, steps.length, title),
        formatDate(progress.movedOn, language),
      ),
    )
    lists.set(to.id, list)
  }
  return [...lists.values()].map(({ to, lines }) => {
    const words = WORDING[to.language]
    return toStaff(`orientation/stuck/${day.date}/${to.id}`, to, words.stuckLetter, lines, words.stuckHint, day)
  })
}

function toStaff(key: string, person: Person, lead: string, lines: readonly string[], hint: string, day: Day): Letter {
  const blocks: Block[] = [paragraph(lead), { kind: 'list', items: lines.map((line) => text(line)) }, paragraph(hint)]
  return {
    key,
    to: { person: person.id },
    reply: { language: person.language, blocks },
    notBefore: momentFor(person, day),
  }
}

/** In the working hours of whoever reads it. */
function momentFor(person: Person, day: Day): number {
  return workingMoment(day.date, day.now, person.zone ?? onlyZoneOf(person.country) ?? 'UTC', weekendOf(person.country))
}
