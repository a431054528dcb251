import { randomUUID } from 'node:crypto'
import { type Letter, replyKey } from '../../../src/core/outcome.ts'
import type { DueLetter, Outbox } from '../../../src/ports/store.ts'
import { laneOf } from '../lane-of.ts'
import { asJson } from './as-json.ts'

interface Waiting {
  readonly letter: Letter
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

export function makeOutbox(): MemoryOutbox {
  const known = new Set<string>()
  /** By key: when the reply to a message was settled. */
  const repliesSettled = new Map<string, number>()
  /** Unsettled letters by key, in the order in which they were committed. */
  const unsettled = new Map<string, Waiting>()

  function held(letter: DueLetter): Waiting | undefined {
    const waiting = unsettled.get(letter.key)
    return waiting?.lease === letter.lease ? waiting : undefined
  }

  function settle({ letter, answers }: Waiting, now: number): void {
    unsettled.delete(letter.key)
    if (answers !== undefined && letter.key === replyKey(answers)) repliesSettled.set(letter.key, now)
  }

  function dropExpired(now: number): void {
    for (const waiting of unsettled.values()) {
      const { letter, leasedUntil } = waiting
      if (letter.expiresAt !== undefined && letter.expiresAt <= now && leasedUntil <= now) settle(waiting, now)
    }
  }

  /** The letters that stand first in their lane; one that is scheduled for later does not stand in it yet. */
  function heads(now: number): readonly Waiting[] {
    const taken = new Set<string>()
    return [...unsettled.values()].filter(({ letter, lane }) => {
      const isFirst = !taken.has(lane)
      if ((letter.notBefore ?? 0) <= now) taken.add(lane)
      return isFirst
    })
  }

  function isUnderWay(lane: string, now: number): boolean {
    return [...unsettled.values()].some((waiting) => waiting.lane === lane && waiting.leasedUntil > now)
  }

  return {
    put(letter, answers, now) {
      if (known.has(letter.key)) return
      known.add(letter.key)
      const fresh = { attempts: 0, tryAfter: 0, lease: undefined, leasedUntil: 0 }
      unsettled.set(letter.key, {
        letter,
        lane: laneOf(letter.to),
        answers,
        since: Math.max(now.getTime(), letter.notBefore ?? 0),
        ...fresh,
      })
    },

    tidy(before) {
      for (const [key, settledAt] of repliesSettled) {
        if (settledAt >= before.getTime()) continue
        repliesSettled.delete(key)
        known.delete(key)
      }
    },

    forget(lanes, dry) {
      const own = [...unsettled.values()].filter(({ lane }) => lanes.includes(lane))
      if (!dry) for (const { letter } of own) unsettled.delete(letter.key)
      return own.length
    },

    async claim(process, limit, leaseMs, at) {
      const now = at.getTime()
      dropExpired(now)
      const lease = `${process}:${randomUUID()}`
      const due = heads(now)
        .filter((waiting) => readyAt(waiting) <= now && !isUnderWay(waiting.lane, now))
        .slice(0, limit)
      return due.map((waiting) => {
        waiting.attempts += 1
        waiting.lease = lease
        waiting.leasedUntil = now + leaseMs
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
      dropExpired(now)
      const times = heads(now).map((waiting) => Math.max(readyAt(waiting), now))
      return times.length > 0 ? new Date(Math.min(...times)) : undefined
    },
  }
}

function readyAt({ letter, tryAfter, leasedUntil }: Waiting): number {
  return Math.max(letter.notBefore ?? 0, tryAfter, leasedUntil)
}
