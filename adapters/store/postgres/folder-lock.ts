import { randomUUID } from 'node:crypto'
import { constants, copyFile, link, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { ProblemsFound } from '../../../src/core/problem.ts'
import { isRunning, processStart } from './process-start.ts'

const Holder = z.object({
  pid: z.number().int().positive(),
  started: z.string().optional(),
  host: z.string(),
  token: z.string(),
})

type Holder = z.infer<typeof Holder>

const HEARTBEAT_MS = 5_000
const DEAD_AFTER_MS = 30_000

export interface FolderLock {
  release(): Promise<void>
}

/**
 * Takes the folder for this process alone, or refuses. PGlite has no lock of its own, and two processes on one folder
 * destroy it silently. The lock of a process that has ended is taken over: on this machine its number and start time
 * tell, on another one (a shared disk, an earlier container) the file's age does.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const path = join(folder, 'lock')
  const started = await processStart(process.pid)
  const mine: Holder = { pid: process.pid, host: hostname(), token: randomUUID(), ...(started ? { started } : {}) }
  // Written whole under another name and linked: nobody ever reads half a lock.
  const draft = join(folder, `lock.${mine.token}`)
  await writeFile(draft, JSON.stringify(mine))
  try {
    while (!(await linked(draft, path))) await removeIfStale(path)
  } finally {
    await rm(draft, { force: true })
  }
  const heartbeat = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => {}), HEARTBEAT_MS)
  heartbeat.unref()
  return {
    async release() {
      clearInterval(heartbeat)
      const now = await readFile(path, 'utf8').catch(() => '')
      if (now === JSON.stringify(mine)) await rm(path, { force: true })
    },
  }
}

async function linked(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path)
    return true
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'EEXIST') return false
    // Some disks know no links (exFAT, some shares): there the lock may be seen half written for a moment.
    if (code === 'EPERM' || code === 'ENOTSUP' || code === 'EOPNOTSUPP') return copied(draft, path)
    throw error
  }
}

async function copied(draft: string, path: string): Promise<boolean> {
  return copyFile(draft, path, constants.COPYFILE_EXCL).then(
    () => true,
    () => false,
  )
}

/** Removes a lock whose holder is gone; throws when the holder lives. */
async function removeIfStale(path: string): Promise<void> {
  const seen = await readFile(path, 'utf8').catch(() => undefined)
  if (seen === undefined) return
  await refuseIfHeld(path, seen)
  // Two processes may both see the same stale lock: only the one that takes this second file may remove it, and it
  // looks again first, so that a lock taken meanwhile stays.
  const guard = `${path}.removing`
  const alone = await writeFile(guard, '', { flag: 'wx' }).then(
    () => true,
    () => false,
  )
  if (!alone) return waitFor(guard)
  try {
    if ((await readFile(path, 'utf8').catch(() => undefined)) === seen) await rm(path, { force: true })
  } finally {
    await rm(guard, { force: true })
  }
}

async function waitFor(guard: string): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20))
  const age = await ageOf(guard)
  // Its owner died in the middle of removing.
  if (age !== undefined && age > DEAD_AFTER_MS) await rm(guard, { force: true })
}

async function refuseIfHeld(path: string, content: string): Promise<void> {
  const holder = parseHolder(content)
  if (holder === undefined) return
  if (holder.host !== hostname()) {
    const age = await ageOf(path)
    if (age !== undefined && age < DEAD_AFTER_MS) {
      throw held(path, `process ${holder.pid} on the machine ${holder.host}`, 'wait half a minute after it has ended')
    }
    return
  }
  if (!isRunning(holder.pid)) return
  const started = await processStart(holder.pid)
  const numberWasGivenToAnother = holder.started !== undefined && started !== undefined && holder.started !== started
  if (!numberWasGivenToAnother) throw held(path, `process ${holder.pid}`, 'stop it first')
}

function held(path: string, by: string, how: string): ProblemsFound {
  return new ProblemsFound([
    {
      where: path,
      what: `The store in this folder is in use by ${by}; two at once would destroy it.`,
      mend: `Work with that one, or ${how}. For several processes use a PostgreSQL server: set DATABASE_URL.`,
    },
  ])
}

function parseHolder(content: string): Holder | undefined {
  try {
    return Holder.parse(JSON.parse(content))
  } catch {
    return undefined
  }
}

async function ageOf(path: string): Promise<number | undefined> {
  return stat(path).then(
    (found) => Date.now() - found.mtimeMs,
    () => undefined,
  )
}
