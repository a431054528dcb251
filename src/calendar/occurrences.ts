import { type CivilDate, yearOf } from '../core/dates.ts'
import type { FactStatus } from '../core/status.ts'
import { type CountryFacts, weakest } from './country-facts.ts'
import { type DayRange, ofYear, shift, wholeYears } from './day-range.ts'
import { fromFact, keptFact } from './from-fact.ts'
import { grouped } from './grouped.ts'
import type { Fact } from './rule-schema.ts'
import type { Rule, RuleSet } from './rules.ts'
import { cohortOf, groupOn, isParity, latestPlanOn, membershipOn, plansKnownOn } from './standing.ts'

/** One time that a rule speaks for a country. Without `when`, a fact is missing from which the day is counted. */
export interface Occurrence {
  readonly rule: Rule
  readonly when: DayRange | undefined
  readonly status: FactStatus
  /** Tells occurrences of one rule apart: the plan's name, the year, or nothing. */
  readonly of: string
  readonly missing: Fact | 'plan' | undefined
}

/** How many years ahead yearly rules without an end are counted. */
const YEARS_AHEAD = 2

/** Every time that the rules of a set speak for a country, as seen on a day. */
export function occurrencesOf(set: RuleSet, facts: CountryFacts, day: CivilDate): readonly Occurrence[] {
  const rules = grouped(set.rules, (rule) => rule.key)
  const found = new Map<string, readonly Occurrence[]>()
  const pending = new Set<string>()
  const byKey = (key: string): readonly Occurrence[] => {
    const known = found.get(key)
    if (known) return known
    if (pending.has(key)) throw new Error(`${set.file}: the rule ${key} is counted from itself.`)
    pending.add(key)
    const made = (rules.get(key) ?? [])
      .filter((rule) => rule.validFrom <= day)
      .flatMap((rule) => (applies(rule, facts, day) ? occurrencesOfRule(rule, facts, day, byKey) : []))
    found.set(key, made)
    return made
  }
  return [...rules.keys()].flatMap(byKey)
}

function applies({ applies: to }: Rule, facts: CountryFacts, day: CivilDate): boolean {
  if (to.countries && !to.countries.includes(facts.code)) return false
  if (to.cohorts) {
    const cohort = cohortOf(facts)
    const number = cohort && Number(cohort.group.slice(-1))
    if (!to.cohorts.some((wanted) => (wanted === 'none' ? !cohort : wanted === number))) return false
  }
  if (to.memberships) {
    const now = membershipOn(facts, day)
    if (!now || !to.memberships.includes(now.membership)) return false
  }
  if (to.without_plan_since) {
    const joined = facts.memberships[0]?.from
    if (!joined || joined.earliest < to.without_plan_since || latestPlanOn(facts, day)) return false
  }
  return true
}

function occurrencesOfRule(
  rule: Rule,
  facts: CountryFacts,
  day: CivilDate,
  byKey: (key: string) => readonly Occurrence[],
): readonly Occurrence[] {
  const { anchor } = rule
  const standing = cohortStatus(rule, facts)
  const make = (when: DayRange | undefined, of: string, status: FactStatus, missing?: Fact | 'plan'): Occurrence => ({
    rule,
    when,
    of,
    status: weakest(rule.status, standing, status),
    missing,
  })
  switch (anchor.type) {
    case 'absolute': {
      const group = groupStatus(rule, facts, anchor.on.earliest)
      return group ? [make(anchor.on, '', group)] : []
    }
    case 'yearly': {
      const last = anchor.last ?? yearOf(day) + YEARS_AHEAD
      return yearsBetween(anchor.first, last).flatMap((year) => {
        const when = ofYear(year, anchor.on)
        if (anchor.years === 'every') return [make(when, String(year), 'SOLID')]
        const span = groupOn(facts, when.latest)
        const parity = year % 2 === 0 ? 'even' : 'odd'
        const due = span && isParity(span.group) && span.group === parity && rule.applies.groups?.includes(parity)
        return due ? [make(when, String(year), span.status)] : []
      })
    }
    case 'offset': {
      const { from, months, days, to_the: toThe } = anchor
      const moved = (range: DayRange) =>
        toThe === 'year' ? wholeYears(shift(range, { months, days })) : shift(range, { months, days })
      if (from.startsWith('rule:')) {
        return byKey(from.slice(5)).flatMap((base) => {
          if (!base.when) return []
          const when = moved(base.when)
          if (rule.dated_by_plan && contradictedByPlan(base.when, when, facts, day)) return []
          return [make(when, base.of, base.status)]
        })
      }
      return fromFact(rule, from as Fact, facts, day).map(({ known, of, missing }) => {
        if (!known) return make(undefined, of, 'GAP', missing)
        const made = make(moved(known.value), of, known.status)
        return rule.dated_by_plan ? { ...made, status: known.status } : made
      })
    }
    case 'window': {
      const ends = byKey(anchor.until.replace('rule:', ''))
      return byKey(anchor.from.replace('rule:', '')).flatMap((base) => {
        const end = ends.find((candidate) => candidate.of === base.of)
        if (!base.when || !end?.when) return []
        const from = shift(base.when, { months: anchor.months, days: anchor.days })
        return [make({ earliest: from.earliest, latest: end.when.latest }, base.of, weakest(base.status, end.status))]
      })
    }
    case 'yearly-after':
      return fromFact(rule, anchor.from, facts, day).flatMap(({ known, of, missing }) => {
        if (!known) return [make(undefined, of, 'GAP', missing)]
        const first = ofYear(yearOf(known.value.earliest) + anchor.years, anchor.on)
        const last = ofYear(yearOf(known.value.latest) + anchor.years, anchor.on)
        return [make({ earliest: first.earliest, latest: last.latest }, of, known.status)]
      })
    case 'recurring': {
      if (rule.validUntil !== undefined && day > rule.validUntil) return []
      const known = keptFact(anchor.since, facts)
      if (!known || known.value.earliest > day) return [make(undefined, '', 'SOLID', anchor.since)]
      return [make(shift(known.value, { months: anchor.every_months }), '', known.status)]
    }
    case 'duration':
    case 'event':
      return []
  }
}

/** A rule for cohorts is no surer than the knowledge of the country's cohort. */
function cohortStatus(rule: Rule, facts: CountryFacts): FactStatus {
  return rule.applies.cohorts ? (cohortOf(facts)?.status ?? 'SOLID') : 'SOLID'
}

/** How sure it is that the country belongs to the rule's groups on that day; undefined when it does not. */
function groupStatus(rule: Rule, facts: CountryFacts, day: CivilDate): FactStatus | undefined {
  const { groups } = rule.applies
  if (!groups) return 'SOLID'
  const span = groupOn(facts, day)
  return span && isParity(span.group) && groups.includes(span.group) ? span.status : undefined
}

function yearsBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)
}

/** The plan's own row wins over a date that the rules of its time would give. */
function contradictedByPlan(due: DayRange, end: DayRange, facts: CountryFacts, day: CivilDate): boolean {
  return plansKnownOn(facts, day).some((plan) => {
    const starts = plan.start && yearOf(plan.start.value.earliest) === yearOf(due.earliest)
    return starts && plan.end && (end.latest < plan.end.value.earliest || end.earliest > plan.end.value.latest)
  })
}
