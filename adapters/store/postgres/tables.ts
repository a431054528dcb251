import type { ColumnType, Generated, Insertable } from 'kysely'
import type { Language } from '../../../src/core/language.ts'
import type { Account, Address, IncomingMessage } from '../../../src/core/message.ts'
import type { Ending, Letter } from '../../../src/core/outcome.ts'
import type { Reply } from '../../../src/core/reply.ts'
import type { Person } from '../../../src/ports/store.ts'

/** Written as JSON text; read as the value. The type is `json`, not `jsonb`: people's words may hold U+0000. */
type Json<T> = ColumnType<T, string, string>

/** Given by the database, in the order of insertion. */
type Sequence = ColumnType<string, never, never>

type Maybe<T> = ColumnType<T | null, T | null | undefined, T | null>

/** What every piece of work has that processes take turns at. */
interface Leased {
  attempts: Generated<number>
  lease: Maybe<string>
  leased_until: Maybe<Date>
}

export interface Tables {
  messages: Leased & {
    seq: Sequence
    id: string
    conversation: string
    body: Json<IncomingMessage>
    accepted_at: Date
    not_before: Maybe<Date>
    answered_at: Maybe<Date>
    /** The oldest unanswered message of its conversation. */
    head: Generated<boolean>
  }
  letters: Leased & {
    seq: Sequence
    key: string
    /** Letters of one lane leave one after the other. */
    lane: string
    recipient: Json<Letter['to']>
    reply: Json<Reply>
    answers: Maybe<string>
    put_at: Date
    not_before: Maybe<Date>
    expires_at: Maybe<Date>
    try_after: Maybe<Date>
    settled_at: Maybe<Date>
    result: Maybe<'delivered' | 'given up' | 'expired'>
    why: Maybe<string>
    /** The only letter of its lane that is given out now: the one that was begun, else the first that stands there. */
    head: Generated<boolean>
    /** Its time has not come: it does not stand in its lane yet. */
    scheduled: Generated<boolean>
  }
  said: {
    seq: Sequence
    conversation: string
    by: 'person' | 'desk'
    person: Maybe<string>
    text: string
    at: Date
    ending: Maybe<Ending>
    message: string
    language: Maybe<Language>
    reply: ColumnType<Reply | null, string | null | undefined, string | null>
  }
  entries: {
    seq: Sequence
    kind: string
    id: string
    revision: number
    latest: boolean
    country: Maybe<string>
    person: Maybe<string>
    readers: string[]
    body: Json<unknown>
    kept_at: Date
    kept_by: string
    words: Maybe<string[]>
  }
  expectations: { conversation: string; skill: string; state: Json<unknown>; until: Date }
  done_once: { name: string; at: Date }
  known_addresses: {
    person: string
    channel: Account['channel']
    tenant: Account['tenant']
    account: Account['user']
    address_channel: Address['channel']
    address: Address['to']
    conversation: string
    seen_at: Date
    unreachable: Maybe<string>
  }
  people: {
    id: string
    name: string
    role: Person['role']
    lead: boolean
    country: Maybe<string>
    language: Language
    zone: Maybe<string>
    email: Maybe<string>
    sample: boolean
  }
  accounts: { channel: string; tenant: string; account: string; person: string; linked: boolean }
  countries: { code: string; counterpart: Maybe<string> }
  notes: { key: string; value: Json<unknown> }
  /** Numbers of four bytes, least significant byte first. */
  vectors: { model: string; hash: string; vector: Uint8Array }
}

export type NewRow<Name extends keyof Tables> = Insertable<Tables[Name]>

/** Every table that a backup holds, each after those it refers to. */
export const TABLES = [
  'people',
  'accounts',
  'countries',
  'known_addresses',
  'messages',
  'said',
  'entries',
  'expectations',
  'done_once',
  'letters',
  'notes',
] as const satisfies readonly (keyof Tables)[]
