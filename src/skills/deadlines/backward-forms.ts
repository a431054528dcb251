import { type BackwardPlan, STEP_KEYS, type StepKey } from '../../calendar/backward-plan.ts'
import { STEP_NAMES } from '../../calendar/backward-wording.ts'
import { formatDate } from '../../core/dates.ts'
import type { Block } from '../../core/reply.ts'
import { type BackwardWish, writeWish } from './backward-kept.ts'
import { press } from './press-value.ts'
import type { Telling } from './telling.ts'

/** The two days from which all others are spread. */
export function daysForm(wish: BackwardWish, { words }: Telling): Block {
  const { backwardForm: labels } = words
  const { due, start } = wish
  return {
    kind: 'form',
    openLabel: due ? words.buttons.adjust : labels.open,
    form: {
      title: labels.title,
      submitLabel: labels.submit,
      press: press('backward', writeWish(wish)),
      fields: [
        { name: 'due', label: labels.due, kind: 'date', ...(due && { value: due }) },
        { name: 'start', label: labels.start, kind: 'date', optional: true, ...(start && { value: start }) },
      ],
    },
  }
}

/** Steps that the country itself can put on other days; the IRM's brief is counted from the start. */
export const MOVABLE: readonly StepKey[] = STEP_KEYS.filter((key) => key !== 'irm-brief')

/** One step on other days. */
export function stepForm(wish: BackwardWish, plan: BackwardPlan, { words, language }: Telling): Block {
  const labels = words.stepForm
  const options = MOVABLE.map((key) => {
    const step = plan.steps.find((one) => one.key === key)
    const days = step ? ` (${formatDate(step.from, language)})` : ''
    return { value: key, label: `${STEP_NAMES[language][key]}${days}` }
  })
  return {
    kind: 'form',
    openLabel: labels.open,
    form: {
      title: labels.title,
      submitLabel: labels.submit,
      press: press('move-step', writeWish(wish)),
      fields: [
        { name: 'step', label: labels.step, kind: 'choice', options },
        { name: 'from', label: labels.from, kind: 'date' },
        { name: 'until', label: labels.until, kind: 'date', optional: true },
      ],
    },
  }
}
