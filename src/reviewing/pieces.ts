import type { DocumentBlock } from '../ports/documents.ts'
import { commitmentStart } from './commitment-start.ts'
import type { LabelKind, Labels } from './labels.ts'
import { labelsOf } from './labels-of.ts'
import { planDatesIn } from './plan-dates.ts'
import type { Place } from './plan-draft.ts'
import { piecesOfTable } from './table-pieces.ts'

/** A step of a commitment with the dates that its row or line gives. */
export interface MilestonePiece {
  readonly kind: 'milestone'
  readonly text: string
  /** All that is said of when, as it stands in its cells. */
  readonly when: readonly { readonly part: 'start' | 'end' | 'both'; readonly text: string }[]
  readonly where: Place
}

/** A document as a list: headings, words, labels with theirs, steps. What belongs together is decided later. */
export type Piece =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string; readonly where: Place }
  | { readonly kind: 'text'; readonly text: string; readonly item: boolean; readonly where: Place }
  | {
      readonly kind: 'label'
      readonly of: LabelKind
      readonly label: string
      /** Empty when the words come below. */
      readonly text: string
      readonly where: Place
      /** Level of the heading that the label is; undefined when it is none. */
      readonly level?: number
    }
  /** A row of a table in which each row is a commitment. */
  | { readonly kind: 'row'; readonly number: string; readonly title: string; readonly where: Place }
  | MilestonePiece

export function piecesOf(blocks: readonly DocumentBlock[]): readonly Piece[] {
  const labels = labelsOf(blocks)
  const pieces: Piece[] = []
  let heading: string | undefined
  for (const block of blocks) {
    const where: Place = {
      ...(block.page !== undefined && { page: block.page }),
      ...(heading !== undefined && { heading }),
    }
    if (block.kind === 'heading') {
      const of = commitmentStart(block.text) ? undefined : labels.kind(block.text)
      const split = of || commitmentStart(block.text) ? undefined : labels.split(block.text)
      if (of) pieces.push({ kind: 'label', of, label: block.text, text: '', where, level: block.level })
      else if (split && split.value !== '' && (block.level > 6 || split.label.length <= 60))
        pieces.push({ kind: 'label', of: split.kind, label: split.label, text: split.value, where })
      else {
        heading = block.text.split('\n')[0] ?? block.text
        pieces.push({ kind: 'heading', level: block.level, text: block.text, where: { ...where, heading } })
      }
    } else if (block.kind === 'table') pieces.push(...piecesOfTable(block.rows, where, labels))
    else pieces.push(...piecesOfText(block.text, block.kind === 'item', where, labels))
  }
  return pieces
}

/** A paragraph, an item or a cell: one piece, or several where its lines carry labels of their own. */
export function piecesOfText(text: string, item: boolean, where: Place, labels: Labels): readonly Piece[] {
  const lines = text.split('\n')
  const parts: string[] = []
  for (const line of lines) {
    const begins = parts.length === 0 || labels.split(line) !== undefined || labels.kind(line) !== undefined
    const before = parts.at(-1)
    const labelAlone = before !== undefined && labels.kind(before) !== undefined && !before.includes('\n')
    if (begins) parts.push(line)
    else if (labelAlone) parts[parts.length - 1] = `${before}\n${line}`
    else parts[parts.length - 1] = `${before}\n${line}`
  }
  return parts.map((part): Piece => {
    const of = part.includes('\n') ? undefined : labels.kind(part)
    if (of && isLabelAlone(part, item)) return { kind: 'label', of, label: part, text: '', where }
    const split = labels.split(part)
    if (split) return { kind: 'label', of: split.kind, label: split.label, text: split.value, where }
    return { kind: 'text', text: part, item, where }
  })
}

/** A line that is nothing but a label: it ends as one, or is a few words without a full stop and without a date. */
function isLabelAlone(text: string, item: boolean): boolean {
  if (/[:?？]\s*$/.test(text)) return true
  return !item && !/[.;,]\s*$/.test(text) && text.split(/\s+/).length <= 9 && planDatesIn(text).length === 0
}
