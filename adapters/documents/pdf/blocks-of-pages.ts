import type { DocumentBlock } from '../../../src/ports/documents.ts'
import { plain } from '../plain.ts'
import type { Line } from './lines.ts'
import { tableAt } from './table.ts'

/** What most of the text looks like. */
export interface Body {
  readonly size: number
  readonly font: string
  /** From one line of a paragraph to the next. */
  readonly leading: number
  readonly left: number
}

const ITEM = /^(?:[-–—•*·▪●○◦]|\(?[a-z]\)|\d{1,2}\))\s+/u
/** Numbered lines begin anew; their number stays, for it may be a title's. */
const NUMBERED = /^\(?\d{1,2}(?:\.\d{1,2})?[.)]\s+\S/u
const BOLD_LEVEL = 7

/** Paragraphs, headings, items and tables, as far as the places of the lines tell. */
export function blocksOfPages(pages: readonly (readonly Line[])[]): readonly DocumentBlock[] {
  const clean = withoutRunningHeads(pages)
  const body = bodyOf(clean.flat())
  const sizes = headingSizes(clean.flat(), body)
  const blocks: DocumentBlock[] = []
  clean.forEach((lines, index) => {
    const page = index + 1
    let at = 0
    while (at < lines.length) {
      const table = tableAt(lines, at, body)
      if (table) {
        append(blocks, { kind: 'table', rows: table.rows, page })
        at = table.next
        continue
      }
      const until = endOfParagraph(lines, at, body)
      append(blocks, blockOf(lines.slice(at, until), body, sizes, page))
      at = until
    }
  })
  return blocks
}

/** A paragraph that a page break cut is put together again; so is a table. */
function append(blocks: DocumentBlock[], block: DocumentBlock): void {
  const last = blocks.at(-1)
  if (block.kind !== 'table' && block.text === '') return
  const cut = last && last.page !== block.page
  if (cut && last.kind === 'paragraph' && block.kind === 'paragraph') {
    if (!/[.!?:;…»"”)]$/.test(last.text) && /^[\p{Ll}\d(«“]/u.test(block.text)) {
      blocks[blocks.length - 1] = { ...last, text: `${last.text} ${block.text}` }
      return
    }
  }
  if (cut && last.kind === 'item' && block.kind === 'paragraph' && /^\p{Ll}/u.test(block.text)) {
    if (!/[.!?:;]$/.test(last.text)) {
      blocks[blocks.length - 1] = { ...last, text: `${last.text} ${block.text}` }
      return
    }
  }
  blocks.push(block)
}

function blockOf(lines: readonly Line[], body: Body, sizes: readonly number[], page: number): DocumentBlock {
  const text = plain(joined(lines.map((line) => line.text)))
  const [first] = lines
  if (!first) return { kind: 'paragraph', text: '', page }
  const level = sizes.indexOf(Math.round(first.size * 2)) + 1
  if (level > 0 && text.length <= 220) return { kind: 'heading', level: Math.min(level, 6), text, page }
  if (first.font !== body.font && lines.every((line) => line.font === first.font) && text.length <= 180) {
    if (/\p{L}/u.test(text) && !ITEM.test(text)) return { kind: 'heading', level: BOLD_LEVEL, text, page }
  }
  if (ITEM.test(text)) return { kind: 'item', text: text.replace(ITEM, ''), page }
  return { kind: 'paragraph', text, page }
}

/** Lines put together as they were before they were broken. */
export function joined(lines: readonly string[]): string {
  return lines.reduce(
    (text, line) => (text === '' ? line : /\p{L}-$|\d[–—-]$/u.test(text) ? text + line : `${text} ${line}`),
    '',
  )
}

function endOfParagraph(lines: readonly Line[], from: number, body: Body): number {
  const first = lines[from]
  let at = from + 1
  while (first && at < lines.length) {
    const [before, line] = [lines[at - 1], lines[at]]
    if (!before || !line) break
    const step = before.y - line.y
    const leading = Math.max((body.leading / body.size) * line.size, line.size * 1.05)
    const apart = step > leading * 1.3 || step < 0
    const other = Math.abs(line.size - first.size) > 0.6 || line.font !== first.font
    if (apart || other || ITEM.test(line.text) || NUMBERED.test(line.text) || line.segments.length > 1) break
    if (startsAnew(before, line, body)) break
    at++
  }
  return at
}

/** A line that begins a paragraph without any space above it: the one before stops short and ends a sentence. */
function startsAnew(before: Line, line: Line, body: Body): boolean {
  const end = before.segments.at(-1)?.end ?? 0
  const short = end - body.left < 320 && /[.!?:;]$/.test(before.text)
  return (short && /^[\p{Lu}\d]/u.test(line.text)) || line.x - before.x > 8
}

function bodyOf(lines: readonly Line[]): Body {
  const size =
    mostFrequent(
      lines,
      (line) => Math.round(line.size * 2),
      (line) => line.text.length,
    ) / 2
  const own = lines.filter((line) => Math.abs(line.size - size) < 0.3)
  const fonts = new Map<string, number>()
  for (const line of own) fonts.set(line.font, (fonts.get(line.font) ?? 0) + line.text.length)
  const [font = ''] = [...fonts].sort((one, other) => other[1] - one[1])[0] ?? []
  const steps = lines.slice(1).flatMap((line, at) => {
    const before = lines[at]
    const step = before ? before.y - line.y : 0
    return step > size * 0.8 && step < size * 2.2 ? [step] : []
  })
  const leading =
    mostFrequent(
      steps,
      (step) => Math.round(step * 2),
      () => 1,
    ) / 2
  const left = mostFrequent(
    lines,
    (line) => Math.round(line.x),
    () => 1,
  )
  return { size, font, leading: leading || size * 1.2, left }
}

/**
 * Sizes above that of the text, largest first, doubled and rounded: each is a level of headings. A size in which much
 * of the document is written is text, too.
 */
function headingSizes(lines: readonly Line[], body: Body): readonly number[] {
  const letters = new Map<number, number>()
  for (const { size, text } of lines) {
    const key = Math.round(size * 2)
    letters.set(key, (letters.get(key) ?? 0) + text.length)
  }
  const all = [...letters.values()].reduce((sum, count) => sum + count, 0)
  return [...letters]
    .filter(([size, count]) => size / 2 > body.size * 1.08 && count < all * TEXT_SHARE)
    .map(([size]) => size)
    .sort((one, other) => other - one)
}

/** The share of all letters from which on a size is one of text. */
const TEXT_SHARE = 0.06

function mostFrequent<T>(of: readonly T[], key: (one: T) => number, weight: (one: T) => number): number {
  const counts = new Map<number, number>()
  for (const one of of) counts.set(key(one), (counts.get(key(one)) ?? 0) + weight(one))
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0
}

/** Without page numbers and what stands at the top or foot of most pages. */
function withoutRunningHeads(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const seen = new Map<string, number>()
  const key = (line: Line) => line.text.replace(/\d+/g, '#')
  for (const lines of pages)
    for (const line of new Set(edgesOf(lines).map(key))) seen.set(line, (seen.get(line) ?? 0) + 1)
  return pages.map((lines) => {
    const edges = new Set(edgesOf(lines))
    return lines.filter((line) => {
      if (!edges.has(line)) return true
      if (/^(?:\W*(?:page|página|p\.)?\s*\d{1,3}(?:\s*(?:\/|of|de|sur)\s*\d{1,3})?\W*)$/i.test(line.text)) return false
      return pages.length < 3 || (seen.get(key(line)) ?? 0) < pages.length * 0.6
    })
  })
}

function edgesOf(lines: readonly Line[]): readonly Line[] {
  return lines.length <= 4 ? lines : [...lines.slice(0, 2), ...lines.slice(-2)]
}
