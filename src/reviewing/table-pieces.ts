import { fold } from '../core/fold.ts'
import { commitmentStart } from './commitment-start.ts'
import { bareLabel, type LabelKind, type Labels } from './labels.ts'
import { type MilestonePiece, type Piece, piecesOfText } from './pieces.ts'
import { planDatesIn } from './plan-dates.ts'
import type { Place } from './plan-draft.ts'

type Rows = readonly (readonly string[])[]

/** What the columns below a header hold. */
type Column = 'number' | 'step' | 'start' | 'end' | 'both' | LabelKind | undefined

type Below =
  | { readonly kind: 'steps'; readonly columns: readonly Column[] }
  | { readonly kind: 'commitments' | 'fields'; readonly columns: readonly Column[] }

/** A table read by its labels: at the left of a row, above its columns, or in a row of their own. */
export function piecesOfTable(rows: Rows, where: Place, labels: Labels): readonly Piece[] {
  const pieces: Piece[] = []
  let below: Below | undefined
  rows.forEach((row, index) => {
    const cells = row.map((cell) => cell.trim())
    const full = cells.filter((cell) => cell !== '')
    const place: Place = { ...where, row: index + 1 }
    const [first = ''] = full
    if (full.length === 0) return
    const steps = stepColumns(cells, labels)
    if (steps) {
      below = { kind: 'steps', columns: steps }
      pieces.push({ kind: 'label', of: 'milestones', label: first, text: '', where: place })
      return
    }
    if (below?.kind === 'steps' && !endsSteps(cells, labels)) {
      const step = stepOf(cells, below.columns, place)
      if (step) pieces.push(step)
      return
    }
    if (below?.kind === 'steps') below = undefined
    if (!below) {
      const columns = fieldColumns(cells, rows[index + 1], labels)
      if (columns) {
        below = { kind: columns.includes('title') ? 'commitments' : 'fields', columns }
        return
      }
    }
    if (below) {
      pieces.push(...underColumns(cells, below, place))
      return
    }
    pieces.push(...ofRow(cells, full, place, labels))
  })
  return pieces
}

function ofRow(cells: readonly string[], full: readonly string[], where: Place, labels: Labels): readonly Piece[] {
  const [first = '', ...rest] = full
  if (rest.length === 0) return piecesOfText(first, false, where, labels)
  if (full.length === 4 && labels.kind(full[0] ?? '') && labels.kind(full[2] ?? '') && !labels.kind(full[1] ?? '')) {
    return [...pair(full[0] ?? '', full[1] ?? '', where, labels), ...pair(full[2] ?? '', full[3] ?? '', where, labels)]
  }
  const start = commitmentStart(first)
  if (start && start.title === '') return [{ kind: 'text', text: `${first}: ${rest.join(' ')}`, item: false, where }]
  if (start)
    return [{ kind: 'text', text: first, item: false, where }, ...piecesOfText(rest.join('\n'), false, where, labels)]
  if (cells[0] === '') return full.flatMap((cell) => piecesOfText(cell, false, where, labels))
  const step = labels.kind(first) ? undefined : undatedHeader(full, where)
  if (step) return [step]
  return pair(first, rest.join('\n'), where, labels)
}

/** A step whose header stands on the page before: words, and cells that are nothing but dates. */
function undatedHeader(full: readonly string[], where: Place): MilestonePiece | undefined {
  const dates = full.filter(isDate)
  const text = full.find((cell) => !isDate(cell) && !NUMBER.test(cell))
  if (dates.length === 0 || text === undefined || full.length < 2) return undefined
  const when = dates.map((date, at) => ({
    part: dates.length === 1 ? ('both' as const) : at === 0 ? ('start' as const) : ('end' as const),
    text: date,
  }))
  return { kind: 'milestone', text, when, where }
}

/** What stands in the place of a date that nobody knows yet. */
const NO_DATE =
  /^(?:tbd|tbc|to be (?:defined|determined|confirmed|agreed)|à (?:définir|préciser|déterminer|confirmer)|por (?:definir|determinar|confirmar)|ongoing|continuous|permanent|en continu|en cours|permanente|continuo|en curso|throughout .{0,30}|(?:pendant|tout au long|sur) .{0,30}|(?:durante|a lo largo) .{0,30}|sans date|sin fecha|undated)$/i

function isDate(cell: string): boolean {
  if (NO_DATE.test(cell.trim())) return true
  const dates = planDatesIn(cell)
  const [first] = dates
  const last = dates.at(-1)
  return first !== undefined && last !== undefined && cell.length <= 40 && first.at <= 6 && cell.length - last.end <= 3
}

function pair(label: string, value: string, where: Place, labels: Labels): readonly Piece[] {
  // "Relevance: in which way does the commitment advance OGP values?" is told by its first words.
  const of = labels.kind(label) ?? labels.kind(label.split(/[:?]\s/)[0] ?? '')
  if (!of) return [{ kind: 'label', of: 'other', label, text: value, where }]
  return [{ kind: 'label', of, label, text: value, where }]
}

const DATE_HEAD =
  /\b(?:start|begin|end|due|completion|target|dates?|deadline|timeline|timeframe|when|by when|debut|fin|echeances?|delais?|calendrier|periode|inicio|termino|cierre|plazos?|fechas?|cuando|cronograma)\b/
const START_HEAD = /\b(?:start|begin(?:ning)?|debut|inicio|from|desde)\b/
const END_HEAD =
  /\b(?:end|due|completion|deadline|fin|echeances?|delai|termino|cierre|plazos?|finalizacion|conclusion|by)\b/
const NUMBER_HEAD = /^(?:n|no|nr|num|numero|number|#|n°|nº|id|ref)?$/

/** The columns of a list of steps, where a row is its header. */
function stepColumns(cells: readonly string[], labels: Labels): readonly Column[] | undefined {
  const columns = cells.map((cell): Column => {
    if (cell === '' || cell.length > 140) return undefined
    const label = bareLabel(cell)
    if (NUMBER_HEAD.test(label) || /^(?:no|n[°º]|#)\.?$/i.test(cell)) return 'number'
    const kind = labels.kind(cell)
    if (kind === 'milestones') return 'step'
    if (kind === 'title') return 'title'
    if (!planDatesIn(cell).length && cell.length <= 60 && DATE_HEAD.test(label) && (!kind || kind === 'period')) {
      const [start, end] = [START_HEAD.test(label), END_HEAD.test(label)]
      return start && !end ? 'start' : end && !start ? 'end' : 'both'
    }
    return kind
  })
  const dated = columns.some((column) => column === 'start' || column === 'end' || column === 'both')
  if (columns.includes('title') || columns.filter(Boolean).length < 2 || !dated) return undefined
  if (columns.includes('step')) return columns
  return undefined
}

/** A row below a list of steps that is none of it: another label with its words, or another commitment. */
function endsSteps(cells: readonly string[], labels: Labels): boolean {
  const full = cells.filter((cell) => cell !== '')
  const [first = '', ...rest] = full
  if (commitmentStart(first)) return true
  const kind = labels.kind(first)
  if (!kind || kind === 'milestones' || kind === 'period') return false
  return rest.every((cell) => planDatesIn(cell).length === 0 || cell.length > 60)
}

const NUMBER = /^\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z])[.)]?$/i

function stepOf(cells: readonly string[], columns: readonly Column[], where: Place): MilestonePiece | undefined {
  const when: { part: 'start' | 'end' | 'both'; text: string }[] = []
  let text = ''
  let number = ''
  cells.forEach((cell, at) => {
    const column = columns[at]
    if (column === 'start' || column === 'end' || column === 'both') {
      if (cell !== '') when.push({ part: column, text: cell })
    } else if (column === 'step' && text === '' && !NUMBER.test(cell)) text = cell
    else if (NUMBER.test(cell) && number === '') number = cell
  })
  if (text === '') {
    text =
      cells.find((cell, at) => cell !== '' && !NUMBER.test(cell) && columns[at] !== 'start' && columns[at] !== 'end') ??
      ''
  }
  return text === '' ? undefined : { kind: 'milestone', text, when, where }
}

/** The fields that the columns below a row hold, where the row is nothing but labels. */
function fieldColumns(
  cells: readonly string[],
  next: readonly string[] | undefined,
  labels: Labels,
): readonly Column[] | undefined {
  const columns = cells.map((cell): Column => {
    if (cell === '') return undefined
    const kind = labels.kind(cell)
    if (kind === 'description' && /^(?:the |el |l')?(?:commitment|compromiso|engagement)$/.test(bareLabel(cell)))
      return 'title'
    return kind ?? (NUMBER_HEAD.test(fold(cell).replace(/[.\s]/g, '')) ? 'number' : undefined)
  })
  const full = cells.filter((cell) => cell !== '').length
  const known = columns.filter((column) => column !== undefined && column !== 'number')
  if (!next || known.length < 2 || known.length < full - 1 || full !== cells.length) return undefined
  if (new Set(known).size < known.length || next.length < cells.length) return undefined
  const values = next.filter((cell) => cell.trim() !== '')
  if (values.length < 2 || values.some((cell) => labels.kind(cell) !== undefined)) return undefined
  if (full === 2 && !columns.includes('title')) return undefined
  return columns
}

function underColumns(cells: readonly string[], { kind, columns }: Below, where: Place): readonly Piece[] {
  const pieces: Piece[] = []
  const at = columns.indexOf('title')
  if (kind === 'commitments') {
    const number = cells[columns.indexOf('number')] ?? ''
    const title = cells[at] ?? ''
    if (title !== '') pieces.push({ kind: 'row', number, title, where })
  }
  columns.forEach((column, index) => {
    const cell = cells[index] ?? ''
    if (cell === '' || column === undefined || column === 'number' || column === 'title') return
    const of =
      column === 'start' || column === 'end' || column === 'both' ? 'period' : column === 'step' ? 'milestones' : column
    pieces.push({ kind: 'label', of, label: '', text: cell, where })
  })
  return pieces
}
