import { type LastingStore, openStore } from '../../../adapters/store/open-store.ts'
import { storeContract } from '../../contracts/store.ts'
import { emptyStore } from '../../support/empty-store.ts'
import { type PostgresServer, startPostgresServer } from '../../support/postgres-server.ts'
import { silentLog } from '../../support/silent-log.ts'

let server: PostgresServer
let store: LastingStore
let second: LastingStore

storeContract({
  name: 'a PostgreSQL server',
  open: async () => {
    server = await startPostgresServer()
    const databaseUrl = await server.emptyDatabase()
    // Both make the tables at once, as two processes that are started together would.
    ;[store, second] = await Promise.all([
      openStore({ databaseUrl, folder: '', log: silentLog }),
      openStore({ databaseUrl, folder: '', log: silentLog }),
    ])
  },
  empty: async () => {
    await emptyStore(store)
    return store
  },
  secondProcess: async () => second,
  close: async () => {
    await store.close()
    await second.close()
    await server.stop()
  },
})
