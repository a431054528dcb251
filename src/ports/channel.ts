import type { Language } from '../core/language.ts'
import type { Account, Address, FileReference, IncomingMessage } from '../core/message.ts'
import type { Reply } from '../core/reply.ts'

/** Keeps the message in the inbox. When it resolves, nothing of the message can be lost: acknowledge then. */
export type Receive = (message: IncomingMessage) => Promise<void>

export interface Delivery {
  /** Unique per letter; use it as the platform's own idempotency key where there is one. */
  readonly key: string
  readonly to: Address
  readonly reply: Reply
  /** The message that is answered, if the letter is an answer. */
  readonly answers?: string
}

/** What a platform says of a person. */
export interface Profile {
  /** Address that the platform vouches for, in lower case; left out where anybody could have claimed it. */
  readonly verifiedEmail?: string
  readonly displayName?: string
  readonly language?: Language
}

/** A platform on which people write to the desk. */
export interface Channel {
  readonly name: string
  /** True for consoles on this machine, which may assume a person, a day and a language. */
  readonly local: boolean
  start(receive: Receive): Promise<void>
  /**
   * Delivers or throws an OutsideError. Splits what is too long; never cuts it. A reply without blocks says nothing,
   * and takes back what it `replaces`.
   */
  deliver(delivery: Delivery): Promise<void>
  /** Shows that the desk is at work on the message with this id. Never throws. */
  working?(to: Address, language: Language, message: string): Promise<void>
  /**
   * Asked when the turn begins, after the platform was acknowledged, for what a message does not carry itself.
   * Throws an OutsideError of kind `temporary` when the platform cannot be asked now: the turn is tried again.
   */
  profileOf?(account: Account): Promise<Profile>
  /** Where a person is reached who never wrote, by the e-mail address of the directory. */
  placeOf?(email: string): { readonly address: Address; readonly conversation: string }
  /** False while nobody reads there (a terminal at which another person sits): the letter waits. Else somebody always does. */
  isHere?(to: Address): boolean
  /** The bytes of a file that came with a message; throws an OutsideError. */
  openFile?(file: FileReference): Promise<Uint8Array>
  stop(): Promise<void>
}
