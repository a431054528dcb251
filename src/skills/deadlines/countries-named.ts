import { countriesIn } from '../../answering/countries-in.ts'
import { fold } from '../../core/fold.ts'
import { LANGUAGES } from '../../core/language.ts'
import type { CountryCode } from '../../core/principal.ts'
import { typingErrors } from '../../core/typing-errors.ts'
import type { Country } from '../../knowledge/countries.ts'

/** Short names that no table of names has. */
const SHORT: Readonly<Record<string, CountryCode>> = {
  uk: 'GB',
  britain: 'GB',
  'grande bretagne': 'GB',
  'gran bretana': 'GB',
  usa: 'US',
  'ivory coast': 'CI',
  korea: 'KR',
  coree: 'KR',
  corea: 'KR',
  macedonia: 'MK',
  bosnia: 'BA',
  png: 'PG',
  rca: 'ZA',
  'cape verde': 'CV',
  holland: 'NL',
  czechia: 'CZ',
}

/** Shortest name in which a typing error is read over; shorter ones are too near to other words. */
const LEAST_LETTERS = 5

/** The countries of our data that folded words name. */
export function countriesNamed(words: string, countries: readonly Country[]): ReadonlySet<CountryCode> {
  const codes = new Set(countries.map((country) => country.code))
  const plain = words.replaceAll('-', ' ')
  const named = new Set([...countriesIn(words)].filter((code) => codes.has(code)))
  for (const { code, names } of countries) {
    if (LANGUAGES.some((language) => holds(plain, fold(names[language]).replaceAll('-', ' ')))) named.add(code)
  }
  for (const [name, code] of Object.entries(SHORT)) if (holds(plain, name)) named.add(code)
  return named
}

/** The one country that folded words name. With `closely`, typing errors are read over. Undefined for none or several. */
export function countryNamed(words: string, countries: readonly Country[], closely: boolean): CountryCode | undefined {
  const named = countriesNamed(words, countries)
  if (named.size === 1) return [...named][0]
  if (named.size > 1 || !closely) return undefined
  const plain = words.replaceAll('-', ' ')
  const near = new Set(plain.split(/[^\p{L}']+/u).flatMap((word) => nearest(word, countries)))
  return near.size === 1 ? [...near][0] : undefined
}

function holds(words: string, name: string): boolean {
  const at = words.indexOf(name)
  if (at < 0) return false
  const before = words[at - 1]
  const after = words[at + name.length]
  return !isLetter(before) && !isLetter(after)
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character)
}

/** The countries of which a word may be a misspelling; ordinary words are none. */
export function nearest(word: string, countries: readonly Country[]): readonly CountryCode[] {
  if (word.length < LEAST_LETTERS || ORDINARY.has(word)) return []
  return countries
    .filter(({ names }) =>
      LANGUAGES.some((language) => {
        const name = fold(names[language])
        const most = name.length >= 9 ? 2 : 1
        return name.length >= LEAST_LETTERS && name[0] === word[0] && typingErrors(word, name, most) <= most
      }),
    )
    .map(({ code }) => code)
}

/** Words of the three languages that are as near to a country's name as a misspelling is. */
const ORDINARY = new Set(
  `serie series serbe seria servie servia child chill spanish general generale generales liberal liberales begin german
  allemand perdu perdus grace gracia marco marcos tenez suele franc francs frances financia financie medico medicos
  sudamerica canal panel panels`.split(/\s+/),
)
