import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countryDays, holidayEntries, readHolidayRows, weekendsOnly } from '../../src/calendar/public-holidays.ts'
import { isWorkingDay, type WorkingTime, workingDaysAhead, workingMoment } from '../../src/calendar/working-time.ts'
import { addDays, type CivilDate, daysBetween } from '../../src/core/dates.ts'

const CODES = new Set(['GH', 'JO', 'CL'])
const HEAD = 'country,date,name,source'

const read = (...lines: readonly string[]) => readHolidayRows('days.csv', [HEAD, ...lines].join('\n'), CODES)
const entriesOf = (...lines: readonly string[]) => holidayEntries(read(...lines).rows, 'new year')

describe('a table of public holidays', () => {
  it('becomes one entry for each country and year, in the order of the days', () => {
    const entries = entriesOf(
      'GH,2026-12-26,Boxing Day,gazette',
      'GH,2026-12-25,Christmas Day,gazette',
      'CL,2027-01-01,Año Nuevo,ley',
    )

    expect(entries.map(({ id }) => id)).toEqual(['GH 2026', 'CL 2027'])
    expect(entries[0]?.body).toEqual({
      country: 'GH',
      year: 2026,
      days: [
        { date: '2026-12-25', name: 'Christmas Day' },
        { date: '2026-12-26', name: 'Boxing Day' },
      ],
      sources: ['gazette'],
      why: 'new year',
    })
  })

  it.each([
    ['GH,2026-02-30,Nothing,gazette', 'days.csv:2', 'date: "2026-02-30" is no day'],
    ['ZZ,2026-12-25,Christmas,gazette', 'days.csv:2', 'country: ZZ is not among'],
    ['gh,2026-12-25,Christmas,gazette', 'days.csv:2', 'country: write the two capital letters'],
    ['GH,2026-12-25,,gazette', 'days.csv:2', 'name: name the holiday'],
    ['GH,2026-12-25,Christmas,', 'days.csv:2', 'source: name where'],
    ['GH,2026-12-25,Christmas,g\nGH,2026-12-25,Noël,g', 'days.csv:3', 'stands in days.csv:2 already'],
  ])('names row and column of what is wrong: %j', (lines, where, what) => {
    const { problems } = read(lines)

    expect(problems).toHaveLength(1)
    expect(problems[0]?.where).toBe(where)
    expect(problems[0]?.what).toContain(what)
    expect(problems[0]?.mend).not.toBe('')
  })
})

describe('working days', () => {
  const week: WorkingTime = { weekend: [6, 7], holidays: new Set() }
  const jordan: WorkingTime = { weekend: [5, 6], holidays: new Set() }
  const ghana = countryDays('GH', entriesOf('GH,2026-11-27,A holiday,gazette'))

  it.each([
    ['a Monday', '2026-11-23', 3, [week], '2026-11-26'],
    ['over a weekend', '2026-11-26', 3, [week], '2026-12-01'],
    ['between a Friday-Saturday and a Saturday-Sunday weekend', '2026-11-26', 1, [jordan, week], '2026-11-30'],
    ['over a holiday of one of two countries', '2026-11-26', 1, [ghana, week], '2026-11-30'],
  ] as const)('count from %s', (_, today, days, sides, due) => {
    expect(workingDaysAhead(today, days, sides)).toBe(due)
  })

  it('never end on a day on which one side rests, and more free days never bring the end nearer', () => {
    const day = fc.integer({ min: 0, max: 60 }).map((on) => addDays('2026-11-23', on))
    fc.assert(
      fc.property(
        fc.uniqueArray(day, { maxLength: 12 }),
        day,
        fc.integer({ min: 1, max: 20 }),
        (free, today, count) => {
          const side: WorkingTime = { weekend: [6, 7], holidays: new Set<CivilDate>(free) }

          const due = workingDaysAhead(today, count, [side])

          expect(isWorkingDay(due, side.weekend, side.holidays)).toBe(true)
          expect(daysBetween(workingDaysAhead(today, count, [week]), due)).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })

  it('let nobody be written to on a holiday', () => {
    const at = workingMoment('2026-11-27', new Date('2026-11-26T18:00:00Z'), 'UTC', ghana.weekend, ghana.holidays)

    expect(new Date(at).toISOString()).toBe('2026-11-30T09:00:00.000Z')
  })

  it('tell for which country only weekends count, also when the span reaches into a year that is not known', () => {
    const chile = countryDays('CL', entriesOf('GH,2026-11-27,A holiday,gazette'))

    expect(weekendsOnly([ghana, chile], '2026-11-23', '2026-11-30')).toEqual(['CL'])
    expect(weekendsOnly([ghana], '2026-12-28', '2027-01-05')).toEqual(['GH'])
  })
})
