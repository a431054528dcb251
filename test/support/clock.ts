import { dayAt } from '../../src/core/dates.ts'
import type { Clock } from '../../src/ports/clock.ts'

/** A clock that stands at a moment until it is moved. */
export interface SetClock extends Clock {
  set(moment: string | Date): void
  advance(milliseconds: number): void
}

export function makeClock(moment: string): SetClock {
  let now = new Date(moment)
  return {
    now: () => new Date(now),
    today: (zone) => dayAt(now, zone),
    set: (next) => {
      now = new Date(next)
    },
    advance: (milliseconds) => {
      now = new Date(now.getTime() + milliseconds)
    },
  }
}
