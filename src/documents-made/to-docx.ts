import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Language } from '../core/language.ts'
import { type MadeBlock, type MadeDocument, type Run, safeUrl, writable } from './made-document.ts'

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR', es: 'es-ES' }
const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const
const NUMBERS = 'numbers'
const FONT = 'Calibri'

/** A Word document with real headings, lists and tables, so that its owner can go on writing in it. */
export async function toDocx({ title, language, blocks, footer }: MadeDocument): Promise<Uint8Array> {
  let list = 0
  const children = blocks.flatMap((given) => {
    if (given.kind === 'list' && given.ordered) list += 1
    return block(given, list)
  })
  const document = new Document({
    title: writable(title),
    creator: 'Countrydesk',
    styles: {
      default: {
        document: { run: { font: FONT, size: 22, language: { value: LOCALES[language] } } },
        title: { run: { font: FONT, size: 36, bold: true, color: '1F3A5F' }, paragraph: { spacing: { after: 200 } } },
        heading1: {
          run: { font: FONT, size: 30, bold: true, color: '1F3A5F' },
          paragraph: { spacing: { before: 320, after: 120 } },
        },
        heading2: {
          run: { font: FONT, size: 26, bold: true, color: '1F3A5F' },
          paragraph: { spacing: { before: 240, after: 100 } },
        },
        heading3: {
          run: { font: FONT, size: 23, bold: true, color: '1F3A5F' },
          paragraph: { spacing: { before: 200, after: 80 } },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: NUMBERS,
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              alignment: AlignmentType.START,
              style: { paragraph: { indent: { left: 720, hanging: 360 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                children: [
                  new TextRun({ text: `${writable(footer)} · `, size: 17, color: '4A5560' }),
                  new TextRun({ children: [PageNumber.CURRENT], size: 17, color: '4A5560' }),
                ],
              }),
            ],
          }),
        },
        children: [new Paragraph({ text: writable(title), heading: HeadingLevel.TITLE }), ...children],
      },
    ],
  })
  return Packer.toBuffer(document)
}

function block(given: MadeBlock, list: number): readonly (Paragraph | Table)[] {
  switch (given.kind) {
    case 'heading':
      return [new Paragraph({ text: writable(given.text), heading: LEVELS[given.level] })]
    case 'paragraph':
      return [new Paragraph({ children: runs(given.runs), spacing: { after: 120 } })]
    case 'quote':
      return [new Paragraph({ children: runs(given.runs), indent: { left: 480 }, spacing: { after: 120 } })]
    case 'note':
      return [
        new Paragraph({
          children: runs(given.runs),
          spacing: { after: 120 },
          shading: { type: ShadingType.CLEAR, fill: 'FFF6E5', color: 'auto' },
          border: { left: { style: BorderStyle.SINGLE, size: 24, color: 'A85A00', space: 6 } },
        }),
      ]
    case 'list':
      return given.items.map(
        (item) =>
          new Paragraph({
            children: runs(item),
            spacing: { after: 60 },
            ...(given.ordered
              ? { numbering: { reference: NUMBERS, level: 0, instance: list } }
              : { bullet: { level: 0 } }),
          }),
      )
    case 'table':
      return table(given)
  }
}

function table({ caption, columns, rows }: Extract<MadeBlock, { kind: 'table' }>): readonly (Paragraph | Table)[] {
  const head = new TableRow({
    tableHeader: true,
    children: columns.map(
      (name) =>
        new TableCell({
          shading: { type: ShadingType.CLEAR, fill: 'E8EDF3', color: 'auto' },
          children: [new Paragraph({ children: [new TextRun({ text: writable(name), bold: true })] })],
        }),
    ),
  })
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: row.map((cell) => new TableCell({ children: [new Paragraph({ children: runs(cell) })] })),
      }),
  )
  return [
    ...(caption
      ? [new Paragraph({ children: [new TextRun({ text: writable(caption), bold: true })], keepNext: true })]
      : []),
    new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [head, ...body] }),
    new Paragraph({ text: '' }),
  ]
}

function runs(list: readonly Run[]): ParagraphChild[] {
  return list.flatMap((one): readonly ParagraphChild[] => {
    const link = safeUrl(one.url)
    return link ? [new ExternalHyperlink({ children: wordRuns(one), link })] : wordRuns(one)
  })
}

/** A line feed in a run is a line break. */
function wordRuns({ text, strong, emphasis, url }: Run): readonly TextRun[] {
  return writable(text)
    .split('\n')
    .map(
      (line, at) =>
        new TextRun({
          text: line,
          ...(at > 0 && { break: 1 }),
          ...(strong && { bold: true }),
          ...(emphasis && { italics: true }),
          ...(url !== undefined && { style: 'Hyperlink' }),
        }),
    )
}
