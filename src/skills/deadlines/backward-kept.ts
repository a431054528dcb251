import { z } from 'zod'
import {
  type BackwardPlan,
  backwardPlan,
  type MovedSteps,
  STEP_KEYS,
  type StepKey,
} from '../../calendar/backward-plan.ts'
import { type CivilDate, parseCivilDate } from '../../core/dates.ts'
import type { Expectation } from '../../core/outcome.ts'
import type { CountryCode } from '../../core/principal.ts'
import type { ReadStore } from '../../ports/store.ts'
import type { Turn } from '../skill.ts'
import type { PressValue } from './press-value.ts'

/** A backward plan that somebody kept for a country. */
export const BACKWARD_KIND = 'deadlines/backward-plan'

/** What makes a backward plan: two days, and the steps whose days were chosen. */
export interface BackwardWish {
  readonly country: CountryCode
  readonly due: CivilDate | undefined
  readonly start: CivilDate | undefined
  readonly moved: MovedSteps
}

/** As it is kept, carried by buttons and remembered in a conversation. */
const Written = z.object({
  country: z.string(),
  due: z.string().optional(),
  start: z.string().optional(),
  moved: z.partialRecord(z.enum(STEP_KEYS), z.string().max(21)).optional(),
})

export function readWish(given: unknown): BackwardWish | undefined {
  const read = Written.safeParse(given)
  if (!read.success) return undefined
  const { country, due, start, moved = {} } = read.data
  return {
    country,
    due: due === undefined ? undefined : parseCivilDate(due),
    start: start === undefined ? undefined : parseCivilDate(start),
    moved: Object.fromEntries(
      Object.entries(moved).flatMap(([key, days]) => {
        const [from, until] = (days ?? '').split('/').map(parseCivilDate)
        return from && until && from <= until ? [[key, { from, until }]] : []
      }),
    ),
  }
}

export function writeWish({ country, due, start, moved }: BackwardWish): PressValue & { readonly country: string } {
  const days = Object.entries(moved).map(([key, { from, until }]) => [key, `${from}/${until}`] as const)
  return {
    country,
    ...(due && { due }),
    ...(start && { start }),
    ...(days.length > 0 && { moved: Object.fromEntries(days) as PressValue['moved'] }),
  }
}

export function planOfWish({ due, start, moved }: BackwardWish): BackwardPlan | undefined {
  return due && backwardPlan(due, start, moved)
}

/** The plan with one step on other days: the start and the upload are the two ends from which the rest is spread. */
export function withStep(wish: BackwardWish, key: StepKey, from: CivilDate, until: CivilDate): BackwardWish {
  if (key === 'upload') return { ...wish, due: until }
  if (key === 'start') return { ...wish, start: from }
  return { ...wish, moved: { ...wish.moved, [key]: { from, until } } }
}

export async function keptWish(country: CountryCode, read: ReadStore): Promise<BackwardWish | undefined> {
  const [entry] = await read.entries({ kind: BACKWARD_KIND, id: country })
  return entry && readWish({ country, ...(entry.body as object) })
}

const ON_TABLE_MS = 2 * 60 * 60 * 1000
const OnTable = z.object({ backward: z.unknown() })

/** While a plan lies before the person, "move drafting to 10 February" is about it. */
export function onTable(wish: BackwardWish, turn: Turn): Expectation {
  const state = { backward: writeWish(wish) }
  return { skill: 'deadlines', state, until: turn.now.getTime() + ON_TABLE_MS }
}

export function wishOnTable({ expected }: Turn): BackwardWish | undefined {
  const read = OnTable.safeParse(expected?.state)
  return read.success ? readWish(read.data.backward) : undefined
}
