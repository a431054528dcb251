import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { LANGUAGES } from '../core/language.ts'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const texts = z.array(z.string()).default([])
const promises = z.array(z.object({ what: z.string(), due: day.optional(), owner: z.string().optional() })).default([])

/** What a note must hold after the last line; what is not named must stay empty. */
export const ExpectedNote = z.strictObject({
  country: z.string(),
  date: day,
  kind: z.enum(['call', 'meeting', 'message']).optional(),
  participants: texts,
  progress: texts,
  concerns: texts,
  questions: texts,
  remarks: texts,
  ours: promises,
  theirs: promises,
  nextCheckIn: day.optional(),
  sensitive: z.boolean().default(false),
})
export type ExpectedNote = z.infer<typeof ExpectedNote>

/** A dialogue in which a member of staff tells of check-ins. The line `!crash` ends the desk and opens it again. */
export const CheckInDialogue = z.strictObject({
  id: z.string(),
  language: z.enum(LANGUAGES),
  /** `loose`: typed as between two calls. */
  split: z.enum(['plain', 'loose']).default('plain'),
  on: day,
  as: z.string(),
  says: z.array(z.string()).min(1),
  expected: z.array(ExpectedNote).min(1),
})
export type CheckInDialogue = z.infer<typeof CheckInDialogue>

export async function loadCheckInDialogues(file: string): Promise<readonly CheckInDialogue[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter(Boolean)
  return lines.map((line) => CheckInDialogue.parse(JSON.parse(line)))
}
