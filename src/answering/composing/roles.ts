import { fold } from '../../core/fold.ts'
import { namesIn } from './names-in.ts'

/** Those who act in the programme, beside names. */
const ACTORS =
  /\b(?:governments?|civil society|forum|countr(?:y|ies)|members?|public|gouvernements?|societe civile|pays|membres?|gobiernos?|sociedad civil|foro|pais(?:es)?|miembros?)\b/g
const PASSIVE = /\b(?:by|par|por)\b/g

/**
 * Whether two that act stand the other way round than in the source ("the unit writes to the country"), without a
 * passive that turns them back.
 */
export function turnsRolesRound(sentence: string, source: string): boolean {
  const [said, told] = [fold(sentence), fold(source)]
  const passives = (text: string) => text.match(PASSIVE)?.length ?? 0
  if (passives(said) !== passives(told)) return false
  // A single word with a capital at the beginning is a name only where the source has it so within a sentence.
  const names = namesIn(sentence).filter(
    ({ words, first }) => !first || words.includes(' ') || /^\p{Lu}{2}/u.test(words) || source.includes(` ${words}`),
  )
  const actors = new Set([...names.map(({ words }) => fold(words)), ...(said.match(ACTORS) ?? [])])
  const known = [...actors].filter((actor) => told.includes(actor))
  const inOrder = (text: string) => [...known].sort((one, other) => text.indexOf(one) - text.indexOf(other))
  const [asSaid, asTold] = [inOrder(said), inOrder(told)]
  return asSaid.some((actor, at) => actor !== asTold[at])
}
