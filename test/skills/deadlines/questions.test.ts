import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { askedIn } from '../../../src/skills/deadlines/asked.ts'
import { day, shippedCalendar } from '../../calendar/calendar-fixture.ts'

const { list: countries } = await shippedCalendar()

function asked(
  text: string,
  role: 'government' | 'support-unit' | 'guest' = 'government',
  lastCountry?: string,
): string {
  const principal = {
    id: 'x',
    name: '',
    role,
    lead: false,
    country: role === 'government' ? 'GH' : undefined,
    countries: [],
    language: undefined,
    zone: 'UTC',
  } as const
  const found = askedIn({ text, principal, today: day('2026-11-23'), countries, lastCountry })
  if (!found) return 'not ours'
  const { kind } = found
  switch (kind) {
    case 'next':
      return [
        kind,
        found.country,
        found.topic?.duties[0],
        found.period && `${found.period.from}..${found.period.until}`,
        found.late && 'late',
        found.asOf,
      ]
        .filter(Boolean)
        .join(' ')
    case 'portfolio':
      return `${kind} ${found.period.from}..${found.period.until}${found.topic ? ` ${found.topic.duties[0]}` : ''}`
    case 'late':
      return `${kind} ${found.country} ${JSON.stringify(found.late)}${found.andWhen ? ' and when' : ''}`
    case 'submit-on':
      return `${kind} ${found.country} ${found.on ?? '?'}${found.andWhen ? ' and when' : ''}`
    case 'late-countries':
      return kind
    case 'several':
      return `${kind} ${[...found.countries].sort().join(' ')}`
    case 'year':
      return `${kind} ${found.country ?? 'all'} ${found.year}`
    case 'backward':
      return `${kind} ${found.country} ${found.due ?? '?'}`
    default:
      return `${kind} ${found.country ?? 'all'}`
  }
}

describe('questions on our dates', () => {
  it.each([
    ['When is our plan due?', 'next GH new-plan'],
    ['When is ours due?', 'next GH'],
    ['wen is our plan deu', 'next GH new-plan'],
    ['When must we publish our next plan, and what if we are late?', 'next GH new-plan late'],
    ['Quand devons-nous publier notre prochain plan, et que se passe-t-il en cas de retard ?', 'next GH new-plan late'],
    ['¿Cuándo debemos publicar nuestro próximo plan y qué pasa si llegamos tarde?', 'next GH new-plan late'],
    ["quelles échéances pour le Ghana d'ici juin ?", 'next GH 2026-11-23..2027-06-30'],
    ['¿Qué debemos entregar antes de junio?', 'next GH 2026-11-23..2027-05-31'],
    ['What is due next month?', 'next GH 2026-12-01..2026-12-31'],
    ['when is the plan of Gahna due', 'next GH new-plan'],
    ["When is Kenya's next plan due?", 'next KE new-plan'],
    ['cuando vence el plan de Chile', 'next CL new-plan'],
    ['dates for Italy', 'next IT'],
    ['quand finit notre plan', 'next GH plan-end'],
    ['When is our self-assessment due?', 'next GH self-assessment'],
    ['as of 15 March 2014, when is our plan due?', 'next GH new-plan 2014-03-15'],
    ['prochaine échéance ?', 'next GH'],
    ['show 2026', 'year GH 2026'],
    ['montre 2027', 'year GH 2027'],
    ['muestra 2028', 'year GH 2028'],
    ['¿qué pasa si llegamos tres semanas tarde?', 'late GH {"days":21}'],
    ['et si nous avons trois semaines de retard ?', 'late GH {"days":21}'],
    ['three weeks late', 'late GH {"days":21}'],
    ['what if we submit on 12 November?', 'submit-on GH 2027-11-12'],
    ['et si nous remettons le plan le 12 novembre 2027 ?', 'submit-on GH 2027-11-12'],
    ['what if we submit after the election?', 'submit-on GH ?'],
    ['backward plan for 30 June 2027', 'backward GH 2027-06-30'],
    ['draw our timeline', 'timeline GH'],
    ['dates for ghana kenya and italy', 'several GH IT KE'],
    ['cuando vence el plan de Francia y el de España', 'several ES FR'],
    ['le Kenya et le Ghana sont-ils en retard ?', 'several GH KE'],
    ['give me the calendar file', 'feed GH'],
  ])('%s → %s', (text, expected) => {
    expect(asked(text)).toBe(expected)
  })

  it.each([
    ['which countries owe something next month?', 'portfolio 2026-12-01..2026-12-31'],
    ['quels pays doivent quelque chose le mois prochain ?', 'portfolio 2026-12-01..2026-12-31'],
    ['¿qué países deben algo el próximo mes?', 'portfolio 2026-12-01..2026-12-31'],
    ['show 2026', 'year all 2026'],
    ['correct the plan dates of Ghana', 'correct GH'],
    ['calendar feed for all countries', 'feed all'],
  ])('staff: %s → %s', (text, expected) => {
    expect(asked(text, 'support-unit')).toBe(expected)
  })

  it.each([
    ['and Kenya?', 'next KE'],
    ['y Chile?', 'next CL'],
    ['three weeks late?', 'late GH {"days":21}'],
    ['et en 2027 ?', 'next GH 2027-01-01..2027-12-31'],
    ['y si llegamos dos meses tarde?', 'late GH {"months":2}'],
  ])('after an answer on Ghana: %s → %s', (text, expected) => {
    expect(asked(text, 'government', 'GH')).toBe(expected)
  })
})

describe('loose questions, as typed on a phone', () => {
  const questions = parse(readFileSync(new URL('loose-questions.csv', import.meta.url), 'utf8'), { columns: true }) as {
    who: 'government' | 'support-unit'
    question: string
    understood: string
  }[]

  it.each(questions)('$who: $question → $understood', ({ who, question, understood }) => {
    expect(asked(question, who)).toBe(understood)
  })
})

describe('what is told and not asked', () => {
  const lines = (name: string) =>
    readFileSync(new URL(`../../golden/${name}`, import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { says?: string[]; text?: string; request?: string })

  it('leaves every note of a call to the check-ins', () => {
    const notes = lines('check-ins.jsonl').flatMap(({ says }) => says?.slice(0, 1) ?? [])

    expect(notes.length).toBeGreaterThan(50)
    expect(notes.filter((note) => asked(note, 'support-unit') !== 'not ours')).toEqual([])
  })

  it('leaves every request for help to those who help', () => {
    const requests = lines('support-requests.jsonl').flatMap(({ text, request }) => text ?? request ?? [])

    expect(requests.length).toBeGreaterThan(30)
    expect(requests.filter((request) => asked(request) !== 'not ours')).toEqual([])
  })
})

describe('what the documents answer', () => {
  it.each([
    'What happens if a plan is late?',
    'What happens if our plan is more than a year late?',
    'What are the minimum requirements for co-creation?',
    'Do we need an English version of the plan?',
    'Do we really have to redo our plan half way? its the four year type?',
    'How far ahead must the timeline of the process be online?',
    'When did Ghana join OGP?',
    'deadline to amend our running plan?',
    'who is our counterpart?',
    'when shoud we start drafting, before or after this one is over',
    'how many weeks could people comment on a draft IRM report in 2015',
    'plan due 31 aug 2019 but we sent it in november 2019. did our end date move?',
    'our plan is now more than six months overdue, what follows',
    'COVID : report des plans de 2020 jusqu’à quand',
    'de cuando es la suspension de georgia',
    'do we still have to write a self asessment when the plan is over',
    'Un PAN dure combien de temps ?',
    'combien de temps apres la remise du plan sort l’examen du MII',
    '¿Cuántos meses le tienen que quedar para que podamos postular a OGP Local?',
    '¿Me recomiendas una serie para el fin de semana?',
    'values check - does it also apply to us, we have been in since 2013',
  ])('%s', (text) => {
    expect(asked(text)).toBe('not ours')
  })

  it.each([
    'When is our plan due?',
    'show 2026',
    'which countries owe something next month?',
    'When is our first plan due?',
  ])('a guest without a country: %s', (text) => {
    expect(asked(text, 'guest')).toBe('not ours')
  })
})
