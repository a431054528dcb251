import { openSystemClock } from '../../adapters/clock/system/index.ts'
import type { ModelNeeds } from '../../adapters/model/open-model.ts'
import { openMemoryStore } from '../../adapters/store/memory/index.ts'

/** What a model is opened with where nothing of it matters to the test. */
export function quietNeeds(): ModelNeeds {
  const nothing = () => undefined
  return {
    store: openMemoryStore(),
    clock: openSystemClock(),
    log: { info: nothing, warn: nothing, error: nothing },
    zone: 'UTC',
    countriesIn: () => new Set(),
    isKnownWord: () => false,
  }
}
