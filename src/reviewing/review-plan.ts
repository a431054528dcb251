import { milestonesOn } from '../calendar/deadlines.ts'
import type { Calendar } from '../calendar/load-calendar.ts'
import type { CivilDate } from '../core/dates.ts'
import type { Language } from '../core/language.ts'
import type { Passage as GuidancePassage } from '../core/passage.ts'
import { checkDelivery } from './checks/delivery.ts'
import { checkFields } from './checks/fields.ts'
import { checkMilestoneDates, checkMilestoneOrder, checkMilestonePeriod } from './checks/milestones.ts'
import { checkCount, checkLanguage, checkLength, checkPeriod } from './checks/plan.ts'
import { checkProblems } from './checks/problem.ts'
import { checkConsultation, checkRepository, checkResponse } from './checks/process.ts'
import { checkPromises } from './checks/promises.ts'
import { checkRelevance } from './checks/relevance.ts'
import { checkFinished, checkRepeats } from './checks/repeats.ts'
import type { Criteria, CriteriaFolder } from './criteria.ts'
import { FIELD_NAMES } from './field-names.ts'
import { CHECKS, type Finding, WEIGHTS } from './finding.ts'
import type { PlanDraft } from './plan-draft.ts'
import type { Checker, Remark, ReviewContext } from './remark.ts'

const CHECKERS: readonly Checker[] = [
  checkFields,
  checkMilestoneDates,
  checkMilestonePeriod,
  checkMilestoneOrder,
  checkPromises,
  checkProblems,
  checkRelevance,
  checkRepeats,
  checkFinished,
  checkCount,
  checkPeriod,
  checkDelivery,
  checkConsultation,
  checkResponse,
  checkRepository,
  checkLanguage,
  checkLength,
]

/** What a review rests on beside the draft. */
export interface ReviewGrounds {
  readonly criteria: CriteriaFolder
  /** The sections of the guidance, for edition and status of each rule. */
  readonly passages: readonly GuidancePassage[]
  readonly calendar?: Calendar
}

export interface ReviewQuestion {
  readonly today: CivilDate
  readonly language: Language
  /** A plan before this one, with what became of its commitments. */
  readonly earlier?: PlanDraft
}

/**
 * Everything that a reader who knows the rules of the day would point at: what weighs most first, then as the draft
 * goes. The same draft gives the same list. A rule that the guidance does not tell makes no finding.
 */
export function reviewPlan(draft: PlanDraft, grounds: ReviewGrounds, question: ReviewQuestion): readonly Finding[] {
  const criteria = grounds.criteria.byId.get('plan')
  if (!criteria) return []
  const edition = editionOn(question.today)
  const context: ReviewContext = {
    ...question,
    edition,
    promises: grounds.criteria.promises,
    limits: (check) => criteria.get(check)?.limits?.[edition],
    earlier: question.earlier,
    lastPlan: lastPlanOf(draft, grounds.calendar, question.today),
  }
  const findings = CHECKERS.flatMap((check) => check(draft, context)).flatMap((remark) =>
    findingOf(remark, criteria, edition, grounds.passages, question.language),
  )
  return inOrder(withoutDoubles(findings))
}

/** Templates ask the same twice, and drafts answer twice with the same words: that is one finding. */
function withoutDoubles(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>()
  return findings.filter(({ check, field, commitment, quote, suggestion }) => {
    const key = JSON.stringify([check, field, commitment, quote, suggestion])
    return !seen.has(key) && seen.add(key)
  })
}

type Edition = '2011-2014' | '2015-2017' | '2018-2021' | '2022'

/** The rules by which a plan handed in on that day is judged. */
function editionOn(day: CivilDate): Edition {
  if (day >= '2022-01-01') return '2022'
  if (day >= '2018-01-01') return '2018-2021'
  return day >= '2015-01-01' ? '2015-2017' : '2011-2014'
}

function findingOf(
  remark: Remark,
  criteria: Criteria,
  edition: Edition,
  passages: readonly GuidancePassage[],
  language: Language,
): readonly Finding[] {
  const criterion = criteria.get(remark.check)
  const special = remark.case === undefined ? undefined : criterion?.cases?.[remark.case]
  if (special?.not_in?.includes(edition)) return []
  const rule = special?.rules?.[edition] ?? criterion?.rules[edition]
  const quote = remark.passage.text.trim()
  if (!criterion || rule === undefined || quote === '') return []
  const section = passages.find((one) => `${one.document}#${one.section}` === rule)
  if (!section) return []
  const fill = { ...remark.fill, ...(remark.field && { field: FIELD_NAMES[language][remark.field] }) }
  const suggestion = (special?.suggestion ?? criterion.suggestion)[language].replace(
    /\{(\w+)\}/g,
    (whole, name: string) => (fill as Readonly<Record<string, string>>)[name] ?? whole,
  )
  return [
    {
      check: remark.check,
      ...(remark.field && { field: remark.field }),
      weight: special?.weight ?? criterion.weight,
      commitment: remark.commitment?.number ?? null,
      commitmentTitle: remark.commitment?.title || undefined,
      quote,
      where: remark.passage.where,
      rule,
      edition: section.edition,
      status: section.status,
      suggestion,
    },
  ]
}

/** By weight, the plan as a whole before its commitments, these in the draft's order, then by check. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const rank = ({ weight, commitment, check }: Finding) => [
    WEIGHTS.indexOf(weight),
    commitment === null ? -1 : commitment,
    CHECKS.indexOf(check),
  ]
  return findings
    .map((finding, at) => ({ key: [...rank(finding), at], finding }))
    .sort((one, other) => {
      const differing = one.key.findIndex((part, at) => part !== other.key[at])
      return differing < 0 ? 0 : (one.key[differing] ?? 0) - (other.key[differing] ?? 0)
    })
    .map(({ finding }) => finding)
}

/** By the deadline engine: when the country's last plan ended, and until when the next one had to be published. */
function lastPlanOf(draft: PlanDraft, calendar: Calendar | undefined, today: CivilDate): ReviewContext['lastPlan'] {
  const facts = draft.country && calendar?.countries.get(draft.country)
  if (!facts || !calendar) return undefined
  const milestones = milestonesOn(facts, calendar.sets, today)
  const limit = milestones.findLast(({ key, when, met }) => key === 'plan_overdue_limit' && when && !met)
  const plan = limit && facts.plans.find(({ name }) => name === limit.of)
  const end = plan?.end?.value.latest
  if (!limit?.when || !end) return undefined
  // The plan on file may be the very one that is drafted.
  if (draft.period && plan.start && plan.start.value.earliest <= draft.period.start && end >= draft.period.end)
    return undefined
  return { end, limit: limit.when.latest }
}
