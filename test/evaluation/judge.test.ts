import { describe, expect, it } from 'vitest'
import type { Answered } from '../../src/answering/answer.ts'
import type { Block } from '../../src/core/reply.ts'
import { belowFloor, figuresOf } from '../../src/evaluation/figures.ts'
import type { GoldenQuestion } from '../../src/evaluation/golden-questions.ts'
import { type Judgement, judge } from '../../src/evaluation/judge.ts'

const QUESTION: GoldenQuestion = {
  id: 'en-1',
  language: 'en',
  kind: 'plain',
  split: 'tune',
  question: 'How long is a plan?',
  document: 'cycle',
  edition: '2022',
  must: [['two years', '2 years']],
  mustNot: ['three years'],
}
const VALIDITY = new Map([
  ['cycle', { from: '2022-01-01', until: undefined }],
  ['old-cycle', { from: '2011-09-20', until: '2014-12-31' }],
] as const)

function answered(words: string, document = 'cycle', ending: Answered['ending'] = 'answered'): Answered {
  const source = {
    number: 1,
    document,
    section: 'length',
    language: 'en',
    edition: '2022',
    status: 'SOLID',
    documentTitle: 'Cycle',
    sectionTitle: 'Length',
    title: 'Source',
    url: undefined,
    reviewedOn: undefined,
    validUntil: undefined,
    quote: words,
  } as const
  const blocks: Block[] = [
    { kind: 'paragraph', spans: [{ text: words, cites: 1 }] },
    { kind: 'sources', sources: [source] },
  ]
  return { ending, blocks, choices: [], considered: [{ document, section: 'length', score: 1 }] }
}

function judged(answer: Answered, question = QUESTION): Judgement {
  return judge({ question, sections: ['cycle#length'], answered: answer, language: 'en', validity: VALIDITY })
}

describe('judging an answer', () => {
  it('finds the facts without minding case, accents and apostrophes', () => {
    expect(judged(answered('A plan lasts TWO  years.')).facts).toBe(true)
  })

  it('misses a fact that is absent, and hears what must not be said', () => {
    expect(judged(answered('A plan lasts.')).facts).toBe(false)
    expect(judged(answered('Two years, or three years.')).facts).toBe(false)
  })

  it('calls a rule that no longer held a wrong edition', () => {
    expect(judged(answered('Two years.', 'old-cycle')).wrongEdition).toBe(true)
    expect(judged(answered('Two years.')).wrongEdition).toBe(false)
  })

  it('calls an ending without a claim a false refusal, where there is an answer', () => {
    expect(judged(answered('Two years.', 'cycle', 'closest'))).toMatchObject({ falseRefusal: true, facts: false })
  })

  it('takes only the endings that a question without an answer allows', () => {
    const unanswerable = { ...QUESTION, document: null, outcomes: ['not-found' as const] }

    expect(judged(answered('', 'cycle', 'not-found'), unanswerable).refused).toBe(true)
    expect(judged(answered('', 'cycle', 'closest'), unanswerable).refused).toBe(false)
  })
})

describe('figures', () => {
  it('are shares of the questions they apply to', () => {
    const figures = figuresOf([judged(answered('Two years.')), judged(answered('A plan lasts.'))])

    expect(figures).toMatchObject({ questions: 2, facts: 0.5, refusal: undefined, wrongEdition: 0 })
  })

  it('fall through a floor, or rise above a ceiling, with a line that names both numbers', () => {
    const figures = figuresOf([judged(answered('A plan lasts.')), judged(answered('Two years.', 'old-cycle'))])

    expect(belowFloor('en', figures, { facts: 0.9, wrongEdition: 0 })).toEqual([
      'en: facts is 0.5, the floor is 0.9',
      'en: wrongEdition is 1, the floor is 0',
    ])
    expect(belowFloor('en', figures, { facts: 0.5, wrongEdition: 1 })).toEqual([])
  })
})
