import type { Outcome } from '../core/outcome.ts'

/** Endings that ask the person before anything counts: what they keep is a draft. */
const ASKS_FIRST: readonly Outcome['ending'][] = ['proposed', 'clarify']
/** Who read what is noted by law of the house, not by anybody's wish. */
const AUDIT = /^audit\//

/**
 * Whether an outcome writes or tells a third person. A model may not bring that about: the person is asked first, and
 * their own press does it.
 */
export function writesOrTells({ ending, keep = [], send = [], move = [] }: Outcome, person: string): boolean {
  if (move.length > 0) return true
  if (send.some(({ to }) => !('person' in to) || to.person !== person)) return true
  return !ASKS_FIRST.includes(ending) && keep.some(({ kind }) => !AUDIT.test(kind))
}
