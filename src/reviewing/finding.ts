import type { FactStatus } from '../core/status.ts'
import type { Place } from './plan-draft.ts'

/** What is looked at, by code. Each has its weight, rule and words in knowledge/criteria. */
export const CHECKS = [
  'missing-field',
  'milestone-without-date',
  'milestone-outside-period',
  'milestone-order',
  'unmeasurable-wording',
  'problem-as-absence',
  'relevance-not-shown',
  'repeated-commitment',
  'repeats-finished-commitment',
  'commitment-count',
  'plan-period',
  'delivery-date',
  'consultation-step-missing',
  'reasoned-response-missing',
  'repository-missing',
  'draft-language',
  'draft-length',
] as const

export type Check = (typeof CHECKS)[number]

/** What a commitment is expected to have. */
export const ASKED_FIELDS = [
  'title',
  'problem',
  'description',
  'how-it-helps',
  'relevance',
  'lead',
  'milestones',
] as const

export type AskedField = (typeof ASKED_FIELDS)[number]

/** must: a rule in force or a date says so; should: OGP's advice or a template; consider: for the author to weigh. */
export const WEIGHTS = ['must', 'should', 'consider'] as const

export type Weight = (typeof WEIGHTS)[number]

/** One thing that an officer would point at, tied to the draft's own words and to a rule. */
export interface Finding {
  readonly check: Check
  readonly field?: AskedField
  readonly weight: Weight
  /** Null for the plan as a whole. */
  readonly commitment: number | null
  readonly commitmentTitle: string | undefined
  /** Words of the draft, letter for letter; where something is missing, the words under which it is missing. */
  readonly quote: string
  readonly where: Place
  /** `document#anchor` of the guidance. */
  readonly rule: string
  readonly edition: string
  readonly status: FactStatus
  readonly suggestion: string
}
