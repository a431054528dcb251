import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { milestonesOn } from '../../src/calendar/deadlines.ts'
import { renderIcs } from '../../src/calendar/ics.ts'
import { LANGUAGES } from '../../src/core/language.ts'
import { day, factsIn, shippedCalendar } from './calendar-fixture.ts'

const calendar = await shippedCalendar()
const NOW = new Date('2026-11-23T09:00:00Z')

function feed(language: (typeof LANGUAGES)[number], ...codes: string[]): string {
  const countries = codes.map((code) => ({
    code,
    name: calendar.list.find((country) => country.code === code)?.names[language] ?? code,
    milestones: milestonesOn(factsIn(calendar, code), calendar.sets, day('2026-11-23')),
  }))
  return renderIcs(countries, language, NOW)
}

function eventsOf(file: string): ICAL.Event[] {
  const root = new ICAL.Component(ICAL.parse(file) as never)
  return root.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
}

describe('a calendar file', () => {
  it('reads in a program that nobody here wrote, with a day as a day', () => {
    const limit = eventsOf(feed('en', 'IT')).find(({ uid }) => /plan-overdue-limit-2024/.test(uid))

    expect(limit?.startDate.isDate).toBe(true)
    expect(limit?.startDate.toString()).toBe('2027-06-30')
    expect(limit?.endDate.toString()).toBe('2027-07-01')
    expect(limit?.summary).toBe('Italy: New plan published at the latest')
  })

  it('spreads what is known to the year over the year, and says so', () => {
    const end = eventsOf(feed('en', 'GH')).find(({ uid }) => /plan-end-2023-2027/.test(uid))

    expect([end?.startDate.toString(), end?.endDate.toString()]).toEqual(['2027-01-01', '2028-01-01'])
    expect(end?.description).toContain('The day is not known')
    expect(end?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
  })

  it.each(LANGUAGES)('keeps accents, commas and semicolons in %s', (language) => {
    const file = feed(language, 'CI', 'GH')
    const summaries = eventsOf(file).map(({ summary }) => summary)

    expect(summaries.some((summary) => /Côte d'Ivoire|Costa de Marfil/.test(summary))).toBe(true)
    expect(summaries.every((summary) => !summary.includes('\\'))).toBe(true)
  })

  it('keeps every line within 75 octets, ends lines as it must, and never repeats an event', () => {
    const file = feed('fr', ...calendar.countries.keys())
    const lines = file.split('\r\n')
    const ids = eventsOf(file).map(({ uid }) => uid)

    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBeGreaterThan(500)
  })

  it('cannot be broken by a name with line ends and properties in it', () => {
    const hostile = renderIcs(
      [
        {
          code: 'IT',
          name: 'Italy\r\nEND:VCALENDAR;,\\',
          milestones: milestonesOn(factsIn(calendar, 'IT'), calendar.sets, day('2026-11-23')),
        },
      ],
      'en',
      NOW,
    )

    expect(eventsOf(hostile)[0]?.summary).toContain('END:VCALENDAR;,\\')
    expect(hostile.match(/^END:VCALENDAR/gm)).toHaveLength(1)
  })
})
