import { addDays, addMonths, type CivilDate, civilDate, yearOf } from '../core/dates.ts'
import type { CountryFacts, Plan } from './country-facts.ts'
import { type Phase, phaseOn, SHORTEST_MONTHS } from './cycle.ts'
import { shift } from './day-range.ts'
import { countedOn, type Milestone, milestonesOn } from './deadlines.ts'
import type { RuleSet } from './rules.ts'
import { joinedOn, knownFrom } from './standing.ts'

/** Days in a row on which the same is said of a country, but for the counting of days. */
export interface Stretch {
  readonly from: CivilDate
  readonly until: CivilDate
  readonly phase: Phase
  /** As seen on the first of these days; their states hold on all of them. */
  readonly milestones: readonly Milestone[]
}

/**
 * Everything that the engine says of a country in a time. It is worked out only where something can change: where the
 * rules or what is known of the country change, and where a date begins or is past. The property tests hold it to what
 * `milestonesOn` and `phaseOn` say of each single day.
 */
export function stretchesOf(
  facts: CountryFacts,
  sets: readonly RuleSet[],
  from: CivilDate,
  until: CivilDate,
): readonly Stretch[] {
  return between(whereKnowledgeChanges(facts, sets, from, until), from, until).flatMap((known) => {
    const milestones = milestonesOn(facts, sets, known.from)
    const edges = whereDatesPass(facts, milestones)
    return between(edges, known.from, known.until).map((stretch): Stretch => {
      const seen = milestones.map((milestone) => seenOn(milestone, stretch.from))
      return { ...stretch, phase: phaseOn(facts, sets, stretch.from, seen), milestones: seen }
    })
  })
}

/** A milestone of a stretch as it is seen on one of its days. */
export function seenOn(milestone: Milestone, day: CivilDate): Milestone {
  return { ...milestone, ...countedOn(milestone.when, day) }
}

/** A time cut at the days on which something may begin. */
function between(
  starts: Iterable<CivilDate>,
  from: CivilDate,
  until: CivilDate,
): readonly Pick<Stretch, 'from' | 'until'>[] {
  const within = [...new Set(starts)].filter((day) => day > from && day <= until).sort()
  return [from, ...within].map((start, at) => {
    const next = within[at]
    return { from: start, until: next ? addDays(next, -1) : until }
  })
}

/** The first days of new rules, new years and new knowledge of the country. */
function whereKnowledgeChanges(
  { plans, memberships, groups, kept }: CountryFacts,
  sets: readonly RuleSet[],
  from: CivilDate,
  until: CivilDate,
): readonly CivilDate[] {
  const years = Array.from({ length: yearOf(until) - yearOf(from) + 1 }, (_, at) => civilDate(yearOf(from) + at, 1, 1))
  const spans = [...sets, ...sets.flatMap(({ rules }) => rules)]
  const last = [
    ...spans.map(({ validUntil }) => validUntil),
    ...memberships.map((row) => row.from?.latest),
    ...groups.map((span) => span.until),
  ]
  const first = [
    ...spans.map(({ validFrom }) => validFrom),
    ...memberships.map((row) => row.from?.earliest),
    ...groups.map((span) => span.from),
    ...plans.flatMap((plan) => [knownFrom(plan), ...begins(plan)]),
    ...Object.values(kept).map((fact) => fact?.value.earliest),
  ]
  return [...years, ...present(first), ...present(last).map(dayAfter)]
}

function begins({ start, delivered, end }: Plan): readonly (CivilDate | undefined)[] {
  return [start?.value.earliest, delivered?.value.earliest, end?.value.earliest]
}

/** The days on which a milestone or a phase becomes another: `phaseOn` and `stateOf` compare with these and no others. */
function whereDatesPass(facts: CountryFacts, milestones: readonly Milestone[]): readonly CivilDate[] {
  const ofMilestones = milestones.flatMap(({ when, rule }) => {
    if (!when) return []
    const days = [when.earliest, dayAfter(when.earliest), dayAfter(when.latest)]
    // So long a plan that was not seen is taken to run.
    return rule.duty === 'new-plan' ? [...days, dayAfter(shift(when, { months: 24 }).latest)] : days
  })
  const ofPlans = facts.plans.flatMap(({ start, delivered, end, length }) => {
    const begun = start ?? delivered
    const limit = end && shift(end.value, { months: 12 })
    return present([
      start?.value.earliest,
      start?.value.latest,
      begun && dayAfter(addMonths(begun.value.earliest, SHORTEST_MONTHS[length ?? 'other'])),
      ...[end?.value, limit].flatMap((range) => range && [dayAfter(range.earliest), dayAfter(range.latest)]),
    ])
  })
  return [...ofMilestones, ...ofPlans, ...present([joinedOn(facts)?.earliest])]
}

function present(days: readonly (CivilDate | undefined)[]): readonly CivilDate[] {
  return days.filter((day) => day !== undefined)
}

function dayAfter(day: CivilDate): CivilDate {
  return addDays(day, 1)
}
