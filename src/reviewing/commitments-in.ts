import { fold } from '../core/fold.ts'
import { type CommitmentStart, commitmentStart } from './commitment-start.ts'
import { bareLabel } from './labels.ts'
import type { Piece } from './pieces.ts'

/** Where a commitment begins in the list of pieces, and where what belongs to it ends. */
export interface CommitmentRange {
  readonly from: number
  readonly until: number
  readonly start: CommitmentStart
}

/** Headings that come after the commitments, or between them, whatever their level. */
const AFTERWARDS =
  /^(?:(?:\d+|[ivx]+)[.)]? )?(?:annex|appendix|conclusion|next steps|monitoring|follow[- ]up|evaluation of the plan|how (?:this|the) plan|(?:the )?(?:co-?creation|consultation|development) (?:process|of)|methodology|glossary|acronyms|abbreviations|table of contents|contents|suivi|mise en oeuvre et suivi|suite|processus|methodologie|glossaire|sigles|sommaire|table des matieres|comment (?:ce|le) plan|elaboration du plan|anexo|conclusiones|seguimiento|proximos pasos|proceso|metodologia|glosario|siglas|indice|como se (?:hizo|elaboro)|elaboracion del plan|calendar of|calendrier general|cronograma general|(?:theme|axe|eje|tema|chapter|chapitre|capitulo|part|partie|parte) \w+\b)/

type Way = (piece: Piece, at: number) => CommitmentStart | undefined

/** An earlier way gives place only to one that yields this much more: chapters with a label or two are no commitments. */
const CLEARLY_MORE = 1.25
/** Fewer distinct fields than this make no commitment of a stretch of text. */
const LEAST_FIELDS = 2
/** Words of a commitment with its heading: "Commitment 1: Open contracts. We publish all contracts on a portal." */
const LEAST_TOLD = 10

/**
 * The commitments of a plan. Plans number them in words, label their titles, set them as headings or as rows of one
 * table; the way that yields the most fields is the plan's own.
 */
export function commitmentRanges(pieces: readonly Piece[]): readonly CommitmentRange[] {
  const ways: readonly Way[] = [byNumber, byTitleLabel(pieces), byHeading(pieces), byRow]
  let best: readonly CommitmentRange[] = []
  let most = 0
  for (const way of ways) {
    const ranges = rangesOf(pieces, way)
    const full = ranges.filter((range) => ownFields(pieces, range) >= LEAST_FIELDS)
    const score = full.reduce((sum, range) => sum + Math.min(fieldsIn(pieces, range).size, 8), 0)
    if (score > most * CLEARLY_MORE) {
      const sure = full.length >= ranges.length * 0.5 ? amid(full, ranges).filter((one) => hasBody(pieces, one)) : full
      best = withoutRepeats(pieces, way === byNumber ? withHeaded(pieces, sure, ranges) : sure)
      most = score
    }
  }
  return best.length > 0 ? best : freeText(pieces)
}

/** Without the chapters before the first and after the last: their headings look like those of commitments. */
function amid(full: readonly CommitmentRange[], all: readonly CommitmentRange[]): readonly CommitmentRange[] {
  const [first, last] = [full[0]?.from ?? 0, full.at(-1)?.from ?? 0]
  return all.filter(({ from }) => first <= from && from <= last)
}

/** Those of a plan's own numbers that have few labels or none stay: theirs is a number that no other has. */
function withHeaded(
  pieces: readonly Piece[],
  sure: readonly CommitmentRange[],
  all: readonly CommitmentRange[],
): readonly CommitmentRange[] {
  const taken = new Set(sure.map(({ start }) => start.number))
  return all.filter((one) => sure.includes(one) || (!taken.has(one.start.number) && isHeaded(pieces, one)))
}

/** Commitments of free text, without a single label: each numbered beginning with enough words behind it. */
function freeText(pieces: readonly Piece[]): readonly CommitmentRange[] {
  return withoutRepeats(
    pieces,
    rangesOf(pieces, byNumber).filter((range) => wordsIn(pieces, range) >= 25 || isHeaded(pieces, range)),
  )
}

/**
 * "Commitment 1: Open contracts" on a line of its own, the form that we ask for, and something said: a first draft has
 * a sentence for each. A list of contents has the line alone.
 */
function isHeaded(pieces: readonly Piece[], range: CommitmentRange): boolean {
  const { title, rest } = range.start
  return title !== '' && rest === '' && wordsIn(pieces, range) >= LEAST_TOLD
}

const byNumber: Way = (piece) => {
  if (piece.kind === 'heading') return commitmentStart(piece.text)
  return piece.kind === 'text' && piece.text.length < 2500 ? commitmentStart(piece.text) : undefined
}

const byRow: Way = (piece) =>
  piece.kind === 'row' ? { number: piece.number, title: piece.title.split('\n')[0] ?? '', rest: '' } : undefined

function byTitleLabel(pieces: readonly Piece[]): Way {
  return (piece, at) => {
    if (piece.kind !== 'label' || piece.of !== 'title') return undefined
    const next = pieces[at + 1]
    if (piece.text !== '') return titled(piece.text)
    return next?.kind === 'text' ? titled(next.text) : { number: '', title: '', rest: '' }
  }
}

function titled(text: string): CommitmentStart {
  const alone = /^\(?(\d{1,2})[.):–-]*\s*$/.exec(text)
  if (alone) return { number: alone[1] ?? '', title: '', rest: '' }
  const numbered = /^\(?(\d{1,2})[.):–-]+\s+(.+)$/s.exec(text)
  const started = commitmentStart(text)
  if (started && started.title !== '') return { ...started, rest: '' }
  return { number: numbered?.[1] ?? '', title: (numbered?.[2] ?? text).split('\n')[0] ?? '', rest: '' }
}

/** Headings of one level under which fields stand. */
function byHeading(pieces: readonly Piece[]): Way {
  const fields = new Map<number, number>()
  pieces.forEach((piece, at) => {
    if (piece.kind !== 'heading') return
    const found = new Set<string>()
    for (let next = at + 1; next < pieces.length; next++) {
      const below = pieces[next]
      if (!below || below.kind === 'heading') break
      if (below.kind === 'label') found.add(below.of)
      if (below.kind === 'milestone') found.add('milestones')
    }
    if (found.size >= 3) fields.set(piece.level, (fields.get(piece.level) ?? 0) + found.size)
  })
  const [level] = [...fields].sort((one, other) => other[1] - one[1])[0] ?? []
  return (piece) => {
    if (piece.kind !== 'heading' || piece.level !== level || AFTERWARDS.test(bareLabel(piece.text))) return undefined
    const numbered = /^\s*\(?(\d{1,2}(?:\.\d{1,2})*)[.):–-]*\s+(.+)$/s.exec(piece.text)
    const title = (numbered?.[2] ?? piece.text).replace(/[.\s]+$/, '')
    const number = numbered?.[1] ?? ''
    return { number: /^\d+$/.test(number) ? number : '', title, rest: '' }
  }
}

function rangesOf(pieces: readonly Piece[], way: Way): readonly CommitmentRange[] {
  const starts = pieces.flatMap((piece, at) => {
    const start = way(piece, at)
    return start ? [{ from: at, start }] : []
  })
  const merged = starts.filter(({ from, start }, at) => {
    // "Commitment 3" with its title label right below is one beginning, told by the first.
    const before = starts[at - 1]
    return !(before && before.from === from - 1 && before.start.title === '' && start.number === '')
  })
  return merged.map(({ from, start }, at) => ({ from, start, until: endOf(pieces, from, merged[at + 1]?.from) }))
}

function endOf(pieces: readonly Piece[], from: number, next: number | undefined): number {
  const first = pieces[from]
  const level = first?.kind === 'heading' ? first.level : Number.POSITIVE_INFINITY
  const last = next ?? pieces.length
  for (let at = from + 1; at < last; at++) {
    const piece = pieces[at]
    if (piece?.kind === 'text' && !piece.item && piece.text.length < 80 && AFTERWARDS.test(bareLabel(piece.text)))
      return at
    if (piece?.kind !== 'heading') continue
    const closes = level === Number.POSITIVE_INFINITY ? piece.level <= 4 : piece.level <= level && !(at === from + 1)
    if (closes || AFTERWARDS.test(bareLabel(piece.text))) return at
  }
  return last
}

/** The fields for which a range has a label; a title counts when it is there. */
function fieldsIn(pieces: readonly Piece[], { from, until, start }: CommitmentRange): ReadonlySet<string> {
  const found = new Set<string>(start.title === '' ? [] : ['title'])
  for (const piece of pieces.slice(from, until)) {
    if (piece.kind === 'label' && piece.of !== 'other') found.add(piece.of)
    if (piece.kind === 'milestone') found.add('milestones')
  }
  return found
}

/** Without what a chapter of the plan may have, too: a heading, and from when until when it runs. */
function ownFields(pieces: readonly Piece[], range: CommitmentRange): number {
  return [...fieldsIn(pieces, range)].filter((field) => field !== 'title' && field !== 'period').length
}

function wordsIn(pieces: readonly Piece[], { from, until }: CommitmentRange): number {
  return pieces
    .slice(from, until)
    .reduce((sum, piece) => sum + (piece.kind === 'row' ? piece.title : piece.text).split(/\s+/).length, 0)
}

function hasBody(pieces: readonly Piece[], range: CommitmentRange): boolean {
  return ownFields(pieces, range) >= LEAST_FIELDS || wordsIn(pieces, range) >= 40
}

/** A list of contents and a summary repeat the beginnings: the one with the most behind it is the commitment. */
function withoutRepeats(pieces: readonly Piece[], ranges: readonly CommitmentRange[]): readonly CommitmentRange[] {
  const worth = (range: CommitmentRange) => fieldsIn(pieces, range).size * 1000 + Math.min(wordsIn(pieces, range), 999)
  return ranges.filter((range) => {
    const same = ranges.filter((other) => other !== range && sameStart(range.start, other.start))
    return same.every(
      (other) => worth(other) < worth(range) || (worth(other) === worth(range) && other.from > range.from),
    )
  })
}

function sameStart(one: CommitmentStart, other: CommitmentStart): boolean {
  if (one.number === '' || one.number !== other.number) return false
  const [mine, theirs] = [fold(one.title), fold(other.title)]
  return (
    mine === theirs ||
    mine === '' ||
    theirs === '' ||
    mine.startsWith(theirs.slice(0, 20)) ||
    theirs.startsWith(mine.slice(0, 20))
  )
}
