import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { Kysely } from 'kysely'
import { ProblemsFound } from '../../../src/core/problem.ts'
import type { Database } from './database.ts'
import { folderProblem, isFolderFailure } from './failures.ts'
import { lockFolder } from './folder-lock.ts'
import { forgetLeases } from './forget-leases.ts'
import { makeDataFolder } from './make-data-folder.ts'
import { migrate } from './migrate.ts'
import { pgliteDialect } from './pglite-dialect.ts'
import type { Tables } from './tables.ts'
import { watchDisk } from './watch-disk.ts'

/** The version of PostgreSQL inside PGlite 0.5. */
const FORMAT = '18'

/** Opens, and makes if need be, the embedded PostgreSQL in the folder, for this process alone. */
export async function openEmbedded(folder: string): Promise<Database> {
  const data = join(folder, 'data')
  const lock = await mkdir(folder, { recursive: true })
    .then(() => lockFolder(folder))
    .catch((error: unknown) => {
      throw error instanceof ProblemsFound ? error : folderProblem(folder, error)
    })
  const checkDisk = watchDisk(folder)
  let opened: PGlite | undefined
  try {
    checkDisk()
    await prepare(data)
    const pglite = await start(data)
    opened = pglite
    const db = new Kysely<Tables>({ dialect: pgliteDialect(pglite, checkDisk) })
    await migrate(db, data)
    // The folder is ours alone: what a killed process had in hand need not wait for its lease to end.
    await forgetLeases(db)
    return {
      kind: 'embedded',
      description: `embedded PostgreSQL in ${folder}`,
      db,
      async executeSql(sql, parameters) {
        checkDisk()
        return executeSql(pglite, sql, parameters)
      },
      // The lock of the folder already keeps other processes out.
      alone: (work) => work(),
      async close() {
        await db.destroy()
        await pglite.close()
        await lock.release()
      },
    }
  } catch (error) {
    // An open PGlite keeps the process from ending: a command that was refused the store would never return.
    await opened?.close().catch(() => undefined)
    await lock.release()
    throw error instanceof ProblemsFound ? error : folderProblem(data, error)
  }
}

/** Makes the folder when there is none; refuses what is no store of this version. */
async function prepare(data: string): Promise<void> {
  const format = await formatOf(data)
  if (format === undefined && (await isEmpty(data))) return makeDataFolder(data)
  if (format === undefined) throw damaged(data)
  if (format === FORMAT) return
  throw new ProblemsFound([
    {
      where: data,
      what: `The folder holds a store of PostgreSQL ${format}; this version reads ${FORMAT}.`,
      mend: 'Make a backup with the version of the desk that wrote it, and restore that here.',
    },
  ])
}

function damaged(data: string): ProblemsFound {
  return new ProblemsFound([
    {
      where: data,
      what: 'The store in this folder cannot be opened: it is damaged, or not a store.',
      mend: 'Move the folder away and restore the latest backup: npm run restore -- FILE (see the folder backups).',
    },
  ])
}

/** 16 MB of shared buffers instead of 128: this many people write a few messages a minute. */
async function start(data: string): Promise<PGlite> {
  try {
    return await PGlite.create(data, {
      startParams: [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB', '-c', 'timezone=UTC'],
    })
  } catch (error) {
    if (isFolderFailure(error)) throw error
    throw damaged(data)
  }
}

/** The PostgreSQL version that wrote the folder; undefined when there is none yet. */
async function formatOf(data: string): Promise<string | undefined> {
  return readFile(join(data, 'PG_VERSION'), 'utf8').then(
    (format) => format.trim(),
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined
      throw error
    },
  )
}

async function isEmpty(folder: string): Promise<boolean> {
  return readdir(folder).then(
    (names) => names.length === 0,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return true
      throw error
    },
  )
}

async function executeSql(pglite: PGlite, sql: string, parameters: unknown[] | undefined) {
  if (parameters !== undefined && parameters.length > 0) return pglite.query<Record<string, unknown>>(sql, parameters)
  // Without parameters it may be several statements; the last one answers.
  const results = await pglite.exec(sql)
  return { rows: (results.at(-1)?.rows ?? []) as Record<string, unknown>[] }
}
