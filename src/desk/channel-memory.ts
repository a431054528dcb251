import type { ChannelMemory } from '../ports/channel-module.ts'
import type { Notes } from '../ports/store.ts'

/** What a channel remembers: notes under its own name, so that no channel reads those of another. */
export function makeChannelMemory(channel: string, notes: Notes): ChannelMemory {
  const nameOf = (key: string) => `${channel}/${key}`
  return {
    get: (key) => notes.get(nameOf(key)),
    put: (key, value) => (value === null ? notes.delete(nameOf(key)) : notes.put(nameOf(key), value)),
  }
}
