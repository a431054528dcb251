import { type Kysely, sql } from 'kysely'
import type { ChannelMemory } from '../../../src/ports/channel-module.ts'
import type { Tables } from './tables.ts'

/** Small things that a channel remembers under keys of its own. */
export function makeChannelMemory(db: Kysely<Tables>, channel: string): ChannelMemory {
  return {
    async get(key) {
      const row = await db
        .selectFrom('channel_memory')
        .select('value')
        .where('channel', '=', channel)
        .where('key', '=', key)
        .executeTakeFirst()
      return row?.value
    },
    async put(key, value) {
      const written = JSON.stringify(value ?? null)
      await db
        .insertInto('channel_memory')
        .values({ channel, key, value: written })
        .onConflict((conflict) =>
          conflict
            .columns(['channel', 'key'])
            .doUpdateSet({ value: written })
            .where(sql<boolean>`channel_memory.value::text <> ${written}`),
        )
        .execute()
    },
  }
}
