import type { CivilDate } from '../core/dates.ts'
import type { Language } from '../core/language.ts'
import type { CountryFacts } from './country-facts.ts'
import { type Phase, phaseOn } from './cycle.ts'
import { precisionOf, writeDayRange } from './day-range.ts'
import { type Milestone, milestonesOn, undatedRulesOn } from './deadlines.ts'
import { type MissingFact, missingFactsOn } from './missing-facts.ts'
import { ruleInWords } from './rule-in-words.ts'
import type { Rule, RuleSet } from './rules.ts'
import { membershipOn } from './standing.ts'
import { CALENDAR_WORDING } from './wording.ts'

/** Everything that the engine says of a country on a day. */
export interface CountryView {
  readonly country: string
  readonly on: CivilDate
  readonly phase: Phase
  readonly milestones: readonly Milestone[]
  /** Rules that speak without a date. */
  readonly undated: readonly Rule[]
  readonly missing: readonly MissingFact[]
}

export function viewOn(facts: CountryFacts, sets: readonly RuleSet[], day: CivilDate): CountryView {
  const milestones = milestonesOn(facts, sets, day)
  return {
    country: facts.code,
    on: day,
    phase: phaseOn(facts, sets, day, milestones),
    milestones,
    undated: undatedRulesOn(facts, sets, day),
    missing: missingFactsOn(facts, day),
  }
}

/** The view as data for other programs. A date is given as exactly as it is known: 2026-06-30, 2026-06, 2026 or null. */
export function describedView(
  view: CountryView,
  facts: CountryFacts,
  sets: readonly RuleSet[],
  language: Language,
): Record<string, unknown> {
  const words = CALENDAR_WORDING[language]
  const rules = sets.flatMap((set) => set.rules)
  const membership = membershipOn(facts, view.on)
  return {
    country: view.country,
    on: view.on,
    phase: view.phase.key,
    phaseLabel: words.phases[view.phase.key],
    phaseCertain: view.phase.certain,
    phaseOr: view.phase.or ?? null,
    phaseStatus: view.phase.status,
    plan: view.phase.plan?.name ?? null,
    membership: membership?.membership ?? null,
    milestones: view.milestones.map((milestone) => ({
      key: milestone.key,
      label: milestone.rule.label[language],
      date: milestone.when ? writeDayRange(milestone.when) : null,
      precision: milestone.when ? precisionOf(milestone.when) : null,
      about: milestone.rule.about,
      daysLeft: milestone.daysLeft ?? null,
      state: milestone.state,
      of: milestone.of,
      met: milestone.met,
      rule: ruleInWords(milestone.rule, language, rules),
      ruleId: milestone.rule.id,
      edition: milestone.rule.edition,
      status: milestone.status,
      consequence: milestone.rule.consequence?.[language] ?? null,
      alternativeTo: milestone.rule.alternative_to ?? null,
      passage: milestone.rule.passage,
      sources: milestone.rule.sources,
      missing: milestone.missing ?? null,
    })),
    rules: view.undated.map((rule) => ({
      key: rule.key,
      label: rule.label[language],
      rule: ruleInWords(rule, language, rules),
      edition: rule.edition,
      status: rule.status,
      consequence: rule.consequence?.[language] ?? null,
      passage: rule.passage,
      sources: rule.sources,
    })),
    missing: view.missing.map((fact) => words.missing[fact]),
    missingFacts: view.missing,
  }
}
