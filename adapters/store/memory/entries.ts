import type { Entry } from '../../../src/core/outcome.ts'
import type { EntryQuery, KeptEntry } from '../../../src/ports/store.ts'
import { overtaken } from '../overtaken.ts'
import { asJson } from './as-json.ts'

export interface MemoryEntries {
  /** Throws when one of the entries was made from a revision that is no longer the latest. */
  mayKeep(entries: readonly Entry[]): void
  keep(entry: Entry, by: string, now: Date): void
  find(query: EntryQuery): readonly KeptEntry[]
}

export function makeEntries(): MemoryEntries {
  /** Every revision, newest first. */
  const kept: KeptEntry[] = []
  const latest = new Map<string, KeptEntry>()
  const nameOf = ({ kind, id }: Entry) => JSON.stringify([kind, id])

  function mayBeRead(entry: KeptEntry, { readableBy }: EntryQuery): boolean {
    if (!readableBy) return true
    // Who may not see an entry as it is now does not see what it was.
    const both = [entry, latest.get(nameOf(entry)) ?? entry]
    return both.every(({ readers }) => readers.some((tag) => readableBy.includes(tag)))
  }

  return {
    mayKeep(entries) {
      for (const entry of entries) {
        if (entry.after !== undefined && (latest.get(nameOf(entry))?.revision ?? 0) !== entry.after) {
          throw new Error(overtaken(entry))
        }
      }
    },

    keep({ after: _, ...entry }, by, now) {
      const revision = (latest.get(nameOf(entry))?.revision ?? 0) + 1
      const one: KeptEntry = { ...entry, revision, keptAt: now.getTime(), keptBy: by }
      kept.unshift(one)
      latest.set(nameOf(entry), one)
    },

    find(query) {
      const found = kept.filter(
        (entry) =>
          (query.kind === undefined || entry.kind === query.kind) &&
          (query.id === undefined || entry.id === query.id) &&
          (query.country === undefined || entry.country === query.country) &&
          (query.person === undefined || entry.person === query.person) &&
          (query.history || latest.get(nameOf(entry)) === entry) &&
          mayBeRead(entry, query),
      )
      return asJson(found.slice(0, query.limit))
    },
  }
}
