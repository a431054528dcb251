import { type Kysely, sql } from 'kysely'
import { MARK_LANES } from '../lanes.ts'

const STATEMENTS = [
  'alter table letters add column head boolean not null default false',
  'alter table letters add column scheduled boolean not null default false',
  // A lane never has two heads: the database sees to it.
  'create unique index letters_head_of_lane on letters (lane) where head',
  'create index letters_heads on letters (seq) where head',
  'create index letters_standing on letters (lane, seq) where settled_at is null and not scheduled',
  'create index letters_scheduled on letters (not_before) where settled_at is null and scheduled',
  'create index letters_expiring on letters (expires_at) where settled_at is null and expires_at is not null',
  'drop index letters_waiting',
  'drop index letters_waiting_in_lane',
  ...MARK_LANES,
] as const

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}
