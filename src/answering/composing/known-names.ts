import { fold } from '../../core/fold.ts'
import { LANGUAGES, type Language } from '../../core/language.ts'
import type { Case } from './case.ts'
import { type Grounds, languageOf } from './grounds.ts'
import { remembered } from './remembered.ts'

/** A name stands in what is cited, or is the official form of a term that does. */
export function isKnownName(words: string, first: boolean, { grounds, words: told, translates, cited }: Case): boolean {
  const source = flatRemembered(told)
  const stands = (flatName: string) => source.includes(flatName)
  const official = (flatName: string) =>
    (officialForms(grounds.glossary).get(flatName) ?? []).some(
      ({ language, others }) =>
        language === grounds.language &&
        cited.some((ground) => others[languageOf(ground)].some((form) => stands(form))),
    )
  const fine = (name: string) => {
    const flatName = ` ${flat(name)} `
    return stands(flatName) || official(flatName)
  }
  if (fine(words)) return true
  const [start = '', ...rest] = words.split(/\s+/)
  // The capital may be that of the sentence: the word is one that the guidance writes without.
  if (first && isPlainWord(start, grounds)) {
    const behind = rest.join(' ').replace(/^(?:[\p{Ll}]+\s+)+/u, '')
    if (behind === '' || !/\p{Lu}/u.test(behind) || fine(behind)) return true
    return isInParts(behind, fine)
  }
  return !translates && isInParts(words, fine)
}

function isPlainWord(word: string, { language, ordinary }: Grounds): boolean {
  const bare = word.replace(/^[ldLDnNsScCjJ][’']/u, '')
  return ordinary(bare, language) || ordinary(word, language)
}

/** "Steering Committee of the Open Government Partnership": two names of two words or more, each known by itself. */
function isInParts(name: string, fine: (part: string) => boolean): boolean {
  const parts = name.split(
    /\s+(?:of|for|and|the|de|du|des|del|la|le|les|el|los|las|et|y|pour|para)(?:\s+(?:the|la|le|les|el|los|las))?\s+/u,
  )
  return (
    parts.length > 1 &&
    parts.every((part) => (/\s/.test(part.trim()) || /^\p{Lu}{2,}$/u.test(part.trim())) && fine(part))
  )
}

/** The words of a source between spaces: each name of a sentence is looked for in them. */
const flatRemembered = remembered((text) => ` ${flat(text)} `)

type Forms = Readonly<Record<Language, readonly string[]>>
interface OfficialForm {
  readonly language: Language
  readonly others: Forms
}

const OFFICIAL = new WeakMap<Grounds['glossary'], ReadonlyMap<string, readonly OfficialForm[]>>()

/** Form of a term, between spaces → its language, and the forms of the same term in all. */
function officialForms(glossary: Grounds['glossary']): ReadonlyMap<string, readonly OfficialForm[]> {
  const known = OFFICIAL.get(glossary)
  if (known) return known
  const made = new Map<string, OfficialForm[]>()
  for (const { forms, abbreviations } of glossary) {
    const flatOf = (language: Language) =>
      [...forms[language], ...abbreviations[language]].map((form) => ` ${flat(form)} `)
    const others: Forms = { en: flatOf('en'), fr: flatOf('fr'), es: flatOf('es') }
    for (const language of LANGUAGES)
      for (const form of others[language]) made.set(form, [...(made.get(form) ?? []), { language, others }])
  }
  OFFICIAL.set(glossary, made)
  return made
}

function flat(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
