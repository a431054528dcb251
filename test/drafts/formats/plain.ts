import type { Block } from '../blocks.ts'
import { columnsOf } from '../blocks.ts'

/** Markdown as an office's wiki exports it. */
export function writeMarkdown(blocks: readonly Block[]): string {
  return blocks.map((block, at) => markdownOf(block, blocks[at + 1])).join('\n')
}

function markdownOf(block: Block, after: Block | undefined): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.text}\n`
    case 'paragraph':
      return `${block.label ? `**${block.label}** ${block.text}`.trim() : block.text}\n`
    case 'item':
      return `${block.number ? `${block.number}.` : '-'} ${block.text}${after?.kind === 'item' ? '' : '\n'}`
    case 'table':
      return markdownTable(block.rows)
  }
}

function markdownTable(rows: readonly (readonly string[])[]): string {
  const columns = columnsOf(rows)
  const line = (cells: readonly string[]) => {
    const all = [...cells, ...Array<string>(columns - cells.length).fill('')]
    return `| ${all.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  }
  const [first = [], ...rest] = rows
  return `${[line(first), line(Array<string>(columns).fill('---')), ...rest.map(line)].join('\n')}\n`
}

/** What a mail program makes of a document that is pasted into it. */
export function writeText(blocks: readonly Block[]): string {
  return blocks
    .flatMap(pasted)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
}

function pasted(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return ['', block.text, '']
    case 'paragraph':
      return [block.label ? `${block.label} ${block.text}`.trim() : block.text, '']
    case 'item':
      return [`${block.number ? `${block.number}.` : '•'} ${block.text}`]
    case 'table':
      return [...block.rows.map((row) => row.join('\t')), '']
  }
}
