import { daysBetween, formatDate } from '../../core/dates.ts'
import type { Language } from '../../core/language.ts'
import type { Entry, Outcome } from '../../core/outcome.ts'
import type { Block, Choice } from '../../core/reply.ts'
import { datesSaid } from '../../understanding/dates-said.ts'
import type { Turn } from '../skill.ts'
import { auditOf } from './audit.ts'
import { expectation } from './draft.ts'
import { promiseNamed } from './notes-kept.ts'
import { isStaff, type Parts, say } from './parts.ts'
import { type Promised, promiseEntry } from './promise.ts'
import { STANDING, Standing, standingEntry, standingOf, withPromise } from './standing.ts'
import { FOLLOW } from './wording-follow.ts'

const MOST_SHOWN = 8

/** "two examples · we · due 3 February 2027 · 12 days late". */
export function promiseLine(promise: Promised, today: Turn['today'], language: Language): string {
  const words = FOLLOW[language]
  const { due } = promise
  const when = due
    ? due < today
      ? `${words.dueOn(formatDate(due, language))}, ${words.overdue(daysBetween(due, today))}`
      : words.dueOn(formatDate(due, language))
    : undefined
  const who = promise.by === 'support-unit' ? words.ours : words.theirs
  return [promise.what, who, when, words.age(daysBetween(promise.madeOn, today))].filter(Boolean).join(' · ')
}

/** The most pressing first: by due date, then by age. */
export function byUrgency(one: Promised, other: Promised): number {
  const key = ({ due, madeOn }: Promised) => `${due ?? '9999-12-31'}${madeOn}`
  return key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0
}

export function promiseButtons(promise: Promised, language: Language, label = ''): readonly Choice[] {
  const words = FOLLOW[language]
  const of = label === '' ? '' : `: ${label}`
  return [
    { label: `${words.done}${of}`, press: { skill: 'check-in', action: 'promise-done', value: promise.id } },
    { label: `${words.move}${of}`, press: { skill: 'check-in', action: 'promise-move', value: promise.id } },
    { label: `${words.drop}${of}`, press: { skill: 'check-in', action: 'promise-drop', value: promise.id } },
  ]
}

/** The open promises of the countries of the person; those late first. */
export async function listPromises(turn: Turn, parts: Parts, country?: string): Promise<Outcome> {
  const words = FOLLOW[turn.language]
  const open = isStaff(turn.principal) ? await openPromises(turn, country) : []
  if (open.length === 0) return say(turn, 'answered', words.noneOpen)
  const shown = open.slice(0, MOST_SHOWN)
  const blocks: Block[] = [
    { kind: 'heading', text: words.promisesTitle },
    {
      kind: 'list',
      ordered: true,
      items: shown.map((promise) => [
        { text: `${parts.nameOf(promise.country, turn.language)}: `, strong: true },
        { text: `${promiseLine(promise, turn.today, turn.language)} · ${promise.note}` },
      ]),
    },
    ...(open.length > shown.length
      ? [{ kind: 'paragraph', spans: [{ text: words.more(open.length - shown.length) }] } as const]
      : []),
    {
      kind: 'choices',
      choices: shown.slice(0, 3).flatMap((promise, at) => promiseButtons(promise, turn.language, String(at + 1))),
    },
  ]
  const notes = [...new Set(shown.map(({ note }) => note))]
  return { ...say(turn, 'answered', ...blocks), keep: auditOf(turn, 'read', notes, country) }
}

async function openPromises(turn: Turn, country: string | undefined): Promise<readonly Promised[]> {
  const standings = await turn.read.entries({ kind: STANDING, ...(country !== undefined && { id: country }) })
  const own = standings.filter(
    ({ id }) => country !== undefined || turn.principal.lead || turn.principal.countries.includes(id),
  )
  const ids = own.flatMap(({ body }) => Object.entries(Standing.parse(body).promises))
  ids.sort(([, one], [, other]) => ((one.due ?? '9') < (other.due ?? '9') ? -1 : 1))
  const read = await Promise.all(ids.slice(0, 40).map(([id]) => promiseNamed(turn.read, id)))
  return read.filter((promise) => promise !== undefined).sort(byUrgency)
}

/** The buttons on a promise. The value may be forged: only who may read the promise, and only staff, changes it. */
export async function pressOnPromise(turn: Turn, action: string, id: string): Promise<Outcome> {
  const words = FOLLOW[turn.language]
  const promise = isStaff(turn.principal) ? await promiseNamed(turn.read, id) : undefined
  if (promise?.state !== 'open') return say(turn, 'refused', words.noSuchPromise)
  if (action === 'promise-move')
    return {
      ...say(turn, 'clarify', words.moveTo(promise.what)),
      expect: expectation(turn, { for: 'date', author: turn.principal.id, promise: id }),
    }
  const state = action === 'promise-done' ? 'done' : 'dropped'
  const keep = await promiseChanged(turn, { ...promise, state, settledOn: turn.today })
  const sentence = state === 'done' ? words.promiseDone(promise.what) : words.promiseDropped(promise.what)
  return { ...say(turn, 'done', sentence), keep }
}

/** The day to which a promise is moved. */
export async function movePromise(turn: Turn, id: string): Promise<Outcome> {
  const words = FOLLOW[turn.language]
  const promise = isStaff(turn.principal) ? await promiseNamed(turn.read, id) : undefined
  if (promise?.state !== 'open') return say(turn, 'refused', words.noSuchPromise)
  const date = datesSaid(turn.text, { language: turn.language, today: turn.today, lean: 'future' }).at(-1)
  if (!date || date.latest < turn.today)
    return {
      ...say(turn, 'clarify', words.noDate),
      expect: expectation(turn, { for: 'date', author: turn.principal.id, promise: id }),
    }
  const { dueFrom: _, ...rest } = promise
  const moved: Promised = {
    ...rest,
    due: date.latest,
    ...(date.earliest !== date.latest && { dueFrom: date.earliest }),
    movedFrom: [...promise.movedFrom, ...(promise.due ? [promise.due] : [])],
  }
  const day = formatDate(date.latest, turn.language, 'with-weekday')
  return { ...say(turn, 'done', words.promiseMoved(promise.what, day)), keep: await promiseChanged(turn, moved) }
}

async function promiseChanged(turn: Turn, promise: Promised): Promise<readonly Entry[]> {
  const standing = withPromise(await standingOf(turn.read, promise.country), promise)
  return [promiseEntry(promise), standingEntry(promise.country, standing, turn.today)]
}
