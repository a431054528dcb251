import type { IncomingMessage } from '../../src/core/message.ts'

/** What the test tells its worker. */
export type ToWorker = { readonly accept: IncomingMessage } | { readonly ask: 'what is left' }

/** What the worker tells the test. */
export type FromWorker =
  | { readonly ready: true }
  /** The message is kept for good: a platform would be acknowledged now. */
  | { readonly accepted: string; readonly how: 'accepted' | 'known' }
  | { readonly delivered: string }
  | { readonly left: number }
