import { readFile } from 'node:fs/promises'
import { openJsonLog } from '../../adapters/log/json/index.ts'
import { readEnvironment, readSettings, type Settings } from '../config.ts'
import { ProblemsFound } from '../core/problem.ts'
import { openStoreWithPeople } from '../open-store-with-people.ts'
import type { Store } from '../ports/store.ts'

/** Who imports, and why: both stand in the history. */
export interface Importing {
  readonly by?: string
  readonly why?: string
}

/** The directory id under which an import is kept: that of a member of the Support Unit, or `import`. */
export async function importerOf({ by }: Importing, store: Store): Promise<string> {
  if (by === undefined) return 'import'
  if ((await store.directory.person(by))?.role === 'support-unit') return by
  const mend = 'Write the id of a member of the Support Unit, as `npm run people -- list` shows it.'
  throw new ProblemsFound([{ where: '--by', what: `${by} is not in the Support Unit.`, mend }])
}

export async function readTable(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => {
    const what = 'There is no such file that we can read.'
    throw new ProblemsFound([{ where: file, what, mend: 'Correct the path.' }])
  })
}

/** Opens the configured store, with its directory, for the time of the work. */
export async function withStaffStore(work: (store: Store, settings: Settings) => Promise<void>): Promise<void> {
  const settings = readSettings(readEnvironment())
  const store = await openStoreWithPeople(settings, openJsonLog(settings.logLevel))
  try {
    await work(store, settings)
  } finally {
    await store.close()
  }
}
