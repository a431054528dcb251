import { type Kysely, sql } from 'kysely'
import type { Tables } from './tables.ts'

/** Gives back at once what ended processes had in hand. Only for who knows that no other process works on the store. */
export async function forgetLeases(db: Kysely<Tables>): Promise<void> {
  for (const table of ['messages', 'letters']) {
    await sql.raw(`update ${table} set lease = null, leased_until = null where lease is not null`).execute(db)
  }
}
