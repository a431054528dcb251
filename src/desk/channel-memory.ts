import { isDeepStrictEqual } from 'node:util'
import type { ChannelMemory } from '../ports/channel-module.ts'
import type { Clock } from '../ports/clock.ts'
import type { Store } from '../ports/store.ts'

/** What a channel remembers, kept as entries that nobody may read but the desk. */
export function makeChannelMemory(channel: string, store: Store, clock: Clock): ChannelMemory {
  const kind = `channel/${channel}`

  async function get(key: string): Promise<unknown> {
    const [entry] = await store.entries({ kind, id: key, limit: 1 })
    return entry?.body
  }

  return {
    get,
    put: async (key, value) => {
      if (isDeepStrictEqual(await get(key), value)) return
      const entry = { kind, id: key, readers: [], body: value }
      await store.commit({ by: `channel:${channel}`, now: clock.now(), keep: [entry], send: [] })
    },
  }
}
