import { describe, expect, it } from 'vitest'
import { drawTimeline } from '../../src/calendar/timeline.ts'
import { widthOf } from '../../src/calendar/timeline-shapes.ts'
import { LANGUAGES } from '../../src/core/language.ts'
import { day, factsIn, shippedCalendar } from './calendar-fixture.ts'

const calendar = await shippedCalendar()

/** The words of a picture and the room that they take. */
function wordsIn(svg: string): { words: string; from: number; until: number; y: number }[] {
  const pattern = /<text x="([\d.]+)" y="([\d.]+)" font-size="(\d+)"[^>]*?(text-anchor="end")?>([^<]*)</g
  return [...svg.matchAll(pattern)].map(([, x = '', y = '', size = '', end, words = '']) => {
    const look = size === '18' ? 'title' : size === '14' ? 'phase' : size === '11' ? 'legend' : 'label'
    const width = widthOf(words.replace(/&\w+;/g, '&'), look)
    const from = end ? Number(x) - width : Number(x)
    return { words, from, until: from + width, y: Number(y) }
  })
}

function heightOf(svg: string): number {
  return Number(/ height="(\d+)"/.exec(svg)?.[1])
}

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

  it.each(LANGUAGES)('writes no two words over each other and none beyond its edge, in %s', (language) => {
    for (const facts of calendar.countries.values()) {
      for (const on of ['2014-03-15', '2026-11-23']) {
        const { svg } = drawTimeline(facts, calendar.sets, day(on), language, 'Papouasie-Nouvelle-Guinée')
        const words = wordsIn(svg)

        for (const { from, until, y, words: said } of words) {
          expect([said, from >= 20 && until <= 890, y <= heightOf(svg) - 5]).toEqual([said, true, true])
        }
        for (const [at, one] of words.entries()) {
          const over = words
            .slice(at + 1)
            .find((other) => Math.abs(one.y - other.y) < 11 && one.from < other.until && other.from < one.until)
          expect([facts.code, on, one.words, over?.words]).toEqual([facts.code, on, one.words, undefined])
        }
      }
    }
  })

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
