import { type Kysely, sql } from 'kysely'

const STATEMENTS = [
  'alter table entries add column words text[]',
  'create index entries_by_words on entries using gin (words) where latest and words is not null',
] as const

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}
