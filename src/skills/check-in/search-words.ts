import { isGrammarWord, rootOf, wordsIn } from '../../answering/words.ts'
import { addMonths, type CivilDate } from '../../core/dates.ts'
import { LANGUAGES, type Language } from '../../core/language.ts'
import type { GlossaryTerm } from '../../knowledge/glossary.ts'
import { LISTS, type NoteFields } from './note.ts'

/** The words by which a note is found: the roots of all that it says, in its language, and its month. */
export function findableWords(note: NoteFields): readonly string[] {
  return [...new Set([...rootsIn(textOf(note), note.language), monthOf(note.date)])]
}

/** The months of a span, as notes carry them. */
export function monthsOf(earliest: CivilDate, latest: CivilDate): readonly string[] {
  const months: string[] = []
  for (let day = `${earliest.slice(0, 7)}-01` as CivilDate; day <= latest; day = addMonths(day, 1))
    months.push(monthOf(day))
  return months
}

/** No word that people write looks like this. */
function monthOf(day: CivilDate): string {
  return `in:${day.slice(0, 7)}`
}

export function textOf(note: NoteFields): string {
  return [note.words, ...LISTS.flatMap((list) => note[list]), ...note.commitments.map(({ what }) => what)].join('\n')
}

function rootsIn(text: string, language: Language): readonly string[] {
  return wordsIn(text)
    .filter((word) => word.length >= 2 && !isGrammarWord(word, language))
    .map((word) => rootOf(word, language))
}

/** One thing that is looked for, by all the roots under which it may stand. */
export type Term = ReadonlySet<string>

/**
 * What is looked for, in the language of the question, the languages of the notes, and the terms of the glossary that
 * translate it.
 */
export function termsIn(about: string, language: Language, glossary: readonly GlossaryTerm[]): readonly Term[] {
  const folded = wordsIn(about).filter((word) => word.length >= 2 && !isGrammarWord(word, language))
  return folded.map((word) => {
    const roots = new Set(LANGUAGES.map((one) => rootOf(word, one)))
    for (const { forms, abbreviations } of glossary) {
      const all = LANGUAGES.map((one) => ({
        one,
        names: [...forms[one], ...abbreviations[one]].map((name) => rootsIn(name, one)),
      }))
      const named = all.some(({ names }) => names.some((name) => name.length === 1 && roots.has(name[0] ?? '')))
      if (!named) continue
      for (const { names } of all) for (const name of names) if (name.length === 1 && name[0]) roots.add(name[0])
    }
    return roots
  })
}
