import type { Language } from '../core/language.ts'
import type { Account, Address, IncomingMessage } from '../core/message.ts'
import type { DirectoryMove, Ending, Entry, Expectation, Letter } from '../core/outcome.ts'
import type { CountryCode, Principal, ReaderTag, Role } from '../core/principal.ts'
import type { Reply } from '../core/reply.ts'

/** A message given out to one process to be answered. While the lease lasts nobody else gets its conversation. */
export interface Claim {
  readonly message: IncomingMessage
  /** 1 for the first try. */
  readonly attempt: number
  /** Proves that this process still holds the message when it commits. */
  readonly lease: string
}

/** Messages accepted from the platforms and not yet answered. */
export interface Inbox {
  /** Keeps the message before it resolves. `known`: it was accepted before, under the same id, and not yet tidied. */
  accept(message: IncomingMessage, now: Date): Promise<'accepted' | 'known'>
  /** Gives out the oldest unanswered message of a conversation that nobody works on; undefined when there is none. */
  claim(process: string, leaseMs: number, now: Date): Promise<Claim | undefined>
  /** Gives the message back to be tried again from `notBefore` on. */
  giveBack(claim: Claim, notBefore: Date): Promise<void>
  /** How many messages are not answered yet. */
  waiting(): Promise<number>
}

/** One thing said in a conversation, by the person or by the desk. Newest last in lists. */
export interface Said {
  readonly by: 'person' | 'desk'
  readonly person: string | undefined
  readonly text: string
  readonly at: number
  readonly ending?: Ending
  readonly message: string
  readonly language?: Language
  /** The whole reply, so that a page can show it again. */
  readonly reply?: Reply
}

/** Everything that one turn changes. Committed whole or not at all. */
export interface Change {
  /** The claimed message that is now answered; undefined for changes that no message asked for. */
  readonly claim?: Claim
  /** Makes a change without a message happen once, until `tidy` forgets the name: `day/<skill>/<date>`. */
  readonly once?: string
  readonly by: string
  readonly now: Date
  readonly said?: readonly Said[]
  readonly keep: readonly Entry[]
  readonly send: readonly Letter[]
  /** Throws when somebody is to become a counterpart whom the directory does not know. */
  readonly move?: readonly DirectoryMove[]
  /** Undefined leaves it, null forgets it. */
  readonly expect?: Expectation | null
  readonly conversation?: string
  /** Where the person was heard of in private, learnt from this message. */
  readonly learnt?: {
    readonly person: string
    readonly account: Account
    readonly address: Address
    readonly conversation: string
  }
}

/** A letter given out to be delivered. */
export interface DueLetter {
  readonly key: string
  readonly to: Letter['to']
  readonly reply: Reply
  readonly answers?: string
  /** 1 for the first try. */
  readonly attempt: number
  readonly lease: string
  /** From when it could be delivered: put in the outbox, or later if it waited for its time. Milliseconds since 1970 UTC. */
  readonly since: number
}

/** Letters on their way. One address gets them in the order in which they were committed. */
export interface Outbox {
  claim(process: string, limit: number, leaseMs: number, now: Date): Promise<readonly DueLetter[]>
  delivered(letter: DueLetter, now: Date): Promise<void>
  tryAgain(letter: DueLetter, notBefore: Date, why: string): Promise<void>
  giveUp(letter: DueLetter, now: Date, why: string): Promise<void>
  /** When the next letter becomes due; undefined when none waits. */
  nextDue(now: Date): Promise<Date | undefined>
}

export interface KeptEntry extends Entry {
  /** 1 for the first; each keeping under the same id adds one. */
  readonly revision: number
  readonly keptAt: number
  readonly keptBy: string
}

export interface EntryQuery {
  /** Without it: entries of every kind. */
  readonly kind?: string
  readonly id?: string
  readonly country?: CountryCode
  readonly person?: string
  /** Only entries that carry one of these tags. Leave out only for the desk's own work, never for a reply. */
  readonly readableBy?: readonly ReaderTag[]
  /** Only entries that carry at least one word of each of these sets: the forms of one thing are a set. */
  readonly words?: readonly (readonly string[])[]
  /** All revisions instead of the latest only. */
  readonly history?: true
  /** A member of the body that holds text: the smallest first, those without it last. Otherwise newest first. */
  readonly sortedBy?: string
  /** At most this many. */
  readonly limit?: number
}

/** Which entries are counted: as they are now. */
export type CountQuery = Omit<EntryQuery, 'history' | 'sortedBy' | 'limit'>

export interface Person {
  readonly id: string
  readonly name: string
  readonly role: Exclude<Role, 'guest'>
  readonly lead: boolean
  readonly country: CountryCode | undefined
  readonly language: Language
  readonly zone: string | undefined
  readonly email: string | undefined
  /** Accounts on platforms by which the person is known. */
  readonly accounts: readonly Account[]
  /** Belongs to the fictional directory that ships with the desk. */
  readonly sample: boolean
}

export interface CountryDesk {
  readonly code: CountryCode
  /** Directory id of the Support Unit's counterpart. */
  readonly counterpart: string | undefined
}

export interface Directory {
  people(): Promise<readonly Person[]>
  person(id: string): Promise<Person | undefined>
  byAccount(account: Account): Promise<Person | undefined>
  byEmail(email: string): Promise<Person | undefined>
  countries(): Promise<readonly CountryDesk[]>
  /** Replaces the whole directory in one transaction. */
  replace(people: readonly Person[], countries: readonly CountryDesk[]): Promise<void>
  /** Ties an account to a person whom the platform vouched for. */
  link(person: string, account: Account): Promise<void>
  /** Where a person was last heard of, newest first. */
  addressesOf(person: string): Promise<readonly KnownAddress[]>
  markUnreachable(address: Address, why: string, now: Date): Promise<void>
}

/** Small values that a channel must remember. Overwritten in place: they have no history and do not grow. */
export interface Notes {
  /** Undefined when there is none. */
  get(key: string): Promise<unknown>
  /** JSON. */
  put(key: string, value: unknown): Promise<void>
  delete(key: string): Promise<void>
}

/**
 * Vectors of texts, by the fingerprint of the model that made them and by the hash of the text. They can be made anew
 * from the texts, so that backups leave them out.
 */
export interface Vectors {
  /** Those of the texts that are known. */
  get(model: string, hashes: readonly string[]): Promise<ReadonlyMap<string, Float32Array>>
  /** A vector under a hash that is known already replaces the earlier one. */
  put(model: string, vectors: ReadonlyMap<string, Float32Array>): Promise<void>
  /** Forgets what other models made, and texts that are none of these. */
  keepOnly(model: string, hashes: readonly string[]): Promise<void>
}

export interface KnownAddress {
  readonly account: Account
  readonly address: Address
  readonly conversation: string
  readonly unreachable: string | undefined
}

/** For those who answer for what is kept: what there is of a person, and how it goes. A dry run only counts. */
export interface Housekeeping {
  /** What a person said and was told, oldest first. */
  saidWith(person: string): Promise<readonly Pick<Said, 'by' | 'text' | 'at'>[]>
  /**
   * Puts every revision as `change` gives it back; undefined removes it. An entry whose latest revision is removed goes
   * with its history. Kind, id and revision stay.
   */
  rewrite(
    change: (entry: KeptEntry) => KeptEntry | undefined,
    dry: boolean,
  ): Promise<{ readonly rewritten: number; readonly removed: number }>
  /** Removes what was said before a moment, with a person, or both. */
  forgetSaid(which: { readonly before?: Date; readonly person?: string }, dry: boolean): Promise<number>
  /** Removes a person from the directory, with their messages, letters to them, accounts and addresses. */
  forgetPerson(person: string, dry: boolean): Promise<number>
}

/** Everything that lasts. */
export interface Store {
  /** For people: "embedded PostgreSQL in .countrydesk/store", "PostgreSQL at db.example:5432", "memory". */
  readonly description: string
  readonly inbox: Inbox
  readonly outbox: Outbox
  readonly directory: Directory
  readonly notes: Notes
  readonly vectors: Vectors
  readonly housekeeping: Housekeeping
  /** `already handled`: the message was answered, the lease was lost, or `once` was committed before; nothing changed. */
  commit(change: Change): Promise<'kept' | 'already handled'>
  entries(query: EntryQuery): Promise<readonly KeptEntry[]>
  /** How many entries there are, by the person under whom they are filed; those of nobody under ''. */
  countByPerson(query: CountQuery): Promise<ReadonlyMap<string, number>>
  /** What was said in a conversation, oldest first, the latest `limit`. */
  transcript(conversation: string, limit: number): Promise<readonly Said[]>
  expected(conversation: string, now: Date): Promise<Expectation | undefined>
  /**
   * Removes what was done before that moment and nobody needs any more: answered messages, settled letters, names of
   * `once`, expectations that ran out. Transcripts, entries and notes stay, and so do the keys of letters, without
   * their words: the same key is never sent twice, except the reply to a message that was itself removed.
   */
  tidy(before: Date): Promise<void>
  close(): Promise<void>
}

/** The part of the store that a skill sees: filtered by what the person of the turn may read. */
export interface ReadStore {
  entries(query: Omit<EntryQuery, 'readableBy'>): Promise<readonly KeptEntry[]>
  countByPerson(query: Omit<CountQuery, 'readableBy'>): Promise<ReadonlyMap<string, number>>
  person(id: string): Promise<Person | undefined>
  /** The Support Unit's counterpart of a country. */
  counterpartOf(country: CountryCode): Promise<Person | undefined>
  /** The members of the Support Unit who lead. */
  leads(): Promise<readonly Person[]>
  /** Everybody in the directory, for letters and for moving countries; what of it is told must be fit for the reader. */
  people(): Promise<readonly Person[]>
  principal: Principal
}
