import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder of this test alone, made when first asked for. */
export function temporaryFolder(): { path(): Promise<string>; remove(): Promise<void> } {
  let made: Promise<string> | undefined
  return {
    path: () => {
      made ??= mkdtemp(join(tmpdir(), 'countrydesk-'))
      return made
    },
    remove: async () => {
      if (made) await rm(await made, { recursive: true, force: true })
      made = undefined
    },
  }
}
