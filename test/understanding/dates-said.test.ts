import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type CivilDate, formatDate, weekdayOf } from '../../src/core/dates.ts'
import { LANGUAGES, type Language } from '../../src/core/language.ts'
import { datesSaid } from '../../src/understanding/dates-said.ts'

/** A Monday. */
const TODAY: CivilDate = '2026-11-23'

function read(text: string, language: Language, lean: 'past' | 'future' = 'future', today: CivilDate = TODAY): string {
  return datesSaid(text, { language, today, lean })
    .map(({ earliest, latest }) => (earliest === latest ? earliest : `${earliest}/${latest}`))
    .join(' ')
}

describe('dates in words', () => {
  it.each([
    ['yesterday', 'past', '2026-11-22'],
    ['the day before yesterday', 'past', '2026-11-21'],
    ['last Tuesday', 'past', '2026-11-17'],
    ['on Tuesday', 'past', '2026-11-17'],
    ['by Tuesday', 'future', '2026-11-24'],
    ['next Friday', 'future', '2026-12-04'],
    ['this Friday', 'future', '2026-11-27'],
    ['Friday next week', 'future', '2026-12-04'],
    ['two weeks ago', 'past', '2026-11-09'],
    ['in three weeks', 'future', '2026-12-14'],
    ['next week', 'future', '2026-11-30/2026-12-06'],
    ['by the end of next week', 'future', '2026-12-04'],
    ['end of the month', 'future', '2026-11-30'],
    ['end of January', 'future', '2027-01-31'],
    ['mid-January', 'future', '2027-01-11/2027-01-20'],
    ['3 Feb', 'future', '2027-02-03'],
    ['3 Feb', 'past', '2026-02-03'],
    ['Feb 3rd, 2028', 'future', '2028-02-03'],
    ['the third of February', 'future', '2027-02-03'],
    ['by 3/2', 'future', '2027-02-03'],
    ['1.12.2026', 'future', '2026-12-01'],
    ['on the 3rd', 'future', '2026-12-03'],
    ['in Q1', 'future', '2027-01-01/2027-03-31'],
    ['2nd week of jan', 'future', '2027-01-08/2027-01-14'],
    ['the last week of February', 'future', '2027-02-22/2027-02-28'],
    ['over the weekend', 'past', '2026-11-21/2026-11-22'],
    ['next weekend', 'future', '2026-11-28/2026-11-29'],
    ['tmrw', 'future', '2026-11-24'],
    ['this am', 'past', '2026-11-23'],
    ['nxt week', 'future', '2026-11-30/2026-12-06'],
    ['in March', 'future', '2027-03-01/2027-03-31'],
    ['last year', 'past', '2025-01-01/2025-12-31'],
    ['29 February', 'future', '2028-02-29'],
  ] as const)('English: %s, looking to the %s', (text, lean, expected) => {
    expect(read(text, 'en', lean)).toBe(expected)
  })

  it.each([
    ['hier', 'past', '2026-11-22'],
    ['avant-hier', 'past', '2026-11-21'],
    ['mardi dernier', 'past', '2026-11-17'],
    ['il y a deux jours', 'past', '2026-11-21'],
    ['fin du mois', 'future', '2026-11-30'],
    ['d’ici la fin du mois', 'future', '2026-11-30'],
    ['d’ici fin janvier', 'future', '2027-01-31'],
    ['la semaine prochaine', 'future', '2026-11-30/2026-12-06'],
    ['vendredi de la semaine prochaine', 'future', '2026-12-04'],
    ['dans trois semaines', 'future', '2026-12-14'],
    ['vendredi prochain', 'future', '2026-11-27'],
    ['le 3 février', 'future', '2027-02-03'],
    ['1er décembre', 'future', '2026-12-01'],
    ['3 fév.', 'future', '2027-02-03'],
    ['avant le 3', 'future', '2026-12-03'],
    ['le mois prochain', 'future', '2026-12-01/2026-12-31'],
    ['au premier trimestre 2027', 'future', '2027-01-01/2027-03-31'],
    ['mi-janvier', 'future', '2027-01-11/2027-01-20'],
    ['l’année dernière', 'past', '2025-01-01/2025-12-31'],
    ['après-demain', 'future', '2026-11-25'],
    ['la 2e semaine de janvier', 'future', '2027-01-08/2027-01-14'],
    ['la dernière semaine de décembre', 'future', '2026-12-25/2026-12-31'],
    ['ce week-end', 'future', '2026-11-28/2026-11-29'],
    ['cet aprem', 'past', '2026-11-23'],
    ['tt à l’heure', 'past', '2026-11-23'],
    ['la semaine pro', 'future', '2026-11-30/2026-12-06'],
    ['rdv visio 19/11 avec eux', 'past', '2026-11-19'],
  ] as const)('French: %s, looking to the %s', (text, lean, expected) => {
    expect(read(text, 'fr', lean)).toBe(expected)
  })

  it.each([
    ['ayer', 'past', '2026-11-22'],
    ['anteayer', 'past', '2026-11-21'],
    ['la primera semana de diciembre', 'future', '2026-12-01/2026-12-07'],
    ['el finde', 'past', '2026-11-21/2026-11-22'],
    ['ayer tarde', 'past', '2026-11-22'],
    ['la prox semana', 'future', '2026-11-30/2026-12-06'],
    ['el martes pasado', 'past', '2026-11-17'],
    ['hace dos días', 'past', '2026-11-21'],
    ['fin de mes', 'future', '2026-11-30'],
    ['a fines de mes', 'future', '2026-11-30'],
    ['a finales de enero', 'future', '2027-01-31'],
    ['el próximo mes', 'future', '2026-12-01/2026-12-31'],
    ['la semana que viene', 'future', '2026-11-30/2026-12-06'],
    ['dentro de dos semanas', 'future', '2026-12-07'],
    ['el próximo viernes', 'future', '2026-11-27'],
    ['el 3 de febrero', 'future', '2027-02-03'],
    ['el 3 de febrero del 2028', 'future', '2028-02-03'],
    ['3 feb', 'future', '2027-02-03'],
    ['pasado mañana', 'future', '2026-11-25'],
    ['mañana', 'future', '2026-11-24'],
    ['en marzo', 'future', '2027-03-01/2027-03-31'],
    ['el año pasado', 'past', '2025-01-01/2025-12-31'],
    ['primer trimestre', 'future', '2027-01-01/2027-03-31'],
  ] as const)('Spanish: %s, looking to the %s', (text, lean, expected) => {
    expect(read(text, 'es', lean)).toBe(expected)
  })

  it.each([
    ['60% of it may be done', 'en'],
    ['7/10 commitments are finished', 'en'],
    ['we sat down with 3-4 people', 'en'],
    ['mon ami du ministère', 'fr'],
    ['por la mañana estuvo bien', 'es'],
    ['le ministère a 3 agents', 'fr'],
    ['31 June 2026', 'en'],
  ] as const)('does not take "%s" for a date', (text, language) => {
    expect(read(text, language)).toBe('')
  })

  it('reads back every day that is written out, in every language, with the weekday and without', () => {
    const days = fc.integer({ min: 0, max: 4000 }).map((away) => addDays('2022-01-01', away))
    fc.assert(
      fc.property(
        days,
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom('plain', 'with-weekday'),
        (day, language, style) => {
          const text = `x ${formatDate(day, language, style as 'plain')} y`

          expect(read(text, language)).toBe(day)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('gives the words as they stand, spans in order, and nothing outside the text', () => {
    const piece = fc.constantFrom(
      'yesterday',
      'el martes',
      'la semaine prochaine',
      '3 Feb',
      'by Friday',
      'draft',
      'mañana',
      '60 %',
      ',',
      'with Ghana',
      'fin de mes',
      '2026-12-01',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), fc.constantFrom(...LANGUAGES), (pieces, language) => {
        const text = pieces.join(' ')
        const dates = datesSaid(text, { language, today: TODAY, lean: 'future' })

        for (const { words, at, earliest, latest } of dates) {
          expect(text.slice(at, at + words.length)).toBe(words)
          expect(earliest <= latest).toBe(true)
        }
        expect(
          dates.every(
            ({ at }, which) => which === 0 || at >= (dates[which - 1]?.at ?? 0) + (dates[which - 1]?.words.length ?? 0),
          ),
        ).toBe(true)
      }),
    )
  })

  it('finds a bare weekday within a week, behind or ahead, never today', () => {
    const names = { en: ['Monday', 'Sunday'], fr: ['lundi', 'dimanche'], es: ['lunes', 'domingo'] } as const
    const days = fc.integer({ min: 0, max: 3000 }).map((away) => addDays('2022-01-01', away))
    fc.assert(
      fc.property(
        days,
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom(0, 1),
        fc.constantFrom('past', 'future'),
        (today, language, which, lean) => {
          const [found] = datesSaid(names[language][which] ?? '', { language, today, lean: lean as 'past' })

          expect(found && weekdayOf(found.latest)).toBe(which === 0 ? 1 : 7)
          const away = found ? (Date.parse(found.latest) - Date.parse(today)) / 86_400_000 : 0
          expect(lean === 'past' ? away < 0 && away >= -7 : away > 0 && away <= 7).toBe(true)
        },
      ),
    )
  })

  it('finds a week of a month as seven days inside it, and a weekend as the nearest Saturday and Sunday', () => {
    const weeks = {
      en: (which: string) => `the ${which} week of March 2027`,
      fr: (which: string) => `la ${which} semaine de mars 2027`,
      es: (which: string) => `la ${which} semana de marzo de 2027`,
    } as const
    const which = {
      en: ['first', '2nd', 'third', '4th', 'last'],
      fr: ['première', '2e', 'troisième', '4e', 'dernière'],
      es: ['primera', '2da', 'tercera', '4ta', 'última'],
    } as const
    const weekend = { en: 'over the weekend', fr: 'ce week-end', es: 'el finde' } as const
    const days = fc.integer({ min: 0, max: 3000 }).map((away) => addDays('2022-01-01', away))
    fc.assert(
      fc.property(days, fc.constantFrom(...LANGUAGES), fc.nat(4), (today, language, nth) => {
        const [week] = datesSaid(weeks[language](which[language][nth] ?? ''), { language, today, lean: 'future' })
        const [past] = datesSaid(weekend[language], { language, today, lean: 'past' })
        const [ahead] = datesSaid(weekend[language], { language, today, lean: 'future' })

        expect(week?.earliest.slice(0, 7)).toBe('2027-03')
        expect(week?.latest).toBe(addDays(week?.earliest ?? today, 6))
        expect(nth === 4 ? week?.latest : week?.earliest).toBe(
          nth === 4 ? '2027-03-31' : addDays('2027-03-01', 7 * nth),
        )
        expect([past, ahead].map((one) => one && weekdayOf(one.earliest))).toEqual([6, 6])
        expect(past && past.latest < today && addDays(past.latest, 7) >= today).toBe(true)
        expect(ahead && ahead.latest > today && addDays(today, 7) >= ahead.latest).toBe(true)
      }),
    )
  })
})
