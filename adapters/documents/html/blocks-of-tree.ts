import type { DocumentBlock } from '../../../src/ports/documents.ts'
import { plain } from '../plain.ts'

/** As much of the DOM as is walked. */
export interface TreeNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<TreeNode>
}

interface TreeElement extends TreeNode {
  getAttribute(name: string): string | null
}

const SKIPPED = new Set(['script', 'style', 'template', 'noscript', 'svg', 'head', 'iframe', 'object', 'nav', 'form'])
const BLOCKS =
  /^(?:h[1-6]|p|div|li|ul|ol|dl|dt|dd|table|section|article|main|header|footer|blockquote|pre|figure|aside|address|body|center|details|summary|figcaption)$/
/** A paragraph that is bold from end to end stands for a heading below all real ones. */
const BOLD_LEVEL = 7
const LONGEST_BOLD_HEADING = 180

/** Headings, paragraphs, items and tables of a page in reading order. */
export function blocksOfTree(root: TreeNode): readonly DocumentBlock[] {
  const blocks: DocumentBlock[] = []
  let loose = ''
  const flush = () => {
    const text = plain(loose)
    loose = ''
    if (text) blocks.push({ kind: 'paragraph', text })
  }
  const walk = (node: TreeNode): void => {
    for (const child of node.childNodes) {
      const name = child.nodeName.toLowerCase()
      if (SKIPPED.has(name)) continue
      if (!BLOCKS.test(name)) {
        if (hasBlock(child)) walk(child)
        else loose += inlineText(child)
        continue
      }
      flush()
      const heading = /^h([1-6])$/.exec(name)
      if (heading) {
        const text = plain(inlineText(child))
        if (text) blocks.push({ kind: 'heading', level: Number(heading[1]), text })
      } else if (name === 'table') {
        const rows = rowsOf(child)
        if (rows.length > 0) blocks.push({ kind: 'table', rows })
      } else if ((name === 'p' || name === 'li' || name === 'dt' || name === 'dd') && !hasBlock(child)) {
        push(blocks, child, name)
      } else if (name === 'li') item(blocks, child, walk)
      else {
        walk(child)
        flush()
      }
    }
  }
  walk(root)
  flush()
  return blocks
}

function push(blocks: DocumentBlock[], node: TreeNode, name: string): void {
  const text = plain(inlineText(node))
  if (!text) return
  if (name === 'li') blocks.push({ kind: 'item', text })
  else if (text.length <= LONGEST_BOLD_HEADING && (name === 'dt' || isBold(node)))
    blocks.push({ kind: 'heading', level: BOLD_LEVEL, text })
  else blocks.push({ kind: 'paragraph', text })
}

/** An item with lists inside: its own words first, then what is below it. */
function item(blocks: DocumentBlock[], node: TreeNode, walk: (node: TreeNode) => void): void {
  const own = [...node.childNodes].filter((child) => !/^(?:ul|ol|table)$/i.test(child.nodeName))
  const text = plain(own.map((child) => inlineText(child)).join(' '))
  if (text) blocks.push({ kind: 'item', text })
  const below = [...node.childNodes].filter((child) => /^(?:ul|ol|table)$/i.test(child.nodeName))
  walk({ nodeType: 1, nodeName: 'div', textContent: null, childNodes: below })
}

function hasBlock(node: TreeNode): boolean {
  for (const child of node.childNodes) {
    if (BLOCKS.test(child.nodeName.toLowerCase()) || hasBlock(child)) return true
  }
  return false
}

/** The words of an element; a bold beginning without punctuation is set off by a line feed, as a label is. */
export function inlineText(node: TreeNode): string {
  if (node.nodeType === 3) return (node.textContent ?? '').replace(/\s+/g, ' ')
  const name = node.nodeName.toLowerCase()
  if (name === 'br') return '\n'
  if (SKIPPED.has(name)) return ''
  const children = [...node.childNodes]
  const [first] = children.filter((child) => child.nodeType !== 3 || (child.textContent ?? '').trim() !== '')
  return children
    .map((child) => {
      const words = inlineText(child)
      const label = child === first && children.length > 1 && isBoldElement(child) && !/[:.?!;,]\s*$/.test(words)
      return label && words.trim() !== '' && words.length < 120 ? `${words}\n` : ofBlock(child, words)
    })
    .join('')
}

function ofBlock(child: TreeNode, words: string): string {
  return BLOCKS.test(child.nodeName.toLowerCase()) ? `\n${words}\n` : words
}

function isBoldElement(node: TreeNode): boolean {
  return /^(?:strong|b)$/i.test(node.nodeName)
}

function isBold(node: TreeNode): boolean {
  const full = [...node.childNodes].filter((child) => (child.textContent ?? '').trim() !== '')
  return full.length > 0 && full.every((child) => isBoldElement(child) || (child.nodeType === 1 && isBold(child)))
}

/** Rows of cells; what a merged cell covers is empty, so that columns stay below each other. */
function rowsOf(table: TreeNode): readonly (readonly string[])[] {
  const rows: string[][] = []
  const covered: { column: number; rows: number }[] = []
  for (const row of rowElements(table)) {
    const cells: string[] = []
    const below: typeof covered = []
    const skip = () => {
      for (let at = covered.findIndex((one) => one.column === cells.length); at >= 0; ) {
        const one = covered[at]
        if (one && one.rows > 1) below.push({ column: one.column, rows: one.rows - 1 })
        covered.splice(at, 1)
        cells.push('')
        at = covered.findIndex((other) => other.column === cells.length)
      }
    }
    for (const cell of row.childNodes) {
      if (!/^t[dh]$/i.test(cell.nodeName)) continue
      skip()
      const wide = spanOf(cell, 'colspan')
      const high = spanOf(cell, 'rowspan')
      const text = plain(inlineText(cell))
      for (let at = 0; at < wide; at++) {
        if (high > 1) below.push({ column: cells.length, rows: high - 1 })
        cells.push(at === 0 ? text : '')
      }
    }
    skip()
    covered.splice(0, covered.length, ...below)
    if (cells.some((cell) => cell !== '')) rows.push(cells)
  }
  return rows
}

function* rowElements(node: TreeNode): Iterable<TreeNode> {
  for (const child of node.childNodes) {
    if (/^tr$/i.test(child.nodeName)) yield child
    else if (/^(?:thead|tbody|tfoot)$/i.test(child.nodeName)) yield* rowElements(child)
  }
}

/** A page may claim any span; none of ours is wide. */
function spanOf(cell: TreeNode, name: string): number {
  const value = Number('getAttribute' in cell ? (cell as TreeElement).getAttribute(name) : 1)
  return Number.isInteger(value) && value >= 1 ? Math.min(value, 40) : 1
}
