import type { MissingFact } from '../../calendar/missing-facts.ts'
import type { Ending } from '../../core/outcome.ts'
import type { Block } from '../../core/reply.ts'

/** What an answer on dates comes to, before buttons are added. */
export interface Told {
  readonly ending: Ending
  readonly blocks: readonly Block[]
  /** Facts without which no day can be given; the counterpart can be asked for them. */
  readonly missing: readonly MissingFact[]
}
