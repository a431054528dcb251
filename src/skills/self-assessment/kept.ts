import { createHash } from 'node:crypto'
import { z } from 'zod'
import { LANGUAGES } from '../../core/language.ts'
import type { Entry } from '../../core/outcome.ts'
import type { ReadStore } from '../../ports/store.ts'
import type { Turn } from '../skill.ts'
import { type PlannedPlan, planOnFile } from './commitments.ts'
import type { Known } from './outline.ts'

/** A plan or list that somebody gave for a report, for that person alone. */
const GIVEN = 'self-assessment/plan'
/** Who read or wrote which notes of check-ins, for the leads; all skills that show notes write here. */
const AUDIT = 'audit/note'

const step = z.object({ text: z.string(), start: z.string().optional(), end: z.string().optional() })
const Given = z.object({
  title: z.string(),
  language: z.enum(LANGUAGES),
  period: z.object({ start: z.string(), end: z.string() }).optional(),
  commitments: z.array(
    z.object({
      number: z.number(),
      title: z.string(),
      fields: z.record(z.string(), z.string()),
      milestones: z.array(step),
    }),
  ),
  source: z.object({ kind: z.enum(['on-file', 'file', 'pasted']), name: z.string() }),
})

export function givenEntry(person: string, country: string, plan: PlannedPlan): Entry {
  return {
    kind: GIVEN,
    id: givenId(person, country),
    person,
    country,
    readers: [`person:${person}`],
    body: Given.parse(plan),
  }
}

/** Names the entry without naming the person, so that nothing of them is left when they are erased. */
function givenId(person: string, country: string): string {
  const mark = createHash('sha256').update(person).digest('base64url').slice(0, 16)
  return `${country}:${mark}`
}

/** What the person gave last, else the plan on file as far as they may read it. */
export async function planFor(read: ReadStore, country: string): Promise<PlannedPlan | undefined> {
  const [entry] = await read.entries({ kind: GIVEN, id: givenId(read.principal.id, country), limit: 1 })
  const given = Given.safeParse(entry?.body)
  if (!given.success) return planOnFile(read, country)
  const { commitments, ...rest } = given.data
  return {
    ...rest,
    period: given.data.period,
    commitments: commitments.map(({ milestones, ...commitment }) => ({
      ...commitment,
      milestones: milestones.map(({ text, start, end }) => ({
        text,
        ...(start !== undefined && { start }),
        ...(end !== undefined && { end }),
      })),
    })),
  }
}

/** That notes went into a document, in the log where everybody's reading of notes stands; nothing where none did. */
export function auditOf(
  turn: Pick<Turn, 'message' | 'principal' | 'today'>,
  { country, said }: Known,
): readonly Entry[] {
  const notes = [...new Set(said.map(({ note }) => note))]
  if (notes.length === 0) return []
  const mark = createHash('sha256').update(turn.message.id).digest('hex').slice(0, 6)
  const { channel } = turn.message.from
  const body = { who: turn.principal.id, did: 'exported', notes, country, channel, on: turn.today }
  return [{ kind: AUDIT, id: `${mark}-outline`, country, readers: ['lead'], body }]
}
