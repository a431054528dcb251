import type { CivilDate } from '../../core/dates.ts'
import type { InLanguages } from '../../core/language.ts'

/** The reports that a government writes on its plan. */
export type ReportKind = 'midterm' | 'end-of-term' | 'end-of-plan'

/** What is known of self-assessments on a day. Every rule stands in a section of the guidance, which is quoted. */
export interface ReportRules {
  readonly edition: '2011-2014' | '2015-2017' | '2018-2021' | '2022'
  /** The first is offered unless another is asked for. */
  readonly reports: readonly ReportKind[]
  /** Whether a report is owed; the section that tells it, and how sure it is, are quoted. */
  readonly duty: string
  readonly due: string | undefined
  readonly consultation: string | undefined
  /** Days of public consultation that the rules ask for. */
  readonly consultationDays: number | undefined
  readonly contents: string
  /** A version in English is asked for. */
  readonly english: boolean
}

const EARLIER = 'self-assessment-2013-2021'

/** Two weeks, from 2013 to 2017: self-assessment-2013-2021#consultation-and-language-2013-2017. */
const TWO_WEEKS = 14

const PERIODS: readonly (ReportRules & { readonly until: CivilDate })[] = [
  {
    until: '2012-12-31',
    edition: '2011-2014',
    reports: ['end-of-plan'],
    duty: `${EARLIER}#yearly-to-two-year`,
    due: `${EARLIER}#first-dates-2013-2014`,
    consultation: undefined,
    consultationDays: undefined,
    contents: `${EARLIER}#report-template`,
    english: false,
  },
  {
    until: '2014-12-31',
    edition: '2011-2014',
    reports: ['midterm', 'end-of-term'],
    duty: `${EARLIER}#two-reports-2013-2017`,
    due: `${EARLIER}#first-dates-2013-2014`,
    consultation: `${EARLIER}#consultation-and-language-2013-2017`,
    consultationDays: TWO_WEEKS,
    contents: `${EARLIER}#two-reports-2013-2017`,
    english: false,
  },
  {
    until: '2017-12-31',
    edition: '2015-2017',
    reports: ['midterm', 'end-of-term'],
    duty: `${EARLIER}#two-reports-2013-2017`,
    due: `${EARLIER}#due-dates-2015-2021`,
    consultation: `${EARLIER}#consultation-and-language-2013-2017`,
    consultationDays: TWO_WEEKS,
    contents: `${EARLIER}#report-template`,
    english: true,
  },
  {
    until: '2018-12-31',
    edition: '2018-2021',
    reports: ['end-of-term', 'midterm'],
    duty: `${EARLIER}#due-dates-2015-2021`,
    due: `${EARLIER}#due-dates-2015-2021`,
    consultation: undefined,
    consultationDays: undefined,
    contents: `${EARLIER}#report-template`,
    english: false,
  },
  {
    until: '2021-12-31',
    edition: '2018-2021',
    reports: ['end-of-term'],
    duty: `${EARLIER}#end-of-term-only-2019-2021`,
    due: `${EARLIER}#due-dates-2015-2021`,
    consultation: undefined,
    consultationDays: undefined,
    contents: `${EARLIER}#report-template`,
    english: true,
  },
]

const TODAY: ReportRules = {
  edition: '2022',
  reports: ['end-of-plan', 'midterm'],
  duty: 'self-assessment#is-it-required',
  due: 'self-assessment#deadline-and-late',
  consultation: 'self-assessment#consultation-and-language',
  consultationDays: undefined,
  contents: 'self-assessment#contents',
  english: false,
}

export function reportRulesOn(day: CivilDate): ReportRules {
  return PERIODS.find(({ until }) => day <= until) ?? TODAY
}

/** The scale of completion: self-assessment-2013-2021#report-template, and the IRM's own since the plans of 2020. */
export type Completion = 'no-evidence' | 'not-started' | 'limited' | 'substantial' | 'complete'

export const COMPLETION_WORDS: InLanguages<Readonly<Record<Completion, string>>> = {
  en: {
    'no-evidence': 'no evidence available',
    'not-started': 'not started',
    limited: 'limited',
    substantial: 'substantial',
    complete: 'complete',
  },
  fr: {
    'no-evidence': 'aucune preuve disponible',
    'not-started': 'non commencé',
    limited: 'limité',
    substantial: 'substantiel',
    complete: 'achevé',
  },
  es: {
    'no-evidence': 'sin evidencia disponible',
    'not-started': 'no iniciado',
    limited: 'limitado',
    substantial: 'sustancial',
    complete: 'completo',
  },
}

/** Four levels in the template of about 2015; the IRM's five today. */
export function scaleOn({ edition }: Pick<ReportRules, 'edition'>): readonly Completion[] {
  const four: readonly Completion[] = ['not-started', 'limited', 'substantial', 'complete']
  return edition === '2022' ? ['no-evidence', ...four] : four
}
