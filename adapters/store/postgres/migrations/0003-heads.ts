import { type Kysely, sql } from 'kysely'
import { MARK_HEADS } from '../heads.ts'

const STATEMENTS = [
  'alter table messages add column head boolean not null default false',
  'create index messages_heads on messages (seq) where head',
  // Only counting what waits used it; the index by conversation serves that as well.
  'drop index messages_waiting',
  MARK_HEADS,
] as const

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}
