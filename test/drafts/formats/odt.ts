import { strToU8, zipSync } from 'fflate'
import { type Block, columnsOf } from '../blocks.ts'

const NAMESPACES = [
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
  'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"',
].join(' ')

const MANIFEST = `<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
<manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`

export function writeOdt(blocks: readonly Block[]): Uint8Array {
  const body = blocks.map((block, at) => odtBlock(block, blocks[at - 1], blocks[at + 1])).join('\n')
  const content = `<?xml version="1.0" encoding="UTF-8"?>
<office:document-content ${NAMESPACES} office:version="1.2"><office:body><office:text>
${body}
</office:text></office:body></office:document-content>`
  return zipSync(
    {
      mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
      'content.xml': strToU8(content),
      'META-INF/manifest.xml': strToU8(MANIFEST),
    },
    { mtime: new Date('2020-01-01T00:00:00Z') },
  )
}

function odtBlock(block: Block, before: Block | undefined, after: Block | undefined): string {
  switch (block.kind) {
    case 'heading':
      return `<text:h text:outline-level="${block.level}">${escaped(block.text)}</text:h>`
    case 'paragraph':
      return block.label
        ? `<text:p><text:span>${escaped(block.label)}</text:span> ${escaped(block.text)}</text:p>`
        : `<text:p>${escaped(block.text)}</text:p>`
    case 'item': {
      const item = `<text:list-item><text:p>${escaped(block.text)}</text:p></text:list-item>`
      return `${before?.kind === 'item' ? '' : '<text:list>'}${item}${after?.kind === 'item' ? '' : '</text:list>'}`
    }
    case 'table': {
      const columns = columnsOf(block.rows)
      return `<table:table><table:table-column table:number-columns-repeated="${columns}"/>${block.rows
        .map((row) => odtRow(row, columns))
        .join('')}</table:table>`
    }
  }
}

function odtRow(row: readonly string[], columns: number): string {
  const cells = row.map((cell, at) => {
    const covered = at === row.length - 1 ? columns - row.length : 0
    const stretched = covered > 0 ? ` table:number-columns-spanned="${covered + 1}"` : ''
    return `<table:table-cell${stretched}><text:p>${escaped(cell)}</text:p></table:table-cell>${'<table:covered-table-cell/>'.repeat(covered)}`
  })
  return `<table:table-row>${cells.join('')}</table:table-row>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
