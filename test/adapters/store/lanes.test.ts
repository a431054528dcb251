import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { laneOf } from '../../../adapters/store/lane-of.ts'
import { type LastingStore, openStore } from '../../../adapters/store/open-store.ts'
import { lockInOrder, lockOf } from '../../../adapters/store/postgres/lanes.ts'
import { type PostgresServer, startPostgresServer } from '../../support/postgres-server.ts'
import { silentLog } from '../../support/silent-log.ts'
import { change, later, letter, START } from '../../support/store-samples.ts'

const MINUTE = 60_000
const ROOM = { channel: 'web', to: 'room' }
let server: PostgresServer
let databaseUrl: string
let store: LastingStore

beforeAll(async () => {
  server = await startPostgresServer()
  databaseUrl = await server.emptyDatabase()
  store = await openStore({ databaseUrl, folder: '', log: silentLog })
})

afterAll(async () => {
  await store.close()
  await server.stop()
})

test('a letter that is being put while the one before it is delivered is not forgotten', async () => {
  await store.commit(change({ send: [letter('first', ROOM)] }))
  const [first] = await store.outbox.claim('one', 1, MINUTE, START)
  if (!first) throw new Error('Nothing was given out.')
  let delivered = false

  // Another process in the middle of a commit: its letter stands behind the first and cannot be seen yet.
  await store.database.db.transaction().execute(async (trx) => {
    await lockInOrder(trx, [lockOf(laneOf(ROOM))])
    await sql`
      insert into letters (key, lane, recipient, reply, put_at)
      select 'second', lane, recipient, reply, put_at from letters where key = 'first'`.execute(trx)
    void store.outbox.delivered(first, START).then(() => {
      delivered = true
    })
    await somebodyWaitsForALock()
    expect(delivered).toBe(false)
  })

  await expect.poll(() => delivered).toBe(true)
  expect(await keysAt(START)).toEqual(['second'])
})

test('letters of a store that an earlier version filled leave in their order, each at its time', async () => {
  await store.database.executeSql('truncate letters')
  const soon = letter('soon', ROOM, { notBefore: later(1000).getTime() })
  const old = letter('old', ROOM, { expiresAt: later(500).getTime() })
  await store.commit(change({ send: [soon, old, letter('a', ROOM), letter('b', ROOM), letter('c')] }))
  await store.close()
  await forgetLanes()

  store = await openStore({ databaseUrl, folder: '', log: silentLog })

  const given = await store.outbox.claim('one', 9, MINUTE, later(1000))
  expect(given.map(({ key }) => key)).toEqual(['soon'])
  expect(await keysAt(later(2000))).toEqual([])
  for (const one of given) await store.outbox.delivered(one, later(2000))
  expect(await keysAt(later(2000))).toEqual(['a'])
})

async function keysAt(now: Date): Promise<readonly string[]> {
  return (await store.outbox.claim('two', 9, MINUTE, now)).map(({ key }) => key)
}

async function somebodyWaitsForALock(): Promise<void> {
  const waiting = "select count(*)::int as number from pg_locks where locktype = 'advisory' and not granted"
  await expect.poll(async () => (await store.database.executeSql(waiting)).rows[0]?.number).toBe(1)
}

/** The table as it was before lanes had heads. */
async function forgetLanes(): Promise<void> {
  const before = await openStore({ databaseUrl, folder: '', log: silentLog })
  for (const statement of [
    'alter table letters drop column head, drop column scheduled',
    'drop index letters_expiring',
    'create index letters_waiting on letters (seq) where settled_at is null',
    'create index letters_waiting_in_lane on letters (lane, seq) where settled_at is null',
    "delete from kysely_migration where name = '0006-lanes'",
  ])
    await before.database.executeSql(statement)
  await before.close()
}
