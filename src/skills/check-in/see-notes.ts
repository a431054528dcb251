import { formatDate } from '../../core/dates.ts'
import type { Entry, Letter, Outcome } from '../../core/outcome.ts'
import { type Block, type Choice, paragraph } from '../../core/reply.ts'
import type { Person } from '../../ports/store.ts'
import { yesOrNo } from '../../understanding/yes-or-no.ts'
import type { Turn } from '../skill.ts'
import { answersInWords } from './answers.ts'
import { auditOf } from './audit.ts'
import { expectation } from './draft.ts'
import { NOTE, Note, NoteFields, readersOfNote } from './note.ts'
import { type KeptNote, noteNamed, notesOf, promisesOf } from './notes-kept.ts'
import { isStaff, type Parts, say } from './parts.ts'
import { contactsOf } from './people-of.ts'
import { promiseEntry } from './promise.ts'
import { findableWords } from './search-words.ts'
import { factsOf, quoted } from './show-note.ts'
import { standingEntry, standingOf, withContact, withPromise } from './standing.ts'
import { WORDING } from './wording.ts'

/** What a point of contact sees of a note: made when it is shared, gone when the note is withdrawn. */
export const SHARED = 'check-in/shared-note'

/** A note with its words and buttons. */
export async function showNote(turn: Turn, id: string, parts: Parts): Promise<Outcome> {
  const words = WORDING[turn.language]
  if (!isStaff(turn.principal)) return sharedWith(turn, parts, id)
  const note = await noteNamed(turn.read, id)
  if (!note) return say(turn, 'not-found', words.noSuchNote)
  const blocks = [...noteBlocks(note, turn, parts), ...buttonsOf(note, turn)]
  return { ...say(turn, 'answered', ...blocks), keep: auditOf(turn, 'read', [id], note.country) }
}

function buttonsOf(note: KeptNote, turn: Turn): readonly Block[] {
  if (note.state !== 'saved') return []
  const words = WORDING[turn.language]
  const press = (action: string) => ({ skill: 'check-in', action, value: note.id })
  const choices: readonly Choice[] = [
    { label: words.correct, press: press('correct') },
    ...(note.sensitive || note.shared ? [] : [{ label: words.share, press: press('share?') }]),
    { label: words.withdraw, press: press('withdraw'), look: 'danger' },
  ]
  return [{ kind: 'choices', choices }]
}

/** One button for each of several notes, which opens it with its own. */
function oneButtonEach(notes: readonly KeptNote[], turn: Turn): readonly Block[] {
  const { openNote } = WORDING[turn.language]
  const choices = notes.map(
    ({ id, date }): Choice => ({
      label: openNote(formatDate(date, turn.language)),
      press: { skill: 'check-in', action: 'show', value: id },
    }),
  )
  return [{ kind: 'choices', choices }]
}

export function noteBlocks(note: KeptNote, turn: Turn, parts: Parts): readonly Block[] {
  const words = WORDING[turn.language]
  const title = words.noteTitle(parts.nameOf(note.country, turn.language), formatDate(note.date, turn.language))
  return [
    { kind: 'heading', text: `${title} · ${note.id}` },
    ...(note.state === 'withdrawn'
      ? [{ kind: 'caveat', spans: [{ text: words.isWithdrawn(note.reason ?? '') }] } as const]
      : []),
    { kind: 'facts', facts: factsOf(note, turn.language, parts) },
    ...(note.theirs ? answersInWords(note.theirs.answers, turn.language) : []),
    paragraph(words.original),
    quoted(note),
    paragraph(words.loggedBy(note.authorName, formatDate(note.loggedOn, turn.language))),
  ]
}

/** Every version of a note, newest first. */
export async function showHistory(turn: Turn, id: string, parts: Parts): Promise<Outcome> {
  const words = WORDING[turn.language]
  const revisions = isStaff(turn.principal) ? await turn.read.entries({ kind: NOTE, id, history: true }) : []
  if (revisions.length === 0)
    return say(turn, 'not-found', isStaff(turn.principal) ? words.noSuchNote : words.nothingShared)
  const blocks = await Promise.all(
    revisions.map(async ({ body, revision, keptAt, keptBy }): Promise<readonly Block[]> => {
      const who = (await turn.read.person(keptBy))?.name ?? keptBy
      const note = Note.parse(body)
      const date = formatDate(new Date(keptAt).toISOString().slice(0, 10) as Note['date'], turn.language)
      return [
        { kind: 'heading', text: words.history(revision, who, date) },
        ...(note.state === 'withdrawn' ? [paragraph(words.isWithdrawn(note.reason ?? ''))] : []),
        { kind: 'facts', facts: factsOf(note, turn.language, parts) },
      ]
    }),
  )
  return { ...say(turn, 'answered', ...blocks.flat()), keep: auditOf(turn, 'read', [id]) }
}

/** The latest notes of a country; for a contact, what was shared with them, whatever country they name. */
export async function listNotes(turn: Turn, country: string | undefined, parts: Parts): Promise<Outcome> {
  if (!isStaff(turn.principal)) return sharedWith(turn, parts)
  const words = WORDING[turn.language]
  const code = country ?? turn.principal.countries[0]
  const notes = code === undefined ? [] : (await notesOf(turn.read, code, 8)).slice(0, 4)
  if (notes.length === 0) return say(turn, 'not-found', words.noSuchNote)
  const [only] = notes
  const buttons = only && notes.length === 1 ? buttonsOf(only, turn) : oneButtonEach(notes, turn)
  const outcome = say(turn, 'answered', ...notes.flatMap((note) => noteBlocks(note, turn, parts)), ...buttons)
  return {
    ...outcome,
    keep: auditOf(
      turn,
      'read',
      notes.map(({ id }) => id),
      code,
    ),
  }
}

/** Everything that was shared with the contact's own country and side. */
export async function sharedWith(turn: Turn, parts: Parts, id?: string): Promise<Outcome> {
  const words = WORDING[turn.language]
  const entries = await turn.read.entries({ kind: SHARED, ...(id !== undefined && { id }), limit: 3 })
  if (entries.length === 0) return say(turn, 'not-found', words.nothingShared, words.staffOnly)
  const blocks = entries.flatMap(({ body }): readonly Block[] => {
    const fields = NoteFields.parse(body)
    return [
      { kind: 'heading', text: formatDate(fields.date, turn.language, 'with-weekday') },
      { kind: 'facts', facts: factsOf(fields, turn.language, parts, { withRemarks: false }) },
    ]
  })
  return {
    ...say(turn, 'answered', ...blocks),
    keep: auditOf(
      turn,
      'read',
      entries.map((entry) => entry.id),
    ),
  }
}

/** Shows what the point of contact would see, and asks before it is written to them. */
export async function askToShare(turn: Turn, id: string, parts: Parts): Promise<Outcome> {
  const words = WORDING[turn.language]
  const note = await savedNote(turn, id)
  if (!note) return say(turn, 'not-found', words.noSuchNote)
  if (note.sensitive) return say(turn, 'refused', words.notWhileSensitive)
  const country = parts.nameOf(note.country, turn.language)
  const outcome = say(
    turn,
    'proposed',
    words.shareQuestion(country),
    { kind: 'facts', facts: factsOf(forContact(note), turn.language, parts, { withRemarks: false }) },
    {
      kind: 'choices',
      choices: [{ label: words.share, press: { skill: 'check-in', action: 'share', value: id }, look: 'primary' }],
    },
  )
  return {
    ...outcome,
    expect: expectation(turn, { for: 'yes', author: turn.principal.id, action: 'share', value: id }),
  }
}

export async function share(turn: Turn, id: string, parts: Parts): Promise<Outcome> {
  const words = WORDING[turn.language]
  const note = await savedNote(turn, id)
  if (!note) return say(turn, 'not-found', words.noSuchNote)
  if (note.sensitive) return say(turn, 'refused', words.notWhileSensitive)
  const { country } = note
  const fields = forContact(note)
  const contacts = await contactsOf(turn.read, country)
  const send = contacts.map((person): Letter => letterWith(fields, person, id, parts))
  return {
    ...say(turn, 'done', words.shared(parts.nameOf(country, turn.language))),
    keep: [
      noteEntry(note, { shared: true }),
      sharedEntry(id, fields, country, true),
      ...auditOf(turn, 'shared', [id], country),
    ],
    send,
  }
}

function letterWith(fields: NoteFields, person: Person, id: string, parts: Parts): Letter {
  const words = WORDING[person.language]
  return {
    key: `check-in/shared/${id}/${person.id}`,
    to: { person: person.id },
    reply: {
      language: person.language,
      blocks: [
        paragraph(words.sharedLetter(formatDate(fields.date, person.language))),
        { kind: 'facts', facts: factsOf(fields, person.language, parts, { withRemarks: false }) },
      ],
    },
  }
}

async function savedNote(turn: Turn, id: string): Promise<KeptNote | undefined> {
  const note = isStaff(turn.principal) ? await noteNamed(turn.read, id) : undefined
  return note?.state === 'saved' ? note : undefined
}

/** The fields that go out: neither the words of the author nor what was said besides. */
export function forContact(note: Note): NoteFields {
  return NoteFields.parse({ ...note, words: '', remarks: [] })
}

export function sharedEntry(id: string, fields: NoteFields, country: string, open: boolean): Entry {
  const readers = open ? ['support-unit', `country:${country}:government`] : ['support-unit']
  return { kind: SHARED, id, country, readers, body: fields }
}

export function noteEntry({ id, revision: _, ...note }: KeptNote, change: Partial<Note>): Entry {
  const body = { ...note, ...change }
  return { kind: NOTE, id, country: body.country, readers: readersOfNote(body), body, words: findableWords(body) }
}

export async function askWhy(turn: Turn, id: string): Promise<Outcome> {
  const words = WORDING[turn.language]
  const note = isStaff(turn.principal) ? await noteNamed(turn.read, id) : undefined
  if (!note || note.state === 'withdrawn') return say(turn, 'not-found', words.noSuchNote)
  return {
    ...say(turn, 'clarify', words.withdrawWhy(id)),
    expect: expectation(turn, { for: 'reason', author: turn.principal.id, note: id }),
  }
}

/** Takes the note back: out of briefs, searches and the contact's sight; its promises are dropped. */
export async function withdraw(turn: Turn, id: string): Promise<Outcome> {
  const words = WORDING[turn.language]
  const note = isStaff(turn.principal) ? await noteNamed(turn.read, id) : undefined
  if (!note || note.state === 'withdrawn') return say(turn, 'not-found', words.noSuchNote)
  // A no to "why?" is no reason: nothing is taken back by it.
  const answer = yesOrNo(turn.text)
  if (answer === 'no' || answer === 'cancel') return say(turn, 'done', words.leftAsItWas)
  const promises = (await promisesOf(turn.read, note.country))
    .filter((promise) => promise.note === id && promise.state === 'open')
    .map((promise) => ({ ...promise, state: 'dropped', settledOn: turn.today }) as const)
  const before = withContact(await standingOf(turn.read, note.country), id, undefined)
  const { next, ...rest } = promises.reduce(withPromise, before)
  const standing = next && next.note !== id ? { ...rest, next } : rest
  return {
    ...say(turn, 'done', words.withdrawn(id)),
    keep: [
      noteEntry(note, { state: 'withdrawn', reason: turn.text.slice(0, 1_000), shared: false }),
      ...promises.map(promiseEntry),
      standingEntry(note.country, standing, turn.today),
      ...(note.shared ? [sharedEntry(id, forContact(note), note.country, false)] : []),
      ...auditOf(turn, 'withdrew', [id], note.country),
    ],
  }
}
