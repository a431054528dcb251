import type { CivilDate } from '../core/dates.ts'
import type { CountryFacts, Known, Plan } from './country-facts.ts'
import type { DayRange } from './day-range.ts'
import type { Fact } from './rule-schema.ts'
import type { Rule } from './rules.ts'
import { latestPlanOn, plansKnownOn } from './standing.ts'

/** A fact from which a date is counted, or the name of the one that is missing. */
export interface FromFact {
  readonly known: Known<DayRange> | undefined
  readonly of: string
  readonly missing?: Fact | 'plan'
}

/** The facts from which a date is counted: those of every plan under the rule, or the one of the country. */
export function fromFact(rule: Rule, fact: Fact, facts: CountryFacts, day: CivilDate): readonly FromFact[] {
  const pick = PLAN_FACTS[fact]
  if (!pick) {
    const known = fact === 'inactive-since' ? inactiveSince(facts, day) : keptFact(fact, facts)
    return known && within(rule, known.value) ? [{ known, of: '' }] : []
  }
  const latest = latestPlanOn(facts, day)
  const inForceNow = rule.validUntil === undefined || day <= rule.validUntil
  const found = plansKnownOn(facts, day).flatMap((plan): FromFact[] => {
    if (rule.applies.lengths && !(plan.length && rule.applies.lengths.includes(plan.length))) return []
    const known = pick(plan)
    if (known) return within(rule, known.value) ? [{ known, of: plan.name }] : []
    const asked = plan === latest && inForceNow && runsUnder(rule, plan)
    return asked && fact !== 'co-creation-start' ? [{ known: undefined, of: plan.name, missing: fact }] : []
  })
  if (found.length > 0 || fact !== 'plan-end' || !inForceNow || rule.applies.lengths) return found
  return [{ known: undefined, of: '', missing: 'plan' }]
}

const PLAN_FACTS: Partial<Record<Fact, (plan: Plan) => Known<DayRange> | undefined>> = {
  'plan-start': (plan) => plan.start,
  'plan-end': (plan) => plan.end,
  delivery: (plan) => plan.delivered,
  'co-creation-start': (plan) => plan.coCreationStart,
}

/** A date is counted under the rules that held at the fact from which it is counted. */
function within(rule: Rule, { earliest, latest }: DayRange): boolean {
  return latest >= rule.validFrom && (rule.validUntil === undefined || earliest <= rule.validUntil)
}

function runsUnder(rule: Rule, plan: Plan): boolean {
  const last = plan.end?.value ?? plan.delivered?.value ?? plan.start?.value
  return last !== undefined && last.latest >= rule.validFrom
}

function inactiveSince(facts: CountryFacts, day: CivilDate): Known<DayRange> | undefined {
  const row = facts.memberships.findLast(
    ({ membership, from }) => membership === 'inactive' && from && from.earliest <= day,
  )
  return row?.from && { value: row.from, status: row.status }
}

export function keptFact(fact: Fact, { kept }: CountryFacts): Known<DayRange> | undefined {
  switch (fact) {
    case 'forum-meeting':
      return kept.forumMeeting
    case 'repository-update':
      return kept.repositoryUpdate
    case 'check-in':
      return kept.checkIn
    case 'letter-of-intent':
      return kept.letterOfIntent
    default:
      return undefined
  }
}
