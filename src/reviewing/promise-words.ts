import { z } from 'zod'

const words = z.strictObject({ en: z.string().min(1), fr: z.string().min(1), es: z.string().min(1) })
/** Folded words; a star stands for any ending. */
const lists = z.strictObject({ en: z.array(z.string()), fr: z.array(z.string()), es: z.array(z.string()) })

export const PromiseWordsFile = z.strictObject({
  vague: z.array(
    z.strictObject({
      /** What makes the words vague; `hedge` stays vague beside a result, the others do not. */
      kind: z.enum(['aim', 'hedge', 'routine']),
      words: lists,
      why: words,
      ask: words,
    }),
  ),
  /** Signs of a result that anybody can check. */
  results: lists,
  /** Signs that a value is shown: what the public sees, influences, or holds to account. */
  shown: lists,
})

/** The trilingual list of wording that nobody can measure, and what rescues a promise. */
export type PromiseWords = z.infer<typeof PromiseWordsFile>

/** A pattern of any of the words, as they stand in folded text. */
export function anyOf(words: readonly string[]): RegExp {
  const parts = words.map((word) =>
    word
      .replace(/[.?+()[\]\\]/g, '\\$&')
      .replaceAll('*', '\\p{L}*')
      .replaceAll(' ', "[\\s']+"),
  )
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join('|') || '(?!)'})(?![\\p{L}\\p{N}])`, 'gu')
}
