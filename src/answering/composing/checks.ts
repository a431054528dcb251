import { fold } from '../../core/fold.ts'
import { countriesIn } from '../countries-in.ts'
import { standsIn } from '../verify.ts'
import type { Case } from './case.ts'
import { daysIn, isDayAmong } from './days-in.ts'
import { wordsOf } from './grounds.ts'
import { isKnownName } from './known-names.ts'
import { bodiesBeyond, namesIn } from './names-in.ts'
import { isAmong, quantitiesIn, timesOf } from './quantities.ts'
import { turnsRolesRound } from './roles.ts'
import { deniesOtherwise, smallWordsBeyond, smallWordsLost } from './small-words.ts'
import { clausesOf, standsBeside } from './stands-beside.ts'

/** What is wrong with a claim, for the model to mend; undefined when this check finds nothing. */
export type Check = (examined: Case) => string | undefined

const LONGEST_SENTENCE = 500
const LONGEST_QUOTE = 700
const QUOTED = /[“«"„]\s*([^”»"“«„]{2,}?)\s*[”»"]/g
const LINK =
  /\b(?:https?:|www\.|mailto:)\S*|\b[\w.+-]+@[\w-]+\.\w+|\b[a-z0-9-]+\.(?:org|com|net|int|gov|info|io|eu|fr|es|uk)\b\S*/gi

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
    const told = quantitiesIn(examined.source?.text ?? '')
    const all = quantitiesIn(examined.claim.text)
    const beyond = clausesOf(examined.claim.text).flatMap((clause) => {
      const wanted = quantitiesIn(daysIn(clause).rest)
      return wanted.filter(
        (quantity) =>
          timesOf(quantity, all) > timesOf(quantity, told) ||
          !isAmong(quantity, told) ||
          !standsBeside(clause, examined, (figures) => isAmong(quantity, figures.quantities)),
      )
    })
    const named = beyond.map(({ value, unit }) => (unit ? `${value} (${unit})` : value))
    return named.length > 0 ? `The passage does not say this number here: ${named.join(', ')}.` : undefined
  },

  days: (examined) => {
    const told = daysIn(examined.source?.text ?? '').named
    const beyond = clausesOf(examined.claim.text).flatMap((clause) =>
      daysIn(clause).named.filter(
        (day) => !isDayAmong(day, told) || !standsBeside(clause, examined, (figures) => isDayAmong(day, figures.days)),
      ),
    )
    return beyond.length > 0 ? 'The passage does not say this date here. Dates are never worked out.' : undefined
  },

  'days seen from today': ({ claim, source }) => {
    const told = fold(source?.text ?? '')
    const beyond = daysIn(claim.text).verbatim.filter((words) => !told.includes(words))
    return beyond.length > 0 ? `The passage does not say “${beyond.join('”, “')}”.` : undefined
  },

  names: (examined) => {
    const beyond = namesIn(examined.claim.text).filter(({ words, first }) => !isKnownName(words, first, examined))
    return beyond.length > 0
      ? `The passage does not name ${beyond.map(({ words }) => `“${words}”`).join(', ')}.`
      : undefined
  },

  bodies: ({ claim, words }) => {
    const beyond = bodiesBeyond(claim.text, words)
    return beyond.length > 0 ? `The passage speaks of no ${beyond.join(', no ')}.` : undefined
  },

  countries: ({ claim, words }) => {
    const named = countriesIn(claim.text)
    if (named.size === 0) return undefined
    const told = countriesIn(words)
    const beyond = [...named].filter((code) => !told.has(code))
    return beyond.length > 0 ? 'The passage does not speak of this country.' : undefined
  },

  support: ({ claim, translates, support, source, cited }) => {
    if (!translates) {
      if (support?.missing.length === 0) return undefined
      const words = support ? `: ${support.missing.join(', ')}` : ''
      return `No sentence of the passage says this${words}. Use the words of one sentence, or of two that follow each other.`
    }
    if (!claim.quote || !source) return 'It translates: give as quote the words of the passage that it translates.'
    const longest = LONGEST_GROWTH * claim.quote.length + LEAST_ROOM
    return claim.text.length > longest && cited.length > 0 ? 'It says more than its quote.' : undefined
  },

  translation: ({ claim, grounds, source, translates }) => {
    if (!translates || !source) return undefined
    const share = grounds.lexicon.shareWithout(claim.text, grounds.language, source.text, source.language)
    return share > MOST_WITHOUT
      ? 'It is no translation of its quote: stay nearer to the words of the quote.'
      : undefined
  },

  denial: ({ claim, grounds, source }) =>
    source && deniesOtherwise(claim.text, grounds.language, source.text, source.language)
      ? 'It denies what the passage says, or says what the passage denies.'
      : undefined,

  strength: ({ claim, source, translates }) => {
    const beyond = source ? smallWordsBeyond(claim.text, source.text, translates) : []
    return beyond.length > 0 ? `The passage is not so strict or not so wide here: ${beyond.join(', ')}.` : undefined
  },

  limits: ({ claim, grounds, source, translates }) => {
    const lost = source ? smallWordsLost(claim.text, grounds.language, source.text, translates) : []
    return lost.length > 0 ? `It leaves out what limits the rule in the passage: ${lost.join(', ')}.` : undefined
  },

  roles: ({ claim, source, translates }) =>
    source && !translates && turnsRolesRound(claim.text, source.text)
      ? 'Those who act stand the other way round than in the passage. Keep its order.'
      : undefined,
} as const satisfies Readonly<Record<string, Check>>

export type CheckName = keyof typeof CHECKS

/** Share of a translation's words that may have nothing of their kind in the original. */
const MOST_WITHOUT = 0.3
/** French and Spanish take more room than English. */
const LONGEST_GROWTH = 1.7
const LEAST_ROOM = 40
