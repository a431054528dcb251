import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../src/answering/composing/case.ts'
import { CHECKS, type CheckName } from '../../src/answering/composing/checks.ts'
import type { Ground, Grounds } from '../../src/answering/composing/grounds.ts'
import { verifyClaims } from '../../src/answering/composing/verify-claims.ts'
import { passage } from '../answering/passage.ts'

const RULE =
  'A government that has not published a new plan within 12 months after the end date has acted contrary to process.'

const PASSAGE = passage({
  documentTitle: 'Late action plans',
  sectionTitle: 'More than twelve months late',
  text: [
    `${RULE} The Support Unit notifies it by letter, and the letter is published.`,
    'Governments should consult civil society for at least 30 days. The country is made inactive after 24 months by the Steering Committee.',
    'Plans are due on 31 December 2026. A draft is not public before the forum has seen it.',
    'The form is at https://example.org/form for everyone. The Steering Committee writes to the Support Unit.',
  ].join('\n\n'),
})

const FRENCH = passage({ language: 'fr', section: 'francais', text: 'Le plan dure deux ans. Il est publié en ligne.' })

const GROUNDS: Grounds = {
  language: 'en',
  byToken: new Map<string, Ground>([
    ['P1', { kind: 'passage', token: 'P1', passage: PASSAGE }],
    ['P2', { kind: 'passage', token: 'P2', passage: FRENCH }],
    ['D1', { kind: 'computed', token: 'D1', words: 'The next plan of Ghana is due on 30 June 2027.', language: 'en' }],
  ]),
  glossary: [],
  weights: { kinOf: () => [] },
  ordinary: () => true,
  lexicon: { shareWithout: (sentence) => (sentence.includes('trip') ? 0.6 : 0) },
}

function passes(claim: Claim | string, checks?: readonly CheckName[]): boolean {
  const given = typeof claim === 'string' ? { text: claim, rests: ['P1'] } : claim
  return verifyClaims([given], GROUNDS, checks).unsound.length === 0
}

describe('what a passage says', () => {
  it.each([
    RULE,
    'The Support Unit notifies it by letter.',
    'After 24 months the country is made inactive by the Steering Committee.',
    'Governments should consult civil society at least 30 days.',
    'A government that has not published a new plan within twelve months after the end date has acted contrary to process.',
    'Plans are due on December 31, 2026.',
    'A draft is not public before the forum has seen it.',
  ])('may be said: %s', (text) => {
    expect(verifyClaims([{ text, rests: ['P1'] }], GROUNDS).unsound).toEqual([])
  })

  it('may be said of a deadline that was computed, with its date', () => {
    expect(passes({ text: 'The next plan of Ghana is due on 30 June 2027.', rests: ['D1'] })).toBe(true)
    expect(passes({ text: 'The next plan of Ghana is due on 30 July 2027.', rests: ['D1'] })).toBe(false)
  })
})

/**
 * Statements that are wrong in one way each. All are refused; without the check that they are named for each would be
 * shown. So no check can be taken out without a test that fails.
 */
const WRONG: readonly (readonly [CheckName, Claim | string])[] = [
  ['known tokens', { text: RULE, rests: ['P1', 'P7'] }],
  ['known tokens', { text: RULE, rests: ['P1', ''] }],
  ['form', RULE.replace('government', '*government*')],
  ['form', 'The Support Unit notifies it by letter?'],
  ['links', 'The form is at https://example.org/everyone.'],
  ['verbatim quotes', 'The Support Unit notifies it by “letter published”.'],
  ['verbatim quotes', { text: RULE, rests: ['P1'], quote: 'Nothing happens to a government that is late.' }],
  ['numbers', RULE.replace('12 months', '18 months')],
  ['numbers', RULE.replace('12 months', 'eighteen months')],
  ['numbers', RULE.replace('12 months', '24 months')],
  ['numbers', 'Governments should consult civil society for at least 12 days.'],
  ['numbers', translated('The plan lasts four years.')],
  ['numbers', translated('The plan lasts two months.')],
  ['days', 'Plans are due on 30 December 2026.'],
  ['days', 'Plans are due on 31 December 2027.'],
  ['days', translated('The plan of 2026-05-03 lasts two years.')],
  ['days seen from today', translated('The plan of tomorrow lasts two years.')],
  ['days seen from today', translated('The plan of next month lasts two years.')],
  ['names', translated('The plan of Transparency Watch lasts two years.')],
  ['names', 'The Unit of Support notifies it by letter, and the letter is published.'],
  ['bodies', translated('The plan of the ministry lasts two years.')],
  ['countries', translated('The plan lasts two years in kenya.')],
  ['support', 'Plans rest on trust between good partners.'],
  ['support', 'The Support Unit notifies it by letter, and the letter is destroyed.'],
  ['support', 'The letter is published, and the form is public.'],
  ['support', { text: 'It is online.', rests: ['P2'] }],
  ['denial', 'A draft is public before the forum has seen it.'],
  ['translation', translated('The trip to the moon lasts two years.')],
  ['denial', translated('The plan does not last two years.')],
  ['strength', 'Governments must consult civil society for at least 30 days.'],
  ['strength', translated('The plan must last two years.')],
  ['limits', 'Governments should consult civil society for 30 days.'],
  ['limits', 'The country is made inactive by the Steering Committee.'],
  ['roles', 'The Support Unit writes to the Steering Committee.'],
]

/** In English, of the French passage. */
function translated(text: string): Claim {
  return { text, rests: ['P2'], quote: 'Le plan dure deux ans.' }
}

describe('what no passage says', () => {
  it.each(WRONG)('is refused by the check of %s, and by that alone: %j', (name, claim) => {
    const others = (Object.keys(CHECKS) as CheckName[]).filter((each) => each !== name)

    expect(passes(claim)).toBe(false)
    expect(passes(claim, others)).toBe(true)
  })

  it('names a wrong statement for each check', () => {
    expect(new Set(WRONG.map(([name]) => name))).toEqual(new Set(Object.keys(CHECKS)))
  })

  it('is refused with whatever other number it is said', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 3_000 }),
        fc.constantFrom('months', 'days', 'weeks', 'years'),
        (number, unit) => {
          const said = passes(RULE.replace('12 months', `${number} ${unit}`))
          expect(said).toBe(number === 12 && unit === 'months')
        },
      ),
    )
  })

  it('is refused with whatever other day it is said', () => {
    const days = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, fc.constantFrom('en-GB', 'en-US'), (day, locale) => {
        const form = new Intl.DateTimeFormat(locale, {
          day: 'numeric',
          month: 'long',
          year: 'numeric',
          timeZone: 'UTC',
        })
        const right = day.toISOString().startsWith('2026-12-31')
        expect(passes(`Plans are due on ${form.format(day)}.`)).toBe(right)
      }),
    )
  })
})
