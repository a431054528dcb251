import type { Language } from '../core/language.ts'
import type { Address, FileReference, IncomingMessage } from '../core/message.ts'
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

/** A platform on which people write to the desk. */
export interface Channel {
  readonly name: string
  /** True for consoles on this machine, which may assume a person, a day and a language. */
  readonly local: boolean
  start(receive: Receive): Promise<void>
  /** Delivers or throws an OutsideError. Splits what is too long; never cuts it. */
  deliver(delivery: Delivery): Promise<void>
  /** Shows that the desk is at work. Never throws. */
  working?(to: Address, language: Language): Promise<void>
  /** The bytes of a file that came with a message; throws an OutsideError. */
  openFile?(file: FileReference): Promise<Uint8Array>
  stop(): Promise<void>
}
