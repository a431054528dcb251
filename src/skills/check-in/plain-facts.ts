import type { Language } from '../../core/language.ts'
import { plainSpans } from '../../core/plain-words.ts'
import type { NoteFields } from './note.ts'
import type { Parts } from './parts.ts'
import { factsOf } from './show-note.ts'

/** The fields of a note without any looks. */
export function plainFacts(
  note: NoteFields,
  language: Language,
  parts: Parts,
): readonly { readonly label: string; readonly value: string }[] {
  return factsOf(note, language, parts).map(({ label, value }) => ({ label, value: plainSpans(value) }))
}
