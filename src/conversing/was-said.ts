import { fold } from '../core/fold.ts'
import { LANGUAGES } from '../core/language.ts'
import type { CountryCode } from '../core/principal.ts'
import type { CountryFinder } from '../understanding/countries-named.ts'
import { standsIn } from '../understanding/stands-in.ts'

export interface Said {
  /** The message, and what the person wrote before in this conversation. Never what the desk or anybody else wrote. */
  readonly texts: readonly string[]
  readonly ownCountry: CountryCode | undefined
  readonly find: CountryFinder
}

const LONGEST_MEANT = 6_200

/**
 * Whether a rewritten question brings nothing that the person did not write: no country, number, name of a month or
 * day, address, number of a case or note, and no name in capitals. What it brings else changes which question is
 * answered, and the person sees how it was read.
 */
export function bringsNothing(meant: string, { texts, ownCountry, find }: Said): boolean {
  if (meant.length > LONGEST_MEANT || /@|https?:|www\./i.test(meant)) return false
  const said = texts.join('\n')
  const countries = find(meant)
  const named = new Set(find(said).map(({ code }) => code))
  const allowed = (code: CountryCode) => code === ownCountry || named.has(code) || standsInAnyLanguage(code, said)
  if (!countries.every(({ code }) => allowed(code))) return false
  const rest = countries.reduce((text, { words }) => text.replace(words, ' '), meant)
  const saidWords = new Set(wordsIn(said))
  return (
    wordsIn(rest).every((word) => saidWords.has(word) || !(/\p{N}/u.test(word) || TIMES.has(word))) &&
    namesStand(rest, saidWords)
  )
}

/** Capitals that begin a sentence say nothing; others are names, and abbreviations that we all use. */
function namesStand(text: string, said: ReadonlySet<string>): boolean {
  const names = text.match(/(?<=[\p{Ll}\p{N},;:]\s+(?:["«“(]\s?)?)\p{Lu}[\p{L}\p{N}'’-]*/gu) ?? []
  return names.every((name) => wordsIn(name).every((word) => said.has(word) || OURS.has(word)))
}

const OURS = new Set('ogp pgo agap irm mii mri nap pan i open government partnership'.split(' '))

function wordsIn(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Months and days of the week, folded, in our languages. */
const TIMES: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((language) => [
    ...Array.from({ length: 12 }, (_, month) => nameOf(language, { month: 'long' }, month, 15)),
    ...Array.from({ length: 7 }, (_, day) => nameOf(language, { weekday: 'long' }, 0, day + 1)),
  ]),
)

function nameOf(language: string, how: Intl.DateTimeFormatOptions, month: number, day: number): string {
  return fold(new Intl.DateTimeFormat(language, { ...how, timeZone: 'UTC' }).format(Date.UTC(2026, month, day)))
}

/** Languages that people of the programme's countries write in, beside ours. */
const OTHER_LANGUAGES = [
  'pt',
  'de',
  'it',
  'nl',
  'ru',
  'uk',
  'ar',
  'id',
  'ro',
  'sr',
  'sq',
  'hy',
  'ka',
  'mn',
  'sw',
  'bg',
  'el',
  'lt',
  'lv',
  'et',
  'fi',
  'no',
  'sv',
  'da',
  'hr',
  'sk',
  'cs',
  'mk',
  'ko',
  'fil',
  'ur',
  'si',
  'ky',
] as const

function standsInAnyLanguage(code: CountryCode, text: string): boolean {
  return OTHER_LANGUAGES.some((language) => {
    const name = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(code)
    return name !== undefined && standsIn(name, text)
  })
}
