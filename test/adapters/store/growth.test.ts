import { afterAll, beforeAll, expect, test } from 'vitest'
import { type LastingStore, openStore } from '../../../adapters/store/open-store.ts'
import { silentLog } from '../../support/silent-log.ts'
import { change, later, letter, message } from '../../support/store-samples.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

/** The embedded PostgreSQL never vacuums by itself: what is removed must be seen to make room. */
const folder = temporaryFolder()
let store: LastingStore

beforeAll(async () => {
  store = await openStore({ databaseUrl: undefined, folder: await folder.path(), log: silentLog })
}, 60_000)

afterAll(async () => {
  await store.close()
  await folder.remove()
})

test('a note that is overwritten a thousand times takes no more room than a few', async () => {
  for (let at = 0; at < 1000; at += 1) await store.notes.put('web/talk', { at, words: 'x'.repeat(200) })

  expect(await bytesOf('notes')).toBeLessThanOrEqual(64 * 1024)
})

test('month after month of work takes no more room than three of them, and keeps no words that were delivered', async () => {
  const sizes: number[] = []
  for (let month = 0; month < 7; month += 1) {
    const now = later(month * 1000)
    for (let at = 0; at < 60; at += 1) await answer(`m${month}/${at}`, now)
    await store.tidy(later(month * 1000 - 500))
    sizes.push(await bytesOf('messages'))
  }
  await store.tidy(later(1e9))

  // Without the tidying it would be twice as much.
  expect(sizes[6]).toBeLessThan((sizes[2] ?? 0) * 1.2)
  const { rows } = await store.database.executeSql(
    "select (select count(*)::int from messages) as messages, (select string_agg(row_to_json(one)::text, ' ') from letters one) as letters",
  )
  expect(rows[0]?.messages).toBe(0)
  expect(rows[0]?.letters).toContain('copy/m0/0')
  expect(rows[0]?.letters).not.toMatch(/Letter|someone/)
})

async function answer(id: string, now: Date): Promise<void> {
  await store.inbox.accept(message(id, id, 'words '.repeat(100)), now)
  const claim = await store.inbox.claim('one', 60_000, now)
  if (!claim) throw new Error('Nothing was given out.')
  const send = [letter(`reply/${id}`), letter(`copy/${id}`, { person: 'someone' })]
  await store.commit(change({ claim, now, send }))
  for (const given of await store.outbox.claim('one', 9, 60_000, now)) await store.outbox.delivered(given, now)
}

async function bytesOf(table: string): Promise<number> {
  const { rows } = await store.database.executeSql(`select pg_total_relation_size('${table}')::int as bytes`)
  return Number(rows[0]?.bytes)
}
