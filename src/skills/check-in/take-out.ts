import { fold } from '../../core/fold.ts'
import { datesSaid } from '../../understanding/dates-said.ts'
import { fieldNamed } from './labels.ts'
import { LISTS, type NoteFields } from './note.ts'
import { NOTE_PATTERNS } from './note-patterns.ts'
import type { ReadContext } from './read-context.ts'
import { plain } from './swap-in-note.ts'

const REMOVE =
  /^(?:please )?(?:remove|delete|drop|scratch|forget|skip|take out|leave out|enleve[rz]?|retire[rz]?|supprime[rz]?|ote[rz]?|oublie[rz]?|quita[r]?|elimina[r]?|borra[r]?|saca[r]?|olvida[r]?) (?:the |that |le |la |les |l'|el |los |las |lo de |lo del )*(?<what>.+)$/
/** They name the kind of item, not what it says. */
const KINDS_OF_ITEM =
  /\b(?:concerns?|questions?|promises?|remarks?|points?|about|part|item|preoccupations?|promesses?|remarques?|partie|sobre|acerca|preocupacion(?:es)?|preguntas?|promesas?|observacion(?:es)?|parte)\b/g

/** "Remove the concern", "quita la segunda pregunta", "no next call yet" and, by its words, any item. */
export function withoutPart(
  note: NoteFields,
  line: string,
  words: string,
  context: ReadContext,
): NoteFields | undefined {
  const { next, negation } = NOTE_PATTERNS[context.language]
  if (next.test(words) && negation.test(plain(line)) && datesSaid(line, { ...context, lean: 'future' }).length === 0)
    return withoutNext(note)
  const what = REMOVE.exec(words)?.groups?.what?.replace(/[.!\s]+$/, '')
  if (what === undefined) return undefined
  const field = fieldNamed(what)
  if (field === 'ours' || field === 'theirs') {
    const by = field === 'ours' ? 'support-unit' : 'country'
    return { ...note, commitments: note.commitments.filter((one) => one.by !== by) }
  }
  if (field === 'nextCheckIn') return withoutNext(note)
  if (field && LISTS.some((list) => list === field)) return { ...note, [field]: [] }
  return withoutItem(note, what)
}

function withoutNext(note: NoteFields): NoteFields {
  const { nextCheckIn: _, nextCheckInFrom: __, nextCheckInWords: ___, ...rest } = note
  return rest
}

/** Without the item that holds all the longer words; the first list in which there is one. */
function withoutItem(note: NoteFields, what: string): NoteFields | undefined {
  const words = what.replace(KINDS_OF_ITEM, ' ').match(/[\p{L}\p{N}]{3,}/gu) ?? []
  if (words.length === 0) return undefined
  const isMeant = (item: string) => words.every((word) => fold(item).includes(word))
  for (const list of LISTS) {
    const kept = note[list].filter((item) => !isMeant(item))
    if (kept.length < note[list].length) return { ...note, [list]: kept }
  }
  const commitments = note.commitments.filter((one) => !isMeant(one.what))
  return commitments.length < note.commitments.length ? { ...note, commitments } : undefined
}
