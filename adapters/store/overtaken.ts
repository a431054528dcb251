import type { Entry } from '../../src/core/outcome.ts'

/** What is thrown when somebody else changed an entry between our reading and our keeping it. */
export function overtaken({ kind, id, after }: Entry): string {
  return `${kind} ${id} is no longer at revision ${after}: somebody else changed it first.`
}
