import { describe, expect, it } from 'vitest'
import { beginProgress } from '../../src/orientation/progress.ts'
import { makeEraser } from '../../src/retention/erase.ts'
import { progressEntry, readProgress } from '../../src/skills/orientation/kept.ts'

describe('somebody who was erased', () => {
  it('leaves no trace of who walked, and is no newcomer any more', () => {
    const progress = beginProgress(
      { side: 'government', situation: 'first-plan', country: 'BJ' },
      ['a'],
      '2026-11-23',
      'begun',
    )
    const kept = { ...progressEntry('kofi-adjei', progress), revision: 1, keptAt: 0, keptBy: 'kofi-adjei' }

    const left = makeEraser({ id: 'kofi-adjei', names: ['Kofi Adjei'] })(kept)

    expect(readProgress(kept)?.person).toBe('kofi-adjei')
    expect(left).toBeUndefined()
  })
})
