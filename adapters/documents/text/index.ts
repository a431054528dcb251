import type { DocumentBlock } from '../../../src/ports/documents.ts'
import { blocksOfMarkdown } from '../markdown/index.ts'
import { plain } from '../plain.ts'
import type { Reader } from '../reading.ts'
import { textOfBytes } from '../text-of-bytes.ts'

/** Plain or pasted text: lines, as people set them off without any looks. */
export const readText: Reader = async (bytes) => ({ blocks: blocksOfText(textOfBytes(bytes)) })

const ITEM = /^\s*(?:[-–—•*·▪●○◦]|\(?[a-z]\)|\d{1,2}\))\s+(?=\S)/u

export function blocksOfText(text: string): readonly DocumentBlock[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  if (looksLikeMarkdown(lines)) return blocksOfMarkdown(text)
  const blocks: DocumentBlock[] = []
  let rows: string[][] = []
  let open: string[] = []
  const wrapped = isHardWrapped(lines)
  const close = () => {
    const words = plain(open.join(' '))
    open = []
    if (words) blocks.push(headingOr(words))
  }
  const closeTable = () => {
    if (rows.length > 1) blocks.push({ kind: 'table', rows })
    else for (const row of rows) blocks.push({ kind: 'paragraph', text: row.join(' ') })
    rows = []
  }
  for (const line of lines) {
    const cells = cellsOf(line)
    if (cells) {
      close()
      if (cells.length > 0) rows.push(cells)
      continue
    }
    closeTable()
    if (line.trim() === '' || /^\s*[-=_*]{4,}\s*$/.test(line)) close()
    else if (ITEM.test(line)) {
      close()
      open.push(line.trim())
      if (!wrapped) close()
    } else if (wrapped && open.length > 0 && continues(open, line)) open.push(line)
    else {
      close()
      open.push(line)
      if (!wrapped) close()
    }
  }
  closeTable()
  close()
  return blocks
}

/** Marks that only somebody who writes Markdown sets. */
function looksLikeMarkdown(lines: readonly string[]): boolean {
  return lines.filter((line) => /^#{1,6} \S|^\s*\|?\s*:?-{3,}:?\s*\||\*\*[^*]+\*\*/.test(line)).length >= 2
}

/** Lines broken at a set width run on; without that, each line is a paragraph of its own. */
function isHardWrapped(lines: readonly string[]): boolean {
  const full = lines.filter((line) => line.trim().length > 0)
  const long = full.filter((line) => line.length > 100).length
  const wide = full.filter((line) => line.length >= 60 && line.length <= 100).length
  return long < full.length / 20 && wide > full.length / 4
}

function continues(open: readonly string[], line: string): boolean {
  const before = open.at(-1)?.trim() ?? ''
  if (/[.:;!?]$/.test(before) && before.length < 55) return false
  return before.length >= 50 && !/^\s*\S[^:]{2,60}:\s/.test(line)
}

/** Cells between bars or tabs; an empty list for a rule between rows. */
function cellsOf(line: string): string[] | undefined {
  if (/^\s*[|+][-=+| :]+[|+]\s*$/.test(line)) return []
  const parts = line.includes('\t') && line.trim().includes('\t') ? line.split('\t') : line.split('|')
  if (parts.length < 2 || (parts.length === 2 && !line.includes('\t') && !/^\s*\|/.test(line) && !/ \| /.test(line)))
    return undefined
  const cells = parts.map(plain)
  if (/^\s*\|/.test(line)) cells.shift()
  if (/\|\s*$/.test(line)) cells.pop()
  return cells.filter((cell) => cell !== '').length > 0 ? cells : undefined
}

/** A short line without an end is a heading, as far as its looks tell. */
function headingOr(text: string): DocumentBlock {
  if (ITEM.test(text)) return { kind: 'item', text: plain(text.replace(ITEM, '')) }
  const capitals = /\p{Lu}{4}/u.test(text) && text === text.toUpperCase()
  if (capitals && text.length <= 120) return { kind: 'heading', level: 2, text }
  return { kind: 'paragraph', text }
}
