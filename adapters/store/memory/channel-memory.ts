import type { ChannelMemory } from '../../../src/ports/channel-module.ts'

export function makeChannelMemory(): ChannelMemory {
  const values = new Map<string, unknown>()
  return {
    get: async (key) => structuredClone(values.get(key)),
    put: async (key, value) => {
      values.set(key, structuredClone(value ?? null))
    },
  }
}
