import type { Change } from '../../src/ports/store.ts'

/** The conversation in which a change belongs; what was said and what is expected cannot do without one. */
export function conversationOf(change: Change): string {
  const conversation = change.conversation ?? change.claim?.message.conversation
  if (conversation === undefined) throw new Error('A change with words or an expectation must name its conversation.')
  return conversation
}
