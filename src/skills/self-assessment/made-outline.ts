import { type CivilDate, formatDate } from '../../core/dates.ts'
import type { Language } from '../../core/language.ts'
import type { MadeBlock, MadeDocument } from '../../documents-made/made-document.ts'
import type { OutlinePart } from './outline.ts'
import { OUTLINE } from './outline-wording.ts'

/** The outline as a document to write in: known lines with their source behind them, gaps that nobody overlooks. */
export function madeOutline(
  parts: readonly OutlinePart[],
  title: string,
  today: CivilDate,
  language: Language,
): MadeDocument {
  return {
    title,
    language,
    blocks: parts.map((part) => madePart(part, language)),
    footer: OUTLINE[language].footer(formatDate(today, language)),
  }
}

function madePart(part: OutlinePart, language: Language): MadeBlock {
  const words = OUTLINE[language]
  const source = (where: string) => ({ text: ` (${words.source(where)})`, emphasis: true }) as const
  switch (part.kind) {
    case 'heading':
      return part
    case 'line':
      return { kind: 'paragraph', runs: [{ text: part.text }, source(part.source)] }
    case 'rule':
      return { kind: 'quote', runs: [{ text: part.text }, source(part.source)], language: part.language }
    case 'gap':
      return { kind: 'note', runs: [{ text: words.gap, strong: true }, { text: part.text }] }
    case 'notice':
      return { kind: 'paragraph', runs: [{ text: part.text, strong: true }] }
    case 'steps':
      return {
        kind: 'table',
        caption: words.source(part.source),
        columns: words.milestoneColumns,
        rows: part.rows.map(({ text, planned }) => [
          [{ text }],
          [{ text: planned ?? words.notKnown }],
          [{ text: words.notKnown, emphasis: true }],
          [{ text: words.notKnown, emphasis: true }],
        ]),
      }
  }
}
