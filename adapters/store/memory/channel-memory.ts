import type { ChannelMemory } from '../../../src/ports/channel-module.ts'
import { asJson } from './as-json.ts'

export function makeChannelMemory(): ChannelMemory {
  const values = new Map<string, unknown>()
  return {
    get: async (key) => asJson(values.get(key)),
    put: async (key, value) => {
      values.set(key, asJson(value ?? null))
    },
  }
}
