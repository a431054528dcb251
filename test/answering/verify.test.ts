import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { standsIn, verified } from '../../src/answering/verify.ts'

describe('verify', () => {
  it('keeps words that stand in the passage, however the lines are broken', () => {
    const passage = { text: 'A plan counts as delivered\nwhen it is  published.' }

    expect(verified(['delivered when it is published.'], passage)).toEqual(['delivered when it is published.'])
  })

  it('drops words that were changed by a letter', () => {
    expect(verified(['A plan counts as deliverd'], { text: 'A plan counts as delivered.' })).toEqual([])
  })

  it('drops nothing at all, which stands everywhere', () => {
    expect(standsIn('  ', { text: 'A plan.' })).toBe(false)
  })

  it('never lets through a span that is not in the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (text, spans) => {
        const narrow = (words: string) => words.replace(/\s+/g, ' ').trim()

        for (const span of verified(spans, { text })) expect(narrow(text)).toContain(narrow(span))
      }),
    )
  })

  it('lets through every piece that was cut out of the text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), (text, one, other) => {
        const [start, end] = [one % text.length, other % text.length].sort((a, b) => a - b) as [number, number]
        const piece = text.slice(start, end + 1)
        fc.pre(piece.trim() !== '')

        expect(standsIn(piece, { text })).toBe(true)
      }),
    )
  })
})
