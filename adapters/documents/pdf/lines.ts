/** Words in one font at one place of a page; y grows upwards. */
export interface Run {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly font: string
}

/** Words of one line without a wide gap between them. */
export interface Segment {
  readonly text: string
  readonly x: number
  readonly end: number
}

export interface Line {
  readonly segments: readonly Segment[]
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  /** The font of most of its letters. */
  readonly font: string
}

/** A gap of so many letters' heights is wider than any between words: the next column begins there. */
const COLUMN_GAP = 1.1

/** The lines of a page from top to bottom, each with its segments from left to right. */
export function linesOf(runs: readonly Run[]): readonly Line[] {
  const sorted = [...runs].sort((one, other) => other.y - one.y || one.x - other.x)
  const groups: Run[][] = []
  for (const run of sorted) {
    const group = groups.at(-1)
    const first = group?.[0]
    if (group && first && Math.abs(first.y - run.y) <= Math.min(first.size, run.size) * 0.4) group.push(run)
    else groups.push([run])
  }
  return groups.map(lineOf)
}

function lineOf(runs: readonly Run[]): Line {
  const ordered = [...runs].sort((one, other) => one.x - other.x)
  const segments: { text: string; x: number; end: number }[] = []
  const letters = new Map<string, number>()
  for (const run of ordered) {
    letters.set(run.font, (letters.get(run.font) ?? 0) + run.text.length)
    const last = segments.at(-1)
    const gap = last ? run.x - last.end : Number.POSITIVE_INFINITY
    if (!last || gap > run.size * COLUMN_GAP) segments.push({ text: run.text, x: run.x, end: run.x + run.width })
    else {
      const space = gap > run.size * 0.15 && !/\s$/.test(last.text) && !/^\s/.test(run.text) ? ' ' : ''
      last.text += space + run.text
      last.end = Math.max(last.end, run.x + run.width)
    }
  }
  const [font = ''] = [...letters].sort((one, other) => other[1] - one[1])[0] ?? []
  return {
    segments,
    text: segments
      .map((segment) => segment.text.trim())
      .filter(Boolean)
      .join(' '),
    x: ordered[0]?.x ?? 0,
    y: ordered[0]?.y ?? 0,
    size: Math.max(...ordered.map((run) => run.size)),
    font,
  }
}
