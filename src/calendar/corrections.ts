import { z } from 'zod'
import type { CountryCode } from '../core/principal.ts'
import type { Problem } from '../core/problem.ts'
import { STATUSES } from '../core/status.ts'
import { checkPlans } from './check-plans.ts'
import type { CountryFacts, KeptFacts, Plan } from './country-facts.ts'
import { readKnown } from './plan-rows.ts'
import { LENGTHS } from './rule-schema.ts'
import { sortPlans } from './standing.ts'

/** A plan added or corrected by staff; it replaces the row of the same name. Its history is that of the entry. */
export const PLAN_KIND = 'deadlines/plan'
/** A day on which something was last done in a country. */
export const FACT_KIND = 'deadlines/fact'

const status = z.enum(STATUSES).exclude(['UNSTATED'])

export const KeptPlan = z.object({
  plan: z.string().min(1),
  start: z.string(),
  end: z.string(),
  delivered: z.string(),
  coCreationStart: z.string(),
  length: z.enum([...LENGTHS, '']),
  status,
  sources: z.array(z.string()),
  why: z.string(),
})
export type KeptPlan = z.infer<typeof KeptPlan>

export const FACT_NAMES = ['forum-meeting', 'repository-update', 'check-in', 'letter-of-intent'] as const
export const KeptFact = z.object({ fact: z.enum(FACT_NAMES), on: z.string(), status, why: z.string() })
export type KeptFact = z.infer<typeof KeptFact>

/** What the store keeps, as far as the engine needs it. */
export interface Correction {
  readonly kind: string
  readonly country?: CountryCode
  readonly body: unknown
  readonly keptBy: string
  /** Milliseconds since 1970 UTC. */
  readonly keptAt: number
}

/** The facts of a country with what people corrected and added, latest revision only. */
export function withCorrections(facts: CountryFacts, corrections: readonly Correction[]): CountryFacts {
  const ours = corrections.filter((correction) => correction.country === facts.code)
  if (ours.length === 0) return facts
  const plans = new Map(facts.plans.map((plan) => [plan.name, plan]))
  let kept: KeptFacts = facts.kept
  for (const correction of ours) {
    if (correction.kind === PLAN_KIND) {
      const plan = planKept(correction)
      if (plan) plans.set(plan.name, plan)
    } else if (correction.kind === FACT_KIND) kept = { ...kept, ...factKept(correction) }
  }
  return { ...facts, plans: sortPlans([...plans.values()]), kept }
}

export function planKept({ body, country, keptBy, keptAt }: Correction): Plan | undefined {
  const read = KeptPlan.safeParse(body)
  if (!read.success || country === undefined) return undefined
  const { plan, start, end, delivered, coCreationStart, length, status, sources, why } = read.data
  return {
    country,
    name: plan,
    start: readKnown(start, status),
    end: readKnown(end, status),
    delivered: readKnown(delivered, status),
    coCreationStart: readKnown(coCreationStart, status),
    length: length || undefined,
    note: why,
    sources,
    where: `kept by ${keptBy} on ${new Date(keptAt).toISOString().slice(0, 10)}`,
  }
}

function factKept({ body }: Correction): KeptFacts {
  const read = KeptFact.safeParse(body)
  if (!read.success) return {}
  const known = readKnown(read.data.on, read.data.status)
  if (!known) return {}
  switch (read.data.fact) {
    case 'forum-meeting':
      return { forumMeeting: known }
    case 'repository-update':
      return { repositoryUpdate: known }
    case 'check-in':
      return { checkIn: known }
    case 'letter-of-intent':
      return { letterOfIntent: known }
  }
}

/** What would contradict itself if this plan were kept: nothing is kept that does not fit the rest. */
export function problemsOfCorrection(facts: CountryFacts, correction: Correction): readonly Problem[] {
  const problems: Problem[] = []
  const read = KeptPlan.safeParse(correction.body)
  if (!read.success) return [{ where: 'the plan', what: 'A field is missing.', mend: 'Fill in the form again.' }]
  for (const field of ['start', 'end', 'delivered', 'coCreationStart'] as const) {
    readKnown(read.data[field], read.data.status, (text) =>
      problems.push({
        where: field,
        what: `"${text}" is no day, month or year of the calendar.`,
        mend: 'Write 2026-06-30, 2026-06 or 2026, or leave it empty.',
      }),
    )
  }
  if (problems.length > 0) return problems
  return checkPlans(withCorrections(facts, [correction]).plans, new Set([facts.code]))
}
