import type { Language } from '../../../src/core/language.ts'
import { plainBlock } from '../../../src/core/plain-words.ts'
import type { Block } from '../../../src/core/reply.ts'
import { type CardElement, cardMessage, wordsIn } from './card.ts'
import { bytesOf, LARGEST_BYTES, type OutgoingActivity } from './outgoing.ts'
import { type Piece, piecesOf } from './pieces.ts'

type Table = Extract<Block, { kind: 'table' }>

/** Wider tables are read as lists. */
const MOST_COLUMNS = 8
const MOST_ROWS = 60
const FULL = LARGEST_BYTES * 0.8

/** Tables as cards, as Teams draws none in a message: each with the head, so many as it takes. */
export function tableCards(block: Table, language: Language): readonly OutgoingActivity[] | undefined {
  if (block.columns.length === 0 || block.columns.length > MOST_COLUMNS) return undefined
  const widths = widthsOf(block)
  const draw = (rows: Table['rows']) => drawTable({ ...block, rows }, widths, language)
  const cards: Table['rows'][] = []
  let open: Table['rows'] = []
  for (const row of block.rows) {
    const more = [...open, row]
    if (open.length > 0 && (more.length > MOST_ROWS || bytesOf(draw(more)) > FULL)) {
      cards.push(open)
      open = [row]
    } else open = more
  }
  const drawn = [...cards, open].map(draw)
  return drawn.some((card) => bytesOf(card) > LARGEST_BYTES) ? undefined : drawn
}

function drawTable(block: Table, widths: readonly number[], language: Language): OutgoingActivity {
  const head = row(block.columns, true)
  const table: CardElement = {
    type: 'Table',
    columns: widths.map((width) => ({ width })),
    firstRowAsHeader: true,
    showGridLines: true,
    rows: [
      head,
      ...block.rows.map((cells) =>
        row(
          block.columns.map((_, at) => cells[at] ?? ''),
          false,
        ),
      ),
    ],
  }
  const caption = block.caption === undefined ? [] : [wordsIn(block.caption, { strong: true })]
  return cardMessage([...caption, table], plainBlock(block, language), block.caption ?? block.columns.join(' · '))
}

/** Longer columns get up to three times the room of short ones. */
function widthsOf({ columns, rows }: Table): readonly number[] {
  const longest = columns.map((title, at) =>
    rows.reduce((length, cells) => Math.max(length, cells[at]?.length ?? 0), title.length),
  )
  const shortest = Math.max(8, Math.min(...longest))
  return longest.map((length) => Math.min(3, Math.max(1, Math.round(length / shortest))))
}

function row(cells: readonly string[], strong: boolean): CardElement {
  return {
    type: 'TableRow',
    cells: cells.map((text) => ({ type: 'TableCell', items: [wordsIn(text === '' ? ' ' : text, { strong })] })),
  }
}

/** A table that fits no card, line by line. */
export function tableAsPieces(block: Table, language: Language): readonly Piece[] {
  const caption = block.caption === undefined ? [] : piecesOf({ kind: 'heading', text: block.caption }, language)
  const rows = block.rows.flatMap((cells) =>
    piecesOf(
      {
        kind: 'facts',
        facts: cells.map((cell, at) => ({ label: block.columns[at] ?? String(at + 1), value: [{ text: cell }] })),
      },
      language,
    ),
  )
  return [...caption, ...rows]
}
