import type { CivilDate } from '../../../src/core/dates.ts'
import type { Language } from '../../../src/core/language.ts'
import type { Library, LibraryDocument } from '../../../src/ports/library.ts'

/** Whether the rules that a document tells hold on a day. */
export function forceOf(
  { validFrom, validUntil }: Pick<LibraryDocument, 'validFrom' | 'validUntil'>,
  day: CivilDate,
): 'in-force' | 'past' | 'future' {
  if (validUntil !== undefined && validUntil < day) return 'past'
  return validFrom !== undefined && validFrom > day ? 'future' : 'in-force'
}

/** The documents that took the place of one. */
export function successorsOf(id: string, library: Library): readonly string[] {
  return [...new Set(library.documents.filter(({ supersedes }) => supersedes === id).map((document) => document.id))]
}

/** A document in a language, else in any. */
export function findDocument(library: Library, id: string, language: Language): LibraryDocument | undefined {
  const versions = library.documents.filter((document) => document.id === id)
  return versions.find((document) => document.language === language) ?? versions[0]
}
