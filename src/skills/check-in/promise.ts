import { z } from 'zod'
import type { CivilDate } from '../../core/dates.ts'
import type { Entry } from '../../core/outcome.ts'
import type { Commitment, Note } from './note.ts'
import { readersOfNote } from './note.ts'

/** A commitment that is followed until it is done, moved or dropped. */
export const PROMISE = 'check-in/promise'

const day = z.string().transform((text) => text as CivilDate)

export const KeptPromise = z.object({
  note: z.string(),
  country: z.string(),
  by: z.enum(['support-unit', 'country']),
  owner: z.string(),
  person: z.string().optional(),
  what: z.string(),
  due: day.optional(),
  dueFrom: day.optional(),
  madeOn: day,
  state: z.enum(['open', 'done', 'dropped']),
  /** Earlier due dates, oldest first. */
  movedFrom: z.array(day),
  /** Day on which it was done or dropped. */
  settledOn: day.optional(),
  sensitive: z.boolean(),
  author: z.string(),
})
export type KeptPromise = z.infer<typeof KeptPromise>

/** A promise with the id under which it is kept. */
export interface Promised extends KeptPromise {
  readonly id: string
}

export function promiseEntry({ id, ...body }: Promised): Entry {
  return { kind: PROMISE, id, country: body.country, readers: readersOfNote(body), body }
}

export function promiseFrom(commitment: Commitment, note: Note, noteId: string, id: string): Promised {
  const { by, owner, person, what, due, dueFrom } = commitment
  return {
    id,
    note: noteId,
    country: note.country,
    by,
    owner,
    ...(person !== undefined && { person }),
    what,
    ...(due && { due }),
    ...(dueFrom && { dueFrom }),
    madeOn: note.date,
    state: 'open',
    movedFrom: [],
    sensitive: note.sensitive,
    author: note.author,
  }
}
