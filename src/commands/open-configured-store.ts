import { join } from 'node:path'
import { openJsonLog } from '../../adapters/log/json/index.ts'
import { type LastingStore, openStore } from '../../adapters/store/open-store.ts'
import { readEnvironment, readSettings } from '../config.ts'

/** For commands on the store alone: opens the configured one for the time of the work. */
export async function withConfiguredStore(work: (store: LastingStore) => Promise<void>): Promise<void> {
  const settings = readSettings(readEnvironment())
  const store = await openStore({
    databaseUrl: settings.databaseUrl,
    folder: join(settings.dataFolder, 'store'),
    log: openJsonLog(settings.logLevel),
  })
  try {
    await work(store)
  } finally {
    await store.close()
  }
}
