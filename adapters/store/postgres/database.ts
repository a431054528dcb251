import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** An open database with our tables in it: the same SQL whether it is embedded in this process or a server. */
export interface Database {
  readonly kind: 'embedded' | 'server'
  /** For people: where it is, without user or password. */
  readonly description: string
  readonly db: Kysely<Tables>
  /** Runs SQL as it stands, for a library that brings its own (pg-boss). */
  executeSql(sql: string, parameters?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>
  /** Does the work while no other process on this database does work given here. */
  alone(work: () => Promise<void>): Promise<void>
  close(): Promise<void>
}
