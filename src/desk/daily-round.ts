import { z } from 'zod'
import { addDays, type CivilDate, daysBetween } from '../core/dates.ts'
import type { Clock } from '../ports/clock.ts'
import type { Log } from '../ports/log.ts'
import type { Store } from '../ports/store.ts'
import type { DayOutcome, Skill } from '../skills/skill.ts'
import { viewForDesk } from './view-for.ts'

/** The last day on which a skill made its round. */
const ROUND = 'desk/round'
const Round = z.object({ date: z.string() })
/** Days further back are not caught up: nobody is helped by a reminder of last season. */
const CATCH_UP_DAYS = 31

export interface RoundParts {
  readonly store: Store
  readonly skills: readonly Skill[]
  readonly clock: Clock
  readonly log: Log
}

/** What each skill wants to do unasked on a day; nothing is kept or sent. */
export async function planDay(date: CivilDate, parts: RoundParts): Promise<ReadonlyMap<string, DayOutcome>> {
  const plans = new Map<string, DayOutcome>()
  for (const skill of parts.skills) {
    if (!skill.everyDay) continue
    const missed = missedSince(await lastRound(skill.name, parts.store), date)
    const read = viewForDesk(parts.store)
    plans.set(
      skill.name,
      await skill.everyDay({ date, now: parts.clock.now(), missed, read, directory: parts.store.directory }),
    )
  }
  return plans
}

/**
 * The day's round: each skill once per day, over all processes and restarts. A skill that fails does not keep the
 * others from theirs, and tries again with the next round.
 */
export async function makeRound(date: CivilDate, parts: RoundParts): Promise<void> {
  for (const skill of parts.skills) {
    if (!skill.everyDay || (await lastRound(skill.name, parts.store)) === date) continue
    try {
      const plan = (await planDay(date, { ...parts, skills: [skill] })).get(skill.name)
      const done = { kind: ROUND, id: skill.name, readers: [], body: { date } }
      await parts.store.commit({
        once: `day/${skill.name}/${date}`,
        by: 'desk',
        now: parts.clock.now(),
        keep: [...(plan?.keep ?? []), done],
        send: plan?.send ?? [],
        ...(plan?.move && { move: plan.move }),
      })
    } catch (error) {
      parts.log.error('a daily round failed; it is tried again', { skill: skill.name, date, why: String(error) })
    }
  }
}

async function lastRound(skill: string, store: Store): Promise<CivilDate | undefined> {
  const [entry] = await store.entries({ kind: ROUND, id: skill, limit: 1 })
  return entry ? (Round.parse(entry.body).date as CivilDate) : undefined
}

function missedSince(last: CivilDate | undefined, date: CivilDate): readonly CivilDate[] {
  if (last === undefined) return []
  const between = Math.min(daysBetween(last, date) - 1, CATCH_UP_DAYS)
  return Array.from({ length: Math.max(0, between) }, (_, at) => addDays(date, at - between))
}
