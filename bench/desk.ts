import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** Start to first answer and resident memory of the whole desk: shipped knowledge, embedded store, a new folder. */
const root = join(import.meta.dirname, '..')
const folder = await mkdtemp(join(tmpdir(), 'countrydesk-bench-'))
const environment = { ...process.env, COUNTRYDESK_DATA: folder, COUNTRYDESK_PORT: '0' }

const first = await startDesk()
const second = await startDesk()
await rm(folder, { recursive: true })

process.stdout.write('start                 to the page   resident\n')
for (const [name, run] of [
  ['first, makes the store', first],
  ['again', second],
] as const) {
  process.stdout.write(`${name.padEnd(22)}${(`${run.seconds.toFixed(2)} s`).padEnd(14)}${run.megabytes} MB\n`)
}
for (const again of [false, true]) {
  const started = performance.now()
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/commands/ask.ts', 'What if a plan is late?'], {
    cwd: root,
    env: { ...environment, COUNTRYDESK_DATA: again ? '.countrydesk' : folder },
    stdio: 'ignore',
  })
  await once(child, 'exit')
  const name = again ? 'one answer by ask, index kept' : 'one answer by ask, new folder'
  process.stdout.write(`${name}: ${((performance.now() - started) / 1000).toFixed(2)} s, process start included\n`)
}
await rm(folder, { recursive: true, force: true })

async function startDesk(): Promise<{ seconds: number; megabytes: number }> {
  const started = performance.now()
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  while (!said.includes('The page:') && child.exitCode === null) await pause(10)
  const seconds = (performance.now() - started) / 1000
  await pause(3_000)
  const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '')
  const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN)
  child.kill('SIGTERM')
  await once(child, 'exit')
  return { seconds, megabytes: Math.round(kilobytes / 1024) }
}
