import type { IncomingMessage } from '../../src/core/message.ts'
import type { Entry, Letter } from '../../src/core/outcome.ts'
import { paragraph } from '../../src/core/reply.ts'
import type { Change, CountryDesk, Person } from '../../src/ports/store.ts'

export const START = new Date('2026-11-23T09:00:00Z')

export function later(milliseconds: number): Date {
  return new Date(START.getTime() + milliseconds)
}

export function message(id: string, conversation = 'room', text = `words of ${id}`): IncomingMessage {
  return {
    id,
    from: { channel: 'web', tenant: 'here', user: 'ama' },
    conversation,
    replyTo: { channel: 'web', to: conversation },
    audience: 'private',
    text,
    sentAt: START.getTime(),
    files: [],
  }
}

export function letter(
  key: string,
  to: Letter['to'] = { channel: 'web', to: 'room' },
  more: Partial<Letter> = {},
): Letter {
  return { key, to, reply: { language: 'en', blocks: [paragraph(`Letter ${key}`)] }, ...more }
}

export function entry(id: string, more: Partial<Entry> = {}): Entry {
  return { kind: 'check-in/note', id, readers: ['everyone'], body: { words: id }, ...more }
}

export function change(more: Partial<Change> = {}): Change {
  return { by: 'gov-gh', now: START, keep: [], send: [], ...more }
}

export function person(id: string, more: Partial<Person> = {}): Person {
  return {
    id,
    name: `Person ${id}`,
    role: 'government',
    lead: false,
    country: 'GH',
    language: 'en',
    zone: undefined,
    email: `${id}@example.org`,
    accounts: [],
    sample: false,
    ...more,
  }
}

export const NO_COUNTRIES: readonly CountryDesk[] = []
