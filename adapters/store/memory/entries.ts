import { isDeepStrictEqual } from 'node:util'
import type { Entry } from '../../../src/core/outcome.ts'
import type { CountQuery, EntryQuery, Housekeeping, KeptEntry } from '../../../src/ports/store.ts'
import { overtaken } from '../overtaken.ts'
import { asJson } from './as-json.ts'

export interface MemoryEntries {
  /** Throws when one of the entries was made from a revision that is no longer the latest. */
  mayKeep(entries: readonly Entry[]): void
  keep(entry: Entry, by: string, now: Date): void
  find(query: EntryQuery): readonly KeptEntry[]
  countByPerson(query: CountQuery): ReadonlyMap<string, number>
  rewrite(change: Rewriting, dry: boolean): { rewritten: number; removed: number }
}

type Rewriting = Parameters<Housekeeping['rewrite']>[0]

/** A revision, and whether a later one took its place. */
interface Row {
  readonly entry: KeptEntry
  readonly words: ReadonlySet<string>
  /** The latest revision of the same entry. */
  readonly now: { row: Row | undefined }
}

export function makeEntries(): MemoryEntries {
  /** Every revision, oldest first; and the same rows by kind, by kind and country or person, by name. */
  const all: Row[] = []
  const shelves = new Map<string, Row[]>()
  const latest = new Map<string, { row: Row | undefined }>()
  const nameOf = ({ kind, id }: Pick<Entry, 'kind' | 'id'>) => JSON.stringify([kind, id])

  const shelfOf = (by: 'country' | 'person', kind: string, value: string) => JSON.stringify([by, kind, value])

  function shelve(name: string, row: Row): void {
    const shelf = shelves.get(name)
    if (shelf) shelf.push(row)
    else shelves.set(name, [row])
  }

  function add(kept: KeptEntry): void {
    const name = nameOf(kept)
    const place = latest.get(name) ?? { row: undefined }
    latest.set(name, place)
    const row: Row = { entry: kept, words: new Set(kept.words), now: place }
    place.row = row
    all.push(row)
    shelve(kept.kind, row)
    shelve(name, row)
    if (kept.country !== undefined) shelve(shelfOf('country', kept.kind, kept.country), row)
    if (kept.person !== undefined) shelve(shelfOf('person', kept.kind, kept.person), row)
  }

  /** The smallest shelf on which everything that is asked for stands. */
  function shelfFor({ kind, id, country, person }: EntryQuery): readonly Row[] {
    if (kind === undefined) return all
    if (id !== undefined) return shelves.get(nameOf({ kind, id })) ?? []
    if (person !== undefined) return shelves.get(shelfOf('person', kind, person)) ?? []
    return shelves.get(country === undefined ? kind : shelfOf('country', kind, country)) ?? []
  }

  return {
    mayKeep(entries) {
      for (const entry of entries) {
        if (entry.after !== undefined && (latest.get(nameOf(entry))?.row?.entry.revision ?? 0) !== entry.after) {
          throw new Error(overtaken(entry))
        }
      }
    },

    keep({ after: _, ...entry }, by, now) {
      const revision = (latest.get(nameOf(entry))?.row?.entry.revision ?? 0) + 1
      add({ ...entry, revision, keptAt: now.getTime(), keptBy: by })
    },

    rewrite(change, dry) {
      const changed = all.map(({ entry }) => change(asJson(entry)))
      const gone = new Set(
        all.flatMap(({ entry, now: { row } }, at) => (!changed[at] && row?.entry === entry ? [nameOf(entry)] : [])),
      )
      const left = changed.flatMap((entry) => (entry && !gone.has(nameOf(entry)) ? [entry] : []))
      const rewritten = changed.filter(
        (entry, at) => entry && !gone.has(nameOf(entry)) && !isDeepStrictEqual(entry, asJson(all[at]?.entry)),
      ).length
      const counts = { rewritten, removed: all.length - left.length }
      if (!dry) {
        all.length = 0
        shelves.clear()
        latest.clear()
        for (const entry of left) add(entry)
      }
      return counts
    },

    find(query) {
      const shelf = shelfFor(query)
      const { sortedBy: member, limit: most = Number.POSITIVE_INFINITY } = query
      const found: KeptEntry[] = []
      for (let at = shelf.length - 1; at >= 0 && (found.length < most || member !== undefined); at--) {
        const row = shelf[at]
        if (row && fits(row, query)) found.push(row.entry)
      }
      return asJson(member === undefined ? found : sortedBy(member, found).slice(0, most))
    },

    countByPerson(query) {
      const counts = new Map<string, number>()
      for (const row of shelfFor(query)) {
        if (!fits(row, query)) continue
        const person = row.entry.person ?? ''
        counts.set(person, (counts.get(person) ?? 0) + 1)
      }
      return counts
    },
  }
}

/** By code points, as a database sorts in the collation "C"; equal ones stay newest first. */
function sortedBy(member: string, found: readonly KeptEntry[]): readonly KeptEntry[] {
  const keyed = found.map((entry) => {
    const key = (entry.body as Record<string, unknown> | null)?.[member]
    return { entry, key: typeof key === 'string' ? Buffer.from(key) : undefined }
  })
  return keyed
    .sort(({ key: one }, { key: other }) =>
      one && other ? Buffer.compare(one, other) : Number(one === undefined) - Number(other === undefined),
    )
    .map(({ entry }) => entry)
}

function fits(row: Row, query: EntryQuery): boolean {
  const { entry, words, now } = row
  return (
    (query.history === true || now.row === row) &&
    (query.kind === undefined || entry.kind === query.kind) &&
    (query.id === undefined || entry.id === query.id) &&
    (query.country === undefined || entry.country === query.country) &&
    (query.person === undefined || entry.person === query.person) &&
    (query.words ?? []).every((forms) => forms.some((word) => words.has(word))) &&
    mayBeRead(row, query)
  )
}

/** Who may not see an entry as it is now does not see what it was. */
function mayBeRead({ entry, now }: Row, { readableBy }: EntryQuery): boolean {
  if (!readableBy) return true
  const holds = ({ readers }: Entry) => readers.some((tag) => readableBy.includes(tag))
  return holds(entry) && (!now.row || holds(now.row.entry))
}
