import { z } from 'zod'
import type { CivilDate } from '../../core/dates.ts'
import type { Language } from '../../core/language.ts'
import type { Entry } from '../../core/outcome.ts'
import { type Block, paragraph, text } from '../../core/reply.ts'
import type { ReadStore } from '../../ports/store.ts'
import { ASKED, QUESTIONS } from './questions.ts'
import { WORDING } from './wording.ts'

/** Questions put to a point of contact before a call, and what they answered. */
export const ASK = 'check-in/ask'

export const Ask = z.object({
  country: z.string(),
  /** Who was asked. */
  person: z.string(),
  askedBy: z.string(),
  askedOn: z.string().transform((on) => on as CivilDate),
  answers: z.record(z.string(), z.string()),
  state: z.enum(['asked', 'begun', 'sent', 'used']),
})
export type Ask = z.infer<typeof Ask>

/** Read by the Support Unit and by the country's government, as long as one belongs to it. */
export function askEntry(id: string, body: Ask): Entry {
  const readers = ['support-unit', `country:${body.country}:government`]
  return { kind: ASK, id, country: body.country, person: body.person, readers, body }
}

export async function askNamed(read: ReadStore, id: string): Promise<Ask | undefined> {
  const [entry] = await read.entries({ kind: ASK, id, limit: 1 })
  return entry && Ask.parse(entry.body)
}

/** What the contact sent and no note has taken up yet. */
export async function sentAnswers(read: ReadStore, country: string): Promise<{ id: string; ask: Ask } | undefined> {
  const entries = await read.entries({ kind: ASK, country, limit: 5 })
  const asks = entries.map((entry) => ({ id: entry.id, ask: Ask.parse(entry.body) }))
  return asks.find(({ ask }) => ask.state === 'sent' || (ask.state === 'begun' && Object.keys(ask.answers).length > 0))
}

/** The answers under their questions, marked as the contact's. */
export function answersInWords(answers: Ask['answers'], language: Language): readonly Block[] {
  const given = ASKED.flatMap((asked) => (answers[asked] ? [{ asked, answer: answers[asked] }] : []))
  if (given.length === 0) return []
  return [
    paragraph(WORDING[language].theirAnswers),
    {
      kind: 'facts',
      facts: given.map(({ asked, answer }) => ({ label: QUESTIONS[language][asked], value: text(answer) })),
    },
  ]
}
