import type { Breathe } from './breathe.ts'
import type { Rows } from './rows.ts'

/** For each term the documents in which it stands, with its impact there. */
export interface Postings {
  readonly documents: number
  /** Postings of term `t` stand at `offsets[t]` up to `offsets[t + 1]`. */
  readonly offsets: Uint32Array
  readonly places: Uint32Array
  /** Impact from 0 to 1, in 65535ths. */
  readonly impacts: Uint16Array
}

export const FULL_IMPACT = 65535

export interface Field {
  readonly rows: Rows
  /** The rows that belong to a document: from, up to. */
  readonly rangeOf: (document: number) => readonly [number, number]
  readonly weight: number
  /** How much the length of the field counts (the b of BM25F). */
  readonly lengthShare: number
}

/** The k1 of BM25: small, because our sections are short and a word said twice is no better than said once. */
export const SATURATION = 0.9

export function idfOf(documents: number, frequency: number): number {
  return Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5))
}

/**
 * Postings with BM25F impacts (Zaragoza and others, TREC 2004): the frequencies of all fields are weighted and made
 * comparable by length, summed, and saturated once. The impact is the saturated part; the idf is multiplied in when
 * searching.
 */
export async function buildPostings(
  documents: number,
  terms: number,
  fields: readonly Field[],
  breathe: Breathe,
): Promise<Postings> {
  const lengths: { of: Float64Array; average: number }[] = []
  for (const field of fields) lengths.push(await lengthsOf(field, documents, breathe))
  const scratch = new Float64Array(terms)

  function* termsIn(document: number): Generator<number> {
    const touched: number[] = []
    for (const [number, field] of fields.entries()) {
      const length = lengths[number]
      if (!length) continue
      const relative = length.average === 0 ? 1 : (length.of[document] ?? 0) / length.average
      const unit = field.weight / (1 - field.lengthShare + field.lengthShare * relative)
      const [start, end] = field.rangeOf(document)
      const { offsets, terms: rowTerms, counts } = field.rows
      for (let at = offsets[start] ?? 0; at < (offsets[end] ?? 0); at++) {
        const term = rowTerms[at] ?? 0
        if (scratch[term] === 0) touched.push(term)
        scratch[term] = (scratch[term] ?? 0) + unit * (counts[at] ?? 0)
      }
    }
    for (const term of touched) {
      yield term
      scratch[term] = 0
    }
  }

  const offsets = new Uint32Array(terms + 1)
  for (let document = 0; document < documents; document++) {
    const pause = breathe()
    if (pause) await pause
    for (const term of termsIn(document)) offsets[term + 1] = (offsets[term + 1] ?? 0) + 1
  }
  for (let term = 0; term < terms; term++) offsets[term + 1] = (offsets[term + 1] ?? 0) + (offsets[term] ?? 0)

  const total = offsets[terms] ?? 0
  const places = new Uint32Array(total)
  const impacts = new Uint16Array(total)
  const next = offsets.slice(0, terms)
  for (let document = 0; document < documents; document++) {
    const pause = breathe()
    if (pause) await pause
    for (const term of termsIn(document)) {
      const at = next[term] ?? 0
      next[term] = at + 1
      const frequency = scratch[term] ?? 0
      places[at] = document
      impacts[at] = Math.round((FULL_IMPACT * frequency) / (SATURATION + frequency))
    }
  }
  return { documents, offsets, places, impacts }
}

async function lengthsOf(
  field: Field,
  documents: number,
  breathe: Breathe,
): Promise<{ of: Float64Array; average: number }> {
  const of = new Float64Array(documents)
  let sum = 0
  for (let document = 0; document < documents; document++) {
    const pause = breathe()
    if (pause) await pause
    const [start, end] = field.rangeOf(document)
    let length = 0
    for (let at = field.rows.offsets[start] ?? 0; at < (field.rows.offsets[end] ?? 0); at++) {
      length += field.rows.counts[at] ?? 0
    }
    of[document] = length
    sum += length
  }
  return { of, average: documents === 0 ? 0 : sum / documents }
}

export function frequencyOf(postings: Postings, term: number): number {
  return (postings.offsets[term + 1] ?? 0) - (postings.offsets[term] ?? 0)
}
