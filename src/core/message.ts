import type { CivilDate } from './dates.ts'
import type { Language } from './language.ts'

/** An account on a platform. `tenant` is the workspace or organisation: identity is both together. */
export interface Account {
  readonly channel: string
  readonly tenant: string
  readonly user: string
}

/** Where a reply goes. Opaque: only the channel that wrote `to` reads it. */
export interface Address {
  readonly channel: string
  readonly to: string
}

/** A button that was pressed or a form that was sent: the skill that drew it gets it back. */
export interface Press {
  readonly skill: string
  readonly action: string
  /** Data of the skill, at most 1,500 characters. It may be forged: check it against what the person may do. */
  readonly value: string
  /** The answers of a form, by field name. */
  readonly answers?: Readonly<Record<string, string | readonly string[]>>
}

/** A file that came with a message. Its bytes are fetched through the channel when a skill needs them. */
export interface FileReference {
  readonly name: string
  readonly mediaType: string
  /** Bytes, where the platform says so. */
  readonly size: number | undefined
  /** Opaque; the channel that wrote it reads it. */
  readonly reference: string
}

/** What the person at a local console asks us to assume. Only channels on this machine may set it. */
export interface Assumed {
  readonly person?: string
  readonly today?: CivilDate
  readonly language?: Language
}

/** What a platform sent, in our words. */
export interface IncomingMessage {
  /** The same for every redelivery of the same message, and unique over all channels. */
  readonly id: string
  readonly from: Account
  /** One conversation is answered in order. Unique over all channels. */
  readonly conversation: string
  readonly replyTo: Address
  readonly audience: 'private' | 'group'
  readonly text: string
  /** When it was sent, in milliseconds since 1970 UTC. */
  readonly sentAt: number
  readonly press?: Press
  readonly files: readonly FileReference[]
  /** E-mail address that the platform vouches for, in lower case. */
  readonly verifiedEmail?: string
  /** Language that the platform's profile of the person names. */
  readonly profileLanguage?: Language
  readonly displayName?: string
  readonly assumed?: Assumed
  /**
   * The message replaces (or takes back) an earlier one with this id. An edited question is asked again, and the new
   * answer takes the place of the old one; a deleted question's answer is taken back. Channels leave out edits that
   * come later than EDIT_COUNTS_FOR_MS after the original.
   */
  readonly revises?: { readonly id: string; readonly how: 'edited' | 'deleted' }
}

/** An edit this soon after the message asks again; a later one mends spelling, and the answer stands. */
export const EDIT_COUNTS_FOR_MS = 60_000
