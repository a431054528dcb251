import { LANGUAGES, type Language } from '../../core/language.ts'
import type { CountryNamed } from '../../understanding/countries-named.ts'
import { foldInPlace } from '../../understanding/fold-in-place.ts'
import type { KINDS } from './note.ts'
import { NOTE_PATTERNS } from './note-patterns.ts'

type Kind = (typeof KINDS)[number]

/** Lower case without accents, plain apostrophes, and each letter of a country's name a `§`. */
export function maskedWords(text: string, countries: readonly CountryNamed[]): string {
  let masked = foldInPlace(text).replace(/[’‘`´]/g, "'")
  for (const { at, words } of countries) {
    const dots = words.replace(/[^\s]/gu, '§')
    masked = masked.slice(0, at) + dots.slice(0, words.length) + masked.slice(at + words.length)
  }
  return masked
}

/** The language in which a text speaks of a contact; that of the turn first. */
export function contactLanguage(masked: string, preferred: Language): Language | undefined {
  return [preferred, ...LANGUAGES.filter((one) => one !== preferred)].find(
    (language) => kindOf(masked, language) !== undefined,
  )
}

/**
 * The kind of contact that a piece of text names: the first that stands there, except that a meeting by telephone or
 * screen is a call. `some` when it leaves the kind open.
 */
export function kindOf(masked: string, language: Language): Kind | 'some' | undefined {
  const { contact, remote } = NOTE_PATTERNS[language]
  const places = (['call', 'meeting', 'message', 'some'] as const).flatMap((kind) => {
    const at = masked.search(contact[kind])
    return at < 0 ? [] : [{ kind, at }]
  })
  const [first] = places.filter(({ kind }) => kind !== 'some').sort((one, other) => one.at - other.at)
  if (first?.kind === 'meeting' && remote.test(masked)) return 'call'
  return first?.kind ?? places[0]?.kind
}
