import type { Said } from '../ports/store.ts'

/** Messages before this one that the model sees. */
export const LOOKED_BACK = 8
const LONGEST = 500

/**
 * The conversation so far, for the model: what the person wrote, and of the desk's words only answers from the
 * documents. Whatever is for the asker's eyes only, drafts, notes of check-ins, stays in the house.
 */
export function windowOf(
  history: readonly Said[],
  isNote: (text: string) => boolean,
  lookedBack = LOOKED_BACK,
): string {
  return history
    .slice(-lookedBack)
    .flatMap(({ by, text, reply }) => {
      if (text === '') return []
      const words = text.slice(0, LONGEST)
      if (by === 'person') return isNote(text) ? [] : [`Person: ${words}`]
      const isAnswer = reply !== undefined && !reply.forAskerOnly && reply.blocks.some(({ kind }) => kind === 'sources')
      return isAnswer ? [`Desk: ${words}`] : []
    })
    .join('\n')
}
