import { openResvgPictures } from '../../adapters/picture/resvg/index.ts'
import { openMemoryStore } from '../../adapters/store/memory/index.ts'
import { makeChannelTools } from '../../src/desk/channel-tools.ts'
import type { Handled } from '../../src/desk/desk.ts'
import { loadSamplePeople } from '../../src/directory/sample-people.ts'
import { libraryOf } from '../../src/knowledge/library.ts'
import { type Learned, learn, type OpenedDesk, openDesk, openRetriever } from '../../src/open-desk.ts'
import type { Channel } from '../../src/ports/channel.ts'
import type { ChannelTools } from '../../src/ports/channel-module.ts'
import type { Retriever } from '../../src/ports/retriever.ts'
import type { Store } from '../../src/ports/store.ts'
import { makeServer, type OneServer } from '../../src/serve.ts'
import { makeClock, type SetClock } from './clock.ts'
import { makeLog, type ReadLog } from './log.ts'

/** The real desk with the shipped knowledge and the sample directory, on a store in memory and a clock that stands. */
export interface TestDesk extends OpenedDesk {
  readonly store: Store
  readonly clock: SetClock
  readonly log: ReadLog
  readonly server: OneServer
  readonly learned: Learned
  /** Every turn that was committed, oldest first. */
  readonly handled: readonly Handled[]
  close(): Promise<void>
}

export interface TestDeskNeeds {
  /** Opens the channels; they are started once the desk stands. */
  readonly channels: (tools: (name: string) => ChannelTools) => Promise<readonly Channel[]>
  readonly moment?: string
  readonly store?: Store
}

let learned: Promise<Learned> | undefined
/** One for all desks of a test file: it holds nothing of any of them, and takes seconds to make. */
let retriever: Promise<Retriever> | undefined

export async function openTestDesk(needs: TestDeskNeeds): Promise<TestDesk> {
  learned ??= learn({ knowledgeFolder: 'knowledge' })
  const known = await learned
  const clock = makeClock(needs.moment ?? '2026-11-23T09:00:00Z')
  const log = makeLog()
  const store = needs.store ?? openMemoryStore()
  if ((await store.directory.people()).length === 0) {
    const { people, countries } = await loadSamplePeople('knowledge')
    await store.directory.replace(people, countries)
  }
  const server = makeServer(log)
  const handled: Handled[] = []
  let opened: OpenedDesk | undefined
  const { countries, knowledge } = known
  const library = libraryOf(knowledge, countries)
  const pictures = openResvgPictures(log)
  const skills = () => opened?.skills ?? []
  const parts = { store, countries, library, clock, log, http: server.http, pictures, skills }
  const list = await needs.channels((name) => makeChannelTools(name, parts))
  const channels = new Map(list.map((channel) => [channel.name, channel]))
  retriever ??= openRetriever({ learned: known, log })
  const desk = await openDesk({
    learned: known,
    store,
    channels,
    log,
    clock,
    retriever: await retriever,
    watch: (turn) => handled.push(turn),
  })
  opened = desk
  for (const channel of list) await channel.start(async (message) => void (await desk.desk.accept(message)))
  return {
    ...desk,
    clock,
    store,
    log,
    server,
    learned: known,
    handled,
    close: async () => {
      await Promise.all(list.map((channel) => channel.stop()))
      await server.close()
      await desk.desk.stop()
      await store.close()
    },
  }
}
