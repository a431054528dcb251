import { type CivilDate, daysBetween, yearOf } from '../core/dates.ts'
import type { FactStatus } from '../core/status.ts'
import type { CountryFacts } from './country-facts.ts'
import { type DayRange, writeDayRange } from './day-range.ts'
import { type Occurrence, occurrencesOf } from './occurrences.ts'
import type { Fact } from './rule-schema.ts'
import { inForce, type Rule, type RuleSet } from './rules.ts'
import { groupOn, hasLeft, isParity, joinedOn, leftBy, membershipOn, plansKnownOn, takesPart } from './standing.ts'

/** Where a milestone stands on the day of the view; `open`: the day lies within what is known of its date. */
export type MilestoneState = 'past' | 'today' | 'open' | 'coming' | 'not-dated'

/** Something that a country owes or may expect, with the rule that says so. */
export interface Milestone {
  /** The same on every day while the rule and the facts stay the same. */
  readonly id: string
  readonly key: string
  readonly rule: Rule
  readonly when: DayRange | undefined
  /** Counted only when the day itself is known. */
  readonly daysLeft: number | undefined
  readonly state: MilestoneState
  readonly status: FactStatus
  /** The plan or the year it belongs to. */
  readonly of: string
  /** A later plan is known by that day, so that nothing more is owed here. */
  readonly met: boolean
  /** The fact without which no date can be given. */
  readonly missing: Fact | 'plan' | undefined
}

/**
 * Every milestone of a country past and coming, as somebody who knows the rules in force on that day would list them:
 * dated ones in order, then those for which a fact is missing. Rules of later years do not speak on earlier days.
 */
export function milestonesOn(facts: CountryFacts, sets: readonly RuleSet[], day: CivilDate): readonly Milestone[] {
  const known = sets.filter((set) => set.validFrom <= day)
  const suspended = new Set(known.flatMap((set) => set.suspends.map(({ rule, year }) => `${rule}@${year}`)))
  const occurrences = known
    .flatMap((set) => occurrencesOf(set, facts, day))
    .filter(({ rule, when }) => !when || suspended.size === 0 || !suspended.has(`${rule.id}@${yearOf(when.latest)}`))
    .filter((occurrence) => concerns(occurrence, facts, day))
  return withoutRepeats(occurrences)
    .map((occurrence) => milestoneOf(occurrence, facts, day))
    .sort(inOrder)
}

/** Rules that speak without a date on that day: durations, and what follows from an event. */
export function undatedRulesOn(facts: CountryFacts, sets: readonly RuleSet[], day: CivilDate): readonly Rule[] {
  if (!takesPart(facts, day)) return []
  const group = groupOn(facts, day)?.group
  return sets
    .flatMap((set) => set.rules)
    .filter(({ anchor }) => anchor.type === 'duration' || anchor.type === 'event')
    .filter((rule) => inForce(rule, day))
    .filter(({ applies: { groups } }) => !groups || (group && isParity(group) && groups.includes(group)))
    .filter(({ applies: { without_plan_since: since } }) => {
      if (!since) return true
      const joined = joinedOn(facts)
      return joined !== undefined && joined.earliest >= since && facts.plans.length === 0
    })
}

/** Nothing is owed before joining and after leaving; a cohort wrote its first plan before it counted as joined. */
function concerns({ rule, when }: Occurrence, facts: CountryFacts, day: CivilDate): boolean {
  const now = membershipOn(facts, day)
  if (now && hasLeft(now)) {
    const left = leftBy(facts, day)
    return when !== undefined && left !== undefined && when.earliest <= left.latest
  }
  if (!when) return inForce(rule, day) && takesPart(facts, day)
  if (rule.applies.cohorts || rule.applies.countries) return true
  const joined = joinedOn(facts)
  if (joined) return when.latest >= joined.earliest
  return takesPart(facts, day)
}

/** A later rule set that names the same day for the same duty replaces the earlier one's word for it. */
function withoutRepeats(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  const latest = new Map<string, string>()
  for (const occurrence of occurrences) {
    const key = thingOf(occurrence)
    if (key !== undefined && occurrence.rule.edition > (latest.get(key) ?? '')) latest.set(key, occurrence.rule.edition)
  }
  return occurrences.filter((occurrence) => {
    const key = thingOf(occurrence)
    return key === undefined || occurrence.rule.edition === latest.get(key)
  })
}

/** What falls due and when, the same under every edition; undefined without a date. */
function thingOf({ rule, when }: Occurrence): string | undefined {
  return when && `${rule.duty}|${rule.threshold}|${when.earliest}/${when.latest}`
}

function milestoneOf(occurrence: Occurrence, facts: CountryFacts, day: CivilDate): Milestone {
  const { rule, when, status, of, missing } = occurrence
  return {
    id: [facts.code, rule.id, of, when ? writeDayRange(when) : '?'].join('|'),
    key: rule.key,
    rule,
    when,
    ...countedOn(when, day),
    status,
    of,
    met: rule.duty === 'new-plan' && of !== '' && laterPlanKnown(facts, of, day),
    missing,
  }
}

/** What of a milestone changes with the day alone. */
export function countedOn(when: DayRange | undefined, day: CivilDate): Pick<Milestone, 'daysLeft' | 'state'> {
  const exact = when !== undefined && when.earliest === when.latest
  return { daysLeft: exact ? daysBetween(day, when.latest) : undefined, state: stateOf(when, day) }
}

/** Whether a plan after this one is known by that day. */
function laterPlanKnown(facts: CountryFacts, name: string, day: CivilDate): boolean {
  const plans = plansKnownOn(facts, day)
  const at = plans.findIndex((plan) => plan.name === name)
  return at >= 0 && at < plans.length - 1
}

export function stateOf(when: DayRange | undefined, day: CivilDate): MilestoneState {
  if (!when) return 'not-dated'
  if (when.latest < day) return 'past'
  if (when.earliest > day) return 'coming'
  return when.earliest === when.latest ? 'today' : 'open'
}

function inOrder(one: Milestone, other: Milestone): number {
  if (!one.when || !other.when) return Number(one.when === undefined) - Number(other.when === undefined)
  return (
    compare(one.when.latest, other.when.latest) ||
    compare(one.when.earliest, other.when.earliest) ||
    compare(one.rule.id, other.rule.id)
  )
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
