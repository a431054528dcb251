import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../../../adapters/store/open-store.ts'
import { plainWords } from '../../../src/core/plain-words.ts'
import type { Person } from '../../../src/ports/store.ts'
import { type PostgresServer, startPostgresServer } from '../../support/postgres-server.ts'
import { type SecondProcess, startSecondProcess } from '../../support/second-process.ts'
import { silentLog } from '../../support/silent-log.ts'

const WORKER = new URL('./round-worker.ts', import.meta.url)
const ZONE = 'Europe/Rome'
/** Of Italy: 30 June 2027, a Wednesday. */
const LIMIT = 'IT|2022/plan_overdue_limit|2024-2026|2027-06-30'

let server: PostgresServer
beforeAll(async () => {
  server = await startPostgresServer()
})
afterAll(() => server.stop())

const person = (id: string, role: Person['role'], country?: string): Person => ({
  id,
  name: id,
  role,
  lead: false,
  country,
  language: 'en',
  zone: ZONE,
  email: undefined,
  accounts: [],
  sample: false,
})

/** An empty store on the server in which Italy's people have been heard of. */
async function italy(): Promise<string> {
  const databaseUrl = await server.emptyDatabase()
  const store = await openStore({ databaseUrl, folder: '', log: silentLog })
  const people = [person('gov-it', 'government', 'IT'), person('su-it', 'support-unit')]
  await store.directory.replace(people, [{ code: 'IT', counterpart: 'su-it' }])
  for (const { id } of people) {
    const account = { channel: 'test', tenant: 'here', user: id }
    const learnt = { person: id, account, address: { channel: 'test', to: id }, conversation: id }
    await store.commit({ by: id, now: new Date('2027-01-01T00:00:00Z'), keep: [], send: [], learnt })
  }
  await store.close()
  return databaseUrl
}

async function linesOf(process: SecondProcess): Promise<string[]> {
  const lines: string[] = []
  for (let line = await process.line(); line !== undefined; line = await process.line()) lines.push(line)
  return lines
}

/** "su-it 30": who was sent which reminder on the limit, in order. */
function remindersIn(lines: readonly string[]): string[] {
  return lines
    .filter((line) => line.includes(LIMIT))
    .map((line) => {
      const [, to = '', ...key] = line.split(' ')
      return `${to} ${key.join(' ').slice(`deadlines/reminder/${LIMIT}/`.length).split('/').slice(0, -1).join(' ')}`
    })
    .sort()
}

const EACH_ONCE = ['gov-it 30 contact', 'gov-it 7 contact', 'su-it 30 counterpart', 'su-it 7 counterpart']

describe('two desks on one PostgreSQL server', () => {
  it('live through the same days side by side, and nobody is reminded twice or not at all', async () => {
    const address = await italy()
    // The 16th is missed; on the 23rd only the nearer reminder is of use.
    const days = ['2027-05-31', '2027-06-01', '2027-06-23']

    const both = [1, 2].map(() => startSecondProcess(WORKER, address, ZONE, ...days))
    const [one = [], other = []] = await Promise.all(both.map(linesOf))

    // Both made their rounds, or the test would show nothing.
    for (const lines of [one, other]) expect(lines.filter((line) => line.startsWith('round'))).toHaveLength(3)
    expect(remindersIn([...one, ...other])).toEqual(EACH_ONCE)
  })

  it('one killed, the other started after it and on days gone through already: the missed is caught up once, with a note', async () => {
    const address = await italy()

    const first = startSecondProcess(WORKER, address, ZONE, '2027-05-28', '2027-05-31', ...Array(40).fill('2027-06-01'))
    const seen: string[] = []
    for (let line = await first.line(); line !== undefined; line = await first.line()) {
      seen.push(line)
      if (line === 'round 2027-06-01') break
    }
    await first.kill('SIGKILL')
    // Down on the 16th; its clock is set back a day in between, as by a person or a change of zone.
    const days = ['2027-06-01', '2027-06-17', '2027-06-16', '2027-06-17', '2027-06-23']
    seen.push(...(await linesOf(startSecondProcess(WORKER, address, ZONE, ...days))))

    expect(remindersIn(seen)).toEqual([...EACH_ONCE, 'gov-it 14 contact', 'su-it 14 counterpart'].sort())
    const store = await openStore({ databaseUrl: address, folder: '', log: silentLog })
    const said = await store.transcript('gov-it', 20)
    await store.close()
    const late = said.filter(({ reply }) => reply && plainWords(reply).includes('I was not running then'))
    expect(late.map(({ message }) => message.split('/').slice(-3).join(' '))).toEqual(['14 contact gov-it'])
  })
})
