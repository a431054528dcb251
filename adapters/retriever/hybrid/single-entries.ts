import type { Breathe } from './breathe.ts'
import { idfOf } from './postings.ts'
import type { Rows } from './rows.ts'
import type { QueryTerm } from './scoring.ts'

/**
 * Every heading and every typical question as a document of its own. Compared one by one, and only for passages that
 * are looked at closely: an index of them would cost more than it finds.
 */
export interface SingleEntries {
  /** The best cosine (tf x idf) of a question with the entries of each range of rows, in their order. */
  bestOf(terms: readonly QueryTerm[], ranges: readonly (readonly [number, number])[]): readonly number[]
}

export async function openSingleEntries(
  rows: Rows,
  rowsOfLanguage: readonly (readonly [number, number])[],
  terms: number,
  breathe: Breathe,
): Promise<SingleEntries> {
  const { offsets, terms: rowTerms, counts } = rows
  const frequencies = new Uint32Array(terms)
  let entries = 0
  for (const [from, upTo] of rowsOfLanguage) {
    const pause = breathe()
    if (pause) await pause
    entries += upTo - from
    for (let at = offsets[from] ?? 0; at < (offsets[upTo] ?? 0); at++) {
      const term = rowTerms[at] as number
      frequencies[term] = (frequencies[term] as number) + 1
    }
  }
  const idf = Float32Array.from(frequencies, (frequency) => idfOf(entries, frequency))
  const lengths = new Float32Array(offsets.length)
  for (const [from, upTo] of rowsOfLanguage) {
    const pause = breathe()
    if (pause) await pause
    for (let row = from; row < upTo; row++) {
      let square = 0
      for (let at = offsets[row] as number; at < (offsets[row + 1] as number); at++) {
        square += ((counts[at] as number) * (idf[rowTerms[at] as number] as number)) ** 2
      }
      lengths[row] = Math.sqrt(square) || 1
    }
  }
  /** Parts of the question under way, by term; all zero between two questions. */
  const asked = new Float32Array(terms)

  function bestIn(from: number, upTo: number): number {
    let best = 0
    for (let row = from; row < upTo; row++) {
      let sum = 0
      for (let at = offsets[row] as number; at < (offsets[row + 1] as number); at++) {
        sum += (asked[rowTerms[at] as number] as number) * (counts[at] as number)
      }
      best = Math.max(best, sum / (lengths[row] as number))
    }
    return best
  }

  return {
    bestOf(query, ranges) {
      const meant = query.flatMap(({ mass, alternatives }) =>
        alternatives.map(({ term, weight }) => ({ term, part: mass * weight * (idf[term] ?? 0) })),
      )
      const length = Math.sqrt(meant.reduce((sum, { part }) => sum + part * part, 0)) || 1
      // The idf of the entry's side is multiplied in here, once per word of the question.
      for (const { term, part } of meant) asked[term] = (part / length) * (idf[term] ?? 0)
      const best = ranges.map(([from, upTo]) => bestIn(from, upTo))
      for (const { term } of meant) asked[term] = 0
      return best
    },
  }
}
