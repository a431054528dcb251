import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readdir, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'

/**
 * Makes a new, empty PostgreSQL in `data`, in another process: it needs 500 MB for two seconds, which this one would
 * keep for as long as it runs. It is made beside and renamed, so that a start cut short leaves no half-made store.
 */
export async function makeDataFolder(data: string): Promise<void> {
  const parent = dirname(data)
  const prefix = `${basename(data)}.making-`
  for (const name of await readdir(parent)) {
    // The process that our predecessor began may still write there: then it is cleared away another time.
    if (name.startsWith(prefix)) await rm(join(parent, name), { recursive: true, force: true }).catch(() => {})
  }
  const draft = join(parent, `${prefix}${randomUUID()}`)
  const pglite = createRequire(import.meta.url).resolve('@electric-sql/pglite')
  const script = `const { PGlite } = require(${JSON.stringify(pglite)})
    PGlite.create(${JSON.stringify(draft)}).then((made) => made.close()).then(
      () => process.exit(0),
      (error) => { console.error(error.code ?? '', error.message); process.exit(1) })`
  await promisify(execFile)(process.execPath, ['-e', script])
  await rename(draft, data)
}
