import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { converse } from '../adapters/channel/terminal/converse.ts'
import { openTerminal } from '../adapters/channel/terminal/index.ts'
import { renderReply } from '../adapters/channel/terminal/render.ts'
import { openSession } from '../adapters/channel/terminal/session.ts'
import { openJsonLog } from '../adapters/log/json/index.ts'
import { runCommand } from './commands/arguments.ts'
import { readEnvironment, readSettings } from './config.ts'
import { startDesk } from './start-desk.ts'

/** Starts the desk; at a terminal, with no platform set, it also holds the conversation there. */
await runCommand(async () => {
  const environment = readEnvironment()
  const settings = readSettings(environment)
  const log = openJsonLog(settings.logLevel)
  const session = openSession({ person: 'guest' })
  let typing = false
  const openTyped = () => {
    typing = true
    return openTerminal(({ reply }) => {
      session.shown(reply)
      process.stdout.write(`\n${renderReply(reply, true)}\n\n`)
    }, session.isFor)
  }
  if (settings.databaseUrl === undefined && !existsSync(join(settings.dataFolder, 'store')))
    process.stdout.write('First start: the store and the index are made, which takes some seconds.\n')
  const atTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true
  const running = await startDesk({ environment, settings, log, terminal: atTerminal ? openTyped : undefined })
  for (const line of running.report) process.stdout.write(`${line}\n`)

  const end = () => void running.stop().then(() => process.exit(0))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end)
  if (!typing) return
  await converse(session, 'en', async (message) => {
    await running.desk.accept(message)
    await running.desk.settle()
  })
  await running.stop()
})
