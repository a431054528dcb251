import { dayAt, parseCivilDate } from '../../core/dates.ts'
import type { Letter, Outcome } from '../../core/outcome.ts'
import { paragraph } from '../../core/reply.ts'
import type { Person } from '../../ports/store.ts'
import { datesSaid } from '../../understanding/dates-said.ts'
import type { Turn } from '../skill.ts'
import { CALL, Call, callEntry, momentAt } from './call.ts'
import { expectation } from './draft.ts'
import { invitationFile } from './invitation-file.ts'
import { momentInWords, timeOf } from './moment-in-words.ts'
import { isStaff, type Parts, say } from './parts.ts'
import { contactsOf } from './people-of.ts'
import { timeSaid, zoneSaid } from './time-said.ts'
import { WORDING } from './wording.ts'
import { MEET } from './wording-meet.ts'

interface KnownCall extends Call {
  readonly id: string
}

const MOST_SHOWN = 8

/** The calls to come, the next one first. */
async function callsToCome(turn: Turn, country?: string): Promise<readonly KnownCall[]> {
  const entries = await turn.read.entries({ kind: CALL, ...(country !== undefined && { country }), limit: 200 })
  const { lead, countries } = turn.principal
  return entries
    .map(({ id, body }) => ({ ...Call.parse(body), id }))
    .filter(({ state, at }) => state === 'planned' && at > turn.now.getTime())
    .filter((call) => country !== undefined || lead || countries.includes(call.country))
    .sort((one, other) => one.at - other.at)
}

/** "Which calls are planned?": of the person's countries, each with a button that takes it back. */
export async function listCalls(turn: Turn, country: string | undefined, parts: Parts): Promise<Outcome> {
  const words = MEET[turn.language]
  if (!isStaff(turn.principal)) return say(turn, 'refused', WORDING[turn.language].staffOnly)
  const calls = (await callsToCome(turn, country)).slice(0, MOST_SHOWN)
  if (calls.length === 0) return say(turn, 'answered', words.noCalls)
  const name = (call: Call) => parts.nameOf(call.country, turn.language)
  return say(
    turn,
    'answered',
    { kind: 'heading', text: words.callsTitle },
    {
      kind: 'list',
      items: calls.map((call) => [
        { text: `${name(call)}: `, strong: true },
        { text: momentInWords(call.at, call.zone, turn.language) },
      ]),
    },
    {
      kind: 'choices',
      choices: calls.slice(0, 4).map((call) => ({
        label: words.cancelCall(name(call)),
        press: { skill: 'check-in', action: 'call-cancel?', value: call.id },
      })),
    },
  )
}

/** "Cancel the call with Senegal": asks first, because who was invited hears of it. */
export async function proposeCancel(
  turn: Turn,
  which: { readonly country: string } | { readonly id: string },
  parts: Parts,
): Promise<Outcome> {
  const words = MEET[turn.language]
  if (!isStaff(turn.principal)) return say(turn, 'refused', WORDING[turn.language].staffOnly)
  const calls = await callsToCome(turn, 'country' in which ? which.country : undefined)
  const call = 'id' in which ? calls.find(({ id }) => id === which.id) : calls[0]
  if (!call) return say(turn, 'not-found', words.noSuchCall)
  const when = momentInWords(call.at, call.zone, turn.language)
  const question = words.cancelQuestion(parts.nameOf(call.country, turn.language), when)
  return proposal(turn, question, words.cancelIt, 'call-cancel', call.id)
}

export async function cancelCall(turn: Turn, id: string, parts: Parts): Promise<Outcome> {
  const words = MEET[turn.language]
  const call = await ownCall(turn, id)
  if (!call) return say(turn, 'not-found', words.noSuchCall)
  const cancelled: Call = { ...call, state: 'cancelled', sequence: call.sequence + 1 }
  const when = momentInWords(call.at, call.zone, turn.language)
  const line = words.cancelled(parts.nameOf(call.country, turn.language), when)
  return changed(turn, id, cancelled, line, (guest) => MEET[guest.language].cancelLetter(whenFor(guest, call)), parts)
}

/** "Move the Kenya call to 13 January 11:00": what is not said stays: the time of day, the zone. */
export async function proposeMoveOfCall(turn: Turn, country: string, parts: Parts): Promise<Outcome> {
  const words = MEET[turn.language]
  if (!isStaff(turn.principal)) return say(turn, 'refused', WORDING[turn.language].staffOnly)
  const [call] = await callsToCome(turn, country)
  if (!call) return say(turn, 'not-found', words.noSuchCall)
  const date = datesSaid(turn.text, { language: turn.language, today: turn.today, lean: 'future' }).at(-1)
  if (date && date.earliest !== date.latest) return say(turn, 'clarify', words.noDay)
  const time = timeSaid(date ? turn.text.replace(date.words, ' ') : turn.text)
  if (!date && !time) return say(turn, 'clarify', words.noDay)
  const zone = zoneSaid(turn.text) ?? call.zone
  const day = date?.latest ?? dayAt(new Date(call.at), zone)
  const value = [call.id, day, time ?? timeOf(call.at, call.zone), zone].join('|')
  const at = momentOf(value)
  if (at === undefined || at <= turn.now.getTime()) return say(turn, 'clarify', words.past)
  const name = parts.nameOf(country, turn.language)
  const question = words.moveQuestion(
    name,
    momentInWords(call.at, call.zone, turn.language),
    momentInWords(at, zone, turn.language),
  )
  return proposal(turn, question, words.moveIt, 'call-move', value)
}

export async function moveCall(turn: Turn, value: string, parts: Parts): Promise<Outcome> {
  const words = MEET[turn.language]
  const [id = '', , , zone = ''] = value.split('|')
  const call = await ownCall(turn, id)
  const at = momentOf(value)
  if (!call) return say(turn, 'not-found', words.noSuchCall)
  if (at === undefined || at <= turn.now.getTime()) return say(turn, 'refused', words.badPlan)
  const moved: Call = { ...call, at, zone, sequence: call.sequence + 1 }
  const line = words.moved(parts.nameOf(call.country, turn.language), momentInWords(at, zone, turn.language))
  const letter = (guest: Person) => MEET[guest.language].moveLetter(whenFor(guest, call), whenFor(guest, moved))
  return changed(turn, id, moved, line, letter, parts)
}

async function ownCall(turn: Turn, id: string): Promise<KnownCall | undefined> {
  return isStaff(turn.principal) ? (await callsToCome(turn, id.slice(0, 2))).find((call) => call.id === id) : undefined
}

function momentOf(value: string): number | undefined {
  const [, day = '', time = '', zone = ''] = value.split('|')
  const date = parseCivilDate(day)
  return date && time && zone ? momentAt(date, time, zone) : undefined
}

function whenFor(guest: Person, { at, zone }: Call): string {
  return momentInWords(at, guest.zone ?? zone, guest.language)
}

function proposal(turn: Turn, question: string, label: string, action: string, value: string): Outcome {
  const choice = { label, press: { skill: 'check-in', action, value }, look: 'primary' } as const
  return {
    ...say(turn, 'proposed', question, { kind: 'choices', choices: [choice] }),
    expect: expectation(turn, { for: 'yes', author: turn.principal.id, action, value }),
  }
}

/** Keeps the call as it is now, gives the file that changes it in a calendar, and tells who was invited. */
async function changed(
  turn: Turn,
  id: string,
  call: Call,
  line: string,
  letter: (guest: Person) => string,
  parts: Parts,
): Promise<Outcome> {
  const guests = call.invited ? await contactsOf(turn.read, call.country) : []
  const file = await invitationFile(turn, id, call, guests, parts)
  const send = guests.map(
    (guest): Letter => ({
      key: `check-in/invitation/${id}/${call.sequence}/${guest.id}`,
      to: { person: guest.id },
      reply: { language: guest.language, blocks: [paragraph(letter(guest)), file(guest.language)] },
    }),
  )
  return { ...say(turn, 'done', line, file(turn.language)), keep: [callEntry(id, call)], send }
}
