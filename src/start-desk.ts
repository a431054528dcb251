import { join } from 'node:path'
import { openSystemClock } from '../adapters/clock/system/index.ts'
import { openResvgPictures } from '../adapters/picture/resvg/index.ts'
import type { Settings } from './config.ts'
import { ProblemsFound } from './core/problem.ts'
import { makeChannelTools } from './desk/channel-tools.ts'
import { makeRound } from './desk/daily-round.ts'
import type { Desk } from './desk/desk.ts'
import { libraryOf } from './knowledge/library.ts'
import { type FoundChannel, findChannels, openChannel } from './open-channels.ts'
import { learn, openDesk } from './open-desk.ts'
import { openDeskModel, readModelSettings } from './open-desk-model.ts'
import { openOutsideSource, readEmbeddingsSettings } from './open-embeddings.ts'
import { openDeskJobs } from './open-jobs.ts'
import { openStoreWithPeople } from './open-store-with-people.ts'
import type { Channel } from './ports/channel.ts'
import type { Environment } from './ports/channel-module.ts'
import type { Log } from './ports/log.ts'
import { makeServer } from './serve.ts'
import { serveCalendars } from './serve-calendars.ts'
import type { Skill } from './skills/skill.ts'

export interface RunningDesk {
  readonly desk: Desk
  /** What is on and off, and why; where the page is. */
  readonly report: readonly string[]
  stop(): Promise<void>
}

export interface StartNeeds {
  readonly environment: Environment
  readonly settings: Settings
  readonly log: Log
  /** A terminal, opened when no platform has settings. */
  readonly terminal: (() => Channel) | undefined
}

/** Starts the desk with every channel that has settings. What was opened before a failure is closed again. */
export async function startDesk({ environment, settings, log, terminal }: StartNeeds): Promise<RunningDesk> {
  const found = await findChannels(environment)
  const modelState = readModelSettings(environment)
  const embeddingsState = readEmbeddingsSettings(environment)
  const halfSet = [...found.map(({ state }) => state), modelState, embeddingsState].flatMap((state) =>
    state.state === 'half-set' ? state.problems : [],
  )
  if (halfSet.length > 0) throw new ProblemsFound(halfSet)

  const closers: (() => Promise<void>)[] = []
  const stop = async () => {
    for (let close = closers.pop(); close; close = closers.pop()) await close()
  }
  try {
    const [learned, store] = await Promise.all([learn(settings), openStoreWithPeople(settings, log)])
    closers.push(() => store.close())
    const clock = openSystemClock()
    const { countries, knowledge } = learned
    const server = makeServer(log)
    let skills: readonly Skill[] = []
    const library = libraryOf(knowledge, countries)
    const pictures = openResvgPictures(log)
    const tools = { store, countries, library, clock, log, http: server.http, pictures, skills: () => skills }
    const channels = new Map<string, Channel>()
    for (const { name, state } of found) {
      if (state.state !== 'on') continue
      channels.set(name, await openChannel(name, state.settings, makeChannelTools(name, tools)))
    }
    const alone = [...channels.keys()].every((name) => name === 'web')
    const typed = alone ? terminal?.() : undefined
    if (typed) channels.set(typed.name, typed)

    const { address: publicAddress, dataFolder, zone } = settings
    serveCalendars(server.http, learned, store, clock, zone)
    const indexFolder = join(dataFolder, 'index')
    const model = await openDeskModel(modelState, { learned, store, clock, log, zone })
    const outside = await openOutsideSource(embeddingsState, { learned, store, model: modelState })
    const opened = await openDesk({
      learned,
      store,
      channels,
      log,
      indexFolder,
      address: publicAddress,
      model,
      ...(outside && { outside }),
    })
    const { desk } = opened
    skills = opened.skills
    closers.push(() => desk.stop())
    const address = await server.listen(settings.host, settings.port)
    closers.push(() => server.close())
    for (const channel of channels.values()) {
      await channel.start(async (message) => void (await desk.accept(message)))
      closers.push(() => channel.stop())
    }
    desk.start()
    const round = { store, skills, clock, log }
    const jobs = await openDeskJobs(settings, store, round)
    await jobs.start()
    closers.push(() => jobs.stop())
    await makeRound(clock.today(zone), round)
    const page = channels.has('web') ? [`The page: ${address}/`] : []
    return {
      desk,
      stop,
      report: [
        `Store: ${store.description}`,
        ...store.notices,
        ...(model.on ? [`Model: ${model.description}`] : []),
        ...(outside ? [`Embeddings: ${outside.embeddings.description}`] : []),
        ...channelLines(found, channels),
        ...page,
      ],
    }
  } catch (error) {
    await stop()
    throw error
  }
}

function channelLines(found: readonly FoundChannel[], open: ReadonlyMap<string, Channel>): readonly string[] {
  return found.flatMap(({ name, state }) => {
    if (state.state === 'on') return [`${name}: on, ${state.how}`]
    return state.state === 'off' && !open.has(name) ? [`${name}: off, ${state.why}`] : []
  })
}
