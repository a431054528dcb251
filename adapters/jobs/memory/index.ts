import type { Jobs } from '../../../src/ports/jobs.ts'

/** Jobs whose times come when a test says so. */
export interface MemoryJobs extends Jobs {
  /** The named job's time has come; does nothing before `start` and after `stop`. */
  happen(name: string, occurrence: Date): Promise<void>
}

export function openMemoryJobs(): MemoryJobs {
  const works = new Map<string, (occurrence: Date) => Promise<void>>()
  const done = new Set<string>()
  let running = false
  return {
    every: (name, _cron, _zone, work) => void works.set(name, work),
    start: async () => {
      running = true
    },
    stop: async () => {
      running = false
    },
    async happen(name, occurrence) {
      const work = works.get(name)
      if (!work) throw new Error(`There is no job with the name ${name}.`)
      const identity = `${name} ${occurrence.toISOString()}`
      if (!running || done.has(identity)) return
      done.add(identity)
      await work(occurrence)
    },
  }
}
