import { helpIn } from '../../brokering/understand-need.ts'
import { foldInPlace } from '../../understanding/fold-in-place.ts'
import type { Note } from './note.ts'

/** That somebody wishes for something. */
const WISH =
  /\b(?:wants?|needs?|would like|looking for|ask(?:s|ed|ing)? (?:for|if|whether)|could use|requests?|short of|veut|veulent|voudrai\w+|souhaite\w*|demande\w*|cherche\w*|besoin|sollicit\w+|quiere\w*|quisier\w+|necesita\w*|pide\w*|piden|buscan?|solicita\w*|pidio|pidieron)\b/
const HELP =
  /\b(?:help|support|assistance|facilitator|mentor|translat\w+|aide|appui|soutien|accompagnement|facilitateur|traduction|ayuda|apoyo|acompanamiento|facilitador\w*|traduccion)\b/
const LONGEST = 400

/**
 * The words of a note in which a country wishes for help that a broker can give; undefined when there are none. Never of
 * a sensitive note: a request for support is read by others.
 */
export function helpWished(note: Pick<Note, 'questions' | 'concerns' | 'remarks' | 'sensitive'>): string | undefined {
  if (note.sensitive) return undefined
  return [...note.questions, ...note.concerns, ...note.remarks]
    .find((words) => {
      const folded = foldInPlace(words)
      return WISH.test(folded) && (HELP.test(folded) || helpIn(words).length > 0)
    })
    ?.slice(0, LONGEST)
}
