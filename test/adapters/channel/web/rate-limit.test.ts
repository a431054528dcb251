import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeRateLimit } from '../../../../adapters/channel/web/rate-limit.ts'

describe('the rate limit', () => {
  it('lets a burst through, then one each period', () => {
    const limit = makeRateLimit({ burst: 3, everyMs: 1_000 })

    expect([limit('ama', 0), limit('ama', 0), limit('ama', 0)]).toEqual([0, 0, 0])
    expect(limit('ama', 0)).toBe(1_000)
    expect(limit('ama', 400)).toBe(600)
    expect(limit('ama', 1_000)).toBe(0)
    expect(limit('kofi', 1_000)).toBe(0)
  })

  it('never lets more through in a time than burst and periods allow', () => {
    const steps = fc.array(fc.nat({ max: 400 }), { minLength: 1, maxLength: 200 })
    fc.assert(
      fc.property(steps, (pauses) => {
        const limit = makeRateLimit({ burst: 5, everyMs: 100 })
        let now = 0
        let passed = 0
        for (const pause of pauses) {
          now += pause
          if (limit('ama', now) === 0) passed += 1
        }
        expect(passed).toBeLessThanOrEqual(5 + Math.floor(now / 100) + 1)
      }),
    )
  })
})
