import { type Block, columnsOf } from '../blocks.ts'

/** A page as a ministry's website shows it. */
export function writeHtml(blocks: readonly Block[], language: string): string {
  const body = blocks.map((block, at) => htmlOf(block, blocks[at - 1], blocks[at + 1])).join('\n')
  return `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8"><title>Plan</title></head><body>\n${body}\n</body></html>\n`
}

function htmlOf(block: Block, before: Block | undefined, after: Block | undefined): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`
    case 'paragraph':
      return `<p>${block.label ? `<strong>${escaped(block.label)}</strong> ` : ''}${escaped(block.text)}</p>`
    case 'item': {
      const item = `<li>${escaped(block.text)}</li>`
      return `${before?.kind === 'item' ? '' : '<ol>'}${item}${after?.kind === 'item' ? '' : '</ol>'}`
    }
    case 'table': {
      const columns = columnsOf(block.rows)
      return `<table>${block.rows.map((row) => htmlRow(row, columns)).join('\n')}</table>`
    }
  }
}

function htmlRow(row: readonly string[], columns: number): string {
  const cells = row.map((cell, at) => {
    const stretched = at === row.length - 1 && row.length < columns
    return `<td${stretched ? ` colspan="${columns - row.length + 1}"` : ''}>${escaped(cell)}</td>`
  })
  return `<tr>${cells.join('')}</tr>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
