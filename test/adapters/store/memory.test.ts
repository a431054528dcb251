import { openMemoryStore } from '../../../adapters/store/memory/index.ts'
import { storeContract } from '../../contracts/store.ts'

storeContract({
  name: 'memory',
  open: async () => {},
  empty: async () => openMemoryStore(),
  close: async () => {},
})
