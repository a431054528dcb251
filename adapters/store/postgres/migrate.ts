import { type Kysely, Migrator, sql } from 'kysely'
import { ProblemsFound } from '../../../src/core/problem.ts'
import * as start from './migrations/0001-start.ts'
import * as notes from './migrations/0002-notes.ts'
import * as heads from './migrations/0003-heads.ts'
import * as words from './migrations/0004-words.ts'
import * as vectors from './migrations/0005-vectors.ts'
import * as lanes from './migrations/0006-lanes.ts'
import type { Tables } from './tables.ts'

const MIGRATIONS = {
  '0001-start': start,
  '0002-notes': notes,
  '0003-heads': heads,
  '0004-words': words,
  '0005-vectors': vectors,
  '0006-lanes': lanes,
} as const

/** The names of all migrations that this version knows, first to last. */
export const MIGRATION_NAMES: readonly string[] = Object.keys(MIGRATIONS).sort()

/** Brings the database to this version. Refuses one that a newer version has already changed. */
export async function migrate(db: Kysely<Tables>, where: string): Promise<void> {
  const unknown = (await migrationsDone(db)).filter((name) => !MIGRATION_NAMES.includes(name))
  if (unknown.length > 0) {
    throw new ProblemsFound([
      {
        where,
        what: `The store was last used by a newer version of the desk (it knows ${unknown.join(', ')}).`,
        mend: 'Start that newer version, or restore a backup that this version made into an empty store.',
      },
    ])
  }
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } }).migrateToLatest()
  if (error) throw error
}

async function migrationsDone(db: Kysely<Tables>): Promise<readonly string[]> {
  const table = await sql<{ there: boolean }>`select to_regclass('kysely_migration') is not null as there`.execute(db)
  if (!table.rows[0]?.there) return []
  const done = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  return done.rows.map((row) => row.name)
}
