import { dayAt } from '../../../src/core/dates.ts'
import type { Clock } from '../../../src/ports/clock.ts'

export function openSystemClock(): Clock {
  return {
    now: () => new Date(),
    today: (zone) => dayAt(new Date(), zone),
  }
}
