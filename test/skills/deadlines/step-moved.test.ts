import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/core/language.ts'
import { daysAfter, stepMoved } from '../../../src/skills/deadlines/step-moved.ts'
import { day } from '../../calendar/calendar-fixture.ts'

const TODAY = day('2026-11-23')
const BEFORE = { from: day('2027-02-14'), until: day('2027-03-14') }

/** "outreach 2027-03-03 2027-03-31", or nothing. */
function moved(text: string, language: Language, onTable = true): string {
  const found = stepMoved(text, TODAY, language, onTable)
  if (!found) return ''
  const { from, until } = daysAfter(found.where, BEFORE)
  return `${found.step} ${from} ${until}`
}

describe('a step that somebody moves', () => {
  it.each([
    ['move outreach to 3 March', 'outreach 2027-03-03 2027-03-31'],
    ['Please move the outreach to March 3', 'outreach 2027-03-03 2027-03-31'],
    ['mov outrech to 3 mar', 'outreach 2027-03-03 2027-03-31'],
    ['start drafting on 10 Feb', 'drafting 2027-02-10 2027-03-10'],
    ['finish the feedback by 20 april', 'feedback 2027-02-14 2027-04-20'],
    ['feedback from 1 to 20 April', 'feedback 2027-04-01 2027-04-20'],
    ['push drafting by two weeks', 'drafting 2027-02-28 2027-03-28'],
    ['bring the approval a month forward', 'approval 2027-01-14 2027-02-11'],
    ['move the handing in to 30 june 2027', 'upload 2027-06-30 2027-07-28'],
    ['reasoned response 3 May', 'reasoned-response 2027-05-03 2027-05-31'],
  ])('in English: %s', (text, expected) => {
    expect(moved(text, 'en')).toBe(expected)
  })

  it.each([
    ['déplace la sensibilisation au 3 mars', 'outreach 2027-03-03 2027-03-31'],
    ['décale la rédaction de deux semaines', 'drafting 2027-02-28 2027-03-28'],
    ['commencez la redaction le 10 février', 'drafting 2027-02-10 2027-03-10'],
    ['mets les retours du 1er au 20 avril', 'feedback 2027-04-01 2027-04-20'],
    ['avance la réponse motivée d’une semaine', 'reasoned-response 2027-02-07 2027-03-07'],
    ['repousse le début de la cocréation au 15 mars', 'start 2027-03-15 2027-04-12'],
  ])('in French: %s', (text, expected) => {
    expect(moved(text, 'fr')).toBe(expected)
  })

  it.each([
    ['mueve la difusión al 3 de marzo', 'outreach 2027-03-03 2027-03-31'],
    ['atrasa la redacción dos semanas', 'drafting 2027-02-28 2027-03-28'],
    ['pon los comentarios del 1 al 20 de abril', 'feedback 2027-04-01 2027-04-20'],
    ['empieza la redaccion el 10 de febrero', 'drafting 2027-02-10 2027-03-10'],
    ['adelanta la aprobacion una semana', 'approval 2027-02-07 2027-03-07'],
  ])('in Spanish: %s', (text, expected) => {
    expect(moved(text, 'es')).toBe(expected)
  })

  it.each([
    'When do we start drafting?',
    'should we move drafting to 3 March?',
    'what if we submit on 12 November',
    'change the meeting to 3 march',
    'Quand faut-il commencer la rédaction ?',
    '¿Cuándo empieza la redacción?',
    'move outreach',
  ])('is not read into: %s', (text) => {
    expect(moved(text, 'en')).toBe('')
  })

  it('must be said as a wish while no plan lies on the table', () => {
    expect(moved('Ghana: they start drafting on 10 February', 'en', false)).toBe('')
    expect(moved('feedback from 1 to 20 April', 'en', false)).toBe('')
    expect(moved('move outreach to 3 March', 'en', false)).not.toBe('')
  })
})
