/** Rows of (term, count) pairs in three flat arrays: 100,000 passages fit where maps of strings would not. */
export interface Rows {
  /** Row `r` stands at `offsets[r]` up to `offsets[r + 1]`. */
  readonly offsets: Uint32Array
  readonly terms: Uint32Array
  readonly counts: Uint8Array
}

export interface RowWriter {
  /** Adds a row from term numbers, repeated as often as they occur. */
  addTerms(terms: readonly number[]): void
  /** Adds a copy of a row. */
  copy(from: Rows, row: number): void
  done(): Rows
}

const MOST = 255

export function makeRowWriter(): RowWriter {
  let offsets = new Uint32Array(64)
  let terms = new Uint32Array(1024)
  let counts = new Uint8Array(1024)
  let rows = 0
  let used = 0
  const tally = new Map<number, number>()

  function reserve(more: number): void {
    if (rows + 2 > offsets.length) offsets = grown(offsets, new Uint32Array(offsets.length * 2))
    if (used + more <= terms.length) return
    const size = Math.max(terms.length * 2, used + more)
    terms = grown(terms, new Uint32Array(size))
    counts = grown(counts, new Uint8Array(size))
  }

  function close(): void {
    rows++
    offsets[rows] = used
  }

  return {
    addTerms(list) {
      tally.clear()
      for (const term of list) tally.set(term, (tally.get(term) ?? 0) + 1)
      reserve(tally.size)
      for (const [term, count] of tally) {
        terms[used] = term
        counts[used] = Math.min(count, MOST)
        used++
      }
      close()
    },
    copy(from, row) {
      const start = from.offsets[row] ?? 0
      const end = from.offsets[row + 1] ?? start
      reserve(end - start)
      terms.set(from.terms.subarray(start, end), used)
      counts.set(from.counts.subarray(start, end), used)
      used += end - start
      close()
    },
    done: () => ({
      offsets: offsets.slice(0, rows + 1),
      terms: terms.slice(0, used),
      counts: counts.slice(0, used),
    }),
  }
}

function grown<T extends Uint32Array | Uint8Array>(old: T, wider: T): T {
  wider.set(old)
  return wider
}
