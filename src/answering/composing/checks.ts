import { fold } from '../../core/fold.ts'
import { countriesIn } from '../countries-in.ts'
import { standsIn } from '../verify.ts'
import { contentRoots } from '../words.ts'
import { type DayNamed, daysIn, isDayAmong } from './days-in.ts'
import { type Ground, type Grounds, languageOf, sentencesFrom, type Told, wordsOf } from './grounds.ts'
import { bodiesBeyond, namesIn } from './names-in.ts'
import { isAmong, type Quantity, quantitiesIn } from './quantities.ts'
import { deniesOtherwise, smallWordsBeyond } from './small-words.ts'
import { bestSupport, isEnough, type Support, shareOf } from './support.ts'

/** A sentence as the model gave it. */
export interface Claim {
  readonly text: string
  /** Tokens of what it rests on. */
  readonly rests: readonly string[]
  /** Words of the source, letter for letter: needed where the sentence translates. */
  readonly quote?: string | undefined
  /** One line of an enumeration. */
  readonly item?: boolean
}

/** A claim, and what it is held against. */
export interface Case {
  readonly claim: Claim
  readonly grounds: Grounds
  /** The grounds whose tokens are known. */
  readonly cited: readonly Ground[]
  /** All words of what is cited. */
  readonly words: string
  /** What the sentence restates: the quote where it translates, else the best of the source. */
  readonly source: Told | undefined
  readonly support: Support | undefined
  readonly translates: boolean
}

/** What is wrong with a claim, for the model to mend; undefined when this check finds nothing. */
export type Check = (examined: Case) => string | undefined

const LONGEST_SENTENCE = 500
const LONGEST_QUOTE = 700
/** Share of the words around a number or a day that must stand beside it in the source too. */
const LEAST_BESIDE = 0.5
const QUOTED = /[“«"„]\s*([^”»"“«„]{2,}?)\s*[”»"]/g
const LINK =
  /\b(?:https?:|www\.|mailto:)\S*|\b[\w.+-]+@[\w-]+\.\w+|\b[a-z0-9-]+\.(?:org|com|net|int|gov|info|io|eu|fr|es|uk)\b\S*/gi

export function makeCase(claim: Claim, grounds: Grounds): Case {
  const cited = claim.rests.flatMap((token) => grounds.byToken.get(token) ?? [])
  const words = cited.map(wordsOf).join('\n')
  const translates = cited.length > 0 && cited.every((ground) => languageOf(ground) !== grounds.language)
  const support = translates ? undefined : bestSupport(claim.text, grounds.language, cited, grounds.weights)
  const [first] = cited
  const source = translates && first ? { text: claim.quote ?? '', language: languageOf(first) } : support?.told
  return { claim, grounds, cited, words, source, support, translates }
}

/** Every check by its name. A sentence that passes all of them is shown; nothing else ever is. */
export const CHECKS = {
  'known tokens': ({ claim, grounds }) => {
    if (claim.rests.length === 0) return 'It names no passage on which it rests.'
    const unknown = claim.rests.filter((token) => !grounds.byToken.has(token))
    return unknown.length > 0 ? `There is no passage ${unknown.join(', ')}.` : undefined
  },

  form: ({ claim, source }) => {
    if (claim.text.includes('?') && !source?.text.includes('?')) return 'It asks something; only tell.'
    if (claim.text.length > LONGEST_SENTENCE) return 'It is too long.'
    if (/[\n\r{}<>|`#*]|\]\(|\b[PD]\d+\b/.test(claim.text)) return 'It holds markup or a token; write plain words.'
    return /[\p{L}]{2}/u.test(claim.text) ? undefined : 'It says nothing.'
  },

  links: ({ claim, words }) => {
    const beyond = Array.from(claim.text.matchAll(LINK), ([link]) => link).filter((link) => !words.includes(link))
    return beyond.length > 0 ? 'It holds an address; leave addresses out.' : undefined
  },

  'verbatim quotes': ({ claim, cited }) => {
    const quoted = Array.from(claim.text.matchAll(QUOTED), ([, words]) => words ?? '')
    const all = claim.quote === undefined ? quoted : [...quoted, claim.quote]
    const beyond = all.filter((words) => !cited.some((ground) => standsIn(words, { text: wordsOf(ground) })))
    if (beyond.length > 0) return 'What it quotes does not stand in the passage letter for letter.'
    return (claim.quote?.length ?? 0) > LONGEST_QUOTE ? 'Its quote is too long.' : undefined
  },

  numbers: (examined) => {
    const beyond = clausesOf(examined.claim.text).flatMap((clause) => {
      const wanted = quantitiesIn(daysIn(clause).rest)
      return wanted.filter((quantity) => !standsBeside(clause, examined, (told) => isAmong(quantity, told.quantities)))
    })
    const named = beyond.map(({ value, unit }) => (unit ? `${value} (${unit})` : value))
    return named.length > 0 ? `The passage does not say this number here: ${named.join(', ')}.` : undefined
  },

  days: (examined) => {
    const beyond = clausesOf(examined.claim.text).flatMap((clause) =>
      daysIn(clause).named.filter((day) => !standsBeside(clause, examined, (told) => isDayAmong(day, told.days))),
    )
    return beyond.length > 0 ? 'The passage does not say this date here. Dates are never worked out.' : undefined
  },

  'days seen from today': ({ claim, source }) => {
    const told = fold(source?.text ?? '')
    const beyond = daysIn(claim.text).verbatim.filter((words) => !told.includes(words))
    return beyond.length > 0 ? `The passage does not say “${beyond.join('”, “')}”.` : undefined
  },

  names: (examined) => {
    const beyond = namesIn(examined.claim.text).filter(({ words, first }) => !isKnown(words, first, examined))
    return beyond.length > 0
      ? `The passage does not name ${beyond.map(({ words }) => `“${words}”`).join(', ')}.`
      : undefined
  },

  bodies: ({ claim, words }) => {
    const beyond = bodiesBeyond(claim.text, words)
    return beyond.length > 0 ? `The passage speaks of no ${beyond.join(', no ')}.` : undefined
  },

  countries: ({ claim, words }) => {
    const told = countriesIn(words)
    const beyond = [...countriesIn(claim.text)].filter((code) => !told.has(code))
    return beyond.length > 0 ? 'The passage does not speak of this country.' : undefined
  },

  support: ({ claim, translates, support, source, cited }) => {
    if (!translates)
      return support && isEnough(support) ? undefined : 'No sentence of the passage says this. Stay near its words.'
    if (!claim.quote || !source) return 'It translates: give as quote the words of the passage that it translates.'
    const longest = LONGEST_GROWTH * claim.quote.length + LEAST_ROOM
    return claim.text.length > longest && cited.length > 0 ? 'It says more than its quote.' : undefined
  },

  denial: ({ claim, grounds, source }) =>
    source && deniesOtherwise(claim.text, grounds.language, source.text, source.language)
      ? 'It denies what the passage says, or says what the passage denies.'
      : undefined,

  strength: ({ claim, source }) => {
    const beyond = source ? smallWordsBeyond(claim.text, source.text) : []
    return beyond.length > 0 ? `The passage is not so strict or not so wide here: ${beyond.join(', ')}.` : undefined
  },
} as const satisfies Readonly<Record<string, Check>>

export type CheckName = keyof typeof CHECKS

/** French and Spanish take more room than English. */
const LONGEST_GROWTH = 1.7
const LEAST_ROOM = 40

/** Halves of a sentence that can each say something of their own. */
function clausesOf(text: string): readonly string[] {
  return text
    .split(/[;:]\s|,\s(?=\p{L}{2})|\s(?:and|but|while|et|mais|y|pero)\s/u)
    .filter((clause) => clause.trim() !== '')
}

interface Figures {
  readonly quantities: readonly Quantity[]
  readonly days: readonly DayNamed[]
}

const FIGURES = new Map<string, Figures>()
const REMEMBERED = 5_000

function figuresOf(text: string): Figures {
  const known = FIGURES.get(text)
  if (known) return known
  const { named, rest } = daysIn(text)
  const figures = { quantities: [...quantitiesIn(rest), ...quantitiesIn(text)], days: named }
  if (FIGURES.size >= REMEMBERED) FIGURES.clear()
  FIGURES.set(text, figures)
  return figures
}

/**
 * Whether a number or a day stands in a sentence of the source that speaks of the same thing: a number taken from the
 * sentence beside it says something else. Where the sentence translates, in its quote.
 */
function standsBeside(clause: string, examined: Case, fits: (figures: Figures) => boolean): boolean {
  const { claim, grounds, cited, translates, source } = examined
  if (translates) return source !== undefined && fits(figuresOf(source.text))
  const around = subjectOf(clause, examined)
  const roots = around.length >= 2 ? around : subjectOf(claim.text, examined)
  return cited.flatMap(sentencesFrom).some((told) => {
    if (!fits(figuresOf(told.text))) return false
    return roots.length === 0 || shareOf(roots, told, grounds.language, grounds.weights) >= LEAST_BESIDE
  })
}

/** Words of subject without numbers and units. */
function subjectOf(text: string, { grounds }: Case): readonly string[] {
  const roots = contentRoots(daysIn(text).rest, grounds.language)
  return [...new Set(roots)].filter(
    (root) => !/^\d/.test(root) && !/^(?:day|week|month|year|jour|semain|moi|mois|an|ann|dia|mes|ano)$/.test(root),
  )
}

/** A name stands in what is cited, or is the official form of a term that does. */
function isKnown(words: string, first: boolean, { grounds, words: told, translates, cited }: Case): boolean {
  const source = ` ${flat(told)} `
  const stands = (name: string) => source.includes(` ${flat(name)} `)
  const official = (name: string) =>
    grounds.glossary.some(
      ({ forms, abbreviations }) =>
        [...forms[grounds.language], ...abbreviations[grounds.language]].some((form) => flat(form) === flat(name)) &&
        cited.some((ground) =>
          [...forms[languageOf(ground)], ...abbreviations[languageOf(ground)]].some((form) => stands(form)),
        ),
    )
  const fine = (name: string) => stands(name) || official(name)
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

function flat(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
