import type { Notes } from '../../../src/ports/store.ts'
import { storableText } from '../storable-text.ts'
import { asJson } from './as-json.ts'

export function makeNotes(): Notes {
  const notes = new Map<string, unknown>()
  return {
    get: async (key) => asJson(notes.get(storableText(key))),
    put: async (key, value) => void notes.set(storableText(key), asJson(value)),
    delete: async (key) => void notes.delete(storableText(key)),
  }
}
