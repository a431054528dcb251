import type { CountryCode } from '../core/principal.ts'
import type { Problem } from '../core/problem.ts'
import type { GroupSpan, MembershipSince, Plan } from './country-facts.ts'
import { writeDayRange } from './day-range.ts'
import { grouped } from './grouped.ts'

/** What contradicts itself in the plans, all at once, each with its row and what to do. */
export function checkPlans(plans: readonly Plan[], codes: ReadonlySet<CountryCode>): readonly Problem[] {
  const problems: Problem[] = []
  const say = (plan: Plan, what: string, mend: string) => problems.push({ where: plan.where, what, mend })
  for (const plan of plans) {
    if (!codes.has(plan.country)) {
      say(plan, `The country ${plan.country} is unknown.`, 'Use a code of knowledge/countries.csv.')
    }
    const { start, end, delivered } = plan
    if (start && end && end.value.latest < start.value.earliest) {
      const what = `The plan ends (${writeDayRange(end.value)}) before it starts (${writeDayRange(start.value)}).`
      say(plan, what, 'Correct the start or the end.')
    }
    if (delivered && end && delivered.value.earliest > end.value.latest) {
      say(plan, 'The plan was delivered after its end.', 'Correct the day of delivery or the end.')
    }
    if (plan.length === 'two-year' && longerThan(plan, 36)) {
      say(plan, 'A two-year plan covers more than three years.', 'Correct the length, the start or the end.')
    }
  }
  for (const [, ofCountry] of grouped(plans, (plan) => plan.country)) problems.push(...together(ofCountry))
  return problems
}

function longerThan({ start, end }: Plan, months: number): boolean {
  if (!start || !end) return false
  const monthsOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
  return monthsOf(end.value.earliest) - monthsOf(start.value.latest) > months
}

/** Two plans of one country: of the same name, or both certainly in force on some day. */
function together(plans: readonly Plan[]): readonly Problem[] {
  return plans.flatMap((plan, at) =>
    plans.slice(at + 1).flatMap((other): Problem[] => {
      const where = other.where
      const names = `${plan.country} ${plan.name} (${plan.where}) and ${other.name}`
      if (plan.name === other.name) {
        return [{ where, what: `The plan ${plan.country} ${plan.name} stands twice.`, mend: 'Keep one row per plan.' }]
      }
      if (!certainlyOverlap(plan, other)) return []
      return [
        { where, what: `Two plans are in force at once: ${names}.`, mend: 'Correct the start or the end of one.' },
      ]
    }),
  )
}

/** Certain from the latest possible start to the earliest possible end of both; the last day may be the other's first. */
function certainlyOverlap(one: Plan, other: Plan): boolean {
  if (!one.start || !one.end || !other.start || !other.end) return false
  return one.start.value.latest < other.end.value.earliest && other.start.value.latest < one.end.value.earliest
}

export function checkStandings(
  memberships: readonly MembershipSince[],
  groups: readonly GroupSpan[],
  codes: ReadonlySet<CountryCode>,
): readonly Problem[] {
  const problems: Problem[] = []
  for (const { country, where } of [...memberships, ...groups]) {
    if (codes.has(country)) continue
    problems.push({ where, what: `The country ${country} is unknown.`, mend: 'Use a code of knowledge/countries.csv.' })
  }
  for (const span of groups) {
    if (span.until < span.from) {
      problems.push({ where: span.where, what: 'until is before from.', mend: 'Correct one of the two.' })
    }
  }
  for (const [, spans] of grouped(groups, (span) => span.country)) {
    for (const [at, span] of spans.entries()) {
      const clash = spans.slice(at + 1).find((other) => other.from <= span.until && span.from <= other.until)
      if (clash) {
        const what = `${span.country} is in two groups at once: ${span.group} (${span.where}) and ${clash.group}.`
        problems.push({ where: clash.where, what, mend: 'Let the one end before the other begins.' })
      }
    }
  }
  return problems
}
