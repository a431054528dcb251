import { openResvgPictures } from '../../adapters/picture/resvg/index.ts'
import { openMemoryStore } from '../../adapters/store/memory/index.ts'
import type { Outcome } from '../../src/core/outcome.ts'
import { ROLES } from '../../src/core/principal.ts'
import { paragraph } from '../../src/core/reply.ts'
import { makeChannelMemory } from '../../src/desk/channel-memory.ts'
import { type Desk, makeDesk } from '../../src/desk/desk.ts'
import { homeFor, suggestionsFor } from '../../src/desk/home-for.ts'
import { meet } from '../../src/desk/meet.ts'
import type { Channel } from '../../src/ports/channel.ts'
import type { ChannelTools } from '../../src/ports/channel-module.ts'
import type { Pictures } from '../../src/ports/picture.ts'
import type { Store } from '../../src/ports/store.ts'
import { makeServer, type OneServer } from '../../src/serve.ts'
import { openSkill as openFeedback } from '../../src/skills/feedback/index.ts'
import { openSkill as openShare } from '../../src/skills/share/index.ts'
import type { Skill, Turn } from '../../src/skills/skill.ts'
import { makeClock, type SetClock } from './clock.ts'
import { makeLog, type ReadLog } from './log.ts'

/** The real path of a message, with one scripted skill in place of the knowledge: opens in no time. */
export interface LightDesk {
  readonly desk: Desk
  readonly store: Store
  readonly clock: SetClock
  readonly log: ReadLog
  readonly server: OneServer
  /** Every turn that reached the scripted skill, oldest first. */
  readonly turns: readonly Turn[]
  close(): Promise<void>
}

export interface LightDeskWishes {
  readonly channels: (tools: (name: string) => ChannelTools) => Promise<readonly Channel[]>
  /** What the skill does; it repeats the words when this is left out. */
  readonly answer?: (turn: Turn) => Promise<Outcome> | Outcome
  readonly skill?: Partial<Skill>
  readonly store?: Store
  /** Draws them, when this is left out. */
  readonly pictures?: Pictures
  readonly moment?: string
  readonly process?: string
}

export const COUNTRIES = [
  { code: 'GH', names: { en: 'Ghana', fr: 'Ghana', es: 'Ghana' } },
  { code: 'CI', names: { en: 'Côte d’Ivoire', fr: 'Côte d’Ivoire', es: 'Costa de Marfil' } },
]

export async function openLightDesk(wishes: LightDeskWishes): Promise<LightDesk> {
  const clock = makeClock(wishes.moment ?? '2026-11-23T09:00:00Z')
  const log = makeLog()
  const store = wishes.store ?? openMemoryStore()
  const server = makeServer(log)
  const turns: Turn[] = []
  const scripted: Skill = {
    name: 'guidance',
    summary: { en: 'Repeats.', fr: 'Répète.', es: 'Repite.' },
    examples: () => ['What happens if a plan is late?', 'What makes a strong commitment?'],
    roles: ROLES,
    fallback: true,
    recognises: () => undefined,
    answer: async (turn) => {
      turns.push(turn)
      return (wishes.answer ?? repeat)(turn)
    },
    ...wishes.skill,
  }
  const skills = [scripted, openFeedback(), openShare()]
  const parts = { store, countries: [], skills }
  const pictures = wishes.pictures ?? openResvgPictures(log)
  const tools = (name: string): ChannelTools => ({
    log,
    clock,
    http: server.http,
    pictures,
    memory: makeChannelMemory(name, store.notes),
    home: (viewer) => homeFor(viewer, clock.now(), parts),
    suggestions: (viewer) => suggestionsFor(viewer, clock.now(), parts),
    meet: (viewer, place) => meet(viewer, place, clock.now(), parts),
    transcript: (conversation, limit) => store.transcript(conversation, limit),
    people: () => store.directory.people(),
    library: { documents: [], countries: COUNTRIES },
  })
  const list = await wishes.channels(tools)
  const channels = new Map(list.map((channel) => [channel.name, channel]))
  const languageOf = (_: string, preferred: 'en' | 'fr' | 'es' | undefined) => preferred ?? 'en'
  const desk = makeDesk({ ...parts, channels, clock, log, languageOf, process: wishes.process ?? 'light' })
  for (const channel of list) await channel.start(async (message) => void (await desk.accept(message)))
  return {
    desk,
    store,
    clock,
    log,
    server,
    turns,
    close: async () => {
      await Promise.all(list.map((channel) => channel.stop()))
      await server.close()
      await desk.stop()
      await store.close()
    },
  }
}

function repeat(turn: Turn): Outcome {
  return { ending: 'answered', say: { language: turn.language, blocks: [paragraph(`You said: ${turn.text}`)] } }
}
