import { type InLanguages, LANGUAGES, type Language } from '../../../src/core/language.ts'
import { fold, wordsOf } from './fold.ts'
import type { Stem } from './stem.ts'
import { STOP_WORDS } from './stop-words.ts'

/** A term of the glossary, as far as finding passages needs it. */
export interface ConceptTerm {
  readonly key: string
  readonly forms: InLanguages<readonly string[]>
  readonly abbreviations: InLanguages<readonly string[]>
}

/**
 * Concepts are index terms that are the same in every language: "MII", "Independent Reporting Mechanism" and
 * "Mecanismo de Revisión Independiente" all become §irm.
 */
export interface Concepts {
  /** Concepts whose full form stands in a sequence of stems without stop words, with the places of its words. */
  inStems(stems: readonly string[], language: Language): readonly FoundConcept[]
  /** The full form, in words of the language, for which an abbreviation stands; undefined for any other word. */
  expand(word: WrittenWord, language: Language, isKnown: (word: string) => boolean): string | undefined
}

export interface FoundConcept {
  readonly concept: string
  readonly places: readonly number[]
}

export interface WrittenWord {
  readonly folded: string
  /** The person wrote it in capitals, in a text that is not all capitals. */
  readonly inCapitals: boolean
}

interface Form {
  readonly rest: readonly string[]
  readonly concept: string
}

export function makeConcepts(glossary: readonly ConceptTerm[], stem: Stem): Concepts {
  const forms = Object.fromEntries(LANGUAGES.map((language) => [language, new Map<string, Form[]>()]))
  const fullForms = Object.fromEntries(LANGUAGES.map((language) => [language, new Map<string, string>()]))

  for (const term of glossary) {
    const isConcept = LANGUAGES.some(
      (language) =>
        term.abbreviations[language].length > 0 ||
        term.forms[language].some((form) => contentStemsOf(form, language).length > 1),
    )
    for (const language of LANGUAGES) {
      for (const abbreviation of term.abbreviations[language]) {
        const full = term.forms[language][0] ?? term.forms.en[0]
        if (full) fullForms[language]?.set(fold(abbreviation).replace(/[^\p{L}\p{N}]/gu, ''), plain(full))
      }
      if (!isConcept) continue
      const written = [...term.forms[language].map(plain), ...term.abbreviations[language]]
      for (const form of written) {
        const [first, ...rest] = contentStemsOf(form, language)
        if (!first) continue
        const list = forms[language]?.get(first) ?? []
        list.push({ rest, concept: `§${term.key}` })
        forms[language]?.set(first, list)
      }
    }
  }

  function contentStemsOf(form: string, language: Language): string[] {
    return wordsOf(form)
      .filter((word) => !STOP_WORDS[language].has(word))
      .map((word) => stem(word, language))
  }

  return {
    inStems(stems, language) {
      const found: FoundConcept[] = []
      stems.forEach((first, place) => {
        for (const form of forms[language]?.get(first) ?? []) {
          if (!form.rest.every((next, step) => stems[place + 1 + step] === next)) continue
          found.push({ concept: form.concept, places: [place, ...form.rest.map((_, step) => place + 1 + step)] })
        }
      })
      return found
    },
    expand(word, language, isKnown) {
      const own = fullForms[language]?.get(word.folded)
      if (own !== undefined && (word.inCapitals || !STOP_WORDS[language].has(word.folded))) return own
      for (const other of LANGUAGES) {
        const foreign = fullForms[other]?.get(word.folded)
        if (foreign === undefined) continue
        if (word.inCapitals || (word.folded.length > 2 && !isKnown(word.folded))) {
          return fullFormIn(language, foreign, other)
        }
      }
      return undefined
    },
  }

  function fullFormIn(language: Language, foreign: string, from: Language): string {
    const term = glossary.find((candidate) => candidate.forms[from].some((form) => plain(form) === foreign))
    const own = term?.forms[language][0]
    return own ? plain(own) : foreign
  }
}

/** A form without its explanation in brackets: "point of contact (government)". */
function plain(form: string): string {
  return form.replace(/\s*\([^)]*\)/g, '').trim()
}
