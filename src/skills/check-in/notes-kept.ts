import type { KeptEntry, ReadStore } from '../../ports/store.ts'
import { NOTE, Note } from './note.ts'
import { KeptPromise, PROMISE, type Promised } from './promise.ts'

export interface KeptNote extends Note {
  readonly id: string
  readonly revision: number
}

function keptNote({ id, revision, body }: KeptEntry): KeptNote {
  return { ...Note.parse(body), id, revision }
}

/** The notes of a country that the person may read and that stand, newest contact first. */
export async function notesOf(read: ReadStore, country: string, limit?: number): Promise<readonly KeptNote[]> {
  const entries = await read.entries({ kind: NOTE, country, ...(limit !== undefined && { limit }) })
  return newestFirst(entries.map(keptNote).filter(({ state }) => state === 'saved'))
}

export function newestFirst(notes: readonly KeptNote[]): readonly KeptNote[] {
  return [...notes].sort((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0))
}

/** The note that stands and that the person wrote last, among the latest of all. */
export async function latestNoteBy(read: ReadStore, person: string): Promise<KeptNote | undefined> {
  const recent = await read.entries({ kind: NOTE, limit: 100 })
  return recent.map(keptNote).find(({ author, state }) => author === person && state === 'saved')
}

export async function noteNamed(read: ReadStore, id: string): Promise<KeptNote | undefined> {
  const [entry] = await read.entries({ kind: NOTE, id, limit: 1 })
  return entry && keptNote(entry)
}

export async function promisesOf(read: ReadStore, country: string, limit?: number): Promise<readonly Promised[]> {
  return (await read.entries({ kind: PROMISE, country, ...(limit !== undefined && { limit }) })).map(keptPromise)
}

export async function promiseNamed(read: ReadStore, id: string): Promise<Promised | undefined> {
  const [entry] = await read.entries({ kind: PROMISE, id, limit: 1 })
  return entry && keptPromise(entry)
}

export function keptPromise({ id, body }: Pick<KeptEntry, 'id' | 'body'>): Promised {
  return { ...KeptPromise.parse(body), id }
}
