import type { FactStatus } from '../core/status.ts'
import type { Place } from './plan-draft.ts'

/**
 * What is looked at, by code. Each has its weight, rule and words in knowledge/criteria. All but the marked ones speak
 * of one commitment; those marked (plan) of the plan as a whole, once for each check unless said otherwise.
 */
export const CHECKS = [
  /** The commitment has no words for a field of ASKED_FIELDS; one finding for each field. */
  'missing-field',
  /** A milestone without any date; one finding for each milestone. */
  'milestone-without-date',
  /** A milestone that begins before the plan's period or ends after it. */
  'milestone-outside-period',
  /** A milestone ends before it begins, or names an earlier step on which it builds and is dated before it. */
  'milestone-order',
  /** A promise in the description or a milestone whose verb or measure nobody can check, with no result beside it. */
  'unmeasurable-wording',
  /** The problem says only that the solution does not exist yet. */
  'problem-as-absence',
  /** Relevance names values without saying what the public gets to see, to influence, or to hold to account. */
  'relevance-not-shown',
  /** Two commitments of the draft promise the same; told at the later one. */
  'repeated-commitment',
  /** It promises what the draft itself, or an earlier plan given with it, reports as completed. */
  'repeats-finished-commitment',
  /** (plan) Outside what the edition recommends (5 to 15 in 2015-2017) or, since 2022, outside what was seen (2 to 17). */
  'commitment-count',
  /** (plan) No period, an end before the start, neither two nor four years, four years without a refresh. */
  'plan-period',
  /** (plan) Delivery over twelve months after the last plan's end, or by the common date of other years' rules. */
  'delivery-date',
  /** (plan) Nothing on one of: the forum, the timeline published beforehand, outreach, a way to give input. */
  'consultation-step-missing',
  /** (plan) Nothing on how those who made proposals were or will be answered. */
  'reasoned-response-missing',
  /** (plan) Nothing on a public website or repository of documents. */
  'repository-missing',
  /** A commitment in another language than the draft; or (plan) a draft in French or Spanish without a word on English. */
  'draft-language',
  /** (plan) Over 12 pages by the rules of 2011-2014 (500 words a page); later no length is known. */
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

/**
 * must: the plan contradicts a rule or itself, or nobody could tell what is promised, by whom, until when; should: OGP's
 * description of a good plan or a template asks it; consider: for the author to weigh.
 */
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
