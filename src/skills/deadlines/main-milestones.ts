import type { Plan } from '../../calendar/country-facts.ts'
import type { Milestone } from '../../calendar/deadlines.ts'
import type { CountryView } from '../../calendar/view.ts'
import { addMonths } from '../../core/dates.ts'
import { OWED } from './owed.ts'

/** A due date further back than one cycle answers no question on the next plan. */
const CYCLE_MONTHS = 24

/** The dates that answer: of the duties asked for the next ones, else what comes next; never a guessed day. */
export function mainMilestones(
  view: CountryView,
  duties: readonly string[] | undefined,
  plan: Plan | undefined,
): readonly Milestone[] {
  const coming = comingOf(view)
  if (!duties) {
    const next = coming.find(({ rule }) => OWED.has(rule.duty) && !rule.about) ?? coming[0]
    return next ? [next] : passedDues(view, plan)
  }
  const passed = duties.includes('new-plan') ? passedDues(view, plan) : []
  const first = duties.flatMap((duty) => {
    const next = coming.filter(({ rule, key }) => rule.duty === duty && key !== 'plan_min_progress')
    const soonest = next[0]
    if (!soonest?.when) return []
    const end = soonest.when.latest
    const together = next.filter(
      (other) => other.rule.alternative_to === soonest.key || (other.when && other.when.latest === end),
    )
    // Of one duty alone, the second date belongs to the answer: the last day for proposals, and the refresh itself.
    const more = duties.length === 1 ? next.slice(1, 2) : []
    return [...new Set([soonest, ...together, ...more])].slice(0, 2)
  })
  if (first.length + passed.length > 0) return [...passed, ...first].slice(0, 4)
  const undated = duties.flatMap((duty) => view.milestones.filter(({ rule, when }) => !when && rule.duty === duty))
  if (undated.length > 0) return undated.slice(0, 1)
  if (duties.includes('new-plan')) return []
  const since = addMonths(view.on, -CYCLE_MONTHS)
  return view.milestones
    .filter(({ rule, when }) => when && when.latest >= since && duties.includes(rule.duty) && rule.duty !== 'plan-end')
    .slice(-1)
}

/** What was due within the last cycle, and its other possible date, where no plan was seen that answers to it. */
function passedDues(view: CountryView, plan: Plan | undefined): readonly Milestone[] {
  const since = addMonths(view.on, -CYCLE_MONTHS)
  const dues = view.milestones.filter(
    ({ rule, when, state, met }) =>
      rule.duty === 'new-plan' && !rule.threshold && !met && state === 'past' && when && when.latest >= since,
  )
  const limit = view.milestones.findLast(
    ({ rule, state, met, of }) => rule.threshold && !met && state === 'past' && plan !== undefined && of === plan.name,
  )
  if (limit) return [limit]
  const last = dues.findLast(({ rule }) => rule.alternative_to === undefined)
  if (!last?.when) return []
  const begun = (plan?.start ?? plan?.delivered)?.value.earliest
  if (begun !== undefined && begun >= addMonths(last.when.latest, -12)) return []
  return [last, ...dues.filter(({ rule }) => rule.alternative_to === last.key)]
}

export function comingOf(view: CountryView): readonly Milestone[] {
  return view.milestones.filter(
    ({ state, key, rule, met }) =>
      !met &&
      (state === 'coming' || state === 'open' || state === 'today') &&
      key !== 'plan_min_progress' &&
      rule.duty !== 'eligibility',
  )
}
