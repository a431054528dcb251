import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { ProblemsFound } from '../../../src/core/problem.ts'
import type { Log } from '../../../src/ports/log.ts'
import type { Database } from './database.ts'
import { serverProblem } from './failures.ts'
import { migrate } from './migrate.ts'
import type { Tables } from './tables.ts'

const OLDEST = 150_000

/** Opens a PostgreSQL server of version 15 or later and makes or renews our tables in it. */
export async function openServer(databaseUrl: string, log: Log): Promise<Database> {
  const where = placeOf(databaseUrl)
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 10,
    application_name: 'countrydesk',
    connectionTimeoutMillis: 5_000,
    statement_timeout: 60_000,
    // A process that hangs in the middle of a change must not hold its conversation for ever.
    idle_in_transaction_session_timeout: 60_000,
    options: '-c timezone=UTC',
  })
  // An idle connection that breaks is replaced by the pool; unheard, the event would end the process.
  pool.on('error', (error) => log.warn('A connection to the database broke.', { code: codeOf(error) }))
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  try {
    await checkServer(db, where)
    await migrate(db, where)
  } catch (error) {
    await db.destroy()
    throw error instanceof ProblemsFound ? error : serverProblem(where, error)
  }
  return {
    kind: 'server',
    description: `PostgreSQL at ${where}`,
    db,
    executeSql: (text, parameters) => pool.query(text, parameters),
    alone: (work) => alone(pool, work),
    close: () => db.destroy(),
  }
}

/** The lock belongs to one connection: should the process die, the server lets go of it. */
async function alone(pool: pg.Pool, work: () => Promise<void>): Promise<void> {
  const client = await pool.connect()
  const key = "hashtextextended('countrydesk alone', 0)"
  try {
    await client.query(`select pg_advisory_lock(${key})`)
    await work()
  } finally {
    const unlocked = await client.query(`select pg_advisory_unlock(${key})`).catch((error: Error) => error)
    client.release(unlocked instanceof Error)
  }
}

/** Host, port and database of an address, without user and password. */
function placeOf(databaseUrl: string): string {
  const url = URL.canParse(databaseUrl) ? new URL(databaseUrl) : undefined
  if (url && /^postgres(ql)?:$/.test(url.protocol)) {
    return `${url.hostname || 'localhost'}:${url.port || '5432'}${url.pathname}`
  }
  throw new ProblemsFound([
    {
      where: 'DATABASE_URL',
      what: 'This is not the address of a PostgreSQL database.',
      mend: 'Write it as postgresql://user:password@host:5432/database, special characters in the password as %40 and so on.',
    },
  ])
}

async function checkServer(db: Kysely<Tables>, where: string): Promise<void> {
  const { rows } = await sql<{ version: number; words: string; encoding: string }>`
    select current_setting('server_version_num')::int as version, current_setting('server_version') as words,
           current_setting('server_encoding') as encoding`.execute(db)
  const server = rows[0]
  if (server && server.version < OLDEST) {
    throw new ProblemsFound([
      { where, what: `The server is PostgreSQL ${server.words}.`, mend: 'Use version 15 or later.' },
    ])
  }
  if (server && server.encoding !== 'UTF8') {
    throw new ProblemsFound([
      {
        where,
        what: `The database keeps text as ${server.encoding}, which cannot hold every language.`,
        mend: "Make one in UTF-8: create database countrydesk encoding 'UTF8' template template0.",
      },
    ])
  }
}

function codeOf(error: Error): string | undefined {
  return (error as { code?: string }).code
}
