import { addMonths, type CivilDate } from '../core/dates.ts'
import type { CountryFacts, Group, GroupSpan, MembershipSince, Plan } from './country-facts.ts'
import type { DayRange } from './day-range.ts'

/** What a country was on a day, as far as it was seen; undefined before anything was seen. */
export function membershipOn(facts: CountryFacts, day: CivilDate): MembershipSince | undefined {
  let current: MembershipSince | undefined
  for (const [at, row] of facts.memberships.entries()) {
    if (row.from ? row.from.earliest <= day : undatedHolds(row, facts.memberships[at - 1], day)) current = row
  }
  return current
}

/** Without a date, a joining counts from the start and a leaving from after whatever was seen just before it. */
function undatedHolds(row: MembershipSince, before: MembershipSince | undefined, day: CivilDate): boolean {
  if (row.membership === 'member') return true
  return before?.from !== undefined && before.from.latest < day
}

export function hasLeft({ membership }: Pick<MembershipSince, 'membership'>): boolean {
  return membership === 'withdrawn' || membership === 'ended'
}

/** When the country joined; undefined when that was not seen. */
export function joinedOn(facts: CountryFacts): DayRange | undefined {
  return facts.memberships.find((row) => row.membership === 'member' || row.membership === 'special')?.from
}

/** When it left, if it had left by that day. */
export function leftBy(facts: CountryFacts, day: CivilDate): DayRange | undefined {
  const now = membershipOn(facts, day)
  return now && hasLeft(now) ? now.from : undefined
}

/** Whether the country takes part on that day as far as we know: joined, and not left. */
export function takesPart(facts: CountryFacts, day: CivilDate): boolean {
  const now = membershipOn(facts, day)
  if (!now || hasLeft(now)) return false
  return now.from !== undefined || seenBy(facts, day)
}

/** Of a country whose day of joining was not seen: whether a plan or a list shows it as a participant by that day. */
export function seenBy(facts: CountryFacts, day: CivilDate): boolean {
  return facts.groups.some((span) => span.from <= day) || plansKnownOn(facts, day).length > 0
}

export function groupOn(facts: CountryFacts, day: CivilDate): GroupSpan | undefined {
  return facts.groups.find((span) => span.from <= day && day <= span.until)
}

/** The cohort of 2011 to 2014, whatever the day. */
export function cohortOf(facts: CountryFacts): GroupSpan | undefined {
  return facts.groups.find((span) => span.group.startsWith('cohort-'))
}

export function isParity(group: Group): group is 'odd' | 'even' {
  return group === 'odd' || group === 'even'
}

/** How long before its co-creation starts a plan in the making is part of the view. */
const AHEAD_MONTHS = 12

/** The plans of which somebody could know on that day, oldest first: a past day does not see later plans. */
export function plansKnownOn(facts: CountryFacts, day: CivilDate): readonly Plan[] {
  return facts.plans.filter((plan) => {
    const from = knownFrom(plan)
    return from !== undefined && from <= day
  })
}

/** The first day on which somebody could know of a plan. */
export function knownFrom(plan: Plan): CivilDate | undefined {
  const remembered = knownFroms.get(plan)
  if (remembered) return remembered
  const dates = [
    plan.start?.value.earliest,
    plan.delivered?.value.earliest,
    plan.coCreationStart && addMonths(plan.coCreationStart.value.earliest, -AHEAD_MONTHS),
    plan.start || plan.delivered ? undefined : plan.end && addMonths(plan.end.value.earliest, -24),
  ]
  const first = dates.filter((date) => date !== undefined).sort()[0]
  if (first) knownFroms.set(plan, first)
  return first
}

/** Plans never change; a corrected one is another. Every rule asks anew, so it is worth remembering. */
const knownFroms = new WeakMap<Plan, CivilDate>()

/** The latest plan that runs or ran by that day; one that is still being made is not it. */
export function latestPlanOn(facts: CountryFacts, day: CivilDate): Plan | undefined {
  return plansKnownOn(facts, day).findLast((plan) => {
    const begun = plan.start?.value.earliest ?? plan.delivered?.value.earliest ?? plan.end?.value.earliest
    return begun !== undefined && (begun <= day || (plan.delivered && plan.delivered.value.earliest <= day))
  })
}

/** The plan that is being made, if one is known. */
export function planInTheMakingOn(facts: CountryFacts, day: CivilDate): Plan | undefined {
  const latest = latestPlanOn(facts, day)
  return plansKnownOn(facts, day).find((plan) => plan !== latest && plan.coCreationStart && !plan.delivered)
}

export function sortPlans(plans: readonly Plan[]): readonly Plan[] {
  const key = (plan: Plan) =>
    plan.start?.value.latest ?? plan.delivered?.value.latest ?? plan.end?.value.latest ?? '9999-12-31'
  return [...plans].sort((one, other) => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0))
}
