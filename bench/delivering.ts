import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openMemoryStore } from '../adapters/store/memory/index.ts'
import { openStore } from '../adapters/store/open-store.ts'
import type { Store } from '../src/ports/store.ts'
import { startPostgresServer } from '../test/support/postgres-server.ts'
import { silentLog } from '../test/support/silent-log.ts'
import { change, later, letter, START } from '../test/support/store-samples.ts'

/**
 * How fast letters leave when 10,000 wait for one address and 1,000 for others, as many addresses, behind them:
 * `npx tsx bench/delivering.ts`. First the one address is out of reach, then it is back.
 */
const TO_ONE = 10_000
const TO_OTHERS = 1_000
const CARRIERS = 8
const LEASE_MS = 60_000
const PATIENCE_MS = 60_000
const BACK = later(3_600_000)

async function put(store: Store): Promise<void> {
  const keys = Array.from({ length: TO_ONE }, (_, at) => letter(`one/${at}`, { channel: 'web', to: 'one' }))
  const others = Array.from({ length: TO_OTHERS }, (_, at) =>
    letter(`other/${at}`, { channel: 'web', to: `room ${at}` }),
  )
  const all = [...keys, ...others]
  for (let at = 0; at < all.length; at += 500) await store.commit(change({ send: all.slice(at, at + 500) }))
}

/** Carries as the desk does, and says how it went: at most so many letters in at most so much time. */
async function carry(store: Store, now: Date, most: number): Promise<string> {
  const claims: number[] = []
  const started = performance.now()
  let delivered = 0
  async function one(name: string): Promise<void> {
    while (delivered < most && performance.now() - started < PATIENCE_MS) {
      const before = performance.now()
      const [given] = await store.outbox.claim(name, 1, LEASE_MS, now)
      claims.push(performance.now() - before)
      if (!given) return
      await store.outbox.delivered(given, now)
      delivered += 1
    }
  }
  await Promise.all(Array.from({ length: CARRIERS }, (_, at) => one(`carrier ${at}`)))
  const seconds = (performance.now() - started) / 1000
  claims.sort((a, b) => a - b)
  const median = (claims[Math.floor(claims.length / 2)] ?? 0).toFixed(2)
  return `${delivered} in ${seconds.toFixed(1)} s, a claim ${median} ms with ${CARRIERS} side by side`
}

async function measure(store: Store): Promise<void> {
  await put(store)
  const [first] = await store.outbox.claim('bench', 1, LEASE_MS, START)
  if (!first) throw new Error('Nothing was given out.')
  await store.outbox.tryAgain(first, BACK, 'out of reach')
  console.log(`${store.description}`)
  console.log(`  to the others: ${await carry(store, START, TO_OTHERS)}`)
  console.log(`  to the one: ${await carry(store, BACK, TO_ONE)}`)
  await store.close()
}

const folder = await mkdtemp(join(tmpdir(), 'countrydesk-delivering-'))
const server = await startPostgresServer()
await measure(openMemoryStore())
await measure(await openStore({ databaseUrl: undefined, folder, log: silentLog }))
await measure(await openStore({ databaseUrl: await server.emptyDatabase(), folder: '', log: silentLog }))
await server.stop()
await rm(folder, { recursive: true })
