import { plain } from '../plain.ts'
import type { Body } from './blocks-of-pages.ts'
import type { Line } from './lines.ts'

/** How far a cell may begin from the edge of its column. */
const NEAR = 6
/** A line that reaches so far into the next column is no cell of the one before it. */
const OVER = 20

export interface FoundTable {
  readonly rows: readonly (readonly string[])[]
  /** The line after it. */
  readonly next: number
}

/**
 * A table drawn as words at columns: lines side by side that begin at the same places. A row ends at a wider step
 * down, or where the first column begins anew.
 */
export function tableAt(lines: readonly Line[], from: number, body: Body): FoundTable | undefined {
  const until = extentOf(lines, from, body)
  if (until === undefined) return undefined
  const part = lines.slice(from, until)
  const columns = columnsOf(part)
  if (columns.length < 2) return undefined
  const rows: string[][] = []
  const gap = rowGapOf(part)
  part.forEach((line, at) => {
    const before = part[at - 1]
    if (!before || (gap ? before.y - line.y > gap : beginsRow(before, line, columns, body)))
      rows.push(columns.map(() => ''))
    const row = rows.at(-1) ?? []
    for (const segment of line.segments) {
      const column = columnAt(columns, segment.x)
      const words = row[column] ?? ''
      row[column] =
        words === '' ? segment.text : /\p{L}-$/u.test(words) ? words + segment.text : `${words} ${segment.text}`
    }
  })
  return { rows: rows.map((row) => row.map(plain)), next: until }
}

/** The line after the last that belongs to a table beginning here; undefined when none begins. */
function extentOf(lines: readonly Line[], from: number, body: Body): number | undefined {
  const first = lines[from]
  if (!first) return undefined
  const starts = first.segments.length > 1 ? from : beforeColumns(lines, from, body)
  if (starts === undefined) return undefined
  const columns = new Set<number>()
  let at = from
  let wide = 0
  for (; at < lines.length; at++) {
    const [before, line] = [lines[at - 1], lines[at]]
    if (!line) break
    const step = at > from && before ? before.y - line.y : 0
    if (step > Math.max(body.leading, line.size * 1.2) * 3.2 || step < 0) break
    const several = line.segments.length > 1
    const fits = line.segments.every((segment) => [...columns].some((x) => Math.abs(x - segment.x) <= NEAR))
    if (!several && at > from) {
      // A line that runs over the gap between two columns is text below the table.
      const [segment] = line.segments
      const crossed = segment && [...columns].some((x) => x > segment.x + NEAR && segment.end > x + OVER)
      if (!fits || crossed) break
    }
    if (several) wide++
    for (const segment of line.segments) columns.add(segment.x)
  }
  return wide > 0 ? at : undefined
}

/** A first cell of several lines may begin above the second: the next lines then show two columns. */
function beforeColumns(lines: readonly Line[], from: number, body: Body): number | undefined {
  const first = lines[from]
  const next = lines[from + 1]
  if (!first || !next || next.segments.length < 2) return undefined
  const second = next.segments[1]
  const close = first.y - next.y <= Math.max(body.leading, first.size * 1.2) * 1.15
  const end = first.segments[0]?.end ?? 0
  const narrow = second !== undefined && end < second.x && Math.abs(first.x - next.x) <= NEAR && end - first.x < 220
  return close && narrow ? from : undefined
}

/** Left edges of the columns, left to right. */
function columnsOf(lines: readonly Line[]): readonly number[] {
  const counts = new Map<number, number>()
  for (const { segments } of lines) {
    for (const { x } of segments) {
      const near = [...counts.keys()].find((known) => Math.abs(known - x) <= NEAR)
      counts.set(near ?? x, (counts.get(near ?? x) ?? 0) + 1)
    }
  }
  return [...counts.keys()].sort((one, other) => one - other)
}

function columnAt(columns: readonly number[], x: number): number {
  let at = 0
  columns.forEach((column, index) => {
    if (column <= x + NEAR) at = index
  })
  return at
}

/** From line to line in the size of this one, as the body does it in its own. */
function leadingOf(line: Line, body: Body): number {
  return Math.max((body.leading / body.size) * line.size, line.size * 1.05)
}

/** Where rows stand clearly further apart than the lines within them, the step that parts them; else undefined. */
function rowGapOf(lines: readonly Line[]): number | undefined {
  const steps = lines.slice(1).map((line, at) => (lines[at]?.y ?? 0) - line.y)
  const least = Math.min(...steps)
  const size = Math.max(...lines.map((line) => line.size))
  const [within, between] = [steps.filter((step) => step <= least * 1.2), steps.filter((step) => step > least * 1.3)]
  const wrapped = least > size * 0.9 && least < size * 1.7
  return wrapped && within.length > 0 && between.length > 0 ? least * 1.25 : undefined
}

function beginsRow(before: Line, line: Line, columns: readonly number[], body: Body): boolean {
  const step = before.y - line.y
  const leading = leadingOf(line, body)
  if (step > leading * 1.22) return true
  const first = columns[0] ?? 0
  const hasFirst = (one: Line) => one.segments.some(({ x }) => Math.abs(x - first) <= NEAR)
  if (!hasFirst(line)) return false
  if (!hasFirst(before)) return true
  return line.segments.length > 1 && /^[\p{Lu}\d]/u.test(line.text)
}
