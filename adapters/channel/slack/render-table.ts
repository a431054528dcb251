import type { types } from '@slack/bolt'
import type { Block } from '../../../src/core/reply.ts'
import { LIMITS, sizeOf } from './limits.ts'
import { lineSections, list, type Run, textRuns } from './rich-text.ts'
import { showable } from './split-text.ts'

type Table = Extract<Block, { kind: 'table' }>
type Cell = types.TableBlock['rows'][number][number]

/** Slack refuses an empty cell. */
const EMPTY = '–'

/** As many tables as it takes, each with the head; rows one below the other where a table cannot hold them. */
export function renderTable(table: Table, canHoldTables: boolean): readonly types.KnownBlock[] {
  const { columns } = table
  const rows = table.rows.map((row) => row.map(words))
  const head: Cell[] = columns.map((column) => ({
    type: 'rich_text',
    elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: words(column), style: { bold: true } }] }],
  }))
  const groups = canHoldTables && columns.length > 0 ? grouped(head, rows, columns.length) : undefined
  const caption = table.caption ? lineSections([textRuns(table.caption, { bold: true })]) : []
  if (!groups) return [...caption, ...asLines(columns, rows)]
  return [...caption, ...groups.map((cells): types.TableBlock => ({ type: 'table', rows: [head, ...cells] }))]
}

/** Undefined when a row is too wide or too long for any table. */
function grouped(head: Cell[], rows: readonly string[][], width: number): Cell[][][] | undefined {
  if (width > LIMITS.tableColumns || rows.some((row) => row.length > LIMITS.tableColumns)) return undefined
  const headSize = sizeOf(head)
  const groups: Cell[][][] = []
  let size = Number.POSITIVE_INFINITY
  for (const row of rows.length > 0 ? rows : [Array.from({ length: width }, () => EMPTY)]) {
    const cells = Array.from({ length: width }, (_, at): Cell => ({ type: 'raw_text', text: row[at] ?? EMPTY }))
    const own = sizeOf(cells)
    if (headSize + own > LIMITS.table || row.length > width) return undefined
    const open = groups.at(-1)
    if (open && open.length + 1 < LIMITS.tableRows && size + own <= LIMITS.table) open.push(cells)
    else groups.push([cells])
    size = open && groups.at(-1) === open ? size + own : headSize + own
  }
  return groups
}

/** Longest row that stands in one line, in characters. */
const LONGEST_LINE = 200

/** Rows one below the other: the first cell names the row. */
function asLines(columns: readonly string[], rows: readonly (readonly string[])[]): readonly types.KnownBlock[] {
  if (rows.length === 0) return lineSections([textRuns(columns.join(' · '))])
  const short = rows.every((row) => row.join().length + columns.join().length <= LONGEST_LINE)
  const lines = rows.map(([first = EMPTY, ...others]): readonly Run[] => [
    ...textRuns(first, { bold: true }),
    ...textRuns(others.map((cell, at) => `${short ? ' · ' : '\n'}${columns[at + 1] ?? ''}: ${cell}`).join('')),
  ])
  if (short) return list(lines, false)
  return lineSections(lines.map((line, at) => (at === rows.length - 1 ? line : [...line, ...textRuns('\n')])))
}

function words(text: string): string {
  const shown = showable(text)
  return shown.trim() === '' ? EMPTY : shown
}
