import type { PGlite, Transaction } from '@electric-sql/pglite'
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'

/** A transaction of PGlite that waits for our word. */
interface Held {
  readonly transaction: Transaction
  finish(how: 'commit' | 'roll back'): Promise<void>
}

interface Connection extends DatabaseConnection {
  held: Held | undefined
}

/**
 * Kysely over one PGlite. A transaction is PGlite's own `transaction()`, held open until commit or rollback: it has
 * the database for itself, so that what others write meanwhile (pg-boss on the same PGlite) waits and can never fall
 * into our transaction and be rolled back with it. A hand-written `begin` would let that happen.
 * `check` throws while nothing may reach the database.
 */
export function pgliteDialect(pglite: PGlite, check: () => void): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createDriver: () => ({
      init: async () => {},
      acquireConnection: async () => {
        check()
        return openConnection(pglite)
      },
      beginTransaction: async (connection) => {
        ;(connection as Connection).held = await holdTransaction(pglite)
      },
      commitTransaction: (connection) => finish(connection as Connection, 'commit'),
      rollbackTransaction: (connection) => finish(connection as Connection, 'roll back'),
      releaseConnection: async () => {},
      destroy: async () => {},
    }),
  }
}

function openConnection(pglite: PGlite): Connection {
  const connection: Connection = {
    held: undefined,
    async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
      const runner = connection.held?.transaction ?? pglite
      const result = await runner.query<R>(query.sql, [...query.parameters])
      return { rows: result.rows, numAffectedRows: BigInt(result.affectedRows ?? 0) }
    },
    streamQuery() {
      throw new Error('PGlite does not stream; use a cursor inside a transaction.')
    },
  }
  return connection
}

const ROLLED_BACK = Symbol('rolled back')

function holdTransaction(pglite: PGlite): Promise<Held> {
  return new Promise((opened, failed) => {
    const whole = pglite.transaction(
      (transaction) =>
        new Promise<void>((commit, rollBack) => {
          const finish: Held['finish'] = async (how) => {
            if (how === 'commit') commit()
            else rollBack(ROLLED_BACK)
            await whole.catch((error: unknown) => {
              if (error !== ROLLED_BACK) throw error
            })
          }
          opened({ transaction, finish })
        }),
    )
    whole.catch(failed)
  })
}

async function finish(connection: Connection, how: 'commit' | 'roll back'): Promise<void> {
  const held = connection.held
  connection.held = undefined
  await held?.finish(how)
}
