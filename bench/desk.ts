import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { openPageClient } from '../test/support/page-client.ts'
import { benchQuestions } from './retrieval/questions.ts'

/**
 * Start to the page, resident memory before and after answers, and one answer by `ask`: shipped knowledge, embedded
 * store, a new folder. Node gets the options that the scripts of package.json give it.
 */
const root = join(import.meta.dirname, '..')
const folder = await mkdtemp(join(tmpdir(), 'countrydesk-bench-'))
const environment = { ...process.env, COUNTRYDESK_DATA: folder, COUNTRYDESK_PORT: '0' }
const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>
}
const questions = (await benchQuestions()).slice(0, 100).map(({ question }) => question)
const ASKS = 7

process.stdout.write(`load ${loadavg()[0]?.toFixed(1)}\n`)
process.stdout.write(
  `one answer by ask, new folder: ${(await ask(await mkdtemp(`${folder}-`))).toFixed(2)} s, process start included\n`,
)
process.stdout.write('start                   to the page   resident: idle, after 1 answer, after 100\n')
for (const name of ['first, makes the store', 'again']) {
  const { seconds, megabytes } = await startDesk()
  process.stdout.write(
    `${name.padEnd(24)}${`${seconds.toFixed(2)} s`.padEnd(14)}${megabytes.map((some) => `${some} MB`).join(', ')}\n`,
  )
}
const asks: number[] = []
for (let one = 0; one < ASKS; one++) asks.push(await ask(folder))
asks.sort((one, other) => one - other)
process.stdout.write(
  `one answer by ask, store and index kept: ${asks[ASKS >> 1]?.toFixed(2)} s (middle of ${ASKS}; ${asks[0]?.toFixed(2)} to ${asks.at(-1)?.toFixed(2)}), process start included\n`,
)
await rm(folder, { recursive: true, force: true })

function run(script: string, more: readonly string[], out: 'pipe' | 'ignore', env: NodeJS.ProcessEnv): ChildProcess {
  const words = (scripts[script] ?? '').split(' ').slice(1)
  const loader = words.includes('--import') ? [] : ['--import', 'tsx']
  return spawn(process.execPath, [...loader, ...words, ...more], { cwd: root, env, stdio: ['ignore', out, 'inherit'] })
}

async function ask(data: string): Promise<number> {
  const started = performance.now()
  await once(run('ask', ['What if a plan is late?'], 'ignore', { ...environment, COUNTRYDESK_DATA: data }), 'exit')
  if (data !== folder) await rm(data, { recursive: true, force: true })
  return (performance.now() - started) / 1000
}

async function startDesk(): Promise<{ seconds: number; megabytes: readonly number[] }> {
  const started = performance.now()
  const child = run('start', [], 'pipe', environment)
  let said = ''
  child.stdout?.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  while (!said.includes('The page:') && child.exitCode === null) await pause(10)
  const seconds = (performance.now() - started) / 1000
  const address = /The page: (http:\S+)\//.exec(said)?.[1] ?? ''
  await pause(3_000)
  const megabytes = [await residentMegabytes(child)]
  await answer(address, questions.slice(0, 1))
  megabytes.push(await residentMegabytes(child))
  await answer(address, questions.slice(1))
  megabytes.push(await residentMegabytes(child))
  child.kill('SIGTERM')
  await once(child, 'exit')
  return { seconds, megabytes }
}

/** Each question by a visitor of its own, so that nobody writes faster than the page allows. */
async function answer(address: string, texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    const client = openPageClient(address)
    await client.post('/talk/1', { once: crypto.randomUUID(), text, token: await client.token() })
    for (let entries = await client.entries(1); ; entries = await client.entries(1)) {
      if (entries.length > 1 && !entries.some(({ thinking }) => thinking)) break
      await pause(20)
    }
  }
}

async function residentMegabytes({ pid }: ChildProcess): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024)
}
