import { createRequire } from 'node:module'
// Not its main file, which loads the names in all languages.
import isoCountries from 'i18n-iso-countries/index.js'
import { LANGUAGES } from '../core/language.ts'
import type { CountryCode } from '../core/principal.ts'
import { typingErrors } from '../core/typing-errors.ts'
import type { Country } from '../knowledge/countries.ts'
import { COUNTRY_WORDS } from './country-words.ts'
import { foldInPlace } from './fold-in-place.ts'

/** A country that a text names. */
export interface CountryNamed {
  readonly code: CountryCode
  /** As they stand in the text. */
  readonly words: string
  readonly at: number
  /** False when letters had to be guessed. */
  readonly sure: boolean
}

export type CountryFinder = (text: string) => readonly CountryNamed[]

/** Words of everyday speech that are one letter away from a country. */
const OTHER_WORDS = new Set(
  `begin child chill grace greece's francs franc general several canal spring jordans sermon mayor guides guided maroon
  normal moral malt salt india's perus peur pero turco nigh bring chief chose libre liberal material manual panel
  united states royal estados unidos republic republique republica nueva nuevo costa norte south north east west
  rumbo greed creed irish iran iraq oman mali malo cuba chad niger guinea kingdom georges geologie italics moreover
  romania's recorded finance finances finalize final serial serious series seminar polish holder martes marte lunes jueves viernes mardi mars marzo`.split(
    /\s+/,
  ),
)
/** How many letters may be wrong in a name of that many letters. */
const ERRORS = (length: number) => (length >= 9 ? 2 : length >= 5 ? 1 : 0)
const MOST_WORDS = 4

interface Known {
  readonly code: CountryCode
  readonly name: string
  readonly words: number
  readonly asWritten: string | undefined
  /** Found in the list of words: an adjective, another name. */
  readonly adjective: boolean
}

interface Token {
  readonly at: number
  readonly end: number
  readonly folded: string
}

/**
 * Finds the countries of the list in texts of three languages: names, adjectives, abbreviations, with typing errors
 * and without accents. A country that is not on the list is never taken for a typing error of one that is.
 */
export function makeCountryFinder(countries: readonly Country[]): CountryFinder {
  const made = finders.get(countries) ?? openFinder(countries)
  finders.set(countries, made)
  return made
}

/** Every skill asks for the finder of the same list: it is made once for each. */
const finders = new WeakMap<readonly Country[], CountryFinder>()

function openFinder(countries: readonly Country[]): CountryFinder {
  const listed = new Set(countries.map(({ code }) => code))
  const known = [...fromList(countries), ...fromIso()]
  const exact = new Map<string, Known[]>()
  for (const one of known) exact.set(one.name, [...(exact.get(one.name) ?? []), one])
  const byStart = new Map<string, Known[]>()
  for (const one of known) {
    if (one.asWritten !== undefined || one.name.length < 5) continue
    const start = one.name.charAt(0)
    byStart.set(start, [...(byStart.get(start) ?? []), one])
  }

  function named(text: string, tokens: readonly Token[], from: number, count: number): CountryNamed | undefined {
    const [first, last] = [tokens[from], tokens[from + count - 1]]
    if (!first || !last) return undefined
    const words = text.slice(first.at, last.end)
    const name = tokens
      .slice(from, from + count)
      .map(({ folded }) => folded)
      .join(' ')
    const found = pick(exact.get(name)?.filter(({ asWritten }) => asWritten === undefined || asWritten === words))
    return found && { code: found.code, words, at: first.at, sure: true }
  }

  function guessed(text: string, tokens: readonly Token[], from: number, count: number): CountryNamed | undefined {
    const [first, last] = [tokens[from], tokens[from + count - 1]]
    if (!first || !last) return undefined
    const joined = tokens
      .slice(from, from + count)
      .map(({ folded }) => folded)
      .join(' ')
    if (joined.length < (/^\p{Lu}/u.test(text.slice(first.at)) ? 4 : 5)) return undefined
    if (tokens.slice(from, from + count).some(({ folded }) => OTHER_WORDS.has(folded))) return undefined
    const single = collapsed(joined)
    const near = (byStart.get(joined.charAt(0)) ?? []).flatMap((one) => {
      if (one.adjective && one.name.length < 8) return []
      if (one.words !== count && !(count === 1 && one.name.replaceAll(' ', '') === joined)) return []
      const most = ERRORS(one.name.length)
      const errors = single === collapsed(one.name) ? 1 : typingErrors(joined, one.name, most)
      // In a short name a replaced letter makes another word too easily ("child"): only swapped, missing or doubled ones.
      const replaced = errors === 1 && joined.length === one.name.length && !swapped(joined, one.name)
      return errors <= most && !(one.name.length < 6 && replaced) ? [{ one, errors }] : []
    })
    near.sort((a, b) => a.errors - b.errors)
    const [best] = near
    if (!best) return undefined
    const rivals = near.filter(({ one, errors }) => errors === best.errors && one.code !== best.one.code)
    if (rivals.length > 0 || !listed.has(best.one.code)) return undefined
    return { code: best.one.code, words: text.slice(first.at, last.end), at: first.at, sure: false }
  }

  function pick(candidates: readonly Known[] | undefined): Known | undefined {
    return candidates?.find(({ code }) => listed.has(code)) ?? candidates?.[0]
  }

  return (text) => {
    const tokens = tokensOf(text)
    const taken = new Set<number>()
    const found: CountryNamed[] = []
    for (const find of [named, guessed]) {
      for (let count = MOST_WORDS; count >= 1; count--) {
        for (let from = 0; from + count <= tokens.length; from++) {
          const range = Array.from({ length: count }, (_, at) => from + at)
          if (range.some((at) => taken.has(at))) continue
          const country = find(text, tokens, from, count)
          if (!country) continue
          for (const at of range) taken.add(at)
          if (listed.has(country.code)) found.push(country)
        }
      }
    }
    return found.sort((one, other) => one.at - other.at)
  }
}

/** "Morroco" and "Morocco" differ only in what is doubled. */
function collapsed(word: string): string {
  return word.replace(/(.)\1+/g, '$1')
}

function swapped(one: string, other: string): boolean {
  return [...one].sort().join('') === [...other].sort().join('')
}

/** Words in order; an apostrophe parts "d'Ivoire", and the possessive "'s" is no part of a name. */
function tokensOf(text: string): readonly Token[] {
  const folded = foldInPlace(text)
  return [...folded.matchAll(/[\p{L}\p{N}&.]*[\p{L}\p{N}]\.?/gu)].flatMap(({ 0: word, index }) => {
    if (word === 's' && /['’]/.test(text.charAt(index - 1))) return []
    const abbreviation = /^(?:\p{L}+\.)+\p{L}*\.?$/u.test(word) && word.length <= 7
    const kept = abbreviation && word.slice(0, -1).includes('.') ? word : word.replace(/\.$/, '')
    return kept.includes('.') && !abbreviation
      ? kept.split('.').reduce<Token[]>((parts, part) => {
          const at = parts.at(-1) ? (parts.at(-1)?.end ?? 0) + 1 : index
          return part ? [...parts, { at, end: at + part.length, folded: part }] : parts
        }, [])
      : [{ at: index, end: index + kept.length, folded: kept }]
  })
}

function nameOf(words: string): string {
  return foldInPlace(words)
    .replace(/[^\p{L}\p{N}&.]+/gu, ' ')
    .trim()
}

function knownAs(code: CountryCode, words: string, asWritten?: string, adjective = false): Known {
  const name = asWritten === undefined ? nameOf(words) : foldInPlace(words)
  return { code, name, words: name.split(' ').length, asWritten, adjective }
}

function fromList(countries: readonly Country[]): readonly Known[] {
  return countries.flatMap(({ code, names }) => [
    ...LANGUAGES.map((language) => knownAs(code, names[language])),
    ...(COUNTRY_WORDS[code]?.split(' ') ?? []).map((word) => {
      const words = word.replaceAll('_', ' ')
      return knownAs(code, words, /\p{Lu}/u.test(word) ? words : undefined, true)
    }),
  ])
}

/** All countries of the world, so that Niger is not taken for Nigeria. */
function fromIso(): readonly Known[] {
  const require = createRequire(import.meta.url)
  return LANGUAGES.flatMap((language) => {
    isoCountries.registerLocale(require(`i18n-iso-countries/langs/${language}.json`))
    const names = isoCountries.getNames(language, { select: 'all' })
    return Object.entries(names).flatMap(([code, all]) =>
      all.filter((name) => !/^(?:\p{Lu}\.?){2,4}$/u.test(name)).map((name) => knownAs(code, name)),
    )
  })
}
