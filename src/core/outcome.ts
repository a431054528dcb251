import type { Language } from './language.ts'
import type { Address } from './message.ts'
import type { CountryCode, ReaderTag, Role } from './principal.ts'
import type { Reply } from './reply.ts'

/** How a turn ended. Every ending has words in every language. */
export type Ending =
  | 'answered'
  | 'answered-with-caveat'
  | 'closest'
  | 'clarify'
  | 'not-found'
  | 'out-of-scope'
  | 'too-long'
  | 'small-talk'
  | 'proposed'
  | 'done'
  | 'refused'
  | 'error'

/** Something to remember. The same `id` again is a new revision; earlier ones stay as history. */
export interface Entry {
  /** The kind's name begins with its skill's: `check-in/note`. */
  readonly kind: string
  readonly id: string
  readonly country?: CountryCode
  readonly person?: string
  readonly readers: readonly ReaderTag[]
  /**
   * The revision from which this one was made, 0 for none. When another came first, nothing of the change is kept and
   * the turn is tried again: for what several people change at once.
   */
  readonly after?: number
  /** JSON, in the shape of the kind's schema. */
  readonly body: unknown
  /** Words by which it can be found, in the form in which they are looked for. */
  readonly words?: readonly string[]
}

/** Somebody or some country moves in the directory: who is whose counterpart, who comes, who goes. */
export type DirectoryMove =
  | { readonly kind: 'counterpart'; readonly country: CountryCode; readonly person: string | undefined }
  | {
      readonly kind: 'joins'
      readonly person: {
        readonly id: string
        readonly name: string
        readonly role: Exclude<Role, 'guest'>
        readonly country: CountryCode | undefined
        readonly language: Language
        readonly zone: string | undefined
        readonly email: string | undefined
      }
    }
  /** From then on a guest: accounts and addresses are forgotten, and they are nobody's counterpart. */
  | { readonly kind: 'leaves'; readonly person: string }

/** A message to somebody: delivered by the outbox, once per key, in order per address. */
export interface Letter {
  /** The same key is never sent twice. */
  readonly key: string
  readonly to: Address | { readonly person: string }
  readonly reply: Reply
  /** Milliseconds since 1970 UTC before which it is not sent. */
  readonly notBefore?: number
  /** Not worth sending after this moment. */
  readonly expiresAt?: number
}

/** What the skill expects the person to say next in this conversation. */
export interface Expectation {
  readonly skill: string
  /** JSON of the skill. */
  readonly state: unknown
  /** Milliseconds since 1970 UTC; after it the expectation is forgotten. */
  readonly until: number
}

/** One passage that was looked at, for those who examine an answer. */
export interface Considered {
  readonly document: string
  readonly section: string
  readonly score: number
}

/** What a skill returns: what to say, keep, send and expect. */
export interface Outcome {
  readonly ending: Ending
  readonly say: Reply
  readonly keep?: readonly Entry[]
  readonly send?: readonly Letter[]
  /** Changes to the directory, in order; they count from the next message on. */
  readonly move?: readonly DirectoryMove[]
  /** Undefined forgets what was expected before. */
  readonly expect?: Expectation
  readonly considered?: readonly Considered[]
}

/** Key of the letter that answers a message. */
export function replyKey(message: string): string {
  return `reply/${message}`
}
