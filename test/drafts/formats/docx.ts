import {
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { type Block, columnsOf } from '../blocks.ts'

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

export interface DocxManner {
  /** Headings are only bold and large, as people without styles make them. */
  readonly fakeHeadings: boolean
}

export async function writeDocx(blocks: readonly Block[], { fakeHeadings }: DocxManner): Promise<Uint8Array> {
  const children = blocks.map((block, at) => docxOf(block, listBefore(blocks, at), fakeHeadings))
  const document = new Document({
    numbering: {
      config: [{ reference: 'steps', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }] }],
    },
    sections: [{ children }],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

function docxOf(block: Block, list: number, fakeHeadings: boolean): Paragraph | Table {
  switch (block.kind) {
    case 'heading':
      return fakeHeadings
        ? new Paragraph({ children: [new TextRun({ text: block.text, bold: true, size: 36 - 4 * block.level })] })
        : new Paragraph({ heading: LEVELS[block.level], text: block.text })
    case 'paragraph': {
      const label = block.label ? [new TextRun({ text: `${block.label} `, bold: true })] : []
      return new Paragraph({ children: [...label, new TextRun(block.text)] })
    }
    case 'item':
      return new Paragraph({ text: block.text, numbering: { reference: 'steps', level: 0, instance: list } })
    case 'table':
      return docxTable(block.rows)
  }
}

/** Each list counts from one again: the place of its first item tells it from the others. */
function listBefore(blocks: readonly Block[], at: number): number {
  let first = at
  while (blocks[first - 1]?.kind === 'item') first -= 1
  return first
}

function docxTable(rows: readonly (readonly string[])[]): Table {
  const columns = columnsOf(rows)
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (row) =>
        new TableRow({
          children: row.map(
            (text, at) =>
              new TableCell({
                children: [new Paragraph(text)],
                ...(at === row.length - 1 && row.length < columns ? { columnSpan: columns - row.length + 1 } : {}),
              }),
          ),
        }),
    ),
  })
}
