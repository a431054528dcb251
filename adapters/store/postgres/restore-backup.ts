import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { sql, type Transaction } from 'kysely'
import { ProblemsFound } from '../../../src/core/problem.ts'
import { FirstLine, LastLine, RowLine, VERSION } from './backup-format.ts'
import type { Database } from './database.ts'
import { forgetLeases } from './forget-leases.ts'
import { MARK_HEADS } from './heads.ts'
import { MARK_LANES } from './lanes.ts'
import { MIGRATION_NAMES } from './migrate.ts'
import { TABLES, type Tables } from './tables.ts'

type Table = (typeof TABLES)[number]

/** Columns of type json: their value is written as JSON text. */
const JSON_COLUMNS: Readonly<Partial<Record<Table, readonly string[]>>> = {
  messages: ['body'],
  letters: ['recipient', 'reply'],
  said: ['reply'],
  entries: ['body'],
  expectations: ['state'],
  notes: ['value'],
}

const NUMBERED = ['messages', 'letters', 'said', 'entries'] as const satisfies readonly Table[]

export interface Restored {
  readonly rows: number
  readonly madeAt: string
}

/**
 * Puts a backup into the store, whole or not at all. A store that holds more than the sample directory is refused
 * unless it may be replaced.
 */
export async function restoreBackup({ db, description }: Database, file: string, replace: boolean): Promise<Restored> {
  return db.transaction().execute(async (trx) => {
    await sql.raw(`lock table ${TABLES.join(', ')} in access exclusive mode`).execute(trx)
    if (!replace && (await holdsSomething(trx))) {
      throw new ProblemsFound([
        {
          where: description,
          what: 'The store is not empty.',
          mend: 'Restore into an empty one, or add --replace to throw away what it holds now (make a backup first).',
        },
      ])
    }
    await sql.raw(`truncate ${TABLES.join(', ')}`).execute(trx)
    const restored = await insertLines(trx, file)
    await forgetLeases(trx)
    // Earlier backups do not know them.
    for (const statement of [MARK_HEADS, ...MARK_LANES]) await sql.raw(statement).execute(trx)
    for (const table of NUMBERED) {
      await sql
        .raw(`
        select setval(pg_get_serial_sequence('${table}', 'seq'), coalesce(max(seq), 0) + 1, false) from ${table}`)
        .execute(trx)
    }
    return restored
  })
}

async function holdsSomething(trx: Transaction<Tables>): Promise<boolean> {
  const { rows } = await sql<{ holds: boolean }>`
    select exists (select from messages) or exists (select from said) or exists (select from entries)
      or exists (select from letters) or exists (select from notes) or exists (select from people where not sample) as holds`.execute(
    trx,
  )
  return rows[0]?.holds ?? true
}

async function insertLines(trx: Transaction<Tables>, file: string): Promise<Restored> {
  const counted = new Map<string, number>()
  let first: FirstLine | undefined
  let last: LastLine | undefined
  let waiting: { readonly table: Table; readonly rows: Record<string, unknown>[] } | undefined
  let line = 0

  async function flush(): Promise<void> {
    if (waiting && waiting.rows.length > 0) {
      // Outside data: the columns are the database's to check.
      await trx
        .insertInto(waiting.table)
        .values(waiting.rows as never)
        .execute()
    }
    waiting = undefined
  }

  try {
    for await (const words of linesIn(file)) {
      line += 1
      const value: unknown = JSON.parse(words)
      if (line === 1) {
        first = FirstLine.parse(value)
        checkVersion(first, file)
      } else if (Array.isArray(value)) {
        const [table, row] = RowLine.parse(value)
        if (waiting?.table !== table || waiting.rows.length >= 500) await flush()
        waiting ??= { table, rows: [] }
        waiting.rows.push(asWritten(table, row))
        counted.set(table, (counted.get(table) ?? 0) + 1)
      } else {
        last = LastLine.parse(value)
      }
    }
    await flush()
  } catch (error) {
    throw error instanceof ProblemsFound ? error : notUsable(`${file}:${line || 1}`, error)
  }
  const isWhole = last !== undefined && TABLES.every((table) => (last?.rows[table] ?? 0) === (counted.get(table) ?? 0))
  if (!first || !isWhole) throw notUsable(file, new Error('its end is missing'))
  return { rows: [...counted.values()].reduce((sum, count) => sum + count, 0), madeAt: first.madeAt }
}

async function* linesIn(file: string): AsyncGenerator<string> {
  const bytes = createReadStream(file)
  const unpacked = createGunzip()
  bytes.on('error', (error) => unpacked.destroy(error))
  yield* createInterface({ input: bytes.pipe(unpacked), crlfDelay: Number.POSITIVE_INFINITY })
  if (unpacked.errored) throw unpacked.errored
}

function checkVersion({ version, migrations }: FirstLine, file: string): void {
  const isNewer = version > VERSION || migrations.some((name) => !MIGRATION_NAMES.includes(name))
  if (!isNewer) return
  throw new ProblemsFound([
    {
      where: file,
      what: 'The backup was made by a newer version of the desk.',
      mend: 'Restore it with that version, or update this one.',
    },
  ])
}

function asWritten(table: Table, row: Record<string, unknown>): Record<string, unknown> {
  const written = { ...row }
  for (const column of JSON_COLUMNS[table] ?? []) {
    // Only one of them may be absent; in all others null is a value of JSON.
    const isAbsent = table === 'said' && written[column] === null
    if (!isAbsent) written[column] = JSON.stringify(written[column])
  }
  return written
}

function notUsable(where: string, error: unknown): ProblemsFound {
  const code = (error as NodeJS.ErrnoException).code
  const missing = code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR'
  return new ProblemsFound([
    missing
      ? { where, what: 'There is no such file that we can read.', mend: 'Give the path of a backup.' }
      : {
          where,
          what: `This is not a whole backup of the desk${error instanceof Error && error.message === 'its end is missing' ? ': its end is missing' : ''}. Nothing was changed.`,
          mend: 'Use another backup; those of each night are in the folder backups.',
        },
  ])
}
