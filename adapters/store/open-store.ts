import type { Log } from '../../src/ports/log.ts'
import type { Store } from '../../src/ports/store.ts'
import type { Database } from './postgres/database.ts'
import { makePostgresStore } from './postgres/index.ts'

export interface StoreSettings {
  /** `postgresql://user:password@host:5432/database`; undefined keeps everything in the folder. */
  readonly databaseUrl: string | undefined
  /** Folder of the embedded store. */
  readonly folder: string
  readonly log: Log
}

/** A store that lasts, with the database under it: jobs and backups work on the same one. */
export interface LastingStore extends Store {
  readonly database: Database
  /** What those who run the desk should know, to be said at start. */
  readonly notices: readonly string[]
}

/** Opens the PostgreSQL server if one is named, else the embedded PostgreSQL in the folder; only its driver is loaded. */
export async function openStore({ databaseUrl, folder, log }: StoreSettings): Promise<LastingStore> {
  const database = databaseUrl
    ? await (await import('./postgres/open-server.ts')).openServer(databaseUrl, log)
    : await (await import('./postgres/open-embedded.ts')).openEmbedded(folder)
  return { ...makePostgresStore(database), database, notices: noticesFor(database) }
}

function noticesFor(database: Database): readonly string[] {
  if (database.kind === 'server') return []
  return [
    'The embedded store survives a crash of the desk, but not a loss of power: its newest writes may be gone or damaged then. A PostgreSQL server (DATABASE_URL) protects against that; each night a backup is written.',
  ]
}
