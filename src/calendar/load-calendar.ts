import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Passage } from '../core/passage.ts'
import type { CountryCode } from '../core/principal.ts'
import { type Problem, ProblemsFound } from '../core/problem.ts'
import { checkPlans, checkStandings } from './check-plans.ts'
import { checkRules } from './check-rules.ts'
import type { CountryFacts } from './country-facts.ts'
import { readGroupRows, readMembershipRows, readPlanRows } from './plan-rows.ts'
import { type RuleSet, readRuleSets } from './rules.ts'
import { sortPlans } from './standing.ts'

/** The rules of the programme and what is known of each country, as the knowledge folder has them. */
export interface Calendar {
  readonly sets: readonly RuleSet[]
  readonly countries: ReadonlyMap<CountryCode, CountryFacts>
}

/** Reads `knowledge/calendar` and checks it; throws ProblemsFound with everything to mend. */
export async function loadCalendar(
  folder: string,
  codes: readonly CountryCode[],
  passages: readonly Passage[],
): Promise<Calendar> {
  const { calendar, problems } = await readCalendar(folder, codes, passages)
  if (problems.length > 0) throw new ProblemsFound(problems)
  return calendar
}

export async function readCalendar(
  folder: string,
  codes: readonly CountryCode[],
  passages: readonly Passage[],
): Promise<{ calendar: Calendar; problems: readonly Problem[] }> {
  const at = (name: string) => join(folder, name)
  const [{ sets, problems }, plans, memberships, groups] = await Promise.all([
    readRuleSets(folder),
    readFile(at('plans.csv'), 'utf8').then((content) => readPlanRows(at('plans.csv'), content)),
    readFile(at('membership.csv'), 'utf8').then((content) => readMembershipRows(at('membership.csv'), content)),
    readFile(at('groups.csv'), 'utf8').then((content) => readGroupRows(at('groups.csv'), content)),
  ])
  const known = new Set(codes)
  const countries = new Map(
    codes.map((code): [CountryCode, CountryFacts] => [
      code,
      {
        code,
        plans: sortPlans(plans.rows.filter((plan) => plan.country === code)),
        memberships: memberships.rows.filter((row) => row.country === code),
        groups: groups.rows.filter((span) => span.country === code),
        kept: {},
      },
    ]),
  )
  return {
    calendar: { sets, countries },
    problems: [
      ...problems,
      ...plans.problems,
      ...memberships.problems,
      ...groups.problems,
      ...checkPlans(plans.rows, known),
      ...checkStandings(memberships.rows, groups.rows, known),
      ...checkRules(sets, passages, [...countries.values()]),
    ],
  }
}
