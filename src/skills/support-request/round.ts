import { z } from 'zod'
import type { Move } from '../../brokering/move-case.ts'
import { addDays, type CivilDate, daysBetween } from '../../core/dates.ts'
import type { Entry, Letter } from '../../core/outcome.ts'
import type { Day, DayOutcome, Tools } from '../skill.ts'
import { advance } from './advance.ts'
import { tellPublished } from './gaps.ts'
import { type CaseLine, CLOCK, LINE, ROUND } from './kept.ts'
import { sceneOf } from './scene.ts'

const Round = z.object({ date: z.custom<CivilDate>((value) => typeof value === 'string') })

/**
 * The clocks of a day: silent offers go to the next broker, delivered cases close, everything else that is late is
 * told to those who can move it. Only what is late is looked at closely.
 */
export async function dayOfRequests(day: Day, tools: Tools): Promise<DayOutcome> {
  const scene = await sceneOf(day, tools)
  const keep: Entry[] = []
  const send: Letter[] = []
  for (const number of await lateCases(day)) {
    const kept = await scene.caseNumbered(number)
    if (!kept) continue
    const { state } = kept.one
    const move: Move =
      state === 'offered'
        ? { kind: 'silent', by: 'desk' }
        : state === 'delivered'
          ? { kind: 'close', by: 'desk' }
          : { kind: 'late', by: 'desk' }
    const done = await advance(scene, kept, move, false)
    if ('refused' in done) continue
    keep.push(...done.keep)
    send.push(...done.send)
  }
  const published = await tellPublished(day, tools, scene)
  const round: Entry = { kind: ROUND, id: 'last', readers: ['support-unit'], body: { date: day.date } }
  return { keep: [...keep, ...published.keep, round], send: [...send, ...published.send] }
}

/** Longer pauses are caught up by looking at every open case. */
const LONGEST_PAUSE_DAYS = 60

/** The cases whose day passed since the last round. */
async function lateCases(day: Day): Promise<readonly string[]> {
  const [round] = await day.read.entries({ kind: ROUND, id: 'last' })
  const last = round && Round.parse(round.body).date
  const pause = last ? daysBetween(last, day.date) : LONGEST_PAUSE_DAYS
  if (pause >= LONGEST_PAUSE_DAYS) return lateOfAll(day)
  const days = Array.from({ length: Math.max(1, pause + 1) }, (_, back) => addDays(day.date, -1 - back))
  const clocks = await Promise.all(days.map((person) => day.read.entries({ kind: CLOCK, person })))
  return clocks.flat().map(({ id }) => id)
}

async function lateOfAll(day: Day): Promise<readonly string[]> {
  const lines = await day.read.entries({ kind: LINE })
  return lines.flatMap(({ body }) => {
    const { number, due } = body as CaseLine
    return due !== undefined && due < day.date ? [number] : []
  })
}
