import { join } from 'node:path'
import { openJobs } from '../adapters/jobs/pg-boss/index.ts'
import { planNightlyBackups } from '../adapters/store/nightly-backup.ts'
import type { LastingStore } from '../adapters/store/open-store.ts'
import type { Settings } from './config.ts'
import { makeRound, type RoundParts } from './desk/daily-round.ts'
import { planNightlyTidy } from './desk/nightly-tidy.ts'
import type { Jobs } from './ports/jobs.ts'

/** What the desk does by the clock: the day's round, looked at every hour until it is made, a backup and a tidying each night. */
export async function openDeskJobs(settings: Settings, store: LastingStore, round: RoundParts): Promise<Jobs> {
  const { clock, log } = round
  const { dataFolder, zone } = settings
  const { database } = store
  const jobs = openJobs({ database, log })
  jobs.every('day-round', '5 * * * *', zone, () => makeRound(clock.today(zone), round))
  await planNightlyBackups({ database, folder: join(dataFolder, 'backups'), zone, jobs, clock, log })
  planNightlyTidy(store, zone, jobs)
  return jobs
}
