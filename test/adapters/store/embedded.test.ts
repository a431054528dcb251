import { type LastingStore, openStore } from '../../../adapters/store/open-store.ts'
import { storeContract } from '../../contracts/store.ts'
import { emptyStore } from '../../support/empty-store.ts'
import { silentLog } from '../../support/silent-log.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

let store: LastingStore
const folder = temporaryFolder()

storeContract({
  name: 'embedded PostgreSQL',
  open: async () => {
    store = await openStore({ databaseUrl: undefined, folder: await folder.path(), log: silentLog })
  },
  empty: async () => {
    await emptyStore(store)
    return store
  },
  close: async () => {
    await store.close()
    await folder.remove()
  },
})
