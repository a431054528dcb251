import { join } from 'node:path'
import { type LastingStore, openStore } from '../adapters/store/open-store.ts'
import type { Settings } from './config.ts'
import { loadSamplePeople } from './directory/sample-people.ts'
import type { Log } from './ports/log.ts'

/** The configured store; a new one starts with the sample directory, so that the first run shows something. */
export async function openStoreWithPeople(settings: Settings, log: Log): Promise<LastingStore> {
  const store = await openStore({ databaseUrl: settings.databaseUrl, folder: join(settings.dataFolder, 'store'), log })
  if ((await store.directory.people()).length === 0) {
    const { people, countries } = await loadSamplePeople(settings.knowledgeFolder)
    await store.directory.replace(people, countries)
  }
  return store
}
