import { onlyZoneOf } from '../../calendar/working-time.ts'
import { formatDate, parseCivilDate } from '../../core/dates.ts'
import { fold } from '../../core/fold.ts'
import type { DirectoryMove, Entry, Letter, Outcome } from '../../core/outcome.ts'
import { paragraph } from '../../core/reply.ts'
import type { Person } from '../../ports/store.ts'
import { datesSaid } from '../../understanding/dates-said.ts'
import type { Turn } from '../skill.ts'
import { auditOf, shortId } from './audit.ts'
import { makeBrief, openPromisesOf } from './brief.ts'
import { backTo, COVER, Cover, coverEntry } from './cover.ts'
import { expectation } from './draft.ts'
import { maskedWords } from './masked-words.ts'
import { peopleIn } from './names.ts'
import { type Parts, say } from './parts.ts'
import { contactsOf, staffOf } from './people-of.ts'
import { promiseEntry } from './promise.ts'
import { readAs, readerOf } from './read-as.ts'
import { WORDING } from './wording.ts'
import { MOVE } from './wording-move.ts'

/** That a country moved: from whom to whom, by whom, for how long. */
export const MOVED = 'check-in/moved'

function mayMove({ principal }: Turn): boolean {
  return principal.role === 'support-unit' && principal.lead
}

/** "Hand over Ghana to su-americas", "su-americas covers Ghana until 12 January": asks before anything moves. */
export async function proposeMove(
  turn: Turn,
  country: string | undefined,
  forATime: boolean,
  parts: Parts,
): Promise<Outcome> {
  const words = MOVE[turn.language]
  if (!mayMove(turn)) return say(turn, 'refused', WORDING[turn.language].leadsOnly)
  if (country === undefined) return say(turn, 'clarify', words.whichCountry)
  const staff = await staffOf(turn.read)
  const to = namedIn(turn.text, staff)
  if (!to) return say(turn, 'clarify', words.whom(staff.map(({ id }) => id).join(', ')))
  const name = parts.nameOf(country, turn.language)
  const now = await turn.read.counterpartOf(country)
  if (now?.id === to.id) return say(turn, 'answered', words.already(to.name, name))
  const until = forATime
    ? datesSaid(turn.text, { language: turn.language, today: turn.today, lean: 'future' }).at(-1)?.latest
    : undefined
  if (forATime && (!until || until < turn.today)) return say(turn, 'clarify', words.untilWhen)
  const value = [country, to.id, ...(until ? [until] : [])].join('|')
  const question = until
    ? words.coverQuestion(name, to.name, formatDate(until, turn.language, 'with-weekday'))
    : words.moveQuestion(name, to.name)
  return proposal(turn, 'move', value, question)
}

function proposal(turn: Turn, action: string, value: string, question: string): Outcome {
  const press = { skill: 'check-in', action, value }
  return {
    ...say(turn, 'proposed', question, {
      kind: 'choices',
      choices: [{ label: MOVE[turn.language].doIt, press, look: 'primary' }],
    }),
    expect: expectation(turn, { for: 'yes', author: turn.principal.id, action, value }),
  }
}

/** The person whom the words name by id, or by a name that is theirs alone. */
function namedIn(text: string, people: readonly Person[]): Person | undefined {
  const folded = fold(text)
  const byId = people.find(({ id }) => new RegExp(`(?<![\\w-])${id}(?![\\w-])`, 'i').test(text))
  if (byId) return byId
  const named = people.filter(({ name }) => folded.includes(fold(name).replace(/ \(.*\)$/, '')))
  return named.length === 1 ? named[0] : undefined
}

/** Moves the country, gives the hand-over pack to who gets it, and says to both what moved. */
export async function moveCountry(turn: Turn, value: string, parts: Parts): Promise<Outcome> {
  const words = MOVE[turn.language]
  if (!mayMove(turn)) return say(turn, 'refused', WORDING[turn.language].leadsOnly)
  const [country = '', id = '', day = ''] = value.split('|')
  const until = parseCivilDate(day)
  const to = (await staffOf(turn.read)).find((person) => person.id === id)
  const known = parts.tools.countries.some(({ code }) => code === country)
  if (!to || !known || (day !== '' && !until)) return say(turn, 'refused', words.bad)
  const from = await turn.read.counterpartOf(country)
  const move: DirectoryMove = { kind: 'counterpart', country, person: to.id }
  const earlier = await runningCover(turn, country)
  const cover = coverAfter(country, earlier, from?.id, to.id, until)
  const pack = await packFor(turn, country, to, from, until, parts)
  const name = parts.nameOf(country, turn.language)
  const promises = until ? [] : await promisesOf(turn, country, from, to)
  const line = until ? words.covered(name, to.name, formatDate(until, turn.language)) : words.moved(name, to.name)
  return {
    ...say(turn, 'done', line, ...(from && !until ? [words.accessEnded(from.name)] : []), words.packSent(to.name)),
    keep: [
      movedEntry(turn, country, from?.id, to.id, until),
      ...(cover ? [coverEntry(cover)] : []),
      ...promises,
      ...auditOf(turn, 'moved', pack.notes, country),
    ],
    send: [pack.letter, ...(from && from.id !== to.id ? [goodbye(turn, country, from, to, parts)] : [])],
    move: [move],
  }
}

async function runningCover(turn: Turn, country: string): Promise<Cover | undefined> {
  const [entry] = await turn.read.entries({ kind: COVER, id: country, limit: 1 })
  const cover = entry && Cover.parse(entry.body)
  return cover?.state === 'running' ? cover : undefined
}

/** A cover on a cover goes back to whom the country was with first; a move for good ends it. */
function coverAfter(
  country: string,
  earlier: Cover | undefined,
  from: string | undefined,
  to: string,
  until: Cover['until'] | undefined,
): Cover | undefined {
  if (until) return { country, from: earlier?.from ?? from ?? to, to, until, state: 'running' }
  return earlier && { ...earlier, state: 'ended' }
}

/** Our open promises to the country go along with it. */
async function promisesOf(
  turn: Turn,
  country: string,
  from: Person | undefined,
  to: Person,
): Promise<readonly Entry[]> {
  const open = await openPromisesOf(turn.read, country)
  return open
    .filter(({ by, person }) => by === 'support-unit' && person === from?.id)
    .map((promise) => promiseEntry({ ...promise, person: to.id, owner: to.name }))
}

function movedEntry(
  turn: Turn,
  country: string,
  from: string | undefined,
  to: string,
  until: string | undefined,
): Entry {
  const body = { country, from: from ?? null, to, by: turn.principal.id, on: turn.today, until: until ?? null }
  return { kind: MOVED, id: `${country}-${shortId(turn.message.id)}`, country, readers: ['support-unit'], body }
}

async function packFor(
  turn: Turn,
  country: string,
  to: Person,
  from: Person | undefined,
  until: string | undefined,
  parts: Parts,
): Promise<{ letter: Letter; notes: readonly string[] }> {
  const { language } = to
  const words = MOVE[language]
  const name = parts.nameOf(country, language)
  const reader = readerOf(to, [{ code: country, counterpart: to.id }])
  const brief = await makeBrief(country, { read: readAs(turn.read, reader), language, today: turn.today }, parts)
  const day = until === undefined ? undefined : parseCivilDate(until)
  const opening = day
    ? words.coverPack(name, formatDate(day, language, 'with-weekday'))
    : words.packFor(name, from?.name ?? '')
  const choices = brief.choices.length > 0 ? [{ kind: 'choices', choices: brief.choices } as const] : []
  return {
    notes: brief.notes,
    letter: {
      key: `check-in/pack/${country}/${shortId(turn.message.id)}/${to.id}`,
      to: { person: to.id },
      reply: { language, blocks: [paragraph(opening), ...brief.blocks, ...choices] },
    },
  }
}

function goodbye(turn: Turn, country: string, from: Person, to: Person, parts: Parts): Letter {
  const { language } = from
  return {
    key: `check-in/given-away/${country}/${shortId(turn.message.id)}/${from.id}`,
    to: { person: from.id },
    reply: { language, blocks: [paragraph(MOVE[language].givenAway(parts.nameOf(country, language), to.name))] },
  }
}

/** "End the cover of Ghana": before its day. */
export async function endCover(turn: Turn, country: string | undefined, parts: Parts): Promise<Outcome> {
  const words = MOVE[turn.language]
  if (!mayMove(turn)) return say(turn, 'refused', WORDING[turn.language].leadsOnly)
  if (country === undefined) return say(turn, 'clarify', words.whichCountry)
  const cover = await runningCover(turn, country)
  const name = parts.nameOf(country, turn.language)
  if (!cover) return say(turn, 'not-found', words.noCover(name))
  const owner = await turn.read.person(cover.from)
  const people = await turn.read.people()
  const move = backTo(cover, people, [{ code: country, counterpart: (await turn.read.counterpartOf(country))?.id }])
  return {
    ...say(turn, 'done', words.coverEnded(name, owner?.name ?? cover.from)),
    keep: [coverEntry({ ...cover, state: 'ended' }), movedEntry(turn, country, cover.to, cover.from, undefined)],
    move,
  }
}

/** "Ghana's point of contact is now Ama Mensah ama@example.org": asks; the former contact's access ends at once. */
export async function proposeContact(turn: Turn, country: string, parts: Parts): Promise<Outcome> {
  const words = MOVE[turn.language]
  if (!mayMove(turn)) return say(turn, 'refused', WORDING[turn.language].leadsOnly)
  const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/.exec(turn.text)?.[0]
  if (!email) return say(turn, 'clarify', words.bad)
  const masked = maskedWords(turn.text, parts.find(turn.text))
  const name = peopleIn(turn.text, masked)[0] ?? nameBefore(turn.text, email) ?? email.split('@')[0] ?? email
  const contacts = await contactsOf(turn.read, country)
  const former = namedIn(turn.text, contacts) ?? contacts[0]
  const value = [country, email.toLowerCase(), name.replaceAll('|', ' ').slice(0, 100), former?.id ?? ''].join('|')
  const place = parts.nameOf(country, turn.language)
  return proposal(turn, 'contact', value, words.contactQuestion(place, name, email, former?.name ?? ''))
}

/** "… is Esi, esi@example.org". */
function nameBefore(text: string, email: string): string | undefined {
  return /(\p{Lu}[\p{L}'’-]+)[\s,;:(<–-]*$/u.exec(text.slice(0, text.indexOf(email)))?.[1]
}

export async function changeContact(turn: Turn, value: string, parts: Parts): Promise<Outcome> {
  const words = MOVE[turn.language]
  if (!mayMove(turn)) return say(turn, 'refused', WORDING[turn.language].leadsOnly)
  const [code = '', email = '', name = '', formerId = ''] = value.split('|')
  const country = parts.tools.countries.find((one) => one.code === code)
  if (!country || !email.includes('@') || !name) return say(turn, 'refused', words.bad)
  const people = await turn.read.people()
  const former = people.find(({ id, country: of }) => id === formerId && of === code)
  const known = people.find((person) => person.email?.toLowerCase() === email)
  if (known && known.role !== 'government') return say(turn, 'refused', words.bad)
  const id = known?.id ?? `gov-${code.toLowerCase()}-${shortId(email)}`
  const person = {
    id,
    name,
    role: 'government',
    country: code,
    language: former?.language ?? country.languageGuess,
    zone: former?.zone ?? onlyZoneOf(code),
    email,
  } as const
  const move: readonly DirectoryMove[] = [
    ...(former && former.id !== id ? [{ kind: 'leaves', person: former.id } as const] : []),
    { kind: 'joins', person },
  ]
  const counterpart = await turn.read.counterpartOf(code)
  const countryName = parts.nameOf(code, turn.language)
  const told =
    counterpart && counterpart.id !== turn.principal.id
      ? [newContactLetter(turn, code, person.name, counterpart, parts)]
      : []
  return {
    ...say(
      turn,
      'done',
      words.contactMoved(countryName, name),
      ...(former && former.id !== id ? [words.accessEnded(former.name)] : []),
    ),
    keep: [movedEntry(turn, code, former?.id, id, undefined)],
    send: [
      ...told,
      {
        key: `check-in/welcome/${id}/${shortId(turn.message.id)}`,
        to: { person: id },
        reply: {
          language: person.language,
          blocks: [paragraph(MOVE[person.language].welcome(country.names[person.language]))],
        },
      },
    ],
    move,
  }
}

function newContactLetter(turn: Turn, code: string, name: string, counterpart: Person, parts: Parts): Letter {
  const { language } = counterpart
  return {
    key: `check-in/new-contact/${code}/${shortId(turn.message.id)}/${counterpart.id}`,
    to: { person: counterpart.id },
    reply: { language, blocks: [paragraph(MOVE[language].contactMoved(parts.nameOf(code, language), name))] },
  }
}
