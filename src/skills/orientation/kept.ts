import { createHash } from 'node:crypto'
import type { Entry } from '../../core/outcome.ts'
import type { CountryCode } from '../../core/principal.ts'
import { Seen } from '../../orientation/newcomers.ts'
import { Progress } from '../../orientation/progress.ts'
import type { KeptEntry, ReadStore } from '../../ports/store.ts'

/** How far a person is on the path. One per person; each move is a revision. */
export const PROGRESS = 'orientation/progress'
/** Whom the desk has seen in the directory. */
export const SEEN = 'orientation/seen'
const SEEN_ID = 'directory'

export interface KeptProgress extends Progress {
  readonly person: string
  readonly revision: number
}

/** Undefined for somebody who was erased: what is left of them says nothing of anybody. */
export function readProgress({ body, person, revision }: KeptEntry): KeptProgress | undefined {
  return person === undefined ? undefined : { ...Progress.parse(body), person, revision }
}

/** Names the entry without naming the person, so that nothing of them is left when they are erased. */
export function progressId(person: string): string {
  return createHash('sha256').update(`orientation|${person}`).digest('base64url').slice(0, 20)
}

/** How far this person is; undefined when they never began, or began on another side or for another country. */
export async function progressOf(
  read: Pick<ReadStore, 'entries'>,
  person: string,
  now: Pick<Progress, 'side' | 'country'>,
): Promise<KeptProgress | undefined> {
  const [entry] = await read.entries({ kind: PROGRESS, id: progressId(person), limit: 1 })
  const progress = entry && readProgress(entry)
  return progress && progress.side === now.side && progress.country === now.country ? progress : undefined
}

/** The newcomer, the counterpart of their country and the leads may read it; the other side of the country may not. */
export function progressEntry(person: string, progress: Progress, after?: number): Entry {
  const { country } = progress
  return {
    kind: PROGRESS,
    id: progressId(person),
    person,
    country,
    readers: [`person:${person}`, `counterpart:${country}`, 'lead'],
    body: Progress.parse(progress),
    ...(after !== undefined && { after }),
  }
}

export async function seenBefore(read: Pick<ReadStore, 'entries'>): Promise<Seen | undefined> {
  const [entry] = await read.entries({ kind: SEEN, id: SEEN_ID, limit: 1 })
  return entry && Seen.parse(entry.body)
}

export function seenEntry(seen: Seen): Entry {
  return { kind: SEEN, id: SEEN_ID, readers: [], body: seen }
}

/** Who can walk: a contact of a country. */
export interface Walker {
  readonly id: string
  readonly side: Progress['side']
  readonly country: CountryCode
}
