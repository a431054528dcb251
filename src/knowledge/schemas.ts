import { z } from 'zod'
import { parseCivilDate } from '../core/dates.ts'
import { LANGUAGES } from '../core/language.ts'
import { STATUSES } from '../core/status.ts'

/** The rule sets that documents tell, oldest first, with the years in which people would have asked by them. */
export const EDITIONS = ['2011-2014', '2015-2017', '2018-2021', '2020-exceptions', '2022'] as const

const civilDate = z.string().transform((text, context) => {
  const date = parseCivilDate(text)
  if (date) return date
  context.addIssue({ code: 'custom', message: `"${text}" is no day of the calendar; write YYYY-MM-DD` })
  return z.NEVER
})

const optionalDate = z
  .union([z.null(), civilDate])
  .optional()
  .transform((date) => date ?? undefined)
const optionalText = z
  .union([z.null(), z.string()])
  .optional()
  .transform((text) => text || undefined)

/** One of some words; another one is told with those that may stand there. */
function oneOf<const T extends string>(words: readonly T[]) {
  return z.enum(words, { error: ({ input }) => `"${String(input)}" is none of ${words.join(', ')}` })
}

/** Status of a document or section: everything but UNSTATED, which is for files without front matter. */
export const statedStatus = oneOf(STATUSES.filter((status) => status !== 'UNSTATED'))

export const FrontMatter = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words with hyphens'),
  title: z.string().min(1),
  language: oneOf(LANGUAGES),
  edition: oneOf(EDITIONS),
  valid_from: civilDate,
  valid_until: optionalDate,
  supersedes: optionalText,
  status: statedStatus,
  /** `original`, or the reviewed_on of the original that was translated. */
  translation: z.union([z.literal('original'), civilDate]),
  reviewed_on: civilDate,
  review_by: civilDate,
  sources: z
    .array(z.strictObject({ key: z.string().min(1), title: z.string().min(1), url: optionalText, era: optionalText }))
    .min(1),
})
export type FrontMatter = z.infer<typeof FrontMatter>

export const SectionNotes = z.strictObject({
  status: statedStatus.optional(),
  sources: z.array(z.string()).optional(),
  questions: z.array(z.string().min(1)).optional(),
  /** Where a section tells another time than the rest of its document; an empty valid_until is still in force. */
  edition: oneOf(EDITIONS).optional(),
  valid_from: civilDate.optional(),
  valid_until: z.union([z.null(), civilDate]).optional(),
})
export type SectionNotes = z.infer<typeof SectionNotes>
