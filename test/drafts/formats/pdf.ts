import PDFDocument from 'pdfkit'
import { type Block, columnsOf } from '../blocks.ts'

const MARGIN = 56
const WIDTH = 595 - 2 * MARGIN
const BOTTOM = 842 - MARGIN
const SIZES = { 1: 20, 2: 15, 3: 12.5 } as const

type Page = InstanceType<typeof PDFDocument>

/** Text at positions, as word processors export it: a table is only text in columns, and rows flow over pages. */
export function writePdf(blocks: readonly Block[]): Promise<Uint8Array> {
  const page = new PDFDocument({ size: 'A4', margin: MARGIN, info: { CreationDate: new Date(0) } })
  const chunks: Buffer[] = []
  page.on('data', (chunk: Buffer) => chunks.push(chunk))
  const whole = new Promise<Uint8Array>((resolve) => {
    page.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
  })
  for (const block of blocks) drawBlock(page, block)
  page.end()
  return whole
}

function drawBlock(page: Page, block: Block): void {
  page.x = MARGIN
  switch (block.kind) {
    case 'heading':
      if (page.y > BOTTOM - 60) page.addPage()
      page.moveDown(0.6).font('Helvetica-Bold').fontSize(SIZES[block.level]).text(block.text, { width: WIDTH })
      page.moveDown(0.3)
      return
    case 'paragraph':
      page.font('Helvetica').fontSize(10.5)
      if (block.label) {
        page.font('Helvetica-Bold').text(`${block.label} `, { width: WIDTH, continued: block.text !== '' })
        page.font('Helvetica')
      }
      if (block.text !== '') page.text(block.text, { width: WIDTH })
      page.moveDown(0.5)
      return
    case 'item':
      page.font('Helvetica').fontSize(10.5)
      page.text(`${block.number ? `${block.number}.` : '•'} ${block.text}`, MARGIN + 14, page.y, { width: WIDTH - 14 })
      page.moveDown(0.2)
      return
    case 'table':
      drawTable(page, block.rows)
      page.moveDown(1)
  }
}

function drawTable(page: Page, rows: readonly (readonly string[])[]): void {
  const columns = columnsOf(rows)
  for (const row of rows) {
    const widths = widthsOf(row.length, columns)
    page.fontSize(9.5)
    const height = Math.max(
      ...row.map((cell, at) => {
        page.font(isLabel(row, at) ? 'Helvetica-Bold' : 'Helvetica')
        return page.heightOfString(cell === '' ? ' ' : cell, { width: (widths[at] ?? WIDTH) - 10 })
      }),
    )
    if (page.y + height + 8 > BOTTOM) page.addPage()
    const top = page.y
    page
      .lineWidth(0.5)
      .moveTo(MARGIN, top)
      .lineTo(MARGIN + WIDTH, top)
      .stroke()
    let left = MARGIN
    row.forEach((cell, at) => {
      const width = widths[at] ?? WIDTH
      page.font(isLabel(row, at) ? 'Helvetica-Bold' : 'Helvetica')
      if (cell !== '') page.text(cell, left + 4, top + 4, { width: width - 10 })
      left += width
    })
    page.x = MARGIN
    page.y = top + height + 8
  }
}

/** The label of a row of two is bold. */
function isLabel(row: readonly string[], at: number): boolean {
  return row.length === 2 && at === 0
}

function widthsOf(cells: number, columns: number): readonly number[] {
  if (cells === 1) return [WIDTH]
  if (cells === 2) return [WIDTH * 0.33, WIDTH * 0.67]
  if (cells === 3 && columns === 3) return [WIDTH * 0.5, WIDTH * 0.25, WIDTH * 0.25]
  return [WIDTH * 0.4, WIDTH * 0.2, WIDTH * 0.2, WIDTH * 0.2]
}
