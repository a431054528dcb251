import { daysBetween } from '../core/dates.ts'
import type { BackwardPlan, StepKey } from './backward-plan.ts'

/** What does not fit in a plan whose steps were moved. */
export type Misfit =
  | { readonly kind: 'before'; readonly step: StepKey; readonly comesAfter: StepKey }
  | { readonly kind: 'after-due'; readonly step: StepKey }
  | { readonly kind: 'short-notice' }

/** Each step begins no earlier than the one before it. */
const ORDER: readonly (readonly [StepKey, StepKey])[] = [
  ['timeline', 'start'],
  ['start', 'inputs'],
  ['inputs', 'drafting'],
  ['drafting', 'feedback'],
  ['feedback', 'reasoned-response'],
  ['reasoned-response', 'approval'],
]
/** Two weeks between publishing the timeline and the start, as recalled from the standards. */
const NOTICE_DAYS = 14

/** Where moved steps stand in the wrong order, too late, or leave too little notice; nothing of it is forbidden. */
export function misfitsOf({ due, steps }: BackwardPlan): readonly Misfit[] {
  const at = (key: StepKey) => steps.find((step) => step.key === key)
  const touched = (...keys: StepKey[]) => keys.some((key) => at(key)?.moved)
  const misfits: Misfit[] = []
  for (const [before, after] of ORDER) {
    const [one, next] = [at(before), at(after)]
    if (one && next && touched(before, after) && next.from < one.from) {
      misfits.push({ kind: 'before', step: after, comesAfter: before })
    }
  }
  for (const { key, until, moved } of steps) {
    if (moved && key !== 'upload' && until > due) misfits.push({ kind: 'after-due', step: key })
  }
  const [timeline, start] = [at('timeline'), at('start')]
  const notice = timeline && start ? daysBetween(timeline.until, start.from) : NOTICE_DAYS
  if (touched('timeline', 'start') && notice >= 0 && notice < NOTICE_DAYS) misfits.push({ kind: 'short-notice' })
  return misfits
}
