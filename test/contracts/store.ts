import { afterAll, beforeAll, beforeEach, describe } from 'vitest'
import type { Store } from '../../src/ports/store.ts'
import { directoryContract } from './store-directory.ts'
import { entriesContract } from './store-entries.ts'
import { housekeepingContract } from './store-housekeeping.ts'
import { inboxContract } from './store-inbox.ts'
import { lanesContract } from './store-lanes.ts'
import { notesContract } from './store-notes.ts'
import { outboxContract } from './store-outbox.ts'
import { tidyContract } from './store-tidy.ts'
import { turnContract } from './store-turn.ts'
import { vectorsContract } from './store-vectors.ts'

/** How an adapter hands itself in. */
export interface StoreUnderTest {
  readonly name: string
  open(): Promise<void>
  /** An empty store; the same one may be emptied. */
  empty(): Promise<Store>
  /** Another process's view of the same store, where several processes are possible. */
  secondProcess?(): Promise<Store>
  close(): Promise<void>
}

/** The stores of one test; `second` is the same one where only one process is possible. */
export interface Stores {
  store: Store
  second: Store
}

/** What every store promises. */
export function storeContract(candidate: StoreUnderTest): void {
  describe(`${candidate.name} keeps the promises of a store`, () => {
    const stores = {} as Stores

    beforeAll(async () => {
      await candidate.open()
    }, 60_000)

    beforeEach(async () => {
      stores.store = await candidate.empty()
      stores.second = (await candidate.secondProcess?.()) ?? stores.store
    })

    afterAll(async () => {
      await candidate.close()
    })

    inboxContract(stores)
    turnContract(stores)
    outboxContract(stores)
    lanesContract(stores)
    entriesContract(stores)
    directoryContract(stores)
    notesContract(stores)
    vectorsContract(stores)
    tidyContract(stores)
    housekeepingContract(stores)
  })
}
