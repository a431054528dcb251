import type { Store } from '../../src/ports/store.ts'

/**
 * Copies the directory, the countries and every revision of every entry into an empty store: what a scripted
 * conversation may work on without touching the real one. Messages, letters and transcripts stay behind.
 */
export async function copyStore(from: Store, to: Store): Promise<void> {
  await to.directory.replace(await from.directory.people(), await from.directory.countries())
  const newestFirst = await from.entries({ history: true })
  for (const { keptBy, keptAt, revision: _, ...entry } of [...newestFirst].reverse()) {
    await to.commit({ by: keptBy, now: new Date(keptAt), keep: [entry], send: [] })
  }
}
