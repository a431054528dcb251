import { describe, expect, it } from 'vitest'
import { yesOrNo } from '../../src/understanding/yes-or-no.ts'

describe('yes, no and cancel', () => {
  it.each([
    'yes',
    'Yes please!',
    'ok, save it',
    'oui',
    'Oui, enregistrez',
    'd’accord',
    'sí',
    'Sí, guárdelo',
    'sí, hágalo',
    'oui, faites-le',
    'dale',
    '👍',
  ])('%s is a yes', (text) => {
    expect(yesOrNo(text)).toBe('yes')
  })

  it.each(['no', 'No thanks', 'non merci', 'pas encore', 'todavía no'])('%s is a no', (text) => {
    expect(yesOrNo(text)).toBe('no')
  })

  it.each(['cancel', 'never mind', 'annule', 'laisse tomber', 'olvídalo', 'descártelo', 'déjelo', 'no, cancel'])(
    '%s takes it back',
    (text) => {
      expect(yesOrNo(text)).toBe('cancel')
    },
  )

  it.each([
    'no, 60 was last month',
    'yes but 80',
    'Yes, the ministry is worried',
    'non, c’était hier',
    'what happens if we are late?',
  ])('%s says more than that', (text) => {
    expect(yesOrNo(text)).toBeUndefined()
  })
})
