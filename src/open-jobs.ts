import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { openJobs } from '../adapters/jobs/pg-boss/index.ts'
import type { LastingStore } from '../adapters/store/open-store.ts'
import { writeBackup } from '../adapters/store/postgres/write-backup.ts'
import type { Settings } from './config.ts'
import { makeRound, type RoundParts } from './desk/daily-round.ts'
import type { Jobs } from './ports/jobs.ts'

/** How many nightly backups are kept; older ones are removed. */
const NIGHTS_KEPT = 7
const BACKUP_NAME = /^countrydesk-\d{4}-\d{2}-\d{2}\.backup\.gz$/

/** What the desk does by the clock: the day's round every hour until it is made, and a backup each night. */
export function openDeskJobs(settings: Settings, store: LastingStore, round: RoundParts): Jobs {
  const { clock, log } = round
  const jobs = openJobs({ database: store.database, log })
  jobs.every('day-round', '5 * * * *', settings.zone, () => makeRound(clock.today(settings.zone), round))
  if (store.database.kind === 'embedded') {
    jobs.every('nightly-backup', '30 2 * * *', settings.zone, async () => {
      await nightlyBackup(store, join(settings.dataFolder, 'backups'), clock.now())
      log.info('the nightly backup is written')
    })
  }
  return jobs
}

/** Writes the day's backup and removes those beyond the last seven. */
export async function nightlyBackup(store: LastingStore, folder: string, now: Date): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeBackup(store.database, join(folder, `countrydesk-${now.toISOString().slice(0, 10)}.backup.gz`), now)
  const kept = (await readdir(folder)).filter((name) => BACKUP_NAME.test(name)).sort()
  for (const name of kept.slice(0, -NIGHTS_KEPT)) await rm(join(folder, name))
}
