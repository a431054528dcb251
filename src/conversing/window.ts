import type { Said } from '../ports/store.ts'

/** What the person and the desk said to each other: in a group others speak too, and not for this person. */
export function ownTalk(history: readonly Said[], person: string): readonly Said[] {
  return history.filter((said) => said.person === person)
}

/** Messages before this one that the model sees. */
export const LOOKED_BACK = 8
const LONGEST = 500

/**
 * The conversation so far, for the model: what the person wrote, and of the desk's words only answers from the
 * documents. Whatever was answered for the asker's eyes only, drafts and notes of check-ins with all that was said to
 * mend them, stays in the house.
 */
export function windowOf(
  history: readonly Said[],
  isNote: (text: string) => boolean,
  lookedBack = LOOKED_BACK,
): string {
  const inPrivate = new Set(history.flatMap(({ message, reply }) => (reply?.forAskerOnly ? [message] : [])))
  return history
    .slice(-lookedBack)
    .flatMap(({ by, text, reply, message }) => {
      if (text === '' || inPrivate.has(message)) return []
      const words = text.slice(0, LONGEST)
      if (by === 'person') return isNote(text) ? [] : [`Person: ${words}`]
      return reply?.blocks.some(({ kind }) => kind === 'sources') ? [`Desk: ${words}`] : []
    })
    .join('\n')
}
