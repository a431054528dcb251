import { type Kysely, type Selectable, sql } from 'kysely'
import type { ReaderTag } from '../../../src/core/principal.ts'
import type { EntryQuery, KeptEntry } from '../../../src/ports/store.ts'
import type { Tables } from './tables.ts'

export async function findEntries(db: Kysely<Tables>, query: EntryQuery): Promise<readonly KeptEntry[]> {
  let found = db
    .selectFrom('entries as entry')
    .select(['kind', 'id', 'revision', 'country', 'person', 'readers', 'body', 'kept_at', 'kept_by', 'words'])
    .orderBy('seq', 'desc')
  if (query.kind !== undefined) found = found.where('kind', '=', query.kind)
  if (query.id !== undefined) found = found.where('id', '=', query.id)
  if (query.country !== undefined) found = found.where('country', '=', query.country)
  if (query.person !== undefined) found = found.where('person', '=', query.person)
  if (!query.history) found = found.where('latest', '=', true)
  if (query.readableBy) found = found.where(readableBy(query.readableBy))
  if (query.readableBy && query.history) found = found.where(latestReadableBy(query.readableBy))
  for (const forms of query.words ?? []) found = found.where(sql<boolean>`entry.words && ${[...forms]}::text[]`)
  if (query.limit !== undefined) found = found.limit(query.limit)

  const rows = await found.execute()
  return rows.map(asKeptEntry)
}

/** A row as the entry that it holds. */
export function asKeptEntry(row: Omit<Selectable<Tables['entries']>, 'seq' | 'latest'>): KeptEntry {
  return {
    kind: row.kind,
    id: row.id,
    revision: row.revision,
    ...(row.country === null ? {} : { country: row.country }),
    ...(row.person === null ? {} : { person: row.person }),
    readers: row.readers,
    body: row.body,
    ...(row.words === null ? {} : { words: row.words }),
    keptAt: row.kept_at.getTime(),
    keptBy: row.kept_by,
  }
}

function readableBy(tags: readonly ReaderTag[]) {
  return sql<boolean>`entry.readers && ${[...tags]}::text[]`
}

/** Who may not see an entry as it is now does not see what it was. */
function latestReadableBy(tags: readonly ReaderTag[]) {
  return sql<boolean>`exists (
    select from entries newest
    where newest.kind = entry.kind and newest.id = entry.id and newest.latest and newest.readers && ${[...tags]}::text[]
  )`
}
