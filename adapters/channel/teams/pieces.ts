import { formatDate } from '../../../src/core/dates.ts'
import { type Language, labelled } from '../../../src/core/language.ts'
import type { Block, Source, Span } from '../../../src/core/reply.ts'
import { STATUS_LABELS } from '../../../src/core/status.ts'
import { honest, markdownOf } from './markdown.ts'
import { WORDING } from './wording.ts'

/** Longest piece of Markdown that is never divided, in characters. */
export const LONGEST_PIECE = 6_000
/** Longest run of letters without a blank that is kept together. */
const LONGEST_WORD = 400

/** One line or paragraph of Markdown, and the sources that it cites. Pieces are put together to messages. */
export interface Piece {
  readonly markdown: string
  readonly cites: readonly number[]
  /** Stands directly below the piece before it, as the next item of a list. */
  readonly joins?: true
}

export type TextBlock = Exclude<Block, { kind: 'choices' | 'form' | 'table' | 'file' }>

export function piecesOf(block: TextBlock, language: Language): readonly Piece[] {
  switch (block.kind) {
    case 'heading':
      return piecesOfSpans([{ text: block.text, strong: true }])
    case 'paragraph':
      return piecesOfSpans(block.spans)
    case 'caveat':
      return piecesOfSpans([{ text: '⚠️ ' }, ...block.spans])
    case 'quote':
      return piecesOfSpans(block.spans, '> ')
    case 'list':
      return block.items.flatMap((item, at) =>
        joined(piecesOfSpans(item, block.ordered ? `${at + 1}. ` : '- ', block.ordered ? '   ' : '  '), at > 0),
      )
    case 'facts':
      return block.facts.flatMap(({ label, value }, at) =>
        joined(
          piecesOfSpans([{ text: labelled(label, language), strong: true }, { text: ' ' }, ...value], '- ', '  '),
          at > 0,
        ),
      )
    case 'sources':
      return block.sources.flatMap((source, at) => joined(pieceOfSource(source, language), at > 0))
    case 'picture':
      return piecesOfSpans([{ text: block.alt, emphasis: true }])
  }
}

function joined(pieces: readonly Piece[], toTheOneBefore: boolean): readonly Piece[] {
  return pieces.map((piece, at) => (at > 0 || toTheOneBefore ? { ...piece, joins: true } : piece))
}

function pieceOfSource(source: Source, language: Language): readonly Piece[] {
  const words = WORDING[language]
  const same = source.sectionTitle === '' || source.sectionTitle === source.documentTitle
  const name = same ? source.documentTitle : `${source.documentTitle} › ${source.sectionTitle}`
  const details = [
    source.edition && words.edition(source.edition),
    STATUS_LABELS[language][source.status],
    source.validUntil && words.until(formatDate(source.validUntil, language)),
    source.reviewedOn && words.reviewed(formatDate(source.reviewedOn, language)),
  ].filter(Boolean)
  const outside: readonly Span[] = source.title === '' ? [] : [{ text: ' · ' }, linked(source.title, source.url)]
  // The number stands where a citation does, so that Teams shows the same window for it.
  return piecesOfSpans(
    [
      { text: '', cites: source.number },
      { text: ' ' },
      { text: name, strong: true },
      { text: ` (${details.join(', ')})` },
      ...outside,
    ],
    '- ',
    '  ',
  )
}

function linked(text: string, url: string | undefined): Span {
  return url === undefined ? { text } : { text, url }
}

/** Spans as pieces that each fit; each line of a piece begins with `first`, those of following pieces with `next`. */
function piecesOfSpans(spans: readonly Span[], first = '', next = first): readonly Piece[] {
  return linesOf(spans).flatMap((line) =>
    divide(line).map((part, at): Piece => {
      const cites = [...new Set(part.flatMap((span) => span.cites ?? []))]
      return { markdown: (at === 0 ? first : next) + markdownOf(part).trim(), cites }
    }),
  )
}

/** A break inside a span is a paragraph of its own. */
function linesOf(spans: readonly Span[]): readonly (readonly Span[])[] {
  const lines: Span[][] = [[]]
  for (const { cites, ...span } of spans) {
    const texts = honest(span.text).split(/\n+/)
    texts.forEach((text, at) => {
      if (at > 0) lines.push([])
      const last = at === texts.length - 1
      lines.at(-1)?.push({ ...span, text, ...(last && cites !== undefined && { cites }) })
    })
  }
  return lines.filter((line) => line.some((span) => span.text.trim() !== '' || span.cites !== undefined))
}

function divide(spans: readonly Span[]): readonly (readonly Span[])[] {
  if (markdownOf(spans).length <= LONGEST_PIECE) return [spans]
  const parts: Span[][] = []
  let open: Span[] = []
  let length = 0
  for (const atom of spans.flatMap(atomsOf)) {
    const own = markdownOf([atom]).length
    if (length + own > LONGEST_PIECE && open.length > 0) {
      parts.push(open)
      open = []
      length = 0
    }
    const before = open.at(-1)
    if (before && before.cites === undefined && sameLooks(before, atom)) {
      open[open.length - 1] = { ...atom, text: before.text + atom.text }
    } else open.push(atom)
    length += own
  }
  return open.length > 0 ? [...parts, open] : parts
}

/** Words with the blanks behind them; a word that is too long in parts, between characters. */
function atomsOf({ cites, ...span }: Span): readonly Span[] {
  const words = span.text.match(/\s*\S+\s*|\s+/g) ?? ['']
  const texts = words.flatMap((word) => {
    if (word.length <= LONGEST_WORD) return [word]
    const characters = Array.from(word)
    const parts = Array.from({ length: Math.ceil(characters.length / LONGEST_WORD) }, (_, at) =>
      characters.slice(at * LONGEST_WORD, (at + 1) * LONGEST_WORD).join(''),
    )
    return parts
  })
  return texts.map((text, at) => ({ ...span, text, ...(at === texts.length - 1 && cites !== undefined && { cites }) }))
}

function sameLooks(one: Span, other: Span): boolean {
  return one.strong === other.strong && one.emphasis === other.emphasis && one.url === other.url
}
