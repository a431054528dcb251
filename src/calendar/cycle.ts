import { addMonths, type CivilDate } from '../core/dates.ts'
import type { FactStatus } from '../core/status.ts'
import type { CountryFacts, Plan } from './country-facts.ts'
import { shift } from './day-range.ts'
import { type Milestone, milestonesOn } from './deadlines.ts'
import type { RuleSet } from './rules.ts'
import { hasLeft, joinedOn, latestPlanOn, membershipOn, seenBy } from './standing.ts'

/** Where a country stands in its cycle. Every day has one, even if it says that we do not know. */
export const PHASES = [
  'not-yet-member',
  'not-known',
  'first-plan',
  'drafting',
  'implementation',
  'due-passed',
  'between-plans',
  'limit-passed',
  'plan-not-seen',
  'inactive',
  'suspended',
  'left',
] as const
export type PhaseKey = (typeof PHASES)[number]

export interface Phase {
  readonly key: PhaseKey
  /** False where what is known allows another phase too. */
  readonly certain: boolean
  /** The other phase that it may be. */
  readonly or: PhaseKey | undefined
  readonly plan: Plan | undefined
  readonly status: FactStatus
}

/** The phase of a country's cycle on a day. */
export function phaseOn(
  facts: CountryFacts,
  sets: readonly RuleSet[],
  day: CivilDate,
  milestones: readonly Milestone[] = milestonesOn(facts, sets, day),
): Phase {
  const now = membershipOn(facts, day)
  if (now && hasLeft(now))
    return phase('left', { status: now.from ? now.status : 'VERIFY', certain: now.from !== undefined })
  if (now?.membership === 'inactive' || now?.membership === 'suspended') {
    return phase(now.membership, { status: now.status })
  }
  const drafting = milestones.find(({ rule, when }) => rule.duty === 'drafting' && when && covers(when, day))
  if (drafting) return phase('drafting', { status: drafting.status })
  const joined = joinedOn(facts)
  if (joined && day < joined.earliest) return phase('not-yet-member', {})
  if (!now || (!joined && !seenBy(facts, day))) return phase('not-known', { status: 'GAP', certain: false })
  const plan = latestPlanOn(facts, day)
  return (plan && phaseOfPlan(plan, day)) ?? phaseOfGroup(facts, milestones, day)
}

/** How long a plan without a known end can be taken to run on from what is known of it. */
export const SHORTEST_MONTHS = { 'two-year': 18, 'four-year': 42, other: 12 } as const

/** From which day on a plan's end starts the count of twelve months. */
const LIMIT_SINCE: CivilDate = '2022-01-01'

function phaseOfPlan(plan: Plan, day: CivilDate): Phase | undefined {
  const { start, end } = plan
  const begun = start ?? plan.delivered
  if (start && day < start.value.earliest) {
    return phase('between-plans', { plan, status: start.status, certain: false, or: 'implementation' })
  }
  if (!end) {
    if (!begun || day > addMonths(begun.value.earliest, SHORTEST_MONTHS[plan.length ?? 'other'])) return undefined
    return phase('implementation', { plan, status: begun.status, certain: false })
  }
  if (day <= end.value.earliest) {
    return phase('implementation', {
      plan,
      status: end.status,
      certain: start !== undefined && start.value.latest <= day,
    })
  }
  if (day <= end.value.latest) {
    return phase('implementation', { plan, status: end.status, certain: false, or: 'between-plans' })
  }
  if (end.value.latest < LIMIT_SINCE) return undefined
  const limit = shift(end.value, { months: 12 })
  if (day <= limit.earliest) return phase('between-plans', { plan, status: end.status })
  if (day <= limit.latest)
    return phase('between-plans', { plan, status: end.status, certain: false, or: 'limit-passed' })
  return phase('limit-passed', { plan, status: end.status, certain: false, or: 'implementation' })
}

/** Without a plan that we have seen, the calendar of the groups says what is known. */
function phaseOfGroup(facts: CountryFacts, milestones: readonly Milestone[], day: CivilDate): Phase {
  const dues = milestones.filter(({ rule }) => rule.duty === 'new-plan' && !rule.alternative_to)
  const passed = dues.findLast(({ rule, when }) => !rule.threshold && when && when.latest < day)
  const next = dues.find(({ rule, when }) => !rule.threshold && when && when.earliest >= day)
  if (passed?.when) {
    const late = dues.findLast(({ rule, when, of }) => rule.threshold && when && of === passed.of && when.latest >= day)
    if (late) return phase('due-passed', { status: passed.status, certain: false, or: 'implementation' })
    if (day <= shift(passed.when, { months: 24 }).latest)
      return phase('implementation', { status: 'VERIFY', certain: false })
  }
  const assessed = milestones.find(({ rule, when }) => rule.duty === 'self-assessment' && when && when.latest >= day)
  if (assessed) return phase('implementation', { status: assessed.status, certain: false })
  if (next) return phase('first-plan', { status: next.status, certain: false })
  const joined = joinedOn(facts)
  if (joined && facts.plans.length === 0 && facts.groups.length === 0) {
    return phase('first-plan', { status: 'INDIRECT', certain: false, or: 'plan-not-seen' })
  }
  return phase('plan-not-seen', { status: 'GAP', certain: false })
}

function phase(key: PhaseKey, more: Partial<Omit<Phase, 'key'>>): Phase {
  return { key, certain: true, or: undefined, plan: undefined, status: 'SOLID', ...more }
}

function covers({ earliest, latest }: { earliest: CivilDate; latest: CivilDate }, day: CivilDate): boolean {
  return earliest <= day && day <= latest
}
