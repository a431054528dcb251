import { openSystemClock } from '../../adapters/clock/system/index.ts'
import { openStore } from '../../adapters/store/open-store.ts'
import { paragraph } from '../../src/core/reply.ts'
import { makeDesk } from '../../src/desk/desk.ts'
import type { Channel } from '../../src/ports/channel.ts'
import type { Skill } from '../../src/skills/skill.ts'
import { silentLog } from '../support/silent-log.ts'
import type { FromWorker, ToWorker } from './protocol.ts'

/** The desk as it is, with one skill and one channel, in a process that may be killed at any moment. */
const tell = (what: FromWorker) => new Promise<void>((resolve) => process.send?.(what, () => resolve()))
const clock = openSystemClock()
const store = await openStore({
  databaseUrl: process.env.CRASH_DATABASE_URL,
  folder: process.env.CRASH_FOLDER ?? '',
  log: silentLog,
})

const channel: Channel = {
  name: 'crash',
  local: false,
  start: async () => {},
  deliver: ({ key }) => tell({ delivered: key }),
  stop: async () => {},
}

const counting: Skill = {
  name: 'counting',
  summary: { en: 'counts', fr: 'compte', es: 'cuenta' },
  examples: () => [],
  roles: ['guest'],
  fallback: true,
  recognises: () => undefined,
  async answer({ message, text, history }) {
    const earlier = history.filter(({ by }) => by === 'person').length
    return {
      ending: 'answered',
      say: { language: 'en', blocks: [paragraph(`${text}: heard after ${earlier} others`)] },
      keep: [{ kind: 'counting/heard', id: message.id, readers: ['everyone'], body: { earlier } }],
      send: [
        {
          key: `copy/${message.id}`,
          to: { channel: 'crash', to: 'everybody' },
          reply: { language: 'en', blocks: [paragraph(text)] },
        },
      ],
      expect: { skill: 'counting', state: message.id, until: clock.now().getTime() + 3_600_000 },
    }
  },
}

const desk = makeDesk({
  store,
  channels: new Map([[channel.name, channel]]),
  skills: [counting],
  countries: [],
  clock,
  log: silentLog,
  languageOf: () => 'en',
  process: String(process.pid),
})
desk.start()

process.on('message', async (told: ToWorker) => {
  if ('accept' in told) {
    await tell({ accepted: told.accept.id, how: await desk.accept(told.accept) })
  } else {
    const undelivered = (await store.outbox.nextDue(clock.now())) ? 1 : 0
    await tell({ left: (await store.inbox.waiting()) + undelivered })
  }
})
process.on('disconnect', () => process.exit(0))
await tell({ ready: true })
