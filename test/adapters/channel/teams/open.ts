import { channel } from '../../../../adapters/channel/teams/index.ts'
import { settings } from '../../../../adapters/channel/teams/settings.ts'
import { openResvgPictures } from '../../../../adapters/picture/resvg/index.ts'
import type { Language } from '../../../../src/core/language.ts'
import type { IncomingMessage } from '../../../../src/core/message.ts'
import type { Channel } from '../../../../src/ports/channel.ts'
import type { ChannelMemory, ChannelTools, Place, Viewer } from '../../../../src/ports/channel-module.ts'
import type { Pictures } from '../../../../src/ports/picture.ts'
import type { Said } from '../../../../src/ports/store.ts'
import { makeServer } from '../../../../src/serve.ts'
import { activities } from '../../../stand-ins/teams/activities.ts'
import { openTeamsStandIn, type TeamsStandIn } from '../../../stand-ins/teams/index.ts'
import type { StandInPerson } from '../../../stand-ins/teams/rooms.ts'
import { makeClock, type SetClock } from '../../../support/clock.ts'
import { makeLog, type ReadLog } from '../../../support/log.ts'

export const TENANT = '11111111-1111-4111-8111-111111111111'
export const ELSEWHERE = '22222222-2222-4222-8222-222222222222'

export const AMA: StandInPerson = {
  name: 'Ama Boateng',
  object: 'aaaaaaaa-0000-4000-8000-000000000001',
  tenant: TENANT,
  email: 'Ama@ministry.example',
}
export const MARIE: StandInPerson = {
  name: 'Marie Diop',
  object: 'aaaaaaaa-0000-4000-8000-000000000002',
  tenant: TENANT,
  email: 'marie@ministry.example',
  locale: 'fr-FR',
}
export const VISITOR: StandInPerson = {
  name: 'A visitor',
  object: 'aaaaaaaa-0000-4000-8000-000000000003',
  tenant: TENANT,
  email: 'ama@ministry.example',
  role: 'guest',
}
export const STRANGER: StandInPerson = {
  name: 'A stranger',
  object: 'aaaaaaaa-0000-4000-8000-000000000004',
  tenant: ELSEWHERE,
  email: 'ama@ministry.example',
}

/** The channel alone, between the stand-in and a desk that only remembers what it is handed. */
export interface OpenedTeams {
  readonly channel: Channel
  readonly teams: TeamsStandIn
  readonly does: ReturnType<typeof activities>
  readonly received: IncomingMessage[]
  readonly clock: SetClock
  readonly log: ReadLog
  readonly memory: ReadonlyMap<string, unknown>
  readonly address: string
  /** Who was met without having written, and where. */
  readonly met: { readonly viewer: Viewer; readonly place: Place }[]
  /** What the desk said, for files that are asked for later. */
  readonly transcript: Said[]
  close(): Promise<void>
}

export async function openTeams(
  more: {
    readonly receive?: (message: IncomingMessage) => Promise<void>
    readonly environment?: Record<string, string>
    readonly pictures?: Pictures
    /** The language of the directory. */
    readonly speaks?: Language
  } = {},
): Promise<OpenedTeams> {
  const teams = await openTeamsStandIn([AMA, MARIE, VISITOR, STRANGER])
  const read = settings.read({ ...teams.environment, ...more.environment })
  if (read.state !== 'on') throw new Error(JSON.stringify(read))
  const log = makeLog()
  const clock = makeClock('2026-11-23T09:00:00Z')
  const server = makeServer(log)
  const remembered = new Map<string, unknown>()
  const transcript: Said[] = []
  const received: IncomingMessage[] = []
  const met: OpenedTeams['met'] = []
  const opened = await channel.open(read.settings, {
    ...emptyTools(makeMemory(remembered)),
    meet: async (viewer, place) => {
      met.push({ viewer, place })
      return more.speaks ?? viewer.profileLanguage ?? 'en'
    },
    log,
    clock,
    http: server.http,
    pictures: more.pictures ?? openResvgPictures(log),
    transcript: async () => transcript,
  })
  const address = await server.listen('127.0.0.1', 0)
  teams.aim(address)
  await opened.start(more.receive ?? (async (message) => void received.push(message)))
  return {
    channel: opened,
    teams,
    does: activities(teams),
    received,
    clock,
    log,
    memory: remembered,
    address,
    met,
    transcript,
    close: async () => {
      await opened.stop()
      await server.close()
      await teams.close()
    },
  }
}

function makeMemory(remembered: Map<string, unknown>): ChannelMemory {
  return {
    get: async (key) => remembered.get(key),
    put: async (key, value) => void remembered.set(key, structuredClone(value)),
  }
}

function emptyTools(
  memory: ChannelMemory,
): Omit<ChannelTools, 'log' | 'clock' | 'http' | 'transcript' | 'pictures' | 'meet'> {
  return {
    memory,
    home: async () => ({ language: 'en', blocks: [] }),
    suggestions: async () => ['When is our plan due?', 'What is co-creation?'],
    people: async () => [],
    library: {
      documents: [],
      countries: [
        { code: 'GH', names: { en: 'Ghana', fr: 'Ghana', es: 'Ghana' } },
        { code: 'CI', names: { en: 'Côte d’Ivoire', fr: 'Côte d’Ivoire', es: 'Costa de Marfil' } },
      ],
    },
  }
}
