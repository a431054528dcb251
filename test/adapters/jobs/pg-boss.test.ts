import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openJobs } from '../../../adapters/jobs/pg-boss/index.ts'
import { type LastingStore, openStore } from '../../../adapters/store/open-store.ts'
import { type PostgresServer, startPostgresServer } from '../../support/postgres-server.ts'
import { silentLog } from '../../support/silent-log.ts'
import { change, entry, message, START } from '../../support/store-samples.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()
let server: PostgresServer
let embedded: LastingStore
let remote: readonly LastingStore[]

beforeAll(async () => {
  server = await startPostgresServer()
  const databaseUrl = await server.emptyDatabase()
  const open = (url: string | undefined, path: string) => openStore({ databaseUrl: url, folder: path, log: silentLog })
  embedded = await open(undefined, await folder.path())
  remote = [await open(databaseUrl, ''), await open(databaseUrl, '')]
}, 60_000)

afterAll(async () => {
  for (const store of [embedded, ...remote]) await store.close()
  await server.stop()
  await folder.remove()
})

describe.concurrent('jobs', () => {
  test('on a server are done once for each occurrence by two processes together', async () => {
    const done: string[] = []
    const processes = remote.map(({ database }) => {
      const jobs = openJobs({ database, log: silentLog, lookEverySeconds: 1 })
      jobs.every(
        'each-minute',
        '* * * * *',
        'Africa/Accra',
        async (occurrence) => void done.push(occurrence.toISOString()),
      )
      return jobs
    })
    await Promise.all(processes.map((jobs) => jobs.start()))

    await until(() => done.length > 0)
    await new Promise((resolve) => setTimeout(resolve, 3_000))
    await Promise.all(processes.map((jobs) => jobs.stop()))

    expect(new Set(done).size).toBe(done.length)
    expect(done[0]).toMatch(/:00\.000Z$/)
  }, 30_000)

  test('on the embedded store leave the store’s transactions whole, and the other way round', async () => {
    let done = 0
    const jobs = openJobs({ database: embedded.database, log: silentLog, lookEverySeconds: 1 })
    jobs.every('each-minute', '* * * * *', 'UTC', async () => {
      done += 1
    })
    const starting = jobs.start()
    let failed = 0
    // Transactions that fail, side by side with what pg-boss writes: neither may take the other with it.
    for (let at = 0; done === 0 && at < 3_000; at += 1) {
      await embedded.inbox.accept(message(`m${at}`, `room ${at}`), START)
      const bad = embedded.commit(change({ keep: [entry(`n${at}`), entry('bad', { body: { amount: 1n } })] }))
      await bad.catch(() => {
        failed += 1
      })
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    await starting
    await jobs.stop()

    expect(done).toBe(1)
    expect(failed).toBeGreaterThan(0)
    expect(await embedded.entries({})).toEqual([])
    expect(await embedded.inbox.waiting()).toBe(failed)
  }, 30_000)
})

async function until(condition: () => boolean): Promise<void> {
  for (let at = 0; at < 400 && !condition(); at += 1) await new Promise((resolve) => setTimeout(resolve, 50))
}
