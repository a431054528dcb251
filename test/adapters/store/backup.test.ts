import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openMemoryJobs } from '../../../adapters/jobs/memory/index.ts'
import { planNightlyBackups } from '../../../adapters/store/nightly-backup.ts'
import { type LastingStore, openStore } from '../../../adapters/store/open-store.ts'
import { restoreBackup } from '../../../adapters/store/postgres/restore-backup.ts'
import { writeBackup } from '../../../adapters/store/postgres/write-backup.ts'
import { dayAt } from '../../../src/core/dates.ts'
import { ProblemsFound } from '../../../src/core/problem.ts'
import { emptyStore } from '../../support/empty-store.ts'
import { type PostgresServer, startPostgresServer } from '../../support/postgres-server.ts'
import { silentLog } from '../../support/silent-log.ts'
import { change, entry, later, letter, message, person, START } from '../../support/store-samples.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const MINUTE = 60_000
const folder = temporaryFolder()
let path: string
let server: PostgresServer
let embedded: LastingStore
let remote: LastingStore

beforeAll(async () => {
  path = await folder.path()
  server = await startPostgresServer()
  embedded = await openStore({ databaseUrl: undefined, folder: join(path, 'store'), log: silentLog })
  remote = await openStore({ databaseUrl: await server.emptyDatabase(), folder: '', log: silentLog })
}, 60_000)

afterAll(async () => {
  await embedded.close()
  await remote.close()
  await server.stop()
  await folder.remove()
})

describe('a backup', () => {
  test.each([
    ['the embedded store', 'a server', () => embedded, () => remote],
    ['a server', 'the embedded store', () => remote, () => embedded],
  ])('of %s gives %s the same store', async (_from, _to, from, to) => {
    await emptyStore(from())
    await emptyStore(to())
    await fill(from())
    const file = join(path, `of ${from().database.kind}.gz`)

    const rows = await writeBackup(from().database, file, START)
    const restored = await restoreBackup(to().database, file, false)

    expect(restored).toEqual({ rows, madeAt: START.toISOString() })
    expect((await stat(file)).mode & 0o077).toBe(0)
    expect(await pictureOf(to())).toEqual(await pictureOf(from()))
    // What was in hand is worked off by the restored store at once, and its numbers go on where they stood.
    expect((await to().inbox.claim('new', MINUTE, later(1)))?.message.text).toBe('un\u0000done 🙂 \ud800')
    expect(await to().inbox.accept(message('answered'), later(1))).toBe('known')
    expect(await to().inbox.accept(message('next', 'room 2'), later(1))).toBe('accepted')
    expect((await to().inbox.claim('new', MINUTE, later(1)))?.message.id).toBe('next')
    expect((await to().outbox.claim('new', 9, MINUTE, later(1))).map(({ key }) => key)).toEqual(['reply/answered'])
  })

  test('is taken at one moment while others write', async () => {
    await emptyStore(remote)
    const file = join(path, 'moment.gz')
    let at = 0
    let running = true
    const writing = (async () => {
      while (running) {
        at += 1
        await remote.commit(change({ conversation: 'room', keep: [entry(`n${at}`)], send: [letter(`l${at}`)] }))
      }
    })()
    while (at < 20) await new Promise((resolve) => setTimeout(resolve, 1))

    await writeBackup(remote.database, file, START)
    running = false
    await writing
    await restoreBackup(remote.database, file, true)

    const entries = await remote.entries({})
    const { rows } = await remote.database.executeSql('select count(*)::int as letters from letters')
    expect(entries.length).toBeGreaterThanOrEqual(19)
    expect(rows[0]?.letters).toBe(entries.length)
  })

  test('is not restored over what a store holds, unless it may be replaced; a sample directory does not count', async () => {
    await emptyStore(remote)
    const file = join(path, 'over.gz')
    await writeBackup(remote.database, file, START)
    await remote.directory.replace([person('gov-gh', { sample: true })], [])
    await restoreBackup(remote.database, file, false)
    await remote.commit(change({ keep: [entry('n1')] }))

    expect(await problemOf(restoreBackup(remote.database, file, false))).toMatch(/not empty.*--replace/)
    expect(await remote.entries({})).toHaveLength(1)

    await restoreBackup(remote.database, file, true)
    expect(await remote.entries({})).toEqual([])
  })

  test('that is damaged, cut, foreign or of a newer version changes nothing and says so', async () => {
    await emptyStore(remote)
    await remote.commit(change({ keep: [entry('stays')] }))
    const good = join(path, 'good.gz')
    await writeBackup(remote.database, good, START)
    const lines = gunzipSync(await readFile(good))
      .toString()
      .trimEnd()
      .split('\n')
    const [first = '', ...rest] = lines
    const bad: readonly (readonly [string, Uint8Array])[] = [
      ['cut.gz', (await readFile(good)).subarray(0, -40)],
      ['without end.gz', gzipSync(lines.slice(0, -1).join('\n'))],
      ['less than counted.gz', gzipSync(lines.filter((line) => !line.startsWith('["entries"')).join('\n'))],
      ['strange row.gz', gzipSync([first, '["people",{"id":"x","age":7}]', ...rest].join('\n'))],
      ['strange table.gz', gzipSync([first, '["pg_class",{}]', ...rest].join('\n'))],
      ['foreign.gz', gzipSync('{"hello":"world"}')],
      ['not packed.gz', Buffer.from('hello')],
      ['empty.gz', new Uint8Array()],
    ]
    for (const [name, bytes] of bad) {
      await writeFile(join(path, name), bytes)
      expect([name, await problemOf(restoreBackup(remote.database, join(path, name), true))]).toEqual([
        name,
        expect.stringContaining('not a whole backup'),
      ])
    }
    await writeFile(join(path, 'newer.gz'), gzipSync([first.replace('0001-start', '9999-later'), ...rest].join('\n')))

    expect(await problemOf(restoreBackup(remote.database, join(path, 'newer.gz'), true))).toContain('newer version')
    expect(await problemOf(restoreBackup(remote.database, join(path, 'none.gz'), true))).toContain('no such file')
    expect(await remote.entries({})).toMatchObject([{ id: 'stays' }])
  })

  test('of an earlier version, without notes and heads, is restored as well', async () => {
    await emptyStore(remote)
    await fill(remote)
    const file = join(path, 'today.gz')
    await writeBackup(remote.database, file, START)
    const lines = gunzipSync(await readFile(file))
      .toString()
      .split('\n')
      .filter((line) => !line.startsWith('["notes"'))
      .map((line) => line.replace(/,"(head|scheduled)":(true|false)/g, ''))
      .join('\n')
    const earlier = lines.replace(/"migrations":\[[^\]]*\]/, '"migrations":["0001-start"]').replace(/,"notes":\d+/, '')
    await writeFile(join(path, 'earlier.gz'), gzipSync(earlier))

    await restoreBackup(remote.database, join(path, 'earlier.gz'), true)

    expect(await remote.notes.get('slack/thread')).toBeUndefined()
    expect(await remote.entries({})).toHaveLength(1)
    expect((await remote.inbox.claim('new', MINUTE, later(1)))?.message.id).toBe('waiting')
    expect((await remote.outbox.claim('new', 9, MINUTE, later(1))).map(({ key }) => key)).toEqual(['reply/answered'])
    await remote.notes.put('slack/thread', 'anew')
    expect(await remote.notes.get('slack/thread')).toBe('anew')
  })

  test('that cannot be written says why and leaves no half file', async () => {
    await writeFile(join(path, 'a file'), '')

    expect(await problemOf(writeBackup(remote.database, join(path, 'a file', 'b.gz'), START))).toContain('not a folder')
  })
})

describe('the nightly backup', () => {
  const plan = async (now: Date, jobs = openMemoryJobs(), database = embedded.database) => {
    const clock = { now: () => now, today: (zone: string) => dayAt(now, zone) }
    await planNightlyBackups({ database, folder: join(path, 'backups'), zone: 'UTC', jobs, clock, log: silentLog })
    await jobs.start()
    return jobs
  }
  const written = () => readdir(join(path, 'backups')).catch(() => [])

  test('is written each night, and the last seven are kept', async () => {
    const jobs = await plan(START)
    expect(await written()).toEqual(['countrydesk-2026-11-23.backup.gz'])

    for (let night = 1; night <= 8; night += 1) await jobs.happen('nightly-backup', later(night * 24 * 60 * MINUTE))

    expect(await written()).toHaveLength(7)
    expect((await written()).at(0)).toBe('countrydesk-2026-11-25.backup.gz')
    expect((await written()).at(-1)).toBe('countrydesk-2026-12-01.backup.gz')
  })

  test('is made up for at start when a night was missed, and only then', async () => {
    await plan(new Date('2026-12-02T01:00:00Z'))
    expect((await written()).at(-1)).toBe('countrydesk-2026-12-01.backup.gz')

    await plan(new Date('2026-12-05T09:00:00Z'))
    expect((await written()).at(-1)).toBe('countrydesk-2026-12-05.backup.gz')
  })

  test('leaves a server to its own keepers', async () => {
    const jobs = await plan(START, openMemoryJobs(), remote.database)

    await expect(jobs.happen('nightly-backup', START)).rejects.toThrow('no job')
  })
})

async function fill(store: LastingStore): Promise<void> {
  const lead = person('su-lead', { role: 'support-unit', lead: true, country: undefined, zone: 'Africa/Accra' })
  const account = { channel: 'slack', tenant: 'T', user: 'U "quoted", {braced}' }
  await store.directory.replace(
    [lead, person('gov-gh', { accounts: [account] })],
    [{ code: 'GH', counterpart: 'su-lead' }],
  )
  await store.inbox.accept(message('answered', 'room', 'answered'), START)
  await store.inbox.accept(message('waiting', 'room', 'un\u0000done 🙂 \ud800'), START)
  const claim = await store.inbox.claim('old', MINUTE, START)
  if (!claim) throw new Error('Nothing was given out.')
  await store.commit(
    change({
      claim,
      once: 'day/check-in/2026-11-23',
      said: [
        { by: 'person', person: 'gov-gh', text: 'Where?\n"There"', at: START.getTime(), message: 'answered' },
        {
          by: 'desk',
          person: 'gov-gh',
          text: 'ici',
          at: 1,
          message: 'answered',
          ending: 'answered',
          language: 'fr',
          reply: letter('x').reply,
        },
      ],
      keep: [
        entry('n1', { body: null }),
        entry('n1', { body: { nul: '\u0000', quote: '"' }, readers: ['a,b', 'c"d'], country: 'GH' }),
      ],
      send: [letter('reply/answered'), letter('later', { person: 'su-lead' }, { notBefore: later(9e9).getTime() })],
      expect: { skill: 'check-in', state: [1, '\u0000'], until: later(9e9).getTime() },
      learnt: { person: 'gov-gh', account, address: { channel: 'slack', to: 'D1' }, conversation: 'room' },
    }),
  )
  await store.inbox.claim('old', 9e9, START)
  await store.notes.put('slack/thread', { nul: '\u0000', list: [null] })
  await store.notes.put('slack/null', null)
}

async function pictureOf(store: LastingStore) {
  return {
    people: await store.directory.people(),
    countries: await store.directory.countries(),
    entries: await store.entries({ history: true }),
    transcript: await store.transcript('room', 10),
    expected: await store.expected('room', START),
    addresses: await store.directory.addressesOf('gov-gh'),
    waiting: await store.inbox.waiting(),
    notes: [await store.notes.get('slack/thread'), await store.notes.get('slack/null')],
    again: await store.commit(change({ once: 'day/check-in/2026-11-23' })),
  }
}

async function problemOf(work: Promise<unknown>): Promise<string> {
  try {
    await work
  } catch (error) {
    if (error instanceof ProblemsFound) return error.message
    throw error
  }
  throw new Error('Nothing was refused.')
}
