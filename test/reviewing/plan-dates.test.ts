import { describe, expect, it } from 'vitest'
import { spanIn } from '../../src/reviewing/plan-dates.ts'

describe('the time of a step', () => {
  it.each([
    ['Publish the register by 30 June 2027', undefined, '2027-06-30'],
    ['janvier à mars 2026', '2026-01-01', '2026-03-31'],
    ['1er janvier 2025 – 31 décembre 2026', '2025-01-01', '2026-12-31'],
    ['segundo trimestre de 2027', undefined, '2027-06-30'],
    ['T3 2025 – T1 2026', '2025-07-01', '2026-03-31'],
    ['06/2027', undefined, '2027-06-30'],
    ['Start: January 2026; End: June 2026', '2026-01-01', '2026-06-30'],
    ['Publier la loi du 3 mars 2021 avant juin 2026', undefined, '2026-06-30'],
    ['end of 2025', undefined, '2025-12-31'],
    ['(2026)', undefined, '2026-12-31'],
  ])('%s', (text, start, end) => {
    expect(spanIn(text)).toMatchObject({ ...(start && { start }), end })
  })

  it.each(['publish the budget of 2026', 'throughout the plan', 'TBD', 'the 7 regions', 'law 12/99'])(
    'is not told by "%s"',
    (text) => {
      expect(spanIn(text)).toBeUndefined()
    },
  )
})
