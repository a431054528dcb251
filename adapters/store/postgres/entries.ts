import { type Kysely, type Selectable, type SqlBool, sql } from 'kysely'
import type { ReaderTag } from '../../../src/core/principal.ts'
import type { CountQuery, EntryQuery, KeptEntry } from '../../../src/ports/store.ts'
import type { Tables } from './tables.ts'

export async function findEntries(db: Kysely<Tables>, query: EntryQuery): Promise<readonly KeptEntry[]> {
  let found = db
    .selectFrom('entries as entry')
    .select(['kind', 'id', 'revision', 'country', 'person', 'readers', 'body', 'kept_at', 'kept_by', 'words'])
    .where(sql<SqlBool>`${sql.join(conditionsOf(query), sql` and `)}`)
  if (query.sortedBy !== undefined) found = found.orderBy(textOf(query.sortedBy))
  found = found.orderBy('seq', 'desc')
  if (query.limit !== undefined) found = found.limit(query.limit)

  const rows = await found.execute()
  return rows.map(asKeptEntry)
}

export async function countByPerson(db: Kysely<Tables>, query: CountQuery): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('entries as entry')
    .select(({ fn }) => ['person', fn.countAll<string | number>().as('count')])
    .where(sql<SqlBool>`${sql.join(conditionsOf(query), sql` and `)}`)
    .groupBy('person')
    .execute()
  return new Map(rows.map(({ person, count }) => [person ?? '', Number(count)]))
}

function conditionsOf(query: EntryQuery) {
  const { kind, id, country, person, history, readableBy: tags, words = [] } = query
  return [
    history ? sql<SqlBool>`true` : sql<SqlBool>`entry.latest`,
    ...(kind === undefined ? [] : [sql<SqlBool>`entry.kind = ${kind}`]),
    ...(id === undefined ? [] : [sql<SqlBool>`entry.id = ${id}`]),
    ...(country === undefined ? [] : [sql<SqlBool>`entry.country = ${country}`]),
    ...(person === undefined ? [] : [sql<SqlBool>`entry.person = ${person}`]),
    ...(tags ? [readableBy(tags)] : []),
    ...(tags && history ? [latestReadableBy(tags)] : []),
    ...words.map((forms) => sql<SqlBool>`entry.words && ${[...forms]}::text[]`),
  ]
}

/** A member of the body as text, whatever the collation of the database; nothing where it is no text. */
function textOf(member: string) {
  return sql`case when json_typeof(entry.body -> ${member}::text) = 'string' then entry.body ->> ${member}::text end collate "C"`
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
