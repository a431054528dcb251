import { foldInPlace } from '../../understanding/fold-in-place.ts'
import type { NoteFields } from './note.ts'

const NO_ANSWER = String.raw`(?:no (?:answer|reply|response|news)|voice ?mail|nobody (?:answer|pick)\w*|(?:not|n't|never) (?:answer|repl|respond|pick|return)\w*|unreachable|sans (?:reponse|nouvelles?)|pas de (?:reponse|nouvelles?)|(?:ne |n'|pas )\s?repond\w*|injoignables?|messagerie|sin (?:respuesta|responder|noticias)|no (?:contest|respond|atend)\w*|nadie (?:contest|respond|atend)\w*|buzon)`
const TRIED = String.raw`(?:tried|called|calls|calling|rang|phoned|e-?mailed|e-?mails?|wrote|messaged|texted|chased|essaye\w*|appele\w*|appels?|ecrit|relance\w*|mails?|intente|llame|llamadas?|escribi|correos?|mensajes?)`
const UNREACHED = [
  new RegExp(String.raw`\b${TRIED}\b[^.;:!?]*?[\s,]${NO_ANSWER}`, 'u'),
  new RegExp(
    String.raw`\b${NO_ANSWER}(?: \p{L}+){0,2} (?:to|a|aux|de|mis|mes|my|our|nos|nuestros) [^.;]*?${TRIED}\b`,
    'u',
  ),
]
const SILENT = new RegExp(String.raw`\b${NO_ANSWER}`, 'u')

/**
 * Whether somebody of the country was spoken with. "Called three times, no answer" is worth a note, but the quarter's
 * promise of a check-in is not kept by it.
 */
export function wasReached(note: Pick<NoteFields, 'kind' | 'words' | 'participants' | 'reached'>): boolean {
  const { kind, words, participants, reached } = note
  if (reached !== undefined) return reached
  const folded = foldInPlace(words).replace(/’/g, "'")
  if (participants.length > 0) return true
  return !UNREACHED.some((pattern) => pattern.test(folded)) && !(kind === undefined && SILENT.test(folded))
}
