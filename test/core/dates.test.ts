import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  type CivilDate,
  dayAt,
  daysBetween,
  formatDate,
  parseCivilDate,
  weekdayOf,
} from '../../src/core/dates.ts'

const anyDate = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2060-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as CivilDate)

describe('civil dates', () => {
  it('count days and months as Temporal does', () => {
    fc.assert(
      fc.property(
        anyDate,
        fc.integer({ min: -2000, max: 2000 }),
        fc.integer({ min: -60, max: 60 }),
        (date, days, months) => {
          const plain = Temporal.PlainDate.from(date)
          expect(addDays(date, days)).toBe(plain.add({ days }).toString())
          expect(addMonths(date, months)).toBe(plain.add({ months }).toString())
          expect(weekdayOf(date)).toBe(plain.dayOfWeek)
          expect(daysBetween(date, addDays(date, days))).toBe(days)
        },
      ),
    )
  })

  it('clamp a month end, also in a leap year', () => {
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28')
    expect(addMonths('2023-08-31', 6)).toBe('2024-02-29')
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28')
  })

  it('refuse what is no day of the calendar', () => {
    expect(parseCivilDate('2026-06-31')).toBeUndefined()
    expect(parseCivilDate('2025-02-29')).toBeUndefined()
    expect(parseCivilDate('31 June 2026')).toBeUndefined()
    expect(parseCivilDate('2024-02-29')).toBe('2024-02-29')
  })

  it('are those of the place, not of Greenwich', () => {
    const evening = new Date('2026-12-31T22:30:00Z')

    expect(dayAt(evening, 'Africa/Accra')).toBe('2026-12-31')
    expect(dayAt(evening, 'Asia/Manila')).toBe('2027-01-01')
    expect(dayAt(evening, 'America/Santiago')).toBe('2026-12-31')
  })

  it('are written as each language writes them', () => {
    expect(formatDate('2014-06-30', 'en', 'with-weekday')).toBe('Monday 30 June 2014')
    expect(formatDate('2014-06-01', 'fr')).toBe('1er juin 2014')
    expect(formatDate('2014-06-30', 'fr', 'with-weekday')).toBe('lundi 30 juin 2014')
    expect(formatDate('2014-06-30', 'es', 'with-weekday')).toBe('lunes, 30 de junio de 2014')
  })
})
