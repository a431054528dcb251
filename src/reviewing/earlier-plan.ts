import { daysBetween } from '../core/dates.ts'
import type { PlanDraft } from './plan-draft.ts'

/** Two drafts of one plan may differ in their dates by less than this. */
const SAME_PLAN_DAYS = 300

/** Whether a document is the plan before this one, rather than an earlier draft of it. */
export function isEarlierPlan(before: PlanDraft, now: PlanDraft): boolean {
  if (before.commitments.some(({ completion }) => completion !== undefined)) return true
  if (!before.period || !now.period) return false
  return daysBetween(before.period.start, now.period.start) > SAME_PLAN_DAYS
}
