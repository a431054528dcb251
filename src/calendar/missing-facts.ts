import type { CivilDate } from '../core/dates.ts'
import type { CountryFacts } from './country-facts.ts'
import { precisionOf } from './day-range.ts'
import { groupOn, isParity, joinedOn, latestPlanOn, membershipOn, planInTheMakingOn, takesPart } from './standing.ts'

/** A fact that was not seen, without which dates stay open. */
export const MISSING_FACTS = [
  'plan',
  'plan-start',
  'plan-start-month',
  'plan-end',
  'plan-end-month',
  'plan-end-day',
  'delivery',
  'co-creation-start',
  'forum-meeting',
  'repository-update',
  'group',
  'joining',
  'membership',
  'next-plan',
] as const
export type MissingFact = (typeof MISSING_FACTS)[number]

/** The rules of 2022 hang dates on each plan; before, on the country's group. */
const DATED_BY_PLANS_SINCE: CivilDate = '2022-01-01'
const DATED_BY_GROUPS_SINCE: CivilDate = '2015-01-01'

/** What is not known of a country on a day and would make its dates exact, most important first. */
export function missingFactsOn(facts: CountryFacts, day: CivilDate): readonly MissingFact[] {
  const now = membershipOn(facts, day)
  if (!takesPart(facts, day)) return joinedOn(facts) || now?.from ? [] : ['joining']
  const missing: MissingFact[] = []
  if (day < DATED_BY_PLANS_SINCE) {
    const group = groupOn(facts, day)?.group
    if (day >= DATED_BY_GROUPS_SINCE && !(group && isParity(group))) missing.push('group')
  } else {
    missing.push(...missingOfPlans(facts, day))
  }
  if (!joinedOn(facts)) missing.push('joining')
  if (now?.membership === 'member' && day >= DATED_BY_PLANS_SINCE) missing.push('membership')
  return missing
}

function missingOfPlans(facts: CountryFacts, day: CivilDate): readonly MissingFact[] {
  const missing: MissingFact[] = []
  const plan = latestPlanOn(facts, day)
  if (!plan || (plan.end && plan.end.value.latest < DATED_BY_PLANS_SINCE)) missing.push('plan')
  else {
    if (!plan.end) missing.push('plan-end')
    else {
      const precision = precisionOf(plan.end.value)
      if (precision === 'month') missing.push('plan-end-day')
      else if (precision !== 'day') missing.push('plan-end-month')
      if (plan.end.value.latest < day) missing.push('next-plan')
    }
    if (!plan.start) missing.push('plan-start')
    else if (precisionOf(plan.start.value) !== 'day' && precisionOf(plan.start.value) !== 'month') {
      missing.push('plan-start-month')
    }
    if (!plan.delivered) missing.push('delivery')
  }
  if (!planInTheMakingOn(facts, day)) missing.push('co-creation-start')
  if (!facts.kept.forumMeeting) missing.push('forum-meeting')
  if (!facts.kept.repositoryUpdate) missing.push('repository-update')
  return missing
}
