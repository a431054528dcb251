import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openJsonLog } from '../../adapters/log/json/index.ts'
import { openStore } from '../../adapters/store/open-store.ts'
import { type Correction, FACT_KIND, PLAN_KIND } from '../calendar/corrections.ts'
import type { Settings } from '../config.ts'
import { ProblemsFound } from '../core/problem.ts'

/** What people corrected and added to the plans, from the configured store; nothing where there is no store yet. */
export async function keptCorrections(settings: Settings): Promise<readonly Correction[]> {
  const folder = join(settings.dataFolder, 'store')
  if (settings.databaseUrl === undefined && !existsSync(folder)) return []
  try {
    const store = await openStore({ databaseUrl: settings.databaseUrl, folder, log: openJsonLog('silent') })
    try {
      const kept = await Promise.all([PLAN_KIND, FACT_KIND].map((kind) => store.entries({ kind })))
      return kept.flat()
    } finally {
      await store.close()
    }
  } catch (error) {
    if (!(error instanceof ProblemsFound)) throw error
    process.stderr.write(`Without the corrections kept in the store: ${error.message}\n`)
    return []
  }
}
