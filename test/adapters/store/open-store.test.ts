import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openStore } from '../../../adapters/store/open-store.ts'
import { OutsideError, ProblemsFound } from '../../../src/core/problem.ts'
import { freePort, type PostgresServer, startPostgresServer } from '../../support/postgres-server.ts'
import { silentLog } from '../../support/silent-log.ts'
import { message, START } from '../../support/store-samples.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()
let path: string

beforeEach(async () => {
  path = await folder.path()
})
afterEach(() => folder.remove())

describe('the embedded store', () => {
  const open = (where: string) => openStore({ databaseUrl: undefined, folder: where, log: silentLog })

  test('says where it is and that a loss of power may harm it, and keeps what it was given', async () => {
    const first = await open(join(path, 'new', 'store'))
    expect(first.description).toBe(`embedded PostgreSQL in ${join(path, 'new', 'store')}`)
    expect(first.notices.join()).toMatch(/loss of power.*DATABASE_URL/)
    await first.inbox.accept(message('m1'), START)
    await first.close()

    const again = await open(join(path, 'new', 'store'))
    expect(await again.inbox.accept(message('m1'), START)).toBe('known')
    await again.close()
    expect(await readdir(join(path, 'new', 'store'))).toEqual(['data'])
  }, 20_000)

  test('refuses a database that a newer version changed, and lets go of the folder', async () => {
    const store = await open(path)
    await store.database.executeSql("insert into kysely_migration values ('0999-future', '2027-01-01')")
    await store.close()

    expect(await problemOf(open(path))).toMatch(/newer version.*0999-future/)
    expect(await problemOf(open(path))).toMatch(/newer version/)
  }, 20_000)

  test('says what is wrong with a folder that cannot be one, without touching what lies in it', async () => {
    await writeFile(join(path, 'file'), 'mine')
    await mkdir(join(path, 'foreign', 'data'), { recursive: true })
    await writeFile(join(path, 'foreign', 'data', 'letter.txt'), 'mine')
    await mkdir(join(path, 'old', 'data'), { recursive: true })
    await writeFile(join(path, 'old', 'data', 'PG_VERSION'), '16\n')
    await mkdir(join(path, 'broken', 'data'), { recursive: true })
    await writeFile(join(path, 'broken', 'data', 'PG_VERSION'), '18\n')

    expect(await problemOf(open(join(path, 'file')))).toMatch(/a file, not a folder.*COUNTRYDESK_DATA/)
    expect(await problemOf(open(join(path, 'foreign')))).toMatch(/damaged, or not a store.*restore/)
    expect(await problemOf(open(join(path, 'old')))).toContain('PostgreSQL 16')
    expect(await problemOf(open(join(path, 'broken')))).toMatch(/damaged, or not a store.*restore/)
    expect(await readdir(join(path, 'foreign', 'data'))).toEqual(['letter.txt'])
    expect(await readdir(join(path, 'foreign'))).toEqual(['data'])
  }, 20_000)

  test('is made whole or not at all: what an interrupted first start left is cleared away', async () => {
    await mkdir(join(path, 'data.making-7', 'base'), { recursive: true })

    await (await open(path)).close()

    expect(await readdir(path)).toEqual(['data'])
  }, 20_000)
})

describe('a server', () => {
  let server: PostgresServer
  const open = (databaseUrl: string) => openStore({ databaseUrl, folder: '', log: silentLog })

  beforeAll(async () => {
    server = await startPostgresServer()
  }, 60_000)
  afterAll(() => server.stop())

  test('is described without user and password', async () => {
    const url = await server.emptyDatabase()
    const store = await open(url)

    expect(store.description).toMatch(/^PostgreSQL at 127\.0\.0\.1:\d+\/desk_\d+$/)
    expect(store.notices).toEqual([])
    await store.close()
  })

  test('that cannot be used is named with the reason and the way to mend it, never with the password', async () => {
    const url = new URL(await server.emptyDatabase())
    const changed = (part: Partial<Pick<URL, 'password' | 'pathname' | 'port' | 'hostname'>>) =>
      problemOf(open(Object.assign(new URL(url), part).href))
    const latin = await server.emptyDatabase("encoding 'LATIN1' template template0")

    const problems = [
      await changed({ port: String(await freePort()) }),
      await changed({ password: 'sesame' }),
      await changed({ pathname: '/nowhere' }),
      await problemOf(open('mysql://root:sesame@localhost/desk')),
      await problemOf(open(latin)),
    ]

    expect(problems[0]).toMatch(/No server answers.*DATABASE_URL/)
    expect(problems[1]).toMatch(/refuses the password/)
    expect(problems[2]).toMatch(/no such database/)
    expect(problems[3]).toMatch(/not the address of a PostgreSQL database/)
    expect(problems[4]).toMatch(/LATIN1.*UTF8/)
    expect(problems.join()).not.toContain('sesame')
    expect(problems.join()).not.toContain(url.password)
  })

  test('that goes away is an outside error, and works again when it is back', async () => {
    const store = await open(await server.emptyDatabase())

    const ended = store.database.executeSql('select pg_terminate_backend(pg_backend_pid())')
    await expect(ended).rejects.toThrow()
    expect(await store.inbox.accept(message('m1'), START)).toBe('accepted')

    await store.database.executeSql('alter table messages rename to hidden')
    await expect(store.inbox.waiting()).rejects.not.toBeInstanceOf(OutsideError)
    await store.close()

    const lost = await open(await server.emptyDatabase())
    const all =
      "select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and backend_type = 'client backend'"
    const waiting = lost.database.executeSql('select pg_sleep(10)')
    const noticed = expect(waiting).rejects.toMatchObject({ code: '57P01' })
    const other = await open(await server.emptyDatabase())
    await other.database.executeSql(all).catch(() => {})
    await noticed
    await lost.close()
    await other.close()
  })
})

async function problemOf(work: Promise<unknown>): Promise<string> {
  try {
    await work
  } catch (error) {
    if (error instanceof ProblemsFound) return error.message
    throw error
  }
  throw new Error('Nothing was refused.')
}
