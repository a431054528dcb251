import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { sql, type Transaction } from 'kysely'
import { type FirstLine, FORMAT, VERSION } from './backup-format.ts'
import type { Database } from './database.ts'
import { folderProblem, isFolderFailure } from './failures.ts'
import { MIGRATION_NAMES } from './migrate.ts'
import { TABLES, type Tables } from './tables.ts'

/**
 * Writes everything that lasts into one file, as it stood at one moment, also while others write. Returns the number
 * of rows. The file appears under its name only when it is whole; only its owner may read it.
 */
export async function writeBackup({ db }: Database, file: string, now: Date): Promise<number> {
  const draft = `${file}.part`
  let rows = 0
  try {
    await db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute(async (trx) => {
        const lines = linesOf(trx, now, (counted) => {
          rows = counted
        })
        await pipeline(Readable.from(lines), createGzip(), createWriteStream(draft, { mode: 0o600 }))
      })
    await rename(draft, file)
    return rows
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {})
    throw isFolderFailure(error) ? folderProblem(file, error) : error
  }
}

async function* linesOf(trx: Transaction<Tables>, now: Date, tell: (rows: number) => void): AsyncGenerator<string> {
  const first: FirstLine = {
    format: FORMAT,
    version: VERSION,
    madeAt: now.toISOString(),
    migrations: [...MIGRATION_NAMES],
  }
  yield `${JSON.stringify(first)}\n`
  const counted: Record<string, number> = {}
  for (const table of TABLES) {
    counted[table] = 0
    await sql
      .raw(`declare whole no scroll cursor for select row_to_json(one)::text as line from ${table} one`)
      .execute(trx)
    for (;;) {
      const { rows } = await sql.raw<{ line: string }>('fetch 500 from whole').execute(trx)
      for (const { line } of rows) yield `["${table}",${line.replaceAll('\n', ' ')}]\n`
      counted[table] += rows.length
      if (rows.length < 500) break
    }
    await sql.raw('close whole').execute(trx)
  }
  yield `${JSON.stringify({ end: true, rows: counted })}\n`
  tell(Object.values(counted).reduce((sum, count) => sum + count, 0))
}
