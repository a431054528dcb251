import type { Case } from '../../brokering/case.ts'
import type { Move } from '../../brokering/move-case.ts'
import type { Entry, Letter } from '../../core/outcome.ts'
import type { Day, DayOutcome, Tools } from '../skill.ts'
import { advance } from './advance.ts'
import { tellPublished } from './gaps.ts'
import { CASE, readCase } from './kept.ts'
import { sceneOf } from './scene.ts'

/**
 * The clocks of a day: silent offers go to the next broker, delivered cases close, everything else that is late is
 * told to those who can move it. Only what is late is looked at closely.
 */
export async function dayOfRequests(day: Day, tools: Tools): Promise<DayOutcome> {
  const scene = await sceneOf(day, tools)
  const keep: Entry[] = []
  const send: Letter[] = []
  for (const entry of await scene.own({ kind: CASE })) {
    const { state, due } = entry.body as Case
    if (state === 'closed' || due === undefined || due >= day.date) continue
    const kept = readCase(entry)
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
  return { keep: [...keep, ...published.keep], send: [...send, ...published.send] }
}
