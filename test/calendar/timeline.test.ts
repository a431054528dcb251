import { describe, expect, it } from 'vitest'
import { drawTimeline } from '../../src/calendar/timeline.ts'
import { LANGUAGES } from '../../src/core/language.ts'
import { day, factsIn, shippedCalendar } from './calendar-fixture.ts'

const calendar = await shippedCalendar()

describe('the timeline picture', () => {
  it.each(LANGUAGES)(
    'draws every country on any day in %s, well formed, with words for who does not see it',
    (language) => {
      for (const facts of calendar.countries.values()) {
        for (const on of ['2014-03-15', '2020-06-01', '2026-11-23']) {
          const { svg, alt } = drawTimeline(facts, calendar.sets, day(on), language, 'A & B "<C>"')

          expect(svg).not.toMatch(/NaN|undefined|& |<C>/)
          expect(svg.match(/<svg /g)).toHaveLength(1)
          expect(svg.match(/<text /g)?.length).toBe(svg.match(/<\/text>/g)?.length)
          expect(alt.length).toBeGreaterThan(40)
        }
      }
    },
  )

  it('says the dates as exactly as they are known', () => {
    const { alt } = drawTimeline(factsIn(calendar, 'GH'), calendar.sets, day('2026-11-23'), 'en', 'Ghana')

    expect(alt).toContain('New plan published at the latest: 2028')
    expect(alt).not.toMatch(/\d{1,2} \w+ 202[78]/)
  })

  it('has a ground of its own, so that it reads in dark mode', () => {
    const { svg } = drawTimeline(factsIn(calendar, 'IT'), calendar.sets, day('2026-11-23'), 'fr', 'Italie')

    expect(svg).toMatch(/<rect width="900" height="\d+" rx="8" fill="#ffffff"/)
  })
})
