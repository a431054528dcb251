import { DOMParser } from 'linkedom'
import type { DocumentBlock } from '../../../src/ports/documents.ts'
import { inlineText, type TreeNode } from '../html/blocks-of-tree.ts'
import { plain } from '../plain.ts'
import { type Reader, Refused } from '../reading.ts'
import { unpack } from '../unpack.ts'

/** OpenDocument text. */
export const readOdt: Reader = async (bytes) => {
  const { parts } = await unpack(bytes, (name) => name === 'content.xml' || name === 'META-INF/manifest.xml')
  const content = parts.get('content.xml')?.toString('utf8')
  if (parts.get('META-INF/manifest.xml')?.includes('encryption-data')) throw new Refused('locked')
  if (content === undefined) throw new Refused('broken')
  if (/<!(?:DOCTYPE|ENTITY)/.test(content)) throw new Refused('broken')
  const document = new DOMParser().parseFromString(content, 'text/xml')
  const blocks: DocumentBlock[] = []
  walk(document as unknown as TreeNode, blocks, boldStylesOf(content))
  return { blocks }
}

const SKIPPED =
  /^(?:text:tracked-changes|office:annotation|text:note|text:table-of-content|office:(?:scripts|styles|automatic-styles)|draw:frame)$/

function walk(node: TreeNode, blocks: DocumentBlock[], bold: ReadonlySet<string>, inList = false): void {
  for (const child of node.childNodes) {
    const name = child.nodeName.toLowerCase()
    if (SKIPPED.test(name)) continue
    if (name === 'text:h') {
      const text = wordsOf(child)
      const level = Number(attribute(child, 'text:outline-level')) || 1
      if (text) blocks.push({ kind: 'heading', level: Math.min(Math.max(level, 1), 6), text })
    } else if (name === 'text:p') {
      const text = wordsOf(child, bold)
      if (!text) continue
      const style = attribute(child, 'text:style-name') ?? ''
      if (inList) blocks.push({ kind: 'item', text })
      else if (text.length <= 180 && (bold.has(style) || style === 'Title' || allBold(child, bold)))
        blocks.push({ kind: 'heading', level: style === 'Title' ? 1 : 7, text })
      else blocks.push({ kind: 'paragraph', text })
    } else if (name === 'table:table') {
      const rows = [...rowsOf(child)].filter((row) => row.some((cell) => cell !== ''))
      if (rows.length > 0) blocks.push({ kind: 'table', rows })
    } else if (child.nodeType === 1) walk(child, blocks, bold, inList || name === 'text:list-item')
  }
}

/** Names of the automatic styles that are bold: a paragraph wholly in one of them is a heading. */
function boldStylesOf(content: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [whole, name] of content.matchAll(
    /<style:style\b[^>]*style:name="([^"]{1,80})"[\s\S]{0,1500}?<\/style:style>/g,
  )) {
    if (name !== undefined && /fo:font-weight="bold"/.test(whole)) found.add(name)
  }
  return found
}

function allBold(node: TreeNode, bold: ReadonlySet<string>): boolean {
  const full = [...node.childNodes].filter((child) => (child.textContent ?? '').trim() !== '')
  return full.length > 0 && full.every((child) => isBoldSpan(child, bold))
}

function isBoldSpan(node: TreeNode, bold: ReadonlySet<string>): boolean {
  return node.nodeName.toLowerCase() === 'text:span' && bold.has(attribute(node, 'text:style-name') ?? '')
}

/** Words of a paragraph; a bold beginning without punctuation is set off by a line feed, as a label is. */
function wordsOf(node: TreeNode, bold: ReadonlySet<string> = new Set()): string {
  const children = [...node.childNodes]
  return plain(
    children
      .map((child, at) => {
        const words = spanText(child)
        const label = at === 0 && children.length > 1 && isBoldSpan(child, bold) && !/[:.?!;,]\s*$/.test(words)
        return label && words.trim() !== '' ? `${words}\n` : words
      })
      .join(''),
  )
}

function spanText(node: TreeNode): string {
  const name = node.nodeName.toLowerCase()
  if (name === 'text:line-break') return '\n'
  if (name === 'text:tab' || name === 'text:s') return ' '
  if (SKIPPED.test(name)) return ''
  if (node.nodeType === 3) return inlineText(node)
  return [...node.childNodes].map(spanText).join('')
}

function* rowsOf(node: TreeNode): Iterable<readonly string[]> {
  for (const child of node.childNodes) {
    const name = child.nodeName.toLowerCase()
    if (name === 'table:table-row') yield [...cellsOf(child)]
    else if (/^table:table-(?:header-rows|rows|row-group)$/.test(name)) yield* rowsOf(child)
  }
}

function* cellsOf(row: TreeNode): Iterable<string> {
  for (const cell of row.childNodes) {
    const name = cell.nodeName.toLowerCase()
    if (name !== 'table:table-cell' && name !== 'table:covered-table-cell') continue
    // A file may claim any number of repeated cells; a row of ours has few.
    const times = Math.min(Number(attribute(cell, 'table:number-columns-repeated')) || 1, 20)
    const text = plain([...paragraphsIn(cell)].join('\n'))
    for (let at = 0; at < times; at++) yield text
  }
}

function* paragraphsIn(node: TreeNode): Iterable<string> {
  for (const child of node.childNodes) {
    const name = child.nodeName.toLowerCase()
    if (name === 'text:p' || name === 'text:h') yield wordsOf(child)
    else if (child.nodeType === 1 && !SKIPPED.test(name)) yield* paragraphsIn(child)
  }
}

function attribute(node: TreeNode, name: string): string | null {
  return 'getAttribute' in node
    ? (node as TreeNode & { getAttribute(name: string): string | null }).getAttribute(name)
    : null
}
