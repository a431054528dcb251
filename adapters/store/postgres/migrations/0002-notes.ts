import { type Kysely, sql } from 'kysely'

/** Pages are left half empty, so that a value that is overwritten finds room beside itself and the table stays small. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw('create table notes (key text primary key, value json not null) with (fillfactor = 50)').execute(db)
}
