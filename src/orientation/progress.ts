import { z } from 'zod'
import { type CivilDate, daysBetween } from '../core/dates.ts'
import { SIDES, SITUATIONS } from './step.ts'

const day = z.string().transform((text) => text as CivilDate)

/** How far somebody is. The keys of the steps are kept, so that a step added later is simply not done yet. */
export const Progress = z.object({
  side: z.enum(SIDES),
  situation: z.enum(SITUATIONS),
  country: z.string(),
  settled: z.record(z.string(), z.enum(['done', 'skipped'])),
  /** The step in hand; undefined when all were seen. */
  at: z.string().optional(),
  welcomedOn: day.optional(),
  begunOn: day.optional(),
  /** Day of the last move, or of the welcome. */
  movedOn: day,
  finishedOn: day.optional(),
  /** No reminders: they said so. */
  quiet: z.boolean(),
})
export type Progress = z.infer<typeof Progress>

export type Move = 'done' | 'skip' | 'back' | { readonly to: string }

type Keys = readonly string[]

export function beginProgress(
  who: Pick<Progress, 'side' | 'situation' | 'country'>,
  keys: Keys,
  today: CivilDate,
  how: 'welcomed' | 'begun',
): Progress {
  const [first] = keys
  const mark = how === 'begun' ? { begunOn: today } : { welcomedOn: today }
  return { ...who, settled: {}, ...(first !== undefined && { at: first }), ...mark, movedOn: today, quiet: false }
}

/** The step in hand; the first that is not settled where the one that was in hand is gone. */
export function stepInHand({ at, settled, finishedOn }: Progress, keys: Keys): string | undefined {
  if (at !== undefined && keys.includes(at)) return at
  return finishedOn ? undefined : keys.find((key) => settled[key] === undefined)
}

/** One move along the path. Doing or skipping goes on to the next step that is not settled; past the last, it is the end. */
export function moved(progress: Progress, move: Move, keys: Keys, today: CivilDate): Progress {
  const hand = stepInHand(progress, keys)
  const begun = { ...progress, begunOn: progress.begunOn ?? today, movedOn: today }
  if (typeof move === 'object') return keys.includes(move.to) ? standing(begun, move.to) : progress
  const index = hand === undefined ? keys.length : keys.indexOf(hand)
  if (move === 'back') return standing(begun, keys[Math.max(0, index - 1)])
  if (hand === undefined) return progress
  const settled = { ...progress.settled, [hand]: move === 'done' ? ('done' as const) : ('skipped' as const) }
  const open = (key: string) => settled[key] === undefined
  const next = keys.slice(index + 1).find(open) ?? keys.find(open)
  return next === undefined
    ? standing({ ...begun, settled, finishedOn: begun.finishedOn ?? today }, undefined)
    : standing({ ...begun, settled }, next)
}

function standing({ at: _, ...rest }: Progress, at: string | undefined): Progress {
  return { ...rest, ...(at !== undefined && { at }) }
}

export function countOf(progress: Progress, keys: Keys, how: 'done' | 'skipped'): number {
  return keys.filter((key) => progress.settled[key] === how).length
}

/** Days without a move after which somebody is stuck. */
export const STUCK_AFTER_DAYS = 14

export type Stage = 'not-begun' | 'under-way' | 'stuck' | 'finished'

export function stageOn({ finishedOn, begunOn, movedOn }: Progress, today: CivilDate): Stage {
  if (finishedOn) return 'finished'
  if (daysBetween(movedOn, today) >= STUCK_AFTER_DAYS) return 'stuck'
  return begunOn ? 'under-way' : 'not-begun'
}
