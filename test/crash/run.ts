import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { openStore } from '../../adapters/store/open-store.ts'
import { startPostgresServer } from '../support/postgres-server.ts'
import { silentLog } from '../support/silent-log.ts'
import { message } from '../support/store-samples.ts'
import { judge } from './verdict.ts'
import { startWorkers } from './workers.ts'

/**
 * Kills the desk with -9 at random moments while messages come in, and looks at the end whether anything that was
 * acknowledged is lost, kept twice or out of order. `npm run test:crash -- [kills of each]`, 50 when not stated.
 */
const KILLS = Number(process.argv[2] ?? 50)
const CONVERSATIONS = 40
const REDELIVERED = 0.1

const random = (from: number, to: number) => from + Math.random() * (to - from)

interface Place {
  readonly name: string
  readonly processes: number
  readonly databaseUrl: string | undefined
  readonly folder: string
  /** Longest time until the next kill. */
  readonly longestLife: number
}

async function torture({ name, processes, databaseUrl, folder, longestLife }: Place) {
  const started = Date.now()
  const workers = startWorkers(processes, {
    CRASH_FOLDER: folder,
    ...(databaseUrl === undefined ? {} : { CRASH_DATABASE_URL: databaseUrl }),
  })
  const acknowledged: string[] = []
  let redeliveries = 0
  let ended = false

  async function converse(room: number): Promise<void> {
    for (let number = 1; !ended; number += 1) {
      const next = message(`r${room}-${number}`, `room ${room}`)
      const sent = { ...next, replyTo: { channel: 'crash', to: `room ${room}` } }
      // Like a platform: what was not acknowledged is delivered again, and sometimes what was.
      while (!(await workers.accept(sent))) {
        redeliveries += 1
        await pause(100)
      }
      acknowledged.push(sent.id)
      if (Math.random() < REDELIVERED) {
        redeliveries += 1
        await workers.accept(sent)
      }
      await pause(random(300, 900))
    }
  }
  const talking = Array.from({ length: CONVERSATIONS }, (_, room) => converse(room))
  for (let kill = 0; kill < KILLS; kill += 1) {
    // A quarter of the kills falls into the start, the rest into the work.
    const whileStarting = Math.random() < 0.25
    const patience = Date.now() + 15_000
    while (!whileStarting && !workers.allReady() && Date.now() < patience) await pause(100)
    await pause(random(50, longestLife))
    await workers.killOne()
  }
  ended = true
  await Promise.all(talking)
  const patience = Date.now() + 180_000
  while ((await workers.left()) > 0 && Date.now() < patience) await pause(250)
  await workers.stop()

  const store = await openStore({ databaseUrl, folder, log: silentLog })
  const verdict = await judge(store.database, acknowledged, workers.deliveries)
  await store.close()
  const times = [...workers.deliveries.values()]
  return {
    store: name,
    processes,
    kills: KILLS,
    'killed while starting': workers.killedAtStart(),
    ...verdict,
    redeliveries,
    letters: times.length,
    're-sent': times.reduce((sum, count) => sum + count - 1, 0),
    seconds: Math.round((Date.now() - started) / 1000),
  }
}

const folder = await mkdtemp(join(tmpdir(), 'countrydesk-crash-'))
const server = await startPostgresServer('durable')
const results = await Promise.all([
  torture({
    name: 'embedded',
    processes: 1,
    databaseUrl: undefined,
    folder: join(folder, 'store'),
    longestLife: 2_500,
  }),
  torture({ name: 'server', processes: 2, databaseUrl: await server.emptyDatabase(), folder: '', longestLife: 2_500 }),
]).finally(async () => {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
})

const names = Object.keys(results[0]) as (keyof (typeof results)[0])[]
for (const name of names) {
  process.stdout.write(`${name.padEnd(22)}${results.map((result) => String(result[name]).padStart(12)).join('')}\n`)
}
const faults = ['lost', 'unanswered', 'answeredTwice', 'keptTwice', 'halfKept', 'outOfOrder', 'undelivered'] as const
const failed = results.some((result) => faults.some((fault) => result[fault] !== 0))
process.stdout.write(failed ? 'FAILED\n' : 'Nothing acknowledged was lost, nothing was kept twice.\n')
process.exitCode = failed ? 1 : 0
