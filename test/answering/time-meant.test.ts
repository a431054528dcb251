import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timeMeant } from '../../src/answering/time-meant.ts'

const TODAY = '2026-11-23'

describe('time meant', () => {
  it.each([
    'When must we publish our next plan?',
    'Quelle est la date limite ?',
    '¿Cuánto dura un plan?',
    'is 31 august still the deadline',
    'do we have to refresh our plan 2023-2027',
    'notre plan 2025-2029, faut-il le modifier',
    'since when do the rules of 2022 apply, since 2022?',
    'our old plan ended five months ago',
    'notre ancien plan est fini',
    'what will the rule be in 2030',
    'depuis 2022, quelles règles',
  ])('is today for: %s', (question) => {
    expect(timeMeant(question, TODAY)).toMatchObject({ from: TODAY, until: TODAY, how: 'today' })
  })

  it.each([
    ['in 2014, when did cohort 3 report', '2011-09-20', '2014-12-31'],
    ['Le plan de 2019, quelle échéance', '2019-01-01', '2019-12-31'],
    ['cuando era el 31 de agosto, qué pasaba', '2018-01-01', '2021-12-31'],
    ['explain the groups from the 30 june time', '2015-01-01', '2017-12-31'],
    ['how did it work before the reform', '2011-09-20', '2021-12-31'],
    ['por la pandemia, hasta cuándo', '2020-01-01', '2021-12-31'],
    ['avant 2018, combien de rapports', '2011-09-20', '2017-12-31'],
    ['between 2015 and 2017 how many reports', '2015-01-01', '2017-12-31'],
    ['our plan 2018-2020 was late', '2018-01-01', '2020-12-31'],
    ['cohorte 2', '2011-09-20', '2014-12-31'],
  ])('reads the time of: %s', (question, from, until) => {
    expect(timeMeant(question, TODAY)).toEqual({ from, until, how: 'named' })
  })

  it.each([
    'what did the old rule say about late plans',
    'que disait l’ancienne règle',
    'las causales viejas de revisión',
    '¿y antes?',
    'et avant ?',
    'two reports, was it, back then',
  ])('hears that rules of the past are meant: %s', (question) => {
    expect(timeMeant(question, TODAY).how).toBe('past')
  })

  it('takes the year of the question for today, whenever it is asked', () => {
    expect(timeMeant('when is our plan of 2014 due?', '2014-03-15').how).toBe('today')
  })

  it('never means a day after the question, nor before the programme began, for any year in any phrase', () => {
    const phrases = ['in %', 'the plan of %', 'en %', 'le plan de %', 'el plan de %', 'before %', 'avant %', 'hasta %']
    fc.assert(
      fc.property(fc.constantFrom(...phrases), fc.integer({ min: 2011, max: 2039 }), (phrase, year) => {
        const { from, until, how } = timeMeant(`what were the rules ${phrase.replace('%', String(year))}?`, TODAY)

        expect(from <= until).toBe(true)
        expect(until <= TODAY).toBe(true)
        if (year > 2026) expect(how).not.toBe('named')
      }),
    )
  })
})
