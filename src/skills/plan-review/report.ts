import { makeCitations } from '../../answering/citations.ts'
import { formatDate } from '../../core/dates.ts'
import { LANGUAGE_NAMES, type Language } from '../../core/language.ts'
import type { Passage } from '../../core/passage.ts'
import { STATUS_LABELS } from '../../core/status.ts'
import { type MadeBlock, type MadeDocument, type Run, run } from '../../documents-made/made-document.ts'
import type { Comparison } from '../../reviewing/compare-drafts.ts'
import type { Criteria } from '../../reviewing/criteria.ts'
import { FIELD_NAMES } from '../../reviewing/field-names.ts'
import { type Check, type Finding, WEIGHTS } from '../../reviewing/finding.ts'
import { findingsOf, type Review } from './kept.ts'
import { groupsOf, lineOf } from './short-answer.ts'
import { WORDING } from './wording.ts'
import { COLUMNS, type Column, REPORT } from './wording-report.ts'

const COLUMN_OF: Partial<Record<Check, Column>> = {
  'missing-field': 'fields',
  'draft-language': 'fields',
  'milestone-without-date': 'steps',
  'milestone-outside-period': 'steps',
  'milestone-order': 'steps',
  'unmeasurable-wording': 'wording',
  'problem-as-absence': 'problem',
  'relevance-not-shown': 'relevance',
  'repeated-commitment': 'repeats',
  'repeats-finished-commitment': 'repeats',
}

export interface ReportParts {
  readonly language: Language
  readonly passages: readonly Passage[]
  readonly criteria: Criteria | undefined
  readonly comparison?: Comparison
}

/** The whole review as a document that an officer can send on: a table, then every point with its quote and rule. */
export function reportOf(review: Review, { language, passages, criteria, comparison }: ReportParts): MadeDocument {
  const words = REPORT[language]
  const said = WORDING[language]
  const citations = makeCitations(passages, language)
  const wrong = new Set(review.wrong.map(({ at }) => at))
  const findings = findingsOf(review).filter((_, at) => !wrong.has(at))
  const pointOf = (finding: Finding): readonly MadeBlock[] =>
    point(finding, language, citations.passage(finding.rule), criteria, review.draftLanguage)
  const sections = review.commitments.flatMap((commitment): readonly MadeBlock[] => {
    const own = findings.filter((finding) => finding.commitment === commitment.number)
    const head: MadeBlock = {
      kind: 'heading',
      level: 2,
      text: words.commitmentHead(commitment.number, commitment.title),
    }
    return [head, ...(own.length > 0 ? own.flatMap(pointOf) : [paragraph(words.nothing)])]
  })
  const whole = findings.filter(({ commitment }) => commitment === null)
  const length = review.pages === undefined ? said.words(review.words) : said.pages(review.pages)
  const period = review.period
    ? `${formatDate(review.period.start, language)} – ${formatDate(review.period.end, language)}`
    : words.facts.noPeriod
  return {
    title: words.title(review.title || review.name),
    language,
    footer: words.footer,
    blocks: [
      paragraph(words.made(formatDate(review.on, language), review.byName)),
      {
        kind: 'list',
        items: [
          fact(words.facts.period, period, language),
          fact(words.facts.language, LANGUAGE_NAMES[language][review.draftLanguage], language),
          fact(words.facts.length, length, language),
        ],
      },
      { kind: 'note', runs: run(words.limits) },
      ...remarkBlocks(review, language),
      { kind: 'heading', level: 1, text: words.summary },
      paragraph(findings.length > 0 ? `${countsOf(findings, language)}.` : WORDING[language].nothingFound),
      ...(findings.length > 0
        ? [{ kind: 'list' as const, items: groupsOf(findings).map((group) => run(lineOf(group, criteria, language))) }]
        : []),
      table(review, findings, language),
      ...(comparison ? sinceBlocks(comparison, language, criteria) : []),
      { kind: 'heading', level: 1, text: words.wholePlan },
      ...(whole.length > 0 ? whole.flatMap(pointOf) : [paragraph(words.nothing)]),
      ...sections,
      ...unreadBlocks(review, language),
      ...sourceBlocks(findings, language, passages),
    ],
  }
}

export function countsOf(findings: readonly Pick<Finding, 'weight'>[], language: Language): string {
  const [must = 0, should = 0, consider = 0] = WEIGHTS.map(
    (weight) => findings.filter((one) => one.weight === weight).length,
  )
  return WORDING[language].counts(must, should, consider)
}

function point(
  { check, field, weight, commitmentTitle, quote, where, suggestion, edition, status }: Finding,
  language: Language,
  passage: Passage | undefined,
  criteria: Criteria | undefined,
  written: Language,
): readonly MadeBlock[] {
  const words = REPORT[language]
  const name = criteria?.get(check)?.name[language] ?? check
  const missing = field && check === 'missing-field' ? WORDING[language].ofField(FIELD_NAMES[language][field]) : ''
  const places = [
    where.page === undefined ? undefined : words.place.page(where.page),
    where.heading,
    where.row === undefined ? undefined : words.place.row(where.row),
  ].filter((part) => part !== undefined && part !== quote && !(commitmentTitle && part.includes(commitmentTitle)))
  const rule = passage ? `${passage.documentTitle} › ${passage.sectionTitle}` : ''
  const place = places.length > 0 ? `${places.join(', ')}. ` : ''
  return [
    { kind: 'heading', level: 3, text: `${name}${missing} – ${WORDING[language].weights[weight]}` },
    { kind: 'quote', runs: run(quote), language: written },
    paragraph(suggestion),
    {
      kind: 'paragraph',
      runs: [{ text: `${place}${words.rule(rule, edition, STATUS_LABELS[language][status])}`, emphasis: true }],
    },
  ]
}

/** Commitments by criterion: how many findings of which weight. */
function table(review: Review, findings: readonly Finding[], language: Language): MadeBlock {
  const words = REPORT[language]
  const weights = WORDING[language].weights
  const cell = (own: readonly Finding[], column: Column): readonly Run[] => {
    const here = own.filter(({ check }) => COLUMN_OF[check] === column)
    const counts = WEIGHTS.flatMap((weight) => {
      const count = here.filter((finding) => finding.weight === weight).length
      return count > 0 ? [`${count} ${weights[weight]}`] : []
    })
    const text = counts.join(', ') || words.clear
    return here.some(({ weight }) => weight === 'must') ? [{ text, strong: true }] : run(text)
  }
  return {
    kind: 'table',
    caption: words.tableCaption,
    columns: [words.commitment, ...COLUMNS.map((column) => words.columns[column])],
    rows: review.commitments.map(({ number, title }) => {
      const own = findings.filter(({ commitment }) => commitment === number)
      return [run(`${number}. ${title}`), ...COLUMNS.map((column) => cell(own, column))]
    }),
  }
}

function remarkBlocks({ remarks }: Review, language: Language): readonly MadeBlock[] {
  if (remarks.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: WORDING[language].remarks },
    ...remarks.map(({ name, on, words }): MadeBlock => paragraph(`${name}, ${formatDate(on, language)}: ${words}`)),
  ]
}

function sinceBlocks(
  { solved, remains, fresh, matched, removed, added }: Comparison,
  language: Language,
  criteria: Criteria | undefined,
): readonly MadeBlock[] {
  const words = REPORT[language]
  const part = (text: string, findings: readonly Finding[]): readonly MadeBlock[] => [
    { kind: 'heading', level: 2, text: `${text} (${findings.length})` },
    findings.length > 0
      ? { kind: 'list', items: groupsOf(findings).map((group) => run(lineOf(group, criteria, language))) }
      : paragraph(words.none),
  ]
  const moved = matched.filter(({ before, now }) => before.number !== now.number)
  const titles = (of: typeof added) => of.map(({ number, title }) => `${number}. ${title}`).join('; ')
  return [
    { kind: 'heading', level: 1, text: words.since },
    ...moved.map(({ before, now }) => paragraph(words.renumbered(before.number, now.number))),
    ...(added.length > 0 ? [paragraph(words.added(titles(added)))] : []),
    ...(removed.length > 0 ? [paragraph(words.removed(titles(removed)))] : []),
    ...part(words.solved, solved),
    ...part(words.remains, remains),
    ...part(words.fresh, fresh),
  ]
}

function unreadBlocks({ unread }: Review, language: Language): readonly MadeBlock[] {
  const words = REPORT[language]
  if (unread.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: words.unread },
    paragraph(words.unreadWhy),
    { kind: 'list', items: unread.map(({ text, where }) => run(where.heading ? `${text} (${where.heading})` : text)) },
  ]
}

function sourceBlocks(
  findings: readonly Finding[],
  language: Language,
  passages: readonly Passage[],
): readonly MadeBlock[] {
  const citations = makeCitations(passages, language)
  const rules = [...new Set(findings.map(({ rule }) => rule))].flatMap((rule) => citations.passage(rule) ?? [])
  if (rules.length === 0) return []
  const items = rules.map(({ documentTitle, sectionTitle, edition, status, sources }): readonly Run[] => {
    const [source] = sources
    const outside = source ? ` – ${source.title}` : ''
    const text = `${documentTitle} › ${sectionTitle} (${edition}, ${STATUS_LABELS[language][status]})${outside}`
    return source?.url === undefined ? run(text) : [{ text, url: source.url }]
  })
  return [
    { kind: 'heading', level: 1, text: REPORT[language].sources },
    { kind: 'list', items },
  ]
}

function paragraph(text: string): MadeBlock {
  return { kind: 'paragraph', runs: run(text) }
}

function fact(label: string, value: string, language: Language): readonly Run[] {
  return [{ text: language === 'fr' ? `${label} : ` : `${label}: `, strong: true }, { text: value }]
}
