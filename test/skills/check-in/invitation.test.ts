import ical from 'ical.js'
import { describe, expect, it } from 'vitest'
import { momentAt } from '../../../src/skills/check-in/call.ts'
import { renderInvitation } from '../../../src/skills/check-in/invitation.ts'
import { timeSaid, zoneSaid } from '../../../src/skills/check-in/time-said.ts'

describe('the time of a call', () => {
  it.each([
    ['plan Kenya for 12 January 10:00', '10:00'],
    ['planifie le Bénin le 12 janvier à 10h30', '10:30'],
    ['planifie le Bénin le 12 janvier à 9 h', '09:00'],
    ['planifica Chile a las 15', '15:00'],
    ['schedule Ghana at 3 pm', '15:00'],
    ['schedule Ghana at 12 am', '00:00'],
    ['plan Kenya for 12 January', undefined],
    ['plan Kenya at 15 pm', undefined],
  ])('%s → %s', (text, expected) => {
    expect(timeSaid(text.replace(/\b12 (January|janvier)\b/, ''))).toBe(expected)
  })

  it.each([
    ['10:00 Nairobi time', 'Africa/Nairobi'],
    ['10:00 New York time', 'America/New_York'],
    ['10h00 heure de Dakar', 'Africa/Dakar'],
    ['a las 10 hora de Santiago', 'America/Santiago'],
    ['10:00 UTC', 'UTC'],
    ['10:00 EAT', 'Africa/Nairobi'],
    ['10:00', undefined],
  ])('%s is in %s', (text, expected) => {
    expect(zoneSaid(text)).toBe(expected)
  })

  it('is refused where the clocks skip it or the zone is none', () => {
    expect(momentAt('2026-03-29', '02:30', 'Europe/Brussels')).toBeUndefined()
    expect(momentAt('2026-03-29', '10:00', 'Mars/Olympus')).toBeUndefined()
  })
})

describe('the invitation to a call', () => {
  const at = momentAt('2027-01-12', '10:00', 'Africa/Nairobi') ?? 0
  const call = {
    country: 'CI',
    at,
    zone: 'Africa/Nairobi',
    by: 'su-africa',
    invited: true,
    state: 'planned',
    sequence: 0,
  } as const
  const invitation = {
    id: 'CI-call-1',
    call,
    title: 'Échange PGO : Côte d’Ivoire, avec une très longue suite de mots accentués — é è à ù; et plus',
    description: 'Zeile, mit; Zeichen\nund mehr',
    now: new Date('2026-11-23T09:00:00Z'),
    from: 'su@example.org',
    to: ['gov-ci@example.org'],
  }

  it('is read by a calendar library as it was meant', () => {
    const file = renderInvitation(invitation)
    const event = new ical.Event(new ical.Component(ical.parse(file)).getFirstSubcomponent('vevent') ?? undefined)

    expect(event.startDate.toJSDate().toISOString()).toBe('2027-01-12T07:00:00.000Z')
    expect(event.duration.toSeconds()).toBe(45 * 60)
    expect(event.summary).toBe(invitation.title)
    expect(event.description).toBe(invitation.description)
    expect(event.attendees.map((attendee) => attendee.getFirstValue())).toEqual(['mailto:gov-ci@example.org'])
  })

  it('keeps its lines short without breaking a character, and ends them as the standard asks', () => {
    const lines = renderInvitation(invitation).split('\r\n')

    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    expect(lines.join('')).not.toContain('\uFFFD')
  })

  it('only tells of the call when nobody is invited', () => {
    const file = renderInvitation({ ...invitation, to: [] })

    expect(file).toContain('METHOD:PUBLISH')
    expect(file).not.toContain('ATTENDEE')
  })

  it('takes back in the calendar what it put there, as a later state of the same event', () => {
    const first = new ical.Component(ical.parse(renderInvitation(invitation)))
    const cancelled = { ...invitation, call: { ...call, state: 'cancelled', sequence: 1 } as const }
    const second = new ical.Component(ical.parse(renderInvitation(cancelled)))

    const event = (file: typeof first) => file.getFirstSubcomponent('vevent')
    expect(second.getFirstPropertyValue('method')).toBe('CANCEL')
    expect(event(second)?.getFirstPropertyValue('status')).toBe('CANCELLED')
    expect(event(second)?.getFirstPropertyValue('uid')).toBe(event(first)?.getFirstPropertyValue('uid'))
    expect(event(second)?.getFirstPropertyValue('sequence')).toBe(1)
  })
})
