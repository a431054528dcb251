import { readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { lockFolder } from '../../../adapters/store/postgres/folder-lock.ts'
import { processStart } from '../../../adapters/store/postgres/process-start.ts'
import { type SecondProcess, startSecondProcess } from '../../support/second-process.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const PROGRAM = new URL('../../support/hold-store.ts', import.meta.url)
const folder = temporaryFolder()
const started: SecondProcess[] = []
let path: string

beforeEach(async () => {
  path = await folder.path()
})

afterEach(async () => {
  for (const other of started.splice(0)) await other.kill('SIGKILL').catch(() => {})
  await folder.remove()
})

function start(): SecondProcess {
  const other = startSecondProcess(PROGRAM, path)
  started.push(other)
  return other
}

describe('the lock of the embedded store', () => {
  test('refuses a second process while the first one runs, and lets it in after kill -9', async () => {
    const first = start()
    expect(await first.line()).toBe('open')

    const refused = await start().line()
    expect(refused).toContain(`in use by process ${first.pid}`)
    expect(refused).toContain('DATABASE_URL')

    await first.kill('SIGKILL')
    expect(await start().line()).toBe('open')
  }, 30_000)

  test('is given to one only when many want the lock that a dead process left', async () => {
    await writeFile(join(path, 'lock'), JSON.stringify({ pid: 4_194_303, host: hostname(), token: 'old' }))

    const tries = await Promise.allSettled(Array.from({ length: 20 }, () => lockFolder(path)))

    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await readdir(path)).toEqual(['lock'])
  })

  test('is not held by another process that was given the same number', async () => {
    const old = { pid: process.pid, started: 'another time', host: hostname(), token: 'old' }
    await writeFile(join(path, 'lock'), JSON.stringify(old))

    const lock = await lockFolder(path)
    await expect(lockFolder(path)).rejects.toThrow('in use')

    await lock.release()
    expect(await readdir(path)).toEqual([])
  })

  test('of another machine counts as long as it shows a sign of life', async () => {
    const lock = join(path, 'lock')
    await writeFile(lock, JSON.stringify({ pid: 1, host: 'elsewhere', token: 'old' }))
    await expect(lockFolder(path)).rejects.toThrow('on the machine elsewhere')

    const aMinuteAgo = new Date(Date.now() - 60_000)
    await utimes(lock, aMinuteAgo, aMinuteAgo)
    await (await lockFolder(path)).release()
  })

  test('that is empty or damaged is taken over', async () => {
    await writeFile(join(path, 'lock'), '')

    await lockFolder(path)

    expect(JSON.parse(await readFile(join(path, 'lock'), 'utf8'))).toMatchObject({ pid: process.pid })
  })

  test('is released only by who holds it', async () => {
    const lock = await lockFolder(path)
    await rm(join(path, 'lock'))
    await writeFile(join(path, 'lock'), 'of somebody else')

    await lock.release()

    expect(await readFile(join(path, 'lock'), 'utf8')).toBe('of somebody else')
  })
})

test('the start of a process is told the same each time, and not for one that does not run', async () => {
  expect(await processStart(process.pid)).toBe(await processStart(process.pid))
  expect(await processStart(4_194_303)).toBeUndefined()
})
