import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type LastingStore, openStore } from '../adapters/store/open-store.ts'
import { startPostgresServer } from '../test/support/postgres-server.ts'
import { silentLog } from '../test/support/silent-log.ts'
import { change, later, message, START } from '../test/support/store-samples.ts'

/** How long it takes to get work while 5,000 messages wait in 500 conversations: `npx tsx bench/claiming.ts`. */
const MESSAGES = 5000
const MINUTE = 60_000
const SHAPES: Readonly<Record<string, (at: number) => string>> = {
  'ten in each': (at) => `room ${at % 500}`,
  'nine of ten in one': (at) => (at < 4500 ? 'room 0' : `room ${at % 500}`),
}

async function timesOf(count: number, work: () => Promise<unknown>): Promise<string> {
  const times: number[] = []
  for (let at = 0; at < count; at += 1) {
    const started = performance.now()
    await work()
    times.push(performance.now() - started)
  }
  times.sort((one, other) => one - other)
  const part = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(2)
  return `${part(0.5)} (95 of 100 below ${part(0.95)})`
}

async function measure(store: LastingStore): Promise<void> {
  for (const [shape, roomOf] of Object.entries(SHAPES)) {
    await store.database.executeSql('truncate messages')
    let at = 0
    const accepting = await timesOf(MESSAGES, () => store.inbox.accept(message(`m${at}`, roomOf(at++)), START))
    const claiming = await timesOf(200, () => store.inbox.claim('bench', MINUTE, START))
    while (await store.inbox.claim('bench', MINUTE, START));
    const nothingFree = await timesOf(200, () => store.inbox.claim('bench', MINUTE, START))
    const now = later(2 * MINUTE)
    const whole = await timesOf(200, async () => {
      const claim = await store.inbox.claim('bench', MINUTE, now)
      if (claim) await store.commit(change({ claim, now }))
    })
    console.log(`${store.database.kind}, ${shape}, milliseconds:`)
    console.log(`  accept ${accepting}, claim ${claiming}, nothing free ${nothingFree}, claim and commit ${whole}`)
  }
  await store.close()
}

const folder = await mkdtemp(join(tmpdir(), 'countrydesk-claiming-'))
const server = await startPostgresServer()
await measure(await openStore({ databaseUrl: undefined, folder, log: silentLog }))
await measure(await openStore({ databaseUrl: await server.emptyDatabase(), folder: '', log: silentLog }))
await server.stop()
await rm(folder, { recursive: true })
