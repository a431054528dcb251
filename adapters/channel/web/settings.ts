import type { ChannelSettings } from '../../../src/ports/channel-module.ts'

/** The page has no credentials: it is on unless it is turned off, and for this machine only. */
export const settings: ChannelSettings<Record<string, never>> = {
  names: [{ name: 'COUNTRYDESK_PAGE', meaning: 'on or off: the page on this machine; default on' }],
  read: (environment) => {
    const given = environment.COUNTRYDESK_PAGE?.trim().toLowerCase() || 'on'
    if (given === 'on') return { state: 'on', settings: {}, how: 'for this machine only' }
    if (given === 'off') return { state: 'off', why: 'COUNTRYDESK_PAGE=off' }
    const where = 'setting COUNTRYDESK_PAGE'
    return {
      state: 'half-set',
      problems: [{ where, what: 'is neither on nor off.', mend: 'Write on or off, or leave it out.' }],
    }
  },
}
