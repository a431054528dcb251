import type { Analysed } from './analysed.ts'
import type { IndexFiles } from './index-folder.ts'
import type { Lexicon } from './lexicon.ts'
import type { LearntMeaning } from './meaning.ts'
import { type Packed, packArrays, unpackArrays } from './pack.ts'
import type { Rows } from './rows.ts'

/** What of an index is kept between starts; everything else follows from it quickly. */
export interface KeptIndex {
  readonly analysed: Analysed
  readonly lexicon: Lexicon
  /** What the lexicon was mined from. */
  readonly lexiconFrom: string
  readonly learnt: LearntMeaning
}

const ROWS = ['text', 'title', 'textGrams', 'titleGrams', 'entries', 'entryGrams'] as const

export function filesOf(index: KeptIndex): IndexFiles {
  const { analysed, lexicon, lexiconFrom, learnt } = index
  const arrays: Record<string, Packed> = { entryStarts: analysed.entryStarts }
  for (const field of ROWS) {
    for (const [part, array] of Object.entries(analysed[field])) arrays[`${field}.${part}`] = array as Packed
  }
  const { stems, grams, hashes } = analysed
  const { terms, dimensions, idf, basis } = learnt.model
  return {
    'words.json': json({ stems, grams, hashes }),
    'rows.bin': packArrays(arrays),
    'lexicon.json': json({ from: lexiconFrom, lexicon }),
    'meaning.json': json({ terms, dimensions, fittedOn: learnt.fittedOn }),
    'meaning.bin': packArrays({ idf, basis, vectors: learnt.vectors }),
  }
}

/** Reads what `filesOf` wrote; throws when the parts do not belong together. */
export function keptIndexFrom(files: ReadonlyMap<string, Uint8Array>): KeptIndex {
  const words = parse(files, 'words.json') as { stems: string[]; grams: string[]; hashes: string[] }
  const rows = unpackArrays(file(files, 'rows.bin'))
  const lexicon = parse(files, 'lexicon.json') as { from: string; lexicon: Lexicon }
  const meaning = parse(files, 'meaning.json') as { terms: string[]; dimensions: number; fittedOn: string[] }
  const vectors = unpackArrays(file(files, 'meaning.bin'))
  const row = (field: (typeof ROWS)[number]): Rows => ({
    offsets: array(rows, `${field}.offsets`, Uint32Array),
    terms: array(rows, `${field}.terms`, Uint32Array),
    counts: array(rows, `${field}.counts`, Uint8Array),
  })
  const kept: KeptIndex = {
    analysed: {
      ...words,
      entryStarts: array(rows, 'entryStarts', Uint32Array),
      text: row('text'),
      title: row('title'),
      textGrams: row('textGrams'),
      titleGrams: row('titleGrams'),
      entries: row('entries'),
      entryGrams: row('entryGrams'),
    },
    lexicon: lexicon.lexicon,
    lexiconFrom: lexicon.from,
    learnt: {
      model: {
        terms: meaning.terms,
        dimensions: meaning.dimensions,
        idf: array(vectors, 'idf', Float32Array),
        basis: array(vectors, 'basis', Float32Array),
      },
      fittedOn: meaning.fittedOn,
      vectors: array(vectors, 'vectors', Float32Array),
    },
  }
  const { analysed, learnt } = kept
  const passages = analysed.hashes.length
  const { dimensions, terms, basis } = learnt.model
  const fits =
    analysed.text.offsets.length === passages + 1 &&
    analysed.entryStarts.length === passages + 1 &&
    basis.length === terms.length * dimensions &&
    learnt.vectors.length === passages * dimensions
  if (!fits) throw new Error('its files do not belong together')
  return kept
}

function json(value: unknown): readonly Uint8Array[] {
  return [Buffer.from(JSON.stringify(value))]
}

function file(files: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  const content = files.get(name)
  if (!content) throw new Error(`${name} is missing`)
  return content
}

function parse(files: ReadonlyMap<string, Uint8Array>, name: string): unknown {
  return JSON.parse(Buffer.from(file(files, name)).toString('utf8'))
}

function array<T extends Packed>(
  arrays: ReadonlyMap<string, Packed>,
  name: string,
  Kind: new (length: number) => T,
): T {
  const found = arrays.get(name)
  if (!(found instanceof Kind)) throw new Error(`${name} is missing`)
  return found
}
