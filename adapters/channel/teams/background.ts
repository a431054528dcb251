import type { Log } from '../../../src/ports/log.ts'

/** Small work beside the answers: tried a few times, waited for when the channel stops, never in anybody's way. */
export interface Background {
  run(what: string, work: () => Promise<void>): void
  settle(): Promise<void>
}

const PAUSES_MS = [500, 3_000]

export function makeBackground(log: Log): Background {
  const open = new Set<Promise<void>>()
  let stopping = false

  async function attempt(what: string, work: () => Promise<void>): Promise<void> {
    for (const pause of [...PAUSES_MS, undefined]) {
      try {
        return await work()
      } catch (error) {
        if (pause === undefined || stopping) return log.warn(`${what} failed`, { why: String(error) })
      }
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }

  return {
    run: (what, work) => {
      const task = attempt(what, work).finally(() => open.delete(task))
      open.add(task)
    },
    settle: async () => {
      stopping = true
      await Promise.all(open)
      stopping = false
    },
  }
}
