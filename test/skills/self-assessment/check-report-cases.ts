import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../src/core/dates.ts'
import type { Language } from '../../../src/core/language.ts'
import type { DocumentBlock } from '../../../src/ports/documents.ts'
import { checkReport, REPORT_CHECKS } from '../../../src/skills/self-assessment/check-report.ts'
import { consultationDays, statesCompletion } from '../../../src/skills/self-assessment/report-cues.ts'
import { reportRulesOn } from '../../../src/skills/self-assessment/report-rules.ts'
import { toolsOfDesk } from '../../support/skill-office.ts'

const tools = await toolsOfDesk()
const passages = tools.calendar?.passages ?? []
const criteria = tools.criteria?.byId.get('self-assessment') ?? new Map()

const COMMITMENTS = [
  { number: 1, title: 'Open contracting portal for all ministries', fields: {}, milestones: [] },
  { number: 2, title: 'Beneficial ownership register', fields: {}, milestones: [] },
]
const FRENCH = [
  { number: 1, title: 'Portail des marchés publics ouverts', fields: {}, milestones: [] },
  { number: 2, title: 'Registre des bénéficiaires effectifs', fields: {}, milestones: [] },
]

function heading(text: string): DocumentBlock {
  return { kind: 'heading', level: 2, text }
}

function words(text: string): DocumentBlock {
  return { kind: 'paragraph', text }
}

const GOOD: readonly DocumentBlock[] = [
  heading('Self-assessment report'),
  words('The forum met four times during implementation; minutes are online.'),
  heading('Commitment 1: Open contracting portal for all ministries'),
  words('Level of completion: substantial.'),
  words('Evidence: https://example.org/portal'),
  heading('Commitment 2: Beneficial ownership register'),
  words('Status: not started'),
  words('Evidence: see Annex 2.'),
  heading('Lessons'),
  words('We began too late.'),
  heading('Consultation on this report'),
  words('This draft report was open for comments from 1 March 2026 to 21 March 2026; four organisations wrote.'),
]

function findingsOf(blocks: readonly DocumentBlock[], day: CivilDate = '2026-11-23', language: Language = 'en') {
  const commitments = language === 'fr' ? FRENCH : COMMITMENTS
  return checkReport({ blocks, language }, { commitments, rules: reportRulesOn(day), criteria, passages, language })
}

const told = (blocks: readonly DocumentBlock[], day?: CivilDate, language?: Language) =>
  findingsOf(blocks, day, language).map(
    ({ check, commitment, weight }) => `${check} ${commitment ?? 'report'} ${weight}`,
  )

const without = (...texts: readonly RegExp[]) =>
  GOOD.filter((block) => !('text' in block) || !texts.some((text) => text.test(block.text)))

describe('the check of a draft report', () => {
  it('finds nothing in a report that covers all, states levels, links evidence and tells of its consultation', () => {
    expect(told(GOOD)).toEqual([])
    expect(told(GOOD, '2016-05-05')).toEqual([])
  })

  it('finds a commitment that is not covered; it is owed only where the rules of the time asked for the report', () => {
    const blocks = without(/Beneficial|not started|Annex/)

    expect(told(blocks)).toEqual(['commitment-not-covered 2 should'])
    expect(told(blocks, '2016-05-05')).toEqual(['commitment-not-covered 2 must'])
  })

  it('finds a level that is missing, and one that is told as a percentage', () => {
    expect(told(without(/Status: not started/))).toEqual(['completion-not-stated 2 should'])
    expect(told([...without(/Status: not started/).slice(0, 6), words('We are at 60 %.'), ...GOOD.slice(7)])).toEqual([
      'completion-off-scale 2 consider',
    ])
  })

  it('finds results without a link to evidence', () => {
    expect(told(without(/example\.org/))).toEqual(['evidence-not-linked 1 should'])
  })

  it('asks for two weeks of consultation where the edition does, and only tells of them today', () => {
    const short = [
      ...GOOD.slice(0, -1),
      words('This draft report was open for comments from 1 to 8 March 2026, that is 8 days.'),
    ]

    expect(told(short, '2016-05-05')).toEqual(['consultation-too-short report must'])
    expect(told(short)).toEqual(['consultation-too-short report consider'])
    expect(told(without(/open for comments|Consultation on/), '2016-05-05')).toEqual([
      'consultation-not-told report must',
    ])
    expect(told(without(/open for comments|Consultation on/))).toEqual(['consultation-not-told report should'])
  })

  it('asks for an English version of a French report only where the rules did', () => {
    const french = [
      heading('Rapport d’auto-évaluation'),
      words('Le forum s’est réuni pendant la mise en œuvre.'),
      heading('Engagement 1 : Portail des marchés publics ouverts'),
      words('Niveau d’achèvement : substantiel. Preuve : https://example.org/marches'),
      heading('Engagement 2 : Registre des bénéficiaires effectifs'),
      words('État : non commencé. Preuve : annexe 2.'),
      heading('Leçons apprises'),
      words('Commencer plus tôt. Ce rapport a été soumis à une consultation publique de trois semaines.'),
    ]

    expect(told(french, '2020-05-05', 'fr')).toEqual(['english-version report must'])
    expect(told(french, '2026-11-23', 'fr')).toEqual([])
  })

  it('reads a report that is one table, a row for each commitment', () => {
    const rows = [
      ['Commitment', 'Completion', 'Evidence'],
      ['1. Open contracting portal for all ministries', 'substantial', 'https://example.org/portal'],
      ['2. Beneficial ownership register', 'in progress', ''],
    ]

    expect(told([...GOOD.slice(0, 2), { kind: 'table', rows }, ...GOOD.slice(8)])).toEqual([
      'completion-off-scale 2 consider',
      'evidence-not-linked 2 should',
    ])
  })

  it('quotes only what stands in the draft, on rules that exist, in the same order each time', () => {
    fc.assert(
      fc.property(
        fc.subarray([...GOOD], { minLength: 1 }),
        fc.constantFrom('2014-03-15', '2016-05-05', '2026-11-23'),
        (blocks, day) => {
          const findings = findingsOf(blocks, day as CivilDate)
          const whole = blocks.map((block) => ('text' in block ? block.text : '')).join('\n')

          expect(findings).toEqual(findingsOf(blocks, day as CivilDate))
          for (const { check, quote, rule, suggestion } of findings) {
            expect(REPORT_CHECKS).toContain(check)
            expect(whole).toContain(quote)
            expect(passages.some((one) => `${one.document}#${one.section}` === rule)).toBe(true)
            expect(suggestion).not.toMatch(/\{\w+\}/)
          }
        },
      ),
      { numRuns: 40 },
    )
  })

  it('has criteria for every check, and no others', () => {
    expect([...criteria.keys()].sort()).toEqual([...REPORT_CHECKS].sort())
  })
})

describe('what the words of a report tell', () => {
  it.each([
    ['Status: substantial', true],
    ['Limited', true],
    ['Niveau d’achèvement : limité', true],
    ['Nivel de cumplimiento: completo', true],
    ['The complete list of members stands on the website of the ministry.', false],
    ['The commitment was fully completed in May 2026 by the ministry.', true],
    ['Progress was made with limited means.', false],
    ['A substantial number of people came to the fair in the capital.', false],
  ])('"%s" states a level: %s', (text, expected) => {
    expect(statesCompletion(text)).toBe(expected)
  })

  it.each([
    ['open for comments for two weeks', 14],
    ['une consultation de 15 jours', 15],
    ['consulta pública de tres semanas', 21],
    ['from 24 April 2023 to 10 May 2023', 17],
    ['we consulted widely', undefined],
  ])('"%s" lasted %s days', (text, days) => {
    expect(consultationDays(text)).toBe(days)
  })
})
