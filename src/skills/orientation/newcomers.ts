import { formatDate } from '../../core/dates.ts'
import type { Entry, Letter, Outcome } from '../../core/outcome.ts'
import type { Block } from '../../core/reply.ts'
import { type Contact, contactsAmong } from '../../orientation/newcomers.ts'
import { countOf, stageOn, stepInHand } from '../../orientation/progress.ts'
import type { Turn, Visit } from '../skill.ts'
import { type KeptProgress, PROGRESS, progressEntry, readProgress } from './kept.ts'
import { button, type Parts, say } from './parts.ts'
import { stepsOf } from './walk.ts'
import { welcomeFor } from './welcome.ts'
import { WORDING } from './wording.ts'

/** Where the newcomers stand whom this member of staff may see: those of their countries, for a lead all. */
export async function newcomersTable(visit: Visit, parts: Parts): Promise<Block | undefined> {
  const { language, today, read } = visit
  const words = WORDING[language]
  const kept = (await read.entries({ kind: PROGRESS })).flatMap((entry) => readProgress(entry) ?? [])
  const open = kept.filter((one) => stageOn(one, today) !== 'finished' || one.movedOn >= monthBefore(today))
  if (open.length === 0) return undefined
  const names = new Map((await read.people()).map(({ id, name }) => [id, name]))
  const rows = [...open]
    .sort((one, other) => one.country.localeCompare(other.country) || one.person.localeCompare(other.person))
    .map((one) => [
      names.get(one.person) ?? one.person,
      parts.nameOf(one.country, language),
      words.sides[one.side],
      stepInWords(one, visit, parts),
      words.stages[stageOn(one, today)] + (one.quiet ? ` (${words.noReminders})` : ''),
      formatDate(one.movedOn, language),
    ])
  return { kind: 'table', caption: words.newcomersTitle, columns: words.columns, rows }
}

function stepInWords(progress: KeptProgress, { language }: Pick<Visit, 'language'>, parts: Parts): string {
  const steps = stepsOf(progress, parts)
  const keys = steps.map(({ key }) => key)
  const hand = stepInHand(progress, keys)
  const index = hand === undefined ? -1 : keys.indexOf(hand)
  if (index < 0) return `${countOf(progress, keys, 'done')}/${keys.length}`
  return `${index + 1}/${keys.length} ${steps[index]?.title[language] ?? ''}`
}

function monthBefore(today: string): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) - 31 * 86_400_000).toISOString().slice(0, 10)
}

export async function showNewcomers(turn: Turn, parts: Parts): Promise<Outcome> {
  const words = WORDING[turn.language]
  if (turn.principal.role !== 'support-unit') return say(turn, 'refused', [words.staffOnly])
  const table = await newcomersTable(turn, parts)
  return say(turn, 'answered', [table ?? words.noNewcomers])
}

/** Whom this member of staff may welcome: contacts of a country of theirs who are not on the path yet. */
async function toWelcome(turn: Turn, country: string): Promise<readonly Contact[] | undefined> {
  const { principal, read } = turn
  if (principal.role !== 'support-unit') return undefined
  if (!principal.lead && !principal.countries.includes(country)) return undefined
  const contacts = contactsAmong(await read.people()).filter((one) => one.country === country)
  const walking = new Set((await read.entries({ kind: PROGRESS, country })).map(({ person }) => person))
  return contacts.filter(({ id }) => !walking.has(id))
}

/** Asks before anybody is written to. */
export async function proposeWelcome(turn: Turn, parts: Parts): Promise<Outcome> {
  const words = WORDING[turn.language]
  const [named] = parts.find(turn.text)
  if (turn.principal.role !== 'support-unit') return say(turn, 'refused', [words.staffOnly])
  if (!named) return say(turn, 'clarify', [words.whichCountry])
  const people = await toWelcome(turn, named.code)
  if (!people) return say(turn, 'refused', [words.notYours])
  const country = parts.nameOf(named.code, turn.language)
  if (people.length === 0) return say(turn, 'not-found', [words.nobodyToWelcome(country)])
  return say(turn, 'proposed', [
    words.welcomeQuestion(country),
    { kind: 'list', items: people.map(({ name, role }) => [{ text: `${name} (${words.sides[role]})` }]) },
    { kind: 'choices', choices: [button(words.buttons.welcome, 'welcome', named.code, 'primary')] },
  ])
}

export async function sendWelcome(turn: Turn, country: string, parts: Parts): Promise<Outcome> {
  const words = WORDING[turn.language]
  const people = await toWelcome(turn, country)
  if (!people) return say(turn, 'refused', [words.notYours])
  if (people.length === 0) return say(turn, 'not-found', [words.nobodyToWelcome(parts.nameOf(country, turn.language))])
  const keep: Entry[] = []
  const send: Letter[] = []
  for (const contact of people) {
    const { letter, progress } = await welcomeFor({ contact, newCountry: false }, turn.today, turn.read, parts)
    keep.push(progressEntry(contact.id, progress, 0))
    send.push(letter)
  }
  return { ...say(turn, 'done', [words.welcomeSent(people.map(({ name }) => name).join(', '))]), keep, send }
}
