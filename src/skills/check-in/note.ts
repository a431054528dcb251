import { z } from 'zod'
import type { CivilDate } from '../../core/dates.ts'
import { LANGUAGES } from '../../core/language.ts'
import type { ReaderTag } from '../../core/principal.ts'

/** What was said in a check-in. One per country and contact; a correction is a new revision. */
export const NOTE = 'check-in/note'

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .transform((text) => text as CivilDate)

/** Something that one of the two sides said it would do. */
export const Commitment = z.object({
  /** The Support Unit, or the country. */
  by: z.enum(['support-unit', 'country']),
  /** As it was said ("she", "the ministry"); for the Support Unit, the name of who promised. */
  owner: z.string(),
  /** Directory id, where the owner is known there. */
  person: z.string().optional(),
  what: z.string(),
  /** Last day; `dueFrom` is the first where the words name no single day. */
  due: day.optional(),
  dueFrom: day.optional(),
  dueWords: z.string().optional(),
  /** Id of the promise that is followed; given when the note is saved. */
  promise: z.string().optional(),
})
export type Commitment = z.infer<typeof Commitment>

export const KINDS = ['call', 'meeting', 'message'] as const

export const NoteFields = z.object({
  country: z.string().optional(),
  date: day,
  /** First day, where the words name no single one: "last week". */
  dateFrom: day.optional(),
  /** Undefined: nothing was said, it is the day of writing. */
  dateWords: z.string().optional(),
  kind: z.enum(KINDS).optional(),
  /** Said by whoever wrote it, where the words sound as if nobody had been reached. */
  reached: z.boolean().optional(),
  participants: z.array(z.string()),
  progress: z.array(z.string()),
  concerns: z.array(z.string()),
  questions: z.array(z.string()),
  commitments: z.array(Commitment),
  nextCheckIn: day.optional(),
  nextCheckInFrom: day.optional(),
  nextCheckInWords: z.string().optional(),
  /** What was said besides. */
  remarks: z.array(z.string()),
  sensitive: z.boolean(),
  language: z.enum(LANGUAGES),
  /** What was written, letter for letter. */
  words: z.string(),
})
export type NoteFields = z.infer<typeof NoteFields>

/** The answers that the point of contact gave before the call; theirs, and shown as theirs. */
export const Theirs = z.object({ ask: z.string(), answers: z.record(z.string(), z.string()) })

export const Note = NoteFields.extend({
  country: z.string(),
  author: z.string(),
  authorName: z.string(),
  loggedOn: day,
  state: z.enum(['saved', 'withdrawn']),
  /** Why it was withdrawn. */
  reason: z.string().optional(),
  shared: z.boolean(),
  theirs: Theirs.optional(),
})
export type Note = z.infer<typeof Note>

export const LISTS = ['participants', 'progress', 'concerns', 'questions', 'remarks'] as const

/** Who may read a note. `staff:` tags are held only by members of the Support Unit, as long as they are. */
export function readersOfNote(note: Pick<Note, 'sensitive' | 'country' | 'author'>): readonly ReaderTag[] {
  return note.sensitive ? [`staff:${note.author}`, `counterpart:${note.country}`, 'lead'] : ['support-unit']
}

export function emptyNote(date: CivilDate, language: NoteFields['language'], words: string): NoteFields {
  return {
    date,
    participants: [],
    progress: [],
    concerns: [],
    questions: [],
    commitments: [],
    remarks: [],
    sensitive: false,
    language,
    words,
  }
}
