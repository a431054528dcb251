import type { Language } from '../../src/core/language.ts'
import { type Block, heading, paragraph, table } from './blocks.ts'
import type { DateStyle, DraftCommitment, DraftStep, DraftText, Layout } from './draft.ts'
import type { DraftWords } from './draft-words.ts'
import { writtenDate } from './written-date.ts'

export interface Looks {
  readonly layout: Layout
  readonly language: Language
  readonly dateStyle: DateStyle
  readonly words: DraftWords
  /** 0 or 1: which of two manners. */
  readonly manner: 0 | 1
  /** Which labels of its own a free draft has. */
  readonly ownLabels: 0 | 1
}

/** The draft as blocks, in the order of its template. */
export function layOut(draft: DraftText, looks: Looks): readonly Block[] {
  const { chapters } = looks.words
  return [
    heading(1, draft.title),
    heading(2, chapters.introduction),
    ...draft.introduction.map(paragraph),
    heading(2, chapters.efforts),
    ...draft.efforts.map(paragraph),
    ...(draft.process.length > 0 ? [heading(2, chapters.process), ...draft.process.map(paragraph)] : []),
    heading(2, chapters.commitments),
    ...draft.commitments.flatMap((commitment) => COMMITMENT_LAYOUTS[looks.layout](commitment, looks)),
    ...(draft.annex.length > 0
      ? [heading(2, chapters.annex), table([[...looks.words.annexHead], ...draft.annex])]
      : []),
  ]
}

const COMMITMENT_LAYOUTS: Readonly<Record<Layout, (commitment: DraftCommitment, looks: Looks) => readonly Block[]>> = {
  'template-2013': inTemplate2013,
  'template-2015': inTemplate2015,
  'template-2018': inTemplate2018,
  'template-2022': inTemplate2022,
  'free-form': inFreeForm,
}

/** Free text with a label before each part; the title in the heading. */
function inTemplate2013(commitment: DraftCommitment, looks: Looks): readonly Block[] {
  const { labels } = looks.words
  return [
    heading(3, numbered(commitment, `${labels.number13} ${commitment.number}`, ': ')),
    ...labelledIfSaid(labels.what13, commitment.description, looks),
    ...labelledIfSaid(labels.problem13, commitment.problem, looks),
    ...labelledIfSaid(labels.relevance13, commitment.relevance, looks),
    ...labelledIfSaid(labels.lead13, commitment.lead, looks),
    ...labelledIfSaid(labels.support13, commitment.support, looks),
    ...labelledIfSaid(labels.result13, commitment.help, looks),
    ...completed(commitment, looks),
    ...listed(labels.milestones13, commitment.steps, looks, (step) => withDateBehind(step, looks)),
  ]
}

/** One table per commitment; a row left out or left empty when nothing is said. */
function inTemplate2015(commitment: DraftCommitment, looks: Looks): readonly Block[] {
  const { labels, ongoing, isNew } = looks.words
  const leftOut = looks.manner === 0
  const rows = [
    row(labels.number15, numbered(commitment, `${commitment.number}.`, ' ')),
    row(labels.timeline15, span(commitment, looks)),
    row(labels.lead15, commitment.lead, leftOut),
    row(labels.others15, commitment.support),
    row(labels.problem15, commitment.problem, leftOut),
    row(labels.what15, commitment.description, leftOut),
    row(labels.relevance15, commitment.relevance, leftOut),
    row(labels.ambition15, commitment.help, leftOut),
    completionRow(commitment, looks),
    commitment.steps.length > 0 ? [labels.milestones15, labels.status15, labels.start, labels.end] : undefined,
    ...commitment.steps.map((step, at) => [
      `${at + 1}. ${step.text}`,
      at === 0 ? ongoing : isNew,
      step.start ? writtenDate(step.start, looks.language, looks.dateStyle) : '',
      dateOf(step, looks),
    ]),
  ]
  return [...headingAbove(commitment, looks), table(rows.filter((one) => one !== undefined))]
}

function inTemplate2018(commitment: DraftCommitment, looks: Looks): readonly Block[] {
  const { labels } = looks.words
  const leftOut = looks.manner === 1
  const rows = [
    row(labels.number18, numbered(commitment, `${commitment.number}.`, ' ')),
    row(labels.timeline18, span(commitment, looks)),
    row(labels.lead18, commitment.lead, leftOut),
    row(labels.problem18, commitment.problem, leftOut),
    row(labels.what18, commitment.description, leftOut),
    row(labels.help18, commitment.help, leftOut),
    row(labels.relevance18, commitment.relevance, leftOut),
    completionRow(commitment, looks),
    commitment.steps.length > 0 ? [labels.milestones18, labels.start, labels.end] : undefined,
    ...commitment.steps.map((step, at) => [
      looks.manner === 0 ? `${at + 1}. ${step.text}` : step.text,
      step.start ? writtenDate(step.start, looks.language, looks.dateStyle) : '',
      dateOf(step, looks),
    ]),
    row(labels.others18, commitment.support),
  ]
  return [...headingAbove(commitment, looks), table(rows.filter((one) => one !== undefined))]
}

/** The values are asked one by one; the description comes briefly and at length. */
function inTemplate2022(commitment: DraftCommitment, looks: Looks): readonly Block[] {
  const { labels, outputs } = looks.words
  const [problem, causes] = halves(commitment.problem)
  const [brief] = halves(commitment.description)
  const rows = [
    row(labels.number22, numbered(commitment, `${commitment.number}.`, ' ')),
    row(labels.brief22, commitment.description === '' ? '' : brief),
    row(labels.lead22, commitment.lead),
    row(labels.support22, commitment.support),
    row(labels.period22, span(commitment, looks)),
    row(labels.problem22, problem),
    row(labels.causes22, causes),
    row(labels.solution22, commitment.description),
    row(labels.results22, commitment.help),
    ...valueRows(commitment.relevance, looks),
    completionRow(commitment, looks),
    commitment.steps.length > 0
      ? [labels.milestones22, labels.outputs22, labels.date22, labels.stakeholders22]
      : undefined,
    ...commitment.steps.map((step, at) => [
      `${at + 1}. ${step.text}`,
      outputs[at % outputs.length] ?? '',
      dateOf(step, looks),
      commitment.lead,
    ]),
  ]
  return [...headingAbove(commitment, looks), table(rows.filter((one) => one !== undefined))]
}

/** Headings and labels of the ministry's own, steps in sentences. */
function inFreeForm(commitment: DraftCommitment, looks: Looks): readonly Block[] {
  const labels = looks.words.own[looks.ownLabels]
  const part = (label: string, text: string): readonly Block[] => {
    if (text === '') return []
    return looks.manner === 0 ? [heading(3, label), paragraph(text)] : [labelled(label, text, looks)]
  }
  return [
    heading(looks.manner === 0 ? 2 : 3, numbered(commitment, `${looks.words.commitment} ${commitment.number}`, ' – ')),
    ...part(labels.problem, commitment.problem),
    ...part(labels.what, commitment.description),
    ...part(labels.help, commitment.help),
    ...part(labels.relevance, commitment.relevance),
    ...part(labels.lead, commitment.lead),
    ...part(labels.support, commitment.support),
    ...completed(commitment, looks),
    ...(looks.manner === 0 && commitment.steps.length > 0
      ? [heading(3, labels.milestones), ...items(commitment.steps, (step) => inSentence(step, looks))]
      : listed(labels.milestones, commitment.steps, looks, (step) => withSpanBehind(step, looks))),
  ]
}

function headingAbove(commitment: DraftCommitment, { manner, words }: Looks): readonly Block[] {
  return manner === 0 ? [] : [heading(3, numbered(commitment, `${words.commitment} ${commitment.number}`, '. '))]
}

function numbered({ title }: DraftCommitment, number: string, between: string): string {
  return title === '' ? number : `${number}${between}${title}`
}

function row(label: string, text: string, leftOutWhenEmpty = false): readonly string[] | undefined {
  return text === '' && leftOutWhenEmpty ? undefined : [label, text]
}

function completionRow({ completion }: DraftCommitment, { words }: Looks): readonly string[] | undefined {
  return completion === undefined ? undefined : [words.completion.label, completion]
}

function completed({ completion }: DraftCommitment, looks: Looks): readonly Block[] {
  return completion === undefined ? [] : [labelled(looks.words.completion.label, completion, looks)]
}

function labelledIfSaid(label: string, text: string, looks: Looks): readonly Block[] {
  return text === '' ? [] : [labelled(label, text, looks)]
}

function labelled(label: string, text: string, { language }: Looks): Block {
  return { kind: 'paragraph', label: `${label}${language === 'fr' ? ' :' : ':'}`, text }
}

function listed(
  label: string,
  steps: readonly DraftStep[],
  looks: Looks,
  say: (step: DraftStep) => string,
): readonly Block[] {
  return steps.length === 0 ? [] : [labelled(label, '', looks), ...items(steps, say)]
}

function items(steps: readonly DraftStep[], say: (step: DraftStep) => string): readonly Block[] {
  return steps.map((step, at) => ({ kind: 'item', number: at + 1, text: say(step) }))
}

/** From the first day of its steps to the last. */
function span({ steps }: DraftCommitment, { language, dateStyle }: Looks): string {
  const [start] = steps.flatMap((step) => step.start ?? []).sort()
  const end = steps
    .flatMap((step) => step.end ?? [])
    .sort()
    .at(-1)
  return start && end ? `${writtenDate(start, language, dateStyle)} – ${writtenDate(end, language, dateStyle)}` : ''
}

function dateOf(step: DraftStep, { language, dateStyle }: Looks): string {
  return step.end ? writtenDate(step.end, language, dateStyle) : (step.undated ?? '')
}

function withDateBehind(step: DraftStep, looks: Looks): string {
  const date = dateOf(step, looks)
  return date === '' ? step.text : `${step.text} – ${date}`
}

function withSpanBehind(step: DraftStep, looks: Looks): string {
  if (step.end === undefined) return step.undated ? `${step.text} (${step.undated})` : step.text
  const start = step.start ? `${writtenDate(step.start, looks.language, looks.dateStyle)} – ` : ''
  return `${step.text} (${start}${dateOf(step, looks)})`
}

function inSentence(step: DraftStep, looks: Looks): string {
  if (step.end === undefined) return `${step.text}.`
  if (looks.dateStyle !== 'long') return `${step.text} (${dateOf(step, looks)}).`
  return `${looks.words.by.replace('{day}', dateOf(step, looks)).replace('{step}', lowerFirst(step.text))}.`
}

function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

/** The first sentence, and the rest. */
function halves(text: string): readonly [string, string] {
  const at = text.search(/[.;] /)
  return at < 0 ? [text, ''] : [text.slice(0, at + 1), text.slice(at + 2)]
}

/** "Transparency: … Civic participation: …" goes to the rows that ask for each value. */
function valueRows(relevance: string, { words }: Looks): readonly (readonly string[])[] {
  const { labels, notApplicable, emptyRelevanceRow } = words
  const parts = relevance.split(/(?<=\.) (?=\p{Lu}[\p{L} ]{4,30} ?: )/u)
  const told = (start: RegExp) => parts.find((part) => start.test(part))
  const values: readonly (readonly [string, RegExp])[] = [
    [labels.transparency22, /^transpar/i],
    [labels.accountability22, /^(public account|redevab|rendici)/i],
    [labels.participation22, /^(civic|particip)/i],
  ]
  const anyTold = values.some(([, start]) => told(start)?.includes(':'))
  return values.map(([label, start], at) => {
    if (relevance === '') return [label, '']
    if (!anyTold) return [label, emptyRelevanceRow[at] ?? '']
    return [
      label,
      told(start)
        ?.replace(/^[^:]+: ?/, '')
        .replace(/^./, (first) => first.toUpperCase()) ?? notApplicable,
    ]
  })
}
