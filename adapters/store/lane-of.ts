import type { Letter } from '../../src/core/outcome.ts'

/** The name under which letters to one recipient keep their order. */
export function laneOf(to: Letter['to']): string {
  return 'person' in to ? JSON.stringify([to.person]) : JSON.stringify([to.channel, to.to])
}
