import { makeCitations } from '../../answering/citations.ts'
import type { Language } from '../../core/language.ts'
import type { Passage } from '../../core/passage.ts'
import type { FactStatus } from '../../core/status.ts'
import type { DocumentBlock } from '../../ports/documents.ts'
import type { Criteria } from '../../reviewing/criteria.ts'
import type { Weight } from '../../reviewing/finding.ts'
import type { Place } from '../../reviewing/plan-draft.ts'
import type { PlannedCommitment } from './commitments.ts'
import {
  consultationDays,
  linksEvidence,
  namesEnglishVersion,
  statesCompletion,
  tellsConsultationOnReport,
  tellsLessons,
  tellsParticipationDuring,
  tellsProgressOtherwise,
} from './report-cues.ts'
import { COMPLETION_WORDS, type ReportRules, scaleOn } from './report-rules.ts'
import { coverageOf, type Unit, unitsOf } from './report-units.ts'

/** What is looked at in a draft report; weight, rule and words stand in knowledge/criteria/self-assessment.yaml. */
export const REPORT_CHECKS = [
  'commitment-not-covered',
  'completion-not-stated',
  'completion-off-scale',
  'evidence-not-linked',
  'consultation-not-told',
  'consultation-too-short',
  'implementation-consultation-missing',
  'lessons-missing',
  'english-version',
] as const
export type ReportCheck = (typeof REPORT_CHECKS)[number]

/** One thing to mend in a report, tied to its own words and to a rule. */
export interface ReportFinding {
  readonly check: ReportCheck
  readonly name: string
  readonly weight: Weight
  /** Null for the report as a whole. */
  readonly commitment: number | null
  /** Words of the draft, letter for letter; where something is missing, the words under which it is missing. */
  readonly quote: string
  readonly where: Place
  /** `document#anchor` of the guidance, and what that section is called. */
  readonly rule: string
  readonly ruleTitle: string
  readonly edition: string
  readonly status: FactStatus
  readonly suggestion: string
}

export interface DraftReport {
  readonly blocks: readonly DocumentBlock[]
  readonly language: Language
}

export interface ReportContext {
  /** Of the plan on which the report is written. */
  readonly commitments: readonly PlannedCommitment[]
  readonly rules: ReportRules
  readonly criteria: Criteria
  readonly passages: readonly Passage[]
  /** Of whoever reads the findings. */
  readonly language: Language
}

const LONGEST_QUOTE = 160

/** All findings, the commitments in their order, then the report as a whole. A check without a rule says nothing. */
export function checkReport(report: DraftReport, context: ReportContext): readonly ReportFinding[] {
  const units = unitsOf(report.blocks)
  const [first] = units
  if (!first) return []
  const say = makeSayer(context)
  return [
    ...commitmentFindings(units, first, report, context, say),
    ...consultationFindings(units, first, context, say),
    ...(units.some(({ text }) => tellsParticipationDuring(text))
      ? []
      : say('implementation-consultation-missing', null, first, {}, earlierOnly(context))),
    ...(units.some(({ text }) => tellsLessons(text))
      ? []
      : say('lessons-missing', null, first, {}, earlierOnly(context))),
    ...(context.rules.english && report.language !== 'en' && !units.some(({ text }) => namesEnglishVersion(text))
      ? say('english-version', null, first, {}, context.rules.edition === '2018-2021' ? 'owed' : undefined)
      : []),
  ]
}

/** What only earlier rules asked weighs less today. */
function earlierOnly({ rules }: ReportContext): string | undefined {
  return rules.edition === '2022' ? 'earlier' : undefined
}

function commitmentFindings(
  units: readonly Unit[],
  first: Unit,
  report: DraftReport,
  { commitments, rules, language }: ReportContext,
  say: Sayer,
): readonly ReportFinding[] {
  const covered = coverageOf(commitments, units, report.language)
  const scale = scaleOn(rules)
    .map((level) => COMPLETION_WORDS[language][level])
    .join(', ')
  return commitments.flatMap((commitment) => {
    const { number, title } = commitment
    const region = covered.get(commitment)
    const at = region?.units[0]
    if (!region || !at)
      return say(
        'commitment-not-covered',
        number,
        first,
        { number, title },
        rules.edition === '2022' ? undefined : 'owed',
      )
    const words = region.units.map(({ text }) => text).join('\n')
    const stated = region.units.some(({ text }) => statesCompletion(text))
    const otherwise = region.units.find(({ text }) => tellsProgressOtherwise(text))
    return [
      ...(stated
        ? []
        : otherwise
          ? say('completion-off-scale', number, otherwise, { number, scale })
          : say('completion-not-stated', number, at, { number, scale })),
      ...(linksEvidence(words) ? [] : say('evidence-not-linked', number, at, { number })),
    ]
  })
}

function consultationFindings(
  units: readonly Unit[],
  first: Unit,
  { rules }: ReportContext,
  say: Sayer,
): readonly ReportFinding[] {
  const owed = rules.consultationDays !== undefined ? 'owed' : undefined
  const told = units.filter(({ text, where }) => tellsConsultationOnReport(text, where.heading))
  if (told.length === 0) return say('consultation-not-told', null, first, {}, owed)
  const lengths = told.flatMap((unit) => {
    const days = consultationDays(unit.text)
    return days === undefined ? [] : [{ unit, days }]
  })
  const [longest] = lengths.sort((one, other) => other.days - one.days)
  const asked = rules.consultationDays ?? 14
  return longest && longest.days < asked
    ? say('consultation-too-short', null, longest.unit, { days: longest.days }, owed)
    : []
}

type Sayer = (
  check: ReportCheck,
  commitment: number | null,
  at: Unit,
  words: Readonly<Record<string, string | number>>,
  caseOf?: string,
) => readonly ReportFinding[]

function makeSayer({ criteria, rules, passages, language }: ReportContext): Sayer {
  const citations = makeCitations(passages, language)
  return (check, commitment, at, words, caseOf) => {
    const criterion = criteria.get(check)
    const special = caseOf === undefined ? undefined : criterion?.cases?.[caseOf]
    const rule = special?.rules?.[rules.edition] ?? criterion?.rules[rules.edition]
    const passage = rule === undefined ? undefined : citations.passage(rule)
    if (!criterion || rule === undefined || !passage) return []
    const suggestion = (special?.suggestion ?? criterion.suggestion)[language]
    return [
      {
        check,
        name: criterion.name[language],
        weight: special?.weight ?? criterion.weight,
        commitment,
        quote: at.text.split('\n')[0]?.slice(0, LONGEST_QUOTE) ?? '',
        where: at.where,
        rule,
        ruleTitle: passage.sectionTitle,
        edition: passage.edition,
        status: passage.status,
        suggestion: suggestion.replace(/\{(\w+)\}/g, (whole, name: string) => String(words[name] ?? whole)),
      },
    ]
  }
}
