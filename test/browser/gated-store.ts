import { openMemoryStore } from '../../adapters/store/memory/index.ts'
import type { Store } from '../../src/ports/store.ts'

/** A store whose desk can be held in the middle of an answer, and that outlives a stop of the desk. */
export interface GatedStore extends Store {
  /** From now on nothing that was asked is taken up. */
  hold(): void
  release(): void
}

export function openGatedStore(): GatedStore {
  const store = openMemoryStore()
  let held = false
  return {
    ...store,
    inbox: {
      ...store.inbox,
      claim: async (...given) => (held ? undefined : store.inbox.claim(...given)),
    },
    close: async () => {},
    hold: () => {
      held = true
    },
    release: () => {
      held = false
    },
  }
}
