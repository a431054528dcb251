import { addDays, addMonths, type CivilDate, daysBetween } from '../core/dates.ts'
import type { CountryFacts, Plan } from './country-facts.ts'
import { type DayRange, onDay } from './day-range.ts'
import { type Milestone, milestonesOn } from './deadlines.ts'
import { inForce, type RuleSet } from './rules.ts'
import { latestPlanOn } from './standing.ts'

/** Whether a submission passes a date. `perhaps`: the date is not known to the day and the submission lies within it. */
export type Crossed = 'no' | 'perhaps' | 'yes'

export interface Threshold {
  readonly milestone: Milestone
  readonly crossed: Crossed
  /** Days after the date, where both are days and it is crossed. */
  readonly daysLate: number | undefined
}

/**
 * What follows if the next plan comes on a day, threshold by threshold, under the rules in force on the day of asking.
 * It never grants an extension; whatever rule is passed is listed, so a later day can only add to the list.
 */
export function whatIfSubmitted(
  facts: CountryFacts,
  sets: readonly RuleSet[],
  today: CivilDate,
  submission: CivilDate,
): readonly Threshold[] {
  return cycleOf(facts, sets, today, submission).map((milestone) => thresholdOf(milestone, submission))
}

export interface Lateness {
  readonly months?: number
  readonly days?: number
}

/** Lateness counted from one date of the cycle: what it would pass. */
export interface LateBy {
  readonly from: Milestone
  readonly thresholds: readonly Threshold[]
}

/**
 * What follows if the plan comes so much after each date from which people count lateness. It holds even where the
 * date itself is not known to the day, because all thresholds are counted from the same fact.
 */
export function whatIfLate(
  facts: CountryFacts,
  sets: readonly RuleSet[],
  today: CivilDate,
  late: Lateness,
): readonly LateBy[] {
  const assumed = withAssumedEnd(facts, today)
  const real = cycleOf(facts, sets, today, today)
  const cycle = cycleOf(assumed, sets, today, today)
  return cycle.flatMap((from): LateBy[] => {
    if (!from.when || isSecondDate(from)) return []
    const day = addMonths(addDays(from.when.latest, late.days ?? 0), late.months ?? 0)
    const thresholds = cycle.map((milestone): Threshold => {
      const known = real.find((candidate) => candidate.rule === milestone.rule && candidate.of === milestone.of)
      const { crossed, daysLate } = thresholdOf(milestone, day)
      return {
        milestone: known ?? { ...milestone, when: undefined, daysLeft: undefined },
        crossed,
        daysLate: known?.daysLeft === undefined ? undefined : daysLate,
      }
    })
    const shown = real.find((candidate) => candidate.rule === from.rule && candidate.of === from.of)
    return [{ from: shown ?? { ...from, when: undefined, daysLeft: undefined }, thresholds }]
  })
}

/** People count lateness from a due date, an end, or a limit; not from the steps that follow a due date. */
function isSecondDate({ rule }: Milestone): boolean {
  return rule.alternative_to !== undefined || (rule.anchor.type === 'offset' && rule.anchor.from.startsWith('rule:'))
}

/** The dates of the cycle to which a submission belongs: due date, end and thresholds. */
export function cycleOf(
  facts: CountryFacts,
  sets: readonly RuleSet[],
  today: CivilDate,
  submission: CivilDate,
): readonly Milestone[] {
  const relevant = milestonesOn(facts, sets, today).filter(
    ({ rule }) => (rule.duty === 'new-plan' || rule.duty === 'plan-end') && ruleHolds(rule, sets, today),
  )
  const plan = latestPlanOn(facts, today)
  const ofPlan = relevant.filter(({ of, rule }) => isOfPlan(rule.anchor) && (plan === undefined || of === plan.name))
  if (ofPlan.length > 0) return ofPlan
  const dues = relevant.filter(({ rule, when }) => rule.duty === 'new-plan' && !rule.threshold && when)
  const nearest = [...dues].sort((one, other) => distance(one, submission) - distance(other, submission))[0]
  if (!nearest?.when) return []
  const year = nearest.when.latest.slice(0, 4)
  const end = addMonths(nearest.when.latest, 12)
  return relevant.filter(
    ({ rule, when }) =>
      rule.duty === 'new-plan' &&
      when &&
      when.latest >= `${year}-01-01` &&
      when.latest <= end &&
      rule.key !== 'plan_due_switched',
  )
}

function ruleHolds(rule: Milestone['rule'], sets: readonly RuleSet[], today: CivilDate): boolean {
  const inForceToday = sets.some((set) => set.id === rule.edition && inForce(set, today))
  return inForceToday && rule.anchor.type !== 'duration'
}

function isOfPlan(anchor: Milestone['rule']['anchor']): boolean {
  return anchor.type === 'offset' && anchor.from === 'plan-end'
}

function distance({ when }: Milestone, day: CivilDate): number {
  return when ? Math.abs(daysBetween(when.latest, day)) : Number.POSITIVE_INFINITY
}

function thresholdOf(milestone: Milestone, submission: CivilDate): Threshold {
  const crossed = milestone.when ? crossedBy(milestone.when, submission) : 'perhaps'
  const exact = milestone.when && milestone.when.earliest === milestone.when.latest
  const daysLate =
    crossed === 'yes' && exact && milestone.when ? daysBetween(milestone.when.latest, submission) : undefined
  return { milestone, crossed, daysLate }
}

function crossedBy({ earliest, latest }: DayRange, submission: CivilDate): Crossed {
  if (submission > latest) return 'yes'
  return submission > earliest ? 'perhaps' : 'no'
}

/** The same facts with the end of the latest plan on some day, so that offsets between thresholds can be compared. */
function withAssumedEnd(facts: CountryFacts, today: CivilDate): CountryFacts {
  const latest = latestPlanOn(facts, today)
  if (!latest) return facts
  const end = {
    value: onDay(latest.end?.value.latest ?? addMonths(today, 12)),
    status: latest.end?.status ?? 'GAP',
  } as const
  const assumed: Plan = { ...latest, end }
  return { ...facts, plans: facts.plans.map((plan) => (plan === latest ? assumed : plan)) }
}

/** How severe the consequences are, for comparing: each passed date weighs more than any doubt. */
export function severityOf(thresholds: readonly Threshold[]): number {
  return thresholds.reduce((sum, { crossed }) => sum + { no: 0, perhaps: 1, yes: 2 }[crossed], 0)
}
