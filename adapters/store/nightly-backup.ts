import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { dayAt } from '../../src/core/dates.ts'
import type { Clock } from '../../src/ports/clock.ts'
import type { Jobs } from '../../src/ports/jobs.ts'
import type { Log } from '../../src/ports/log.ts'
import type { Database } from './postgres/database.ts'
import { writeBackup } from './postgres/write-backup.ts'

const KEPT = 7
const NAME = /^countrydesk-\d{4}-\d{2}-\d{2}\.backup\.gz$/

export interface NightlyBackups {
  readonly database: Database
  /** Where they are written. */
  readonly folder: string
  readonly zone: string
  readonly jobs: Jobs
  readonly clock: Clock
  readonly log: Log
}

/**
 * Backs up the embedded store each night at two o'clock, and now when the last night was missed. A server has its
 * own keepers: nothing is done for it. To be called before the jobs start.
 */
export async function planNightlyBackups({ database, folder, zone, jobs, clock, log }: NightlyBackups): Promise<void> {
  if (database.kind === 'server') return
  const backUp = async (at: Date) => {
    const file = await writeNightlyBackup(database, folder, zone, at)
    log.info('a backup was written', { file })
  }
  jobs.every('nightly-backup', '0 2 * * *', zone, backUp)
  const newest = (await backupsIn(folder)).at(-1)
  const lastNight = dayAt(new Date(clock.now().getTime() - 2 * 3_600_000), zone)
  if (newest !== undefined && newest >= fileOf(lastNight)) return
  await backUp(clock.now())
}

/** Writes the backup of this day and removes all but the newest seven. Returns its path. */
export async function writeNightlyBackup(database: Database, folder: string, zone: string, at: Date): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, fileOf(dayAt(at, zone)))
  await writeBackup(database, file, at)
  for (const name of (await backupsIn(folder)).slice(0, -KEPT)) await rm(join(folder, name), { force: true })
  return file
}

function fileOf(day: string): string {
  return `countrydesk-${day}.backup.gz`
}

/** The names of the backups, oldest first. */
async function backupsIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => [])
  return names.filter((name) => NAME.test(name)).sort()
}
