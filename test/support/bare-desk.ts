import { openMemoryStore } from '../../adapters/store/memory/index.ts'
import { plainWords } from '../../src/core/plain-words.ts'
import { type Desk, makeDesk } from '../../src/desk/desk.ts'
import type { Channel, Delivery } from '../../src/ports/channel.ts'
import type { Person, Store } from '../../src/ports/store.ts'
import type { Skill } from '../../src/skills/skill.ts'
import { makeClock, type SetClock } from './clock.ts'
import { makeLog, type ReadLog } from './log.ts'

export interface BareDesk {
  readonly desk: Desk
  readonly store: Store
  readonly clock: SetClock
  readonly log: ReadLog
  /** Words of what reached the channel, oldest first. */
  readonly delivered: readonly { key: string; to: string; text: string }[]
}

export interface BareNeeds {
  readonly skills: readonly Skill[]
  readonly store?: Store
  /** May throw in place of the platform. */
  readonly deliver?: (delivery: Delivery) => void | Promise<void>
  readonly local?: boolean
  readonly profileOf?: NonNullable<Channel['profileOf']>
  readonly people?: readonly Person[]
  readonly counterparts?: Readonly<Record<string, string>>
}

/** The real desk around skills of a test, with one channel called `test`. */
export async function openBareDesk(needs: BareNeeds): Promise<BareDesk> {
  const store = needs.store ?? openMemoryStore()
  const clock = makeClock('2026-11-23T09:00:00Z')
  const log = makeLog()
  const delivered: { key: string; to: string; text: string }[] = []
  const channel: Channel = {
    name: 'test',
    local: needs.local ?? false,
    start: async () => {},
    deliver: async (delivery) => {
      await needs.deliver?.(delivery)
      delivered.push({ key: delivery.key, to: delivery.to.to, text: plainWords(delivery.reply) })
    },
    stop: async () => {},
    ...(needs.profileOf && { profileOf: needs.profileOf }),
  }
  if (needs.people) {
    const countries = Object.entries(needs.counterparts ?? {}).map(([code, counterpart]) => ({ code, counterpart }))
    await store.directory.replace(needs.people, countries)
  }
  const desk = makeDesk({
    store,
    clock,
    log,
    skills: needs.skills,
    countries: [],
    channels: new Map([['test', channel]]),
    languageOf: (_, preferred) => preferred ?? 'en',
    process: `test:${crypto.randomUUID()}`,
  })
  return { desk, store, clock, log, delivered }
}

export function makePerson(id: string, more: Partial<Person> = {}): Person {
  return {
    id,
    name: `${id} (sample)`,
    role: 'government',
    lead: false,
    country: 'GH',
    language: 'en',
    zone: undefined,
    email: undefined,
    accounts: [{ channel: 'test', tenant: 'T', user: id }],
    sample: false,
    ...more,
  }
}
