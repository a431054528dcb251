import type { TakenMessage } from './activity-rules.ts'

/** Somebody with an account. */
export interface StandInPerson {
  readonly name: string
  /** Entra object id. */
  readonly object: string
  readonly tenant: string
  readonly email?: string
  readonly role?: 'user' | 'guest' | 'anonymous'
  readonly locale?: string
}

/** A message of the bot, as it stands in the conversation now. */
export interface ShownMessage {
  readonly id: string
  readonly message: TakenMessage
  readonly edited: boolean
}

export interface Room {
  readonly id: string
  readonly kind: 'personal' | 'groupChat' | 'channel'
  readonly tenant: string
  readonly people: StandInPerson[]
  /** Of the bot only, oldest first, without what was taken back. */
  readonly shown: ShownMessage[]
  readonly typing: { times: number }
  /** Why the bot may not write; undefined when it may. */
  barred: string | undefined
}

/** How Teams names a person to one bot. */
export function userId(person: StandInPerson): string {
  return `29:${person.object}`
}

export function makeRoom(kind: Room['kind'], people: readonly StandInPerson[], id: string): Room {
  const tenant = people[0]?.tenant ?? ''
  return { id, kind, tenant, people: [...people], shown: [], typing: { times: 0 }, barred: undefined }
}

/** In a channel every thread is a conversation of its own behind the same roster. */
export function rootOf(conversation: string): string {
  return conversation.replace(/;messageid=.*$/, '')
}
