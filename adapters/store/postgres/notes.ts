import { type Kysely, sql } from 'kysely'
import type { Notes } from '../../../src/ports/store.ts'
import { storableText } from '../storable-text.ts'
import type { Tables } from './tables.ts'

export function makeNotes(db: Kysely<Tables>): Notes {
  return {
    async get(key) {
      const row = await db.selectFrom('notes').select('value').where('key', '=', storableText(key)).executeTakeFirst()
      return row?.value
    },

    // The same value again writes no new version of the row.
    async put(key, value) {
      await sql`
        insert into notes (key, value) values (${storableText(key)}, ${JSON.stringify(value)}::json)
        on conflict (key) do update set value = excluded.value
        where notes.value::text <> excluded.value::text`.execute(db)
    },

    async delete(key) {
      await db.deleteFrom('notes').where('key', '=', storableText(key)).execute()
    },
  }
}
