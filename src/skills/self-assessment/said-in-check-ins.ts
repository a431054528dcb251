import { z } from 'zod'
import { contentRoots } from '../../answering/words.ts'
import { LANGUAGES, type Language } from '../../core/language.ts'
import type { ReadStore } from '../../ports/store.ts'
import { numbersNamed, type PlannedCommitment } from './commitments.ts'

/** Notes of check-ins as their skill keeps them: all of them for the Support Unit, what was shared for a government. */
const NOTE = 'check-in/note'
const SHARED_NOTE = 'check-in/shared-note'

const lines = z.array(z.string()).default([])
const Note = z.object({
  date: z.string(),
  progress: lines,
  concerns: lines,
  language: z.enum(LANGUAGES).default('en'),
  sensitive: z.boolean().default(false),
  shared: z.boolean().optional(),
  state: z.string().optional(),
})

/** One thing that was said in a check-in, with its note. */
export interface Said {
  readonly words: string
  readonly about: 'progress' | 'concern'
  readonly date: string
  readonly note: string
  readonly language: Language
  /** The country has not seen the note. */
  readonly unshared: boolean
}

/**
 * What the asker may read of a country's check-ins since a day. Sensitive notes stay out of reports, whoever asks; what
 * the store does not show this person is not here.
 */
export async function saidInCheckIns(
  read: ReadStore,
  country: string,
  since: string | undefined,
): Promise<readonly Said[]> {
  const staff = read.principal.role === 'support-unit'
  const entries = await read.entries({ kind: staff ? NOTE : SHARED_NOTE, country })
  return entries
    .flatMap(({ id, body }): readonly Said[] => {
      const note = Note.safeParse(body)
      if (!note.success || note.data.sensitive || note.data.state === 'withdrawn') return []
      const { date, progress, concerns, language, shared } = note.data
      if (since !== undefined && date < since) return []
      const about =
        (kind: Said['about']) =>
        (words: string): Said => ({
          words,
          about: kind,
          date,
          note: id,
          language,
          unshared: staff && shared !== true,
        })
      return [...progress.map(about('progress')), ...concerns.map(about('concern'))]
    })
    .sort((one, other) => one.date.localeCompare(other.date) || one.note.localeCompare(other.note))
}

/** Words that a sentence must share with a title, and the share of the title that they must be. */
const LEAST_SHARED = 2
const LEAST_SHARE = 0.34

/**
 * The commitment of which a sentence speaks: the one that it names by number, else the only one whose title shares
 * enough words. Undefined when it is not clear; nothing is guessed.
 */
export function commitmentMeant(
  said: Pick<Said, 'words' | 'language'>,
  commitments: readonly PlannedCommitment[],
): PlannedCommitment | undefined {
  const numbers = new Set(numbersNamed(said.words))
  if (numbers.size > 0) {
    const [number] = numbers
    return numbers.size === 1 ? commitments.find((one) => one.number === number) : undefined
  }
  const roots = new Set(contentRoots(said.words, said.language))
  const scored = commitments.map((one) => {
    const own = new Set(contentRoots(one.title, said.language))
    const shared = [...own].filter((root) => roots.has(root)).length
    return { one, shared, share: own.size === 0 ? 0 : shared / own.size }
  })
  const best = scored.filter(({ shared, share }) => shared >= LEAST_SHARED && share >= LEAST_SHARE)
  const most = Math.max(0, ...best.map(({ shared }) => shared))
  const winners = best.filter(({ shared }) => shared === most)
  return winners.length === 1 ? winners[0]?.one : undefined
}
