import { z } from 'zod'
import { STEP_KEYS } from '../../calendar/backward-plan.ts'
import type { Press } from '../../core/message.ts'
import type { Principal } from '../../core/principal.ts'

/** What the buttons of this skill carry. It may be forged: it is checked against what the person may do. */
export const PressValue = z.object({
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  milestone: z.string().max(300).optional(),
  facts: z.array(z.string().max(40)).max(20).optional(),
  due: z.string().max(10).optional(),
  start: z.string().max(10).optional(),
  /** Steps of a backward plan whose days were chosen: `from/until`. */
  moved: z.partialRecord(z.enum(STEP_KEYS), z.string().max(21)).optional(),
  token: z.string().max(80).optional(),
  plan: z.string().max(60).optional(),
})
export type PressValue = z.infer<typeof PressValue>

export function readPressValue(press: Press): PressValue {
  try {
    return PressValue.parse(JSON.parse(press.value))
  } catch {
    return {}
  }
}

export function press(action: string, value: PressValue): Press {
  return { skill: 'deadlines', action, value: JSON.stringify(value) }
}

/** Whether somebody may say how a country's milestone stands: its own government, and the Support Unit. */
export function mayAnswerFor(principal: Principal, country: string): boolean {
  return principal.role === 'support-unit' || (principal.role === 'government' && principal.country === country)
}

/** The answers of a form as plain text. */
export function answerOf(given: Press, name: string): string {
  const answer = given.answers?.[name]
  return (typeof answer === 'string' ? answer : (answer?.[0] ?? '')).trim()
}
