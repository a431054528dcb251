import { openStore } from '../../adapters/store/open-store.ts'
import { ProblemsFound } from '../../src/core/problem.ts'
import { silentLog } from './silent-log.ts'

/** Opens the embedded store in the folder and holds it until it is ended. */
try {
  await openStore({ databaseUrl: undefined, folder: String(process.argv[2]), log: silentLog })
  process.stdout.write('open\n')
  setInterval(() => {}, 1_000)
} catch (error) {
  process.stdout.write(error instanceof ProblemsFound ? `refused ${error.message}\n` : `failed ${String(error)}\n`)
}
