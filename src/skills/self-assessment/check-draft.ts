import { formatDate } from '../../core/dates.ts'
import type { Outcome } from '../../core/outcome.ts'
import type { CountryCode } from '../../core/principal.ts'
import type { Block } from '../../core/reply.ts'
import { STATUS_LABELS } from '../../core/status.ts'
import { fileBlocks } from '../../documents-made/file-blocks.ts'
import type { MadeBlock, MadeDocument } from '../../documents-made/made-document.ts'
import { guessLanguage } from '../../knowledge/guess-language.ts'
import type { DocumentBlock } from '../../ports/documents.ts'
import { WEIGHTS } from '../../reviewing/finding.ts'
import type { Place } from '../../reviewing/plan-draft.ts'
import { readPlan, textOfBlocks } from '../../reviewing/read-plan.ts'
import type { Turn } from '../skill.ts'
import { checkReport, type ReportFinding } from './check-report.ts'
import { type PlannedCommitment, planFromDraft } from './commitments.ts'
import { planFor } from './kept.ts'
import { button, mayPrepare, type Parts, say } from './parts.ts'
import { reportRulesOn } from './report-rules.ts'
import { ruleBlocks } from './tell-rule.ts'
import { WORDING, type Wording } from './wording.ts'

/** How many findings are told in chat; the others stand in the document. */
const TOLD = 3

/** Checks a draft report by code, as a plan is checked; results are for people to judge. */
export async function checkDraft(
  turn: Turn,
  country: CountryCode,
  blocks: readonly DocumentBlock[],
  parts: Parts,
): Promise<Outcome> {
  const words = WORDING[turn.language]
  if (!mayPrepare(turn.principal, country)) return say(turn, 'refused', [words.notYours])
  const criteria = parts.tools.criteria?.byId.get('self-assessment')
  const passages = parts.tools.calendar?.passages ?? []
  if (!criteria || passages.length === 0) return say(turn, 'not-found', [words.noGuidance])
  const whole = textOfBlocks(blocks)
  if (whole.trim() === '') return say(turn, 'not-found', [words.noReport], { for: 'report', country })
  const language = guessLanguage(whole) ?? turn.language
  const plan = await planFor(turn.read, country)
  const own = plan ? undefined : readPlan({ blocks, language, pages: undefined })
  const commitments = plan?.commitments ?? (own ? planFromDraft(own, '').commitments : [])
  if (commitments.length === 0) return say(turn, 'clarify', [words.noCommitments], { for: 'plan', country })
  const rules = reportRulesOn(turn.today)
  const findings = checkReport(
    { blocks, language },
    { commitments, rules, criteria, passages, language: turn.language },
  )
  const missing = new Set(
    findings.filter(({ check }) => check === 'commitment-not-covered').map((one) => one.commitment),
  )
  const ranked = [...findings].sort((one, other) => WEIGHTS.indexOf(one.weight) - WEIGHTS.indexOf(other.weight))
  const made = madeFindings(findings, commitments, turn, words)
  const rule = ruleBlocks([rules.duty], passages, turn.language)
  const table = coverageTable(findings, commitments, words)
  const head: readonly (Block | string)[] = [
    { kind: 'heading', text: words.checkedTitle },
    `${words.checked(commitments.length, commitments.length - missing.size)} ${plan ? '' : words.fromReport}`.trim(),
    findings.length === 0 ? words.nothingFound : words.found(countsOf(findings)),
  ]
  const top = ranked.slice(0, TOLD)
  const files = await fileBlocks(`self-assessment-check-${country}-${turn.today}`, made)
  return say(turn, 'answered-with-caveat', [
    ...head,
    ...(top.length > 0
      ? [words.first, { kind: 'list', items: top.map((finding) => [{ text: inShort(finding, words) }]) } as const]
      : []),
    ...(ranked.length > TOLD ? [words.more(ranked.length - TOLD)] : []),
    { kind: 'table', columns: words.columns, rows: table },
    words.judged,
    ...rule.filter(({ kind }) => kind !== 'sources'),
    ...files,
    ...rule.filter(({ kind }) => kind === 'sources'),
    {
      kind: 'choices',
      choices: [button(words.buttons.outline, 'outline', country), button(words.buttons.practice, 'practice', country)],
    },
  ])
}

function inShort({ weight, suggestion }: ReportFinding, words: Wording): string {
  return `${words.weights[weight]} · ${suggestion}`
}

function countsOf(findings: readonly ReportFinding[]) {
  const count = (weight: ReportFinding['weight']) => findings.filter((one) => one.weight === weight).length
  return { must: count('must'), should: count('should'), consider: count('consider') }
}

function coverageTable(
  findings: readonly ReportFinding[],
  commitments: readonly PlannedCommitment[],
  words: Wording,
): readonly (readonly string[])[] {
  return commitments.map(({ number, title }) => {
    const has = (...checks: readonly ReportFinding['check'][]) =>
      findings.some((one) => one.commitment === number && checks.includes(one.check))
    const covered = !has('commitment-not-covered')
    const stated = covered && !has('completion-not-stated', 'completion-off-scale')
    const linked = covered && !has('evidence-not-linked')
    return [`${number}. ${title}`, ...[covered, stated, linked].map((one) => (one ? words.yes : words.no))]
  })
}

function madeFindings(
  findings: readonly ReportFinding[],
  commitments: readonly PlannedCommitment[],
  { language, today }: Turn,
  words: Wording,
): MadeDocument {
  const groups = [...commitments.map(({ number }) => number), null]
  const blocks: MadeBlock[] = [
    {
      kind: 'table',
      columns: words.columns,
      rows: coverageTable(findings, commitments, words).map((row) => row.map((text) => [{ text }])),
    },
  ]
  for (const group of groups) {
    const ours = findings.filter(({ commitment }) => commitment === group)
    if (ours.length === 0) continue
    blocks.push({ kind: 'heading', level: 2, text: group === null ? words.wholeReport : words.forCommitment(group) })
    for (const finding of ours) {
      const { name, weight, suggestion, quote, where, ruleTitle, edition, status } = finding
      blocks.push({
        kind: 'paragraph',
        runs: [{ text: `${name} (${words.weights[weight]}): `, strong: true }, { text: suggestion }],
      })
      blocks.push({
        kind: 'quote',
        language,
        runs: [{ text: `${words.quoted}${placeInWords(where, words)}: `, emphasis: true }, { text: quote }],
      })
      blocks.push({
        kind: 'paragraph',
        runs: [
          { text: `${words.rule}: ${ruleTitle} (${edition}, ${STATUS_LABELS[language][status]})`, emphasis: true },
        ],
      })
    }
  }
  if (findings.length === 0) blocks.push({ kind: 'paragraph', runs: [{ text: words.nothingFound }] })
  blocks.push({ kind: 'paragraph', runs: [{ text: words.judged }] })
  return { title: words.checkedTitle, language, blocks, footer: words.footer(formatDate(today, language)) }
}

function placeInWords({ page, heading, row }: Place, words: Wording): string {
  const parts = [
    ...(page === undefined ? [] : [words.place.page(page)]),
    ...(heading === undefined ? [] : [words.place.under(heading)]),
    ...(row === undefined ? [] : [words.place.row(row)]),
  ]
  return parts.length > 0 ? ` (${parts.join(', ')})` : ''
}
