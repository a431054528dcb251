import type { Language } from '../core/language.ts'
import type { CountryCode } from '../core/principal.ts'
import { guessLanguage } from '../knowledge/guess-language.ts'
import type { DocumentBlock, ReadDocument } from '../ports/documents.ts'
import { commitmentStart } from './commitment-start.ts'
import { type CommitmentRange, commitmentRanges } from './commitments-in.ts'
import { type Piece, piecesOf } from './pieces.ts'
import type { CommitmentDraft, Passage, PlanDraft } from './plan-draft.ts'
import { periodOf } from './plan-period.ts'
import { readCommitment } from './read-commitment.ts'

/** What a plan needs at least where its commitments carry no number: anything else is another kind of document. */
const LEAST_WORDS = 60

export interface PlanContext {
  /** Of the person who sent it; a country that the title names comes first. */
  readonly country?: CountryCode
  readonly language?: Language
  /** Countries that a text names. */
  readonly countriesIn?: (text: string) => readonly { readonly code: CountryCode; readonly sure: boolean }[]
}

/** Finds the plan in a document; undefined when nothing in it is a commitment. */
export function readPlan(document: Omit<ReadDocument, 'kind'>, context: PlanContext = {}): PlanDraft | undefined {
  const { blocks, pages } = document
  const pieces = piecesOf(blocks)
  const ranges = commitmentRanges(pieces)
  const whole = textOfBlocks(blocks)
  const words = whole.split(/\s+/).filter(Boolean).length
  const numbers = ranges.every(({ start }) => start.number !== '' && start.title !== '')
  if (ranges.length === 0 || (words < LEAST_WORDS && !numbers)) return undefined
  const outside = pieces.filter((_, at) => !ranges.some(({ from, until }) => from <= at && at < until))
  const title = titleOf(blocks)
  const { period, passage, exact } = periodOf(outside, title)
  const read = ranges.map((range) => readCommitment(pieces.slice(range.from, range.until), range.start))
  const named = context.countriesIn?.(`${title}\n${whole.slice(0, 400)}`).find(({ sure }) => sure)
  return {
    country: named?.code ?? context.country,
    language: document.language ?? context.language ?? guessLanguage(whole) ?? 'en',
    period,
    periodExact: exact,
    periodPassage: passage,
    title,
    sections: sectionsOf(outside),
    commitments: numbered(
      read.map(({ commitment }) => commitment),
      ranges,
    ),
    unread: [...read.flatMap(({ unread }) => unread), ...strayRows(outside)],
    blocks,
    words,
    pages,
  }
}

/** All words of a document, block by block. */
export function textOfBlocks(blocks: readonly DocumentBlock[]): string {
  return blocks
    .map((block) => (block.kind === 'table' ? block.rows.map((row) => row.join('\n')).join('\n') : block.text))
    .join('\n')
}

/** Above the first commitment; a draft that begins with one has no title. */
function titleOf(blocks: readonly DocumentBlock[]): string {
  const first = blocks.findIndex((block) => block.kind !== 'table' && commitmentStart(block.text) !== undefined)
  const early = blocks.slice(0, first < 0 ? 8 : Math.min(first, 8))
  const named =
    early.find((block) => block.kind === 'heading') ??
    early.find((block): block is DocumentBlock & { text: string } => block.kind === 'paragraph')
  return named && 'text' in named ? named.text : ''
}

/** The draft's own numbers where each commitment has another whole one; else their places in the list. */
function numbered(
  commitments: readonly CommitmentDraft[],
  ranges: readonly CommitmentRange[],
): readonly CommitmentDraft[] {
  const own = ranges.map(({ start }) => wholeNumber(start.number))
  const usable = own.every((number) => number !== undefined) && new Set(own).size === own.length
  return commitments.map((commitment, at) => ({ ...commitment, number: (usable ? own[at] : undefined) ?? at + 1 }))
}

const WORDS = [
  ['one', 'un', 'uno', 'i'],
  ['two', 'deux', 'dos', 'ii'],
  ['three', 'trois', 'tres', 'iii'],
  ['four', 'quatre', 'cuatro', 'iv'],
  ['five', 'cinq', 'cinco', 'v'],
  ['six', 'seis', 'vi'],
  ['seven', 'sept', 'siete', 'vii'],
  ['eight', 'huit', 'ocho', 'viii'],
  ['nine', 'neuf', 'nueve', 'ix'],
  ['ten', 'dix', 'diez', 'x'],
]

function wholeNumber(text: string): number | undefined {
  if (/^\d{1,2}$/.test(text)) return Number(text)
  const at = WORDS.findIndex((words) => words.includes(text.toLowerCase()))
  return at < 0 ? undefined : at + 1
}

function sectionsOf(pieces: readonly Piece[]): PlanDraft['sections'] {
  const sections: { heading: string; passages: Passage[] }[] = [{ heading: '', passages: [] }]
  for (const piece of pieces) {
    if (piece.kind === 'heading') sections.push({ heading: piece.text, passages: [] })
    else if (piece.kind === 'label' && piece.level !== undefined && piece.text === '')
      sections.push({ heading: piece.label, passages: [] })
    else sections.at(-1)?.passages.push({ text: wordsOf(piece), where: piece.where })
  }
  return sections.filter(({ heading, passages }) => heading !== '' || passages.length > 0)
}

export function wordsOf(piece: Piece): string {
  switch (piece.kind) {
    case 'label':
      return piece.text === '' ? piece.label : piece.label === '' ? piece.text : `${piece.label}: ${piece.text}`
    case 'row':
      return piece.title
    case 'milestone':
      return piece.text
    default:
      return piece.text
  }
}

/** Steps in tables that belong to no commitment: the person can say what they are. */
function strayRows(outside: readonly Piece[]): readonly Passage[] {
  return outside.flatMap((piece) => (piece.kind === 'milestone' ? [{ text: piece.text, where: piece.where }] : []))
}
