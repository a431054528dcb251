import { addDays, addMonths, type CivilDate, daysBetween } from '../core/dates.ts'
import type { FactStatus } from '../core/status.ts'

/** A step towards a plan that is handed in on time. */
export interface PlanStep {
  readonly key: StepKey
  readonly from: CivilDate
  readonly until: CivilDate
  /** Undefined where the date is our suggestion and no rule we have read, or was chosen by the person. */
  readonly status: FactStatus | undefined
  /** The person chose its days. */
  readonly moved: boolean
  /** The guidance section on this step. */
  readonly passage: string
}

/** Days that the person chose for steps, in place of those suggested. */
export type MovedSteps = Partial<Readonly<Record<StepKey, StepDays>>>
export interface StepDays {
  readonly from: CivilDate
  readonly until: CivilDate
}

export const STEP_KEYS = [
  'irm-brief',
  'timeline',
  'start',
  'outreach',
  'inputs',
  'drafting',
  'feedback',
  'reasoned-response',
  'approval',
  'upload',
] as const
export type StepKey = (typeof STEP_KEYS)[number]

/**
 * Four months, the longer end of the three to four months that OGP's dates page of 2013-14 named for making a plan.
 * No rule in force names a length.
 */
const MONTHS = 4
/** Below this no step keeps a day of its own. */
export const LEAST_DAYS = 28

export interface BackwardPlan {
  readonly due: CivilDate
  readonly start: CivilDate
  readonly steps: readonly PlanStep[]
}

/**
 * Counts back from the day on which the plan is to be handed in. Two distances come from texts (three months for the
 * IRM's brief, two weeks' notice as recalled); everything between the start and the upload is a suggestion.
 * Undefined when start and due date leave less than four weeks.
 */
export function backwardPlan(due: CivilDate, startOn?: CivilDate, moved: MovedSteps = {}): BackwardPlan | undefined {
  const start = startOn ?? addMonths(due, -MONTHS)
  const days = daysBetween(start, due)
  if (days < LEAST_DAYS) return undefined
  const at = (part: number) => addDays(start, Math.round(days * part))
  const step = (key: StepKey, from: CivilDate, until: CivilDate, passage: string, status?: FactStatus): PlanStep => {
    const chosen = moved[key]
    return chosen
      ? { key, ...chosen, passage, status: undefined, moved: true }
      : { key, from, until, passage, status, moved: false }
  }
  const brief = addMonths(start, -3)
  const notice = addDays(start, -14)
  return {
    due,
    start,
    steps: [
      step('irm-brief', brief, brief, 'irm#co-creation-brief', 'SOLID'),
      step('timeline', notice, notice, 'effective-consultation#timeline-and-notice', 'RECALLED'),
      step('outreach', notice, at(0.15), 'effective-consultation#outreach-and-inputs'),
      step('start', start, start, 'effective-consultation#four-moments'),
      step('inputs', start, at(0.4), 'effective-consultation#outreach-and-inputs'),
      step('drafting', at(0.35), at(0.65), 'effective-consultation#four-moments'),
      step('feedback', at(0.65), at(0.8), 'effective-consultation#publishing-the-draft'),
      step('reasoned-response', at(0.8), at(0.87), 'effective-consultation#reasoned-response'),
      step('approval', at(0.87), addDays(due, -1), 'action-plan-cycle#handing-in'),
      step('upload', due, due, 'action-plan-cycle#handing-in', 'OLD'),
    ],
  }
}
