import { describe, expect, it } from 'vitest'
import { settings } from '../../../../adapters/channel/web/settings.ts'

describe('the settings of the page', () => {
  it('leave it on unless it is turned off', () => {
    expect(settings.read({}).state).toBe('on')
    expect(settings.read({ COUNTRYDESK_PAGE: '' }).state).toBe('on')
    expect(settings.read({ COUNTRYDESK_PAGE: 'OFF' }).state).toBe('off')
  })

  it('say how to mend what is neither on nor off', () => {
    expect(settings.read({ COUNTRYDESK_PAGE: 'maybe' })).toMatchObject({
      state: 'half-set',
      problems: [{ where: 'setting COUNTRYDESK_PAGE', mend: 'Write on or off, or leave it out.' }],
    })
  })
})
