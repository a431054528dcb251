import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Office, openOffice } from '../support-request/office.ts'

let office: Office

beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

async function record(partner: string, country: string, theme: string, what: string) {
  await office.say('su-lead', 'overlaps and gaps')
  return office.press('su-lead', 'Record an engagement', { partner, country, theme, what, from: '2026-01-01' })
}

describe('who supports whom', () => {
  it('is told to a country within its walls', async () => {
    expect(await record('world-bank', 'GH', 'open-contracting', 'procurement portal')).toContain('Kept')
    await record('undp', 'KE', 'justice', 'open courts')

    expect(await office.say('gov-gh', 'What is the World Bank doing with us?')).toContain('procurement portal')
    expect(await office.say('gov-ke', 'What is the World Bank doing with Ghana?')).not.toContain('procurement portal')
    expect(await office.say('gov-gh', 'Who supports us?')).toContain('World Bank')
    expect(await office.say('gov-gh', 'Who supports us?')).not.toContain('open courts')
    expect(await office.say('cso-gh', 'What is the World Bank doing with us?')).toContain(
      'does not mean that there is none',
    )
  })

  it('shows where two do the same, and where nobody is', async () => {
    await record('world-bank', 'GH', 'open-contracting', 'portal')
    const second = await record('oecd', 'GH', 'open-contracting', 'review')
    expect(second).toContain('Ghana, open contracting: OECD, World Bank Group')

    const seen = await office.say('su-africa', 'overlaps and gaps')

    expect(seen).toContain('Ghana, open contracting: OECD, World Bank Group')
    expect(seen).toContain('No partner is in the register for: ')
    expect(seen).toContain('Kenya')
    expect(await office.say('gov-gh', 'overlaps and gaps')).toContain('Only the Support Unit')
  })

  it.each([
    ['gov-gh', 'is the world bank active with us?'],
    ['gov-gh', 'whats the World Bank up to in Ghana'],
    ['gov-gh', 'who is supporting us'],
    ['gov-gh', 'quels bailleurs travaillent avec nous ?'],
    ['gov-gh', '¿En qué trabaja el Banco Mundial en Ghana?'],
    ['su-africa', 'which partners are in Ghana?'],
  ])('is told to %s who asks “%s”', async (person, words) => {
    await record('world-bank', 'GH', 'open-contracting', 'procurement portal')

    expect(await office.say(person, words)).toContain('procurement portal')
  })

  it('is ended by staff, and by nobody else', async () => {
    await record('world-bank', 'GH', 'open-contracting', 'procurement portal')
    const id = 'world-bank GH open-contracting'
    expect(await office.say('gov-gh', 'What is the World Bank doing with us?')).not.toContain('End:')
    expect(await office.forge('gov-gh', { skill: 'partnerships', action: 'end', value: id })).toContain(
      'Only the Support Unit',
    )

    expect(await office.say('su-africa', 'What is the World Bank doing with Ghana?')).toContain('End: World Bank Group')
    await office.press('su-africa', 'End: World Bank Group, Ghana')
    await office.day('2026-11-25T06:00:00Z')

    expect(await office.say('gov-gh', 'Who supports us?')).not.toContain('procurement portal')
  })

  it('is answered in French and Spanish', async () => {
    await record('world-bank', 'CI', 'open-data', 'portail')
    await record('world-bank', 'CL', 'open-data', 'portal')

    expect(await office.say('gov-ci', 'Que fait la Banque mondiale avec nous ?')).toContain('portail')
    expect(await office.say('gov-cl', '¿Qué hace el Banco Mundial con nosotros?')).toContain('portal')
  })

  it('sends each partner with consent its own engagements once a quarter, also after a missed day', async () => {
    await office.say('su-lead', 'brokers')
    const partner = { id: 'world-bank', kind: 'multilateral', contact: 'broker-open-contracting', consent: 'given' }
    await office.press('su-lead', 'Add or change a broker', partner)
    await record('world-bank', 'GH', 'open-contracting', 'procurement portal')
    await record('undp', 'KE', 'justice', 'open courts')

    await office.day('2026-12-30T06:00:00Z')
    await office.day('2027-01-03T06:00:00Z')
    await office.day('2027-01-04T06:00:00Z')

    const told = office.words('broker-open-contracting')
    expect(told).toContain('procurement portal')
    expect(told).not.toContain('open courts')
    expect(told.split('start of this quarter')).toHaveLength(2)
  })
})
