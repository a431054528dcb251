import PgBoss from 'pg-boss'
import type { Jobs } from '../../../src/ports/jobs.ts'
import type { Log } from '../../../src/ports/log.ts'

/** The database on which the jobs stand: the store's own, embedded or server. */
export interface JobsDatabase {
  executeSql(sql: string, parameters?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>
  /** Does the work while no other process on this database does. */
  alone(work: () => Promise<void>): Promise<void>
}

export interface JobsSettings {
  readonly database: JobsDatabase
  readonly log: Log
  /** How often we look for work that is due. */
  readonly lookEverySeconds?: number
}

/** Work that has not ended after this time was begun by a process that died: it is begun again. */
const EXPIRE_AFTER_SECONDS = 15 * 60

interface Job {
  readonly name: string
  readonly cron: string
  readonly zone: string
  readonly work: (occurrence: Date) => Promise<void>
}

/** pg-boss on the store's database, in a schema of its own. */
export function openJobs({ database, log, lookEverySeconds = 15 }: JobsSettings): Jobs {
  const jobs: Job[] = []
  const boss = new PgBoss({
    db: { executeSql: (sql, values) => database.executeSql(sql, values) },
    cronMonitorIntervalSeconds: lookEverySeconds,
    cronWorkerIntervalSeconds: lookEverySeconds,
  })
  // Unheard, this event would end the process.
  boss.on('error', (error) => log.warn('the schedule of jobs failed; it is tried again', { why: error.message }))

  async function begin({ name, cron, zone, work }: Job): Promise<void> {
    await boss.createQueue(name)
    const options = { expireInSeconds: EXPIRE_AFTER_SECONDS, retryLimit: 2, retryDelay: 60 }
    // The key makes a second job for the same minute impossible, whichever process plans it.
    await boss.schedule(name, cron, {}, { tz: zone, singletonKey: name, singletonSeconds: 60, ...options })
    await boss.work(name, { pollingIntervalSeconds: lookEverySeconds, includeMetadata: true }, async (due) => {
      for (const { createdOn } of due) {
        await work(startOfMinute(createdOn)).catch((error: unknown) => {
          log.error('a job failed', { job: name, why: error instanceof Error ? error.message : String(error) })
          throw error
        })
      }
    })
  }

  return {
    every(name, cron, zone, work) {
      jobs.push({ name, cron, zone, work })
    },
    async start() {
      // pg-boss makes its schema and queues with statements that fail when two processes run them at once.
      await database.alone(async () => {
        await boss.start()
        for (const job of jobs) await begin(job)
      })
    },
    async stop() {
      await boss.stop({ graceful: true, wait: true, timeout: 30_000 })
    },
  }
}

function startOfMinute(instant: Date): Date {
  return new Date(Math.floor(instant.getTime() / 60_000) * 60_000)
}
