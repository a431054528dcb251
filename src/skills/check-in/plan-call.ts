import { parseCivilDate } from '../../core/dates.ts'
import type { Letter, Outcome } from '../../core/outcome.ts'
import { type Block, paragraph, text } from '../../core/reply.ts'
import type { Person } from '../../ports/store.ts'
import { datesSaid } from '../../understanding/dates-said.ts'
import type { Turn } from '../skill.ts'
import { shortId } from './audit.ts'
import { type Call, callEntry, momentAt } from './call.ts'
import { expectation } from './draft.ts'
import { invitationFile } from './invitation-file.ts'
import { momentInWords } from './moment-in-words.ts'
import { isStaff, type Parts, say } from './parts.ts'
import { contactsOf } from './people-of.ts'
import { timeSaid, zoneSaid } from './time-said.ts'
import { WORDING } from './wording.ts'
import { MEET } from './wording-meet.ts'

/** "Plan Kenya for 12 January 10:00": shows the moment in both zones, and asks before anybody is invited. */
export async function proposeCall(turn: Turn, country: string, parts: Parts): Promise<Outcome> {
  const words = MEET[turn.language]
  if (!isStaff(turn.principal)) return say(turn, 'refused', WORDING[turn.language].staffOnly)
  const date = datesSaid(turn.text, { language: turn.language, today: turn.today, lean: 'future' }).at(-1)
  if (!date || date.earliest !== date.latest) return say(turn, 'clarify', words.noDay)
  const time = timeSaid(turn.text.replace(date.words, ' '))
  if (!time) return say(turn, 'clarify', words.noTime)
  const zone = zoneSaid(turn.text) ?? turn.principal.zone
  const value = [country, date.latest, time, zone].join('|')
  const call = callFrom(value, turn, true)
  if (!call) return say(turn, 'clarify', words.noTime)
  if (call.at <= turn.now.getTime()) return say(turn, 'clarify', words.past)
  const [contact] = await contactsOf(turn.read, country)
  const other = contact?.zone && contact.zone !== zone ? contact.zone : undefined
  const press = (action: string) => ({ skill: 'check-in', action, value })
  return {
    ...say(
      turn,
      'proposed',
      words.planQuestion(parts.nameOf(country, turn.language)),
      {
        kind: 'facts',
        facts: [
          { label: words.when, value: text(momentInWords(call.at, zone, turn.language)) },
          ...(other ? [{ label: words.theirTime, value: text(momentInWords(call.at, other, turn.language)) }] : []),
        ],
      },
      {
        kind: 'choices',
        choices: [
          ...(contact ? [{ label: words.planInvite, press: press('plan-invite'), look: 'primary' } as const] : []),
          { label: words.planSave, press: press('plan-note') },
        ],
      },
    ),
    expect: expectation(turn, { for: 'yes', author: turn.principal.id, action: 'plan-note', value }),
  }
}

/** The call that a button stands for; undefined when the value was not written by us. */
function callFrom(value: string, turn: Turn, invited: boolean): Call | undefined {
  const [country, day, time, zone] = value.split('|')
  const date = parseCivilDate(day ?? '')
  if (!country || !date || !time || !zone) return undefined
  const at = momentAt(date, time, zone)
  return at === undefined
    ? undefined
    : { country, at, zone, by: turn.principal.id, invited, state: 'planned', sequence: 0 }
}

/** Keeps the call, gives its calendar file, and invites when that was chosen. */
export async function planCall(turn: Turn, value: string, invite: boolean, parts: Parts): Promise<Outcome> {
  const words = MEET[turn.language]
  if (!isStaff(turn.principal)) return say(turn, 'refused', WORDING[turn.language].staffOnly)
  const call = callFrom(value, turn, invite)
  const known = parts.tools.countries.some(({ code }) => code === call?.country)
  if (!call || !known || call.at <= turn.now.getTime()) return say(turn, 'refused', words.badPlan)
  const id = `${call.country}-call-${shortId(value)}`
  const contacts = await contactsOf(turn.read, call.country)
  const guests = invite ? contacts : []
  const file = await invitationFile(turn, id, call, guests, parts)
  const name = parts.nameOf(call.country, turn.language)
  const lines = [
    words.planned(name, momentInWords(call.at, call.zone, turn.language)),
    ...(guests.length > 0 ? [words.invited(guests.map((guest) => guest.name).join(', '))] : []),
    ...(invite && guests.length === 0 ? [words.noContact(name)] : []),
  ]
  return {
    ...say(
      turn,
      'done',
      ...lines,
      file(turn.language),
      ...(contacts.length > 0
        ? [
            {
              kind: 'choices',
              choices: [{ label: words.askFirst, press: { skill: 'check-in', action: 'ask?', value: call.country } }],
            } as const,
          ]
        : []),
    ),
    keep: [callEntry(id, call)],
    send: guests.map((guest) => invitationLetter(guest, id, call, file(guest.language))),
  }
}

function invitationLetter(guest: Person, id: string, call: Call, file: Block): Letter {
  const when = momentInWords(call.at, guest.zone ?? call.zone, guest.language)
  return {
    key: `check-in/invitation/${id}/${guest.id}`,
    to: { person: guest.id },
    reply: { language: guest.language, blocks: [paragraph(MEET[guest.language].invitationLetter(when)), file] },
  }
}
