import type { Skill, Turn } from '../skills/skill.ts'
import { holdsSeveral } from './holds-several.ts'

/** Longer texts are documents that were pasted in, not wishes; a button could not carry them either. */
const LONGEST = 1_200

/** What each skill open to the person thinks of the message. */
export interface Opinion {
  readonly skill: Skill
  readonly opinion: ReturnType<Skill['recognises']>
}

/**
 * Whether a model has anything to add to what the rules make of a message. Buttons and expected answers never go to a
 * model; nor does a single wish that a skill is certain of.
 */
export function asksModel(
  turn: Turn,
  expecting: string | undefined,
  opinions: readonly Opinion[],
  holdsNotes: (skill: Skill) => boolean = () => false,
): boolean {
  if (turn.press || turn.text === '' || turn.files.length > 0 || turn.message.revises?.how === 'deleted') return false
  if (turn.text.length > LONGEST) return false
  const awaiting = opinions.find(({ skill }) => skill.name === expecting)?.skill
  if (awaiting && (awaiting.awaits?.(turn) ?? true)) return false
  // Somebody tells of a contact: it is written down whole, and no part of it is a wish of its own.
  if (opinions.some(({ skill, opinion }) => opinion === 'certainly' && holdsNotes(skill))) return false
  return holdsSeveral(turn.text) || !opinions.some(({ opinion }) => opinion === 'certainly')
}
