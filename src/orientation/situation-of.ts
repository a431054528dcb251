import type { CountryFacts } from '../calendar/country-facts.ts'
import { phaseOn } from '../calendar/cycle.ts'
import type { RuleSet } from '../calendar/rules.ts'
import type { CivilDate } from '../core/dates.ts'
import type { Situation } from './step.ts'

/** What a newcomer of this country most likely finds. They can say that it is otherwise. */
export function situationOf(facts: CountryFacts | undefined, sets: readonly RuleSet[], day: CivilDate): Situation {
  if (!facts) return 'hand-over'
  const { key } = phaseOn(facts, sets, day)
  return key === 'first-plan' || key === 'not-yet-member' ? 'first-plan' : 'hand-over'
}
