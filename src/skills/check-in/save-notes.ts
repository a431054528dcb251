import type { Entry, Outcome } from '../../core/outcome.ts'
import type { Choice } from '../../core/reply.ts'
import type { Turn } from '../skill.ts'
import { askEntry, askNamed } from './answers.ts'
import { auditOf, shortId } from './audit.ts'
import type { Draft, OpenDrafts } from './draft.ts'
import { helpWished } from './help-wished.ts'
import { NOTE, type Note, readersOfNote } from './note.ts'
import { type KeptNote, noteNamed, promisesOf } from './notes-kept.ts'
import { type Parts, say } from './parts.ts'
import { type Promised, promiseEntry, promiseFrom } from './promise.ts'
import { wasReached } from './reached.ts'
import { findableWords } from './search-words.ts'
import { forContact, sharedEntry } from './see-notes.ts'
import { type ReadStanding, standingEntry, standingOf, withContact, withPromise } from './standing.ts'
import { WORDING } from './wording.ts'

/** Saves what was confirmed: each note with its promises, how the country stands, and a line in the audit log. */
export async function saveDrafts(turn: Turn, open: OpenDrafts, parts: Parts): Promise<Outcome> {
  const words = WORDING[turn.language]
  const keep: Entry[] = []
  const lines: string[] = []
  const ids: string[] = []
  const choices: Choice[] = []
  for (const [at, draft] of open.drafts.entries()) {
    const saved = await entriesFor(turn, draft, `${open.id}-${at}`)
    if (!saved) continue
    const { id, note, entries } = saved
    keep.push(...entries)
    ids.push(id)
    const name = parts.nameOf(note.country, turn.language)
    lines.push(draft.corrects ? words.savedAnew(name, id) : words.saved(name, id))
    const of = open.drafts.length > 1 ? ` (${name})` : ''
    if (!note.sensitive && (!note.shared || draft.corrects !== undefined))
      choices.push({ label: words.share + of, press: { skill: 'check-in', action: 'share?', value: id } })
    const help = helpWished(note)
    if (help !== undefined) {
      const press = { skill: 'support-request', action: 'begin', value: `${note.country} ${help}` }
      choices.push({ label: words.askForHelp(name), press })
    }
    choices.push({ label: words.correct + of, press: { skill: 'check-in', action: 'correct', value: id } })
  }
  const corrected = open.drafts.some(({ corrects }) => corrects !== undefined)
  const outcome = say(turn, 'done', ...lines, { kind: 'choices', choices })
  return { ...outcome, keep: [...keep, ...auditOf(turn, corrected ? 'corrected' : 'saved', ids)] }
}

async function entriesFor(
  turn: Turn,
  draft: Draft,
  seed: string,
): Promise<{ id: string; note: Note; entries: readonly Entry[] } | undefined> {
  const { fields, corrects, theirs } = draft
  const { country } = fields
  if (country === undefined) return undefined
  const before = corrects === undefined ? undefined : await noteNamed(turn.read, corrects)
  if (corrects !== undefined && !before) return undefined
  const id = corrects ?? `${country}-${fields.date}-${shortId(seed)}`
  const commitments = fields.commitments.map((one, at) => ({
    ...one,
    promise: one.promise ?? `${id}-${shortId(one.by, one.what, at)}`,
  }))
  const { principal } = turn
  // What became sensitive, or was of another country, leaves the sight of whoever it was shared with.
  const takenBack = before?.shared && (fields.sensitive || before.country !== country)
  const note: Note = {
    ...fields,
    country,
    commitments,
    author: before?.author ?? principal.id,
    authorName: before?.authorName ?? (principal.name || principal.id),
    loggedOn: before?.loggedOn ?? turn.today,
    state: 'saved',
    shared: (before?.shared ?? false) && !takenBack,
    ...(theirs && { theirs }),
  }
  const promises = await promisesAfter(turn, note, id, before)
  const standing = promises.reduce<ReadStanding>(
    withPromise,
    withNext(
      withContact(await standingOf(turn.read, country), id, wasReached(fields) ? fields.date : undefined),
      note,
      id,
    ),
  )
  const moved = before && before.country !== country ? await withoutNote(turn, before) : []
  return {
    id,
    note,
    entries: [
      { kind: NOTE, id, country, readers: readersOfNote(note), body: note, words: findableWords(note) },
      ...promises.map(promiseEntry),
      standingEntry(country, standing, turn.today),
      ...moved,
      ...(takenBack ? [sharedEntry(id, forContact(before), before.country, false)] : []),
      ...(theirs ? await usedUp(turn, theirs.ask) : []),
    ],
  }
}

function withNext(standing: ReadStanding, { nextCheckIn, date }: Note, note: string): ReadStanding {
  const latest = Object.values(standing.contacts).every((on) => on <= date)
  if (nextCheckIn && latest) return { ...standing, next: { date: nextCheckIn, note } }
  const { next, ...rest } = standing
  return next && next.note !== note && !(latest && next.date <= date) ? { ...rest, next } : rest
}

/** Those of the note as it is now; what a correction took out is dropped, what was settled stays settled. */
async function promisesAfter(
  turn: Turn,
  note: Note,
  id: string,
  before: KeptNote | undefined,
): Promise<readonly Promised[]> {
  const kept = before ? (await promisesOf(turn.read, before.country)).filter((promise) => promise.note === id) : []
  const now = note.commitments.map((commitment): Promised => {
    const fresh = promiseFrom(commitment, note, id, commitment.promise ?? '')
    const earlier = kept.find((promise) => promise.id === commitment.promise)
    if (!earlier) return fresh
    const { state, movedFrom, settledOn } = earlier
    return { ...fresh, state, movedFrom, ...(settledOn && { settledOn }) }
  })
  const gone = kept
    .filter((promise) => promise.state === 'open' && !now.some((one) => one.id === promise.id))
    .map((promise): Promised => ({ ...promise, state: 'dropped', settledOn: turn.today }))
  return [...now, ...gone]
}

/** A correction that names another country takes the contact from the one it was noted for. */
async function withoutNote(turn: Turn, before: KeptNote): Promise<readonly Entry[]> {
  const standing = withContact(await standingOf(turn.read, before.country), before.id, undefined)
  const promises = Object.fromEntries(Object.entries(standing.promises).filter(([id]) => !id.startsWith(before.id)))
  return [standingEntry(before.country, { ...standing, promises }, turn.today)]
}

async function usedUp(turn: Turn, ask: string): Promise<readonly Entry[]> {
  const answered = await askNamed(turn.read, ask)
  return answered ? [askEntry(ask, { ...answered, state: 'used' })] : []
}
