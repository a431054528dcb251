import { describe, expect, it } from 'vitest'
import { judgeFindings } from '../../src/evaluation/judge-findings.ts'
import type { DraftToReview, SeededDefect } from '../../src/evaluation/review-draft.ts'
import type { Finding } from '../../src/reviewing/finding.ts'

function draft(...seeds: readonly SeededDefect[]): DraftToReview {
  return {
    id: 'd01',
    language: 'en',
    layout: 'free-form',
    format: 'md',
    on: '2026-11-23',
    exactDates: true,
    period: undefined,
    commitments: [],
    seeds,
    heldOut: false,
    file: async () => new Uint8Array(),
    previous: undefined,
  }
}

function finding(change: Partial<Finding>): Finding {
  return {
    check: 'unmeasurable-wording',
    weight: 'should',
    commitment: 1,
    commitmentTitle: undefined,
    quote: '',
    where: {},
    rule: 'writing-commitments#vague-wording',
    edition: '2022',
    status: 'SOLID',
    suggestion: '',
    ...change,
  }
}

const vague: SeededDefect = { check: 'unmeasurable-wording', commitment: 1, words: 'Raise awareness of the reform' }

describe('how findings are held against what was seeded', () => {
  it('counts a finding at the seeded words as right, and one at other words as wrong', () => {
    const right = finding({ quote: '2. Raise awareness of the reform (June 2027)' })
    const wrong = finding({ quote: 'Publish all contracts' })

    const judged = judgeFindings(draft(vague), [right, wrong])

    expect(judged.hits).toEqual([vague])
    expect(judged.right).toEqual([right])
    expect(judged.wrong).toEqual([wrong])
  })

  it('counts a seed that nobody points at as missed, also when the check speaks of another commitment', () => {
    const judged = judgeFindings(draft(vague), [finding({ commitment: 2, quote: vague.words })])

    expect(judged.misses).toEqual([vague])
    expect(judged.wrong).toHaveLength(1)
  })

  it('asks for the very field where one is missing', () => {
    const seed: SeededDefect = { check: 'missing-field', commitment: 3, field: 'lead', words: '' }

    const judged = judgeFindings(draft(seed), [finding({ check: 'missing-field', commitment: 3, field: 'problem' })])

    expect(judged.misses).toEqual([seed])
    expect(judged.wrong).toHaveLength(1)
  })

  it('takes a promise made twice at either of the two', () => {
    const seed: SeededDefect = { check: 'repeated-commitment', commitment: 9, orAt: 2, words: '' }

    const judged = judgeFindings(draft(seed), [finding({ check: 'repeated-commitment', commitment: 2 })])

    expect(judged.hits).toEqual([seed])
    expect(judged.wrong).toEqual([])
  })

  it('lets the plan as a whole have as many findings of a kind as were seeded, and none more', () => {
    const seed: SeededDefect = { check: 'consultation-step-missing', commitment: null, words: '' }
    const two = [1, 2].map(() => finding({ check: 'consultation-step-missing', commitment: null }))

    const judged = judgeFindings(draft(seed), two)

    expect(judged.right).toHaveLength(1)
    expect(judged.wrong).toHaveLength(1)
  })
})
