import { randomUUID } from 'node:crypto'
import { type Letter, replyKey } from '../../../src/core/outcome.ts'
import type { DueLetter, Outbox } from '../../../src/ports/store.ts'
import { laneOf } from '../lane-of.ts'
import { asJson } from './as-json.ts'

interface Waiting {
  readonly letter: Letter
  /** Counts up with each commit. */
  readonly number: number
  readonly lane: string
  readonly answers: string | undefined
  readonly since: number
  attempts: number
  tryAfter: number
  lease: string | undefined
  leasedUntil: number
}

/** The outbox, and how the commit of the same store fills it. */
export interface MemoryOutbox extends Outbox {
  put(letter: Letter, answers: string | undefined, now: Date): void
  tidy(before: Date): void
  /** Removes what waits in these lanes; what was delivered is not held. */
  forget(lanes: readonly string[], dry: boolean): number
}

/** The letters to one recipient whose time has come, in the order in which they were committed. */
interface Lane {
  readonly standing: Waiting[]
  /** Given out, and not settled: it keeps its place before those whose time comes later. */
  begun: Waiting | undefined
}

export function makeOutbox(): MemoryOutbox {
  const known = new Set<string>()
  /** By key: when the reply to a message was settled. */
  const repliesSettled = new Map<string, number>()
  /** Unsettled letters by key, in the order in which they were committed. */
  const unsettled = new Map<string, Waiting>()
  /** Lanes in which somebody stands. */
  const lanes = new Map<string, Lane>()
  /** Unsettled letters whose time has not come. */
  const scheduled = new Set<Waiting>()
  /** Unsettled letters that are not worth sending for ever. */
  const expiring = new Set<Waiting>()
  let committed = 0

  function held(letter: DueLetter): Waiting | undefined {
    const waiting = unsettled.get(letter.key)
    return waiting?.lease === letter.lease ? waiting : undefined
  }

  function stepIn(waiting: Waiting): void {
    const lane = lanes.get(waiting.lane) ?? { standing: [], begun: undefined }
    lanes.set(waiting.lane, lane)
    const behind = lane.standing.findLastIndex(({ number }) => number < waiting.number)
    lane.standing.splice(behind + 1, 0, waiting)
  }

  function leave(waiting: Waiting): void {
    unsettled.delete(waiting.letter.key)
    scheduled.delete(waiting)
    expiring.delete(waiting)
    const lane = lanes.get(waiting.lane)
    if (!lane) return
    if (lane.begun === waiting) lane.begun = undefined
    const at = lane.standing.indexOf(waiting)
    if (at >= 0) lane.standing.splice(at, 1)
    if (lane.standing.length === 0) lanes.delete(waiting.lane)
  }

  function settle(waiting: Waiting, now: number): void {
    leave(waiting)
    const { letter, answers } = waiting
    if (answers !== undefined && letter.key === replyKey(answers)) repliesSettled.set(letter.key, now)
  }

  /** Lets into their lanes the letters whose time has come, and settles those not worth sending any more. */
  function turnClock(now: number): void {
    for (const waiting of expiring) {
      if ((waiting.letter.expiresAt ?? now) <= now && waiting.leasedUntil <= now) settle(waiting, now)
    }
    for (const waiting of scheduled) {
      if ((waiting.letter.notBefore ?? 0) > now) continue
      scheduled.delete(waiting)
      stepIn(waiting)
    }
  }

  /** The letter of each lane that is given out now: the one that was begun, else the first. Oldest first. */
  function heads(): readonly Waiting[] {
    const first = [...lanes.values()].flatMap(({ standing, begun }) => begun ?? standing[0] ?? [])
    return first.sort((one, other) => one.number - other.number)
  }

  return {
    put(letter, answers, now) {
      if (known.has(letter.key)) return
      known.add(letter.key)
      committed += 1
      const waiting: Waiting = {
        letter,
        number: committed,
        lane: laneOf(letter.to),
        answers,
        since: Math.max(now.getTime(), letter.notBefore ?? 0),
        attempts: 0,
        tryAfter: 0,
        lease: undefined,
        leasedUntil: 0,
      }
      unsettled.set(letter.key, waiting)
      if (letter.expiresAt !== undefined) expiring.add(waiting)
      if ((letter.notBefore ?? 0) > now.getTime()) scheduled.add(waiting)
      else stepIn(waiting)
    },

    tidy(before) {
      for (const [key, settledAt] of repliesSettled) {
        if (settledAt >= before.getTime()) continue
        repliesSettled.delete(key)
        known.delete(key)
      }
    },

    forget(lanesOfPerson, dry) {
      const own = [...unsettled.values()].filter(({ lane }) => lanesOfPerson.includes(lane))
      if (!dry) for (const waiting of own) leave(waiting)
      return own.length
    },

    async claim(process, limit, leaseMs, at) {
      const now = at.getTime()
      turnClock(now)
      const lease = `${process}:${randomUUID()}`
      const due = heads()
        .filter((waiting) => readyAt(waiting) <= now)
        .slice(0, limit)
      return due.map((waiting) => {
        waiting.attempts += 1
        waiting.lease = lease
        waiting.leasedUntil = now + leaseMs
        const lane = lanes.get(waiting.lane)
        if (lane) lane.begun = waiting
        const { letter, answers, since, attempts } = waiting
        const { key, to, reply } = asJson(letter)
        return { key, to, reply, ...(answers === undefined ? {} : { answers }), attempt: attempts, lease, since }
      })
    },

    async delivered(letter, now) {
      const waiting = held(letter)
      if (waiting) settle(waiting, now.getTime())
    },
    async giveUp(letter, now) {
      const waiting = held(letter)
      if (waiting) settle(waiting, now.getTime())
    },
    async tryAgain(letter, notBefore) {
      const waiting = held(letter)
      if (!waiting) return
      waiting.lease = undefined
      waiting.leasedUntil = 0
      waiting.tryAfter = notBefore.getTime()
    },

    async nextDue(at) {
      const now = at.getTime()
      turnClock(now)
      const first = heads()
      const heldBack = new Map(first.map(({ lane, number }) => [lane, number]))
      const later = [...scheduled].filter(({ lane, number }) => number < (heldBack.get(lane) ?? number + 1))
      const times = [...first, ...later].map((waiting) => Math.max(readyAt(waiting), now))
      return times.length > 0 ? new Date(Math.min(...times)) : undefined
    },
  }
}

function readyAt({ letter, tryAfter, leasedUntil }: Waiting): number {
  return Math.max(letter.notBefore ?? 0, tryAfter, leasedUntil)
}
