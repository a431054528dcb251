import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Press } from '../../../src/core/message.ts'

/** Longest value of a button. https://docs.slack.dev/reference/block-kit/block-elements/button-element */
export const LONGEST_VALUE = 2_000

/** A press as a button carries it. What is too long stays with us, under a reference. */
const Carried = z.union([z.tuple([z.string(), z.string(), z.string(), z.string()]), z.tuple([z.string(), z.string()])])

const Kept = z.object({ skill: z.string(), action: z.string(), value: z.string() })

/** The value of a button, and what must be kept under a reference before the button is shown. */
export interface CarriedPress {
  readonly value: string
  readonly keep?: { readonly reference: string; readonly press: Press }
}

/** `team` is the workspace of the installation: in shared channels a press names the person's own instead. */
export function carryPress(press: Press, team: string): CarriedPress {
  const value = JSON.stringify([team, press.skill, press.action, press.value])
  if (value.length <= LONGEST_VALUE) return { value }
  const reference = `press/${createHash('sha256').update(value).digest('hex')}`
  return { value: JSON.stringify([team, reference]), keep: { reference, press } }
}

/** The press behind a button's value; undefined when it is none of ours, or what it refers to was lost. */
export async function readPress(
  value: string | undefined,
  remembered: (reference: string) => Promise<unknown>,
): Promise<{ readonly team: string; readonly press: Press } | undefined> {
  const carried = Carried.safeParse(asJson(value ?? ''))
  if (!carried.success) return undefined
  const [team, second, action, own] = carried.data
  if (action !== undefined && own !== undefined) return { team, press: { skill: second, action, value: own } }
  const kept = Kept.safeParse(second.startsWith('press/') ? await remembered(second) : undefined)
  return kept.success ? { team, press: kept.data } : undefined
}

export function asJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
