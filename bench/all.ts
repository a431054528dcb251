import { spawn } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'

/** Not measurements: they fit weights. */
const FITTING = /^(all|fit-.*)\.ts$/

/** Every measurement, one after another, so that none disturbs another; or those named: `npm run bench -- slack`. */
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('-'))
const options = process.argv.slice(2).filter((argument) => argument.startsWith('-'))
const files = (await readdir(import.meta.dirname)).filter((name) => name.endsWith('.ts') && !FITTING.test(name)).sort()
const chosen = named.length > 0 ? files.filter((file) => named.includes(file.replace('.ts', ''))) : files
const memory = Math.round(totalmem() / 2 ** 30)
process.stdout.write(
  `Node ${process.versions.node}, ${cpus().length} cores, ${memory} GiB, ${new Date().toISOString()}\n`,
)

for (const file of chosen) {
  process.stdout.write(`\n== ${file.replace('.ts', '')}\n`)
  const arguments_ = ['--import', 'tsx', join(import.meta.dirname, file), ...options]
  const child = spawn(process.execPath, arguments_, { stdio: 'inherit' })
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve))
  if (code !== 0) process.exitCode = 1
}
