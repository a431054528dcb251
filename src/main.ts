import { join } from 'node:path'
import { converse } from '../adapters/channel/terminal/converse.ts'
import { openTerminal } from '../adapters/channel/terminal/index.ts'
import { renderReply } from '../adapters/channel/terminal/render.ts'
import { openSession } from '../adapters/channel/terminal/session.ts'
import { openSystemClock } from '../adapters/clock/system/index.ts'
import { openJsonLog } from '../adapters/log/json/index.ts'
import { runCommand } from './commands/arguments.ts'
import { readEnvironment, readSettings } from './config.ts'
import { ProblemsFound } from './core/problem.ts'
import { makeChannelTools } from './desk/channel-tools.ts'
import { makeRound } from './desk/daily-round.ts'
import { libraryOf } from './knowledge/library.ts'
import { findChannels, openChannel } from './open-channels.ts'
import { learn, openDesk } from './open-desk.ts'
import { openDeskJobs } from './open-jobs.ts'
import { openStoreWithPeople } from './open-store-with-people.ts'
import type { Channel } from './ports/channel.ts'
import { makeServer } from './serve.ts'
import type { Skill } from './skills/skill.ts'

/** Starts the desk with every channel that has settings. */
await runCommand(async () => {
  const environment = readEnvironment()
  const settings = readSettings(environment)
  const log = openJsonLog(settings.logLevel)
  const found = await findChannels(environment)
  const halfSet = found.flatMap(({ state }) => (state.state === 'half-set' ? state.problems : []))
  if (halfSet.length > 0) throw new ProblemsFound(halfSet)

  const [learned, store] = await Promise.all([learn(settings), openStoreWithPeople(settings, log)])
  const clock = openSystemClock()
  const library = libraryOf(learned.knowledge, learned.countries)
  const server = makeServer(log)
  const channels = new Map<string, Channel>()
  let skills: readonly Skill[] = []
  const { countries } = learned
  const tools = { store, countries, library, clock, log, http: server.http, skills: () => skills }
  for (const { name, state } of found) {
    if (state.state === 'on') channels.set(name, await openChannel(name, state.settings, makeChannelTools(name, tools)))
  }
  const alone = !found.some(({ name, state }) => state.state === 'on' && name !== 'web')
  const atTerminal = alone && process.stdin.isTTY === true && process.stdout.isTTY === true
  const session = openSession({ person: 'guest' })
  if (atTerminal) {
    const terminal = openTerminal(({ reply }) => {
      session.shown(reply)
      process.stdout.write(`\n${renderReply(reply, true)}\n\n`)
    })
    channels.set(terminal.name, terminal)
  }

  const opened = await openDesk({ learned, store, channels, log, indexFolder: join(settings.dataFolder, 'index') })
  const { desk } = opened
  skills = opened.skills
  const say = (line: string) => process.stdout.write(`${line}\n`)
  const address = await server.listen(settings.host, settings.port)
  for (const channel of channels.values()) await channel.start(async (message) => void (await desk.accept(message)))
  desk.start()
  const jobs = await openDeskJobs(settings, store, { store, skills, clock, log })
  await jobs.start()
  await makeRound(clock.today(settings.zone), { store, skills, clock, log })

  say(`Store: ${store.description}`)
  for (const notice of store.notices) say(notice)
  for (const { name, state } of found) {
    if (state.state === 'on') say(`${name}: on, ${state.how}`)
    else if (state.state === 'off' && !(name === 'terminal' && atTerminal)) say(`${name}: off, ${state.why}`)
  }
  if (channels.has('web')) say(`The page: ${address}/`)

  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    await Promise.all([...channels.values()].map((channel) => channel.stop()))
    await server.close()
    await jobs.stop()
    await desk.stop()
    await store.close()
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void stop().then(() => process.exit(0)))
  if (!atTerminal) return
  await converse(session, 'en', async (message) => {
    await desk.accept(message)
    await desk.settle()
  })
  await stop()
})
