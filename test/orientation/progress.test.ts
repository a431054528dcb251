import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../src/core/dates.ts'
import { beginProgress, countOf, type Move, moved, stageOn, stepInHand } from '../../src/orientation/progress.ts'

const KEYS = ['what', 'who', 'forum', 'plan', 'dates']
const DAY: CivilDate = '2026-11-23'
const begun = () => beginProgress({ side: 'government', situation: 'first-plan', country: 'BJ' }, KEYS, DAY, 'begun')
const anyMove: fc.Arbitrary<Move> = fc.oneof(
  fc.constantFrom<Move>('done', 'skip', 'back'),
  fc.constantFrom(...KEYS, 'no-such-step').map((to) => ({ to })),
)

describe('the way along the path', () => {
  it('ends after as many moves on as there are steps, done or skipped', () => {
    const moves = fc.array(fc.constantFrom<Move>('done', 'skip'), { minLength: KEYS.length, maxLength: KEYS.length })
    fc.assert(
      fc.property(moves, (list) => {
        const end = list.reduce((progress, move) => moved(progress, move, KEYS, DAY), begun())

        expect(stepInHand(end, KEYS)).toBeUndefined()
        expect(end.finishedOn).toBe(DAY)
        expect(countOf(end, KEYS, 'done') + countOf(end, KEYS, 'skipped')).toBe(KEYS.length)
      }),
    )
  })

  it('never loses what was done, and never stands on a step that is not on the path', () => {
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 40 }), (list) => {
        let progress = begun()
        for (const move of list) {
          const before = Object.keys(progress.settled)
          progress = moved(progress, move, KEYS, DAY)

          expect(Object.keys(progress.settled)).toEqual(expect.arrayContaining(before))
          expect([...KEYS, undefined]).toContain(stepInHand(progress, KEYS))
          if (stepInHand(progress, KEYS) === undefined) expect(progress.finishedOn).toBeDefined()
        }
      }),
    )
  })

  it('leads back to the step before, wherever one stands', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KEYS.slice(1)), (key) => {
        const there = moved(begun(), { to: key }, KEYS, DAY)

        expect(stepInHand(moved(there, 'back', KEYS, DAY), KEYS)).toBe(KEYS[KEYS.indexOf(key) - 1])
      }),
    )
  })

  it('offers a step that editors added later, and goes on when the step in hand was taken away', () => {
    const half = moved(moved(begun(), 'done', KEYS, DAY), 'done', KEYS, DAY)

    expect(stepInHand(half, ['what', 'who', 'letter', 'plan'])).toBe('letter')
  })

  it('counts somebody as stuck after two weeks without a move, and not before', () => {
    expect(stageOn(begun(), '2026-12-06')).toBe('under-way')
    expect(stageOn(begun(), '2026-12-07')).toBe('stuck')
  })
})
