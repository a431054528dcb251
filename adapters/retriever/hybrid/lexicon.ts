import type { Language } from '../../../src/core/language.ts'
import type { Passage } from '../../../src/core/passage.ts'
import type { Breathe } from './breathe.ts'
import { wordsOf } from './fold.ts'
import { LANGUAGE_PAIRS, type ParallelText, parallelTexts } from './parallel.ts'
import type { Stem } from './stem.ts'
import { STOP_WORDS } from './stop-words.ts'

export interface Translation {
  readonly stem: string
  /** Probability that the stem is translated so. */
  readonly weight: number
}

/** Translations of stems, by `<from>-<to>` and stem. Plain data: it is kept on disk as it is. */
export type Lexicon = Readonly<Record<string, Readonly<Record<string, readonly Translation[]>>>>

const ITERATIONS = 8
/** A word seen once beside another may be there by accident. */
const LEAST_COUNT = 2
const LEAST_WEIGHT = 0.1
const MOST_TRANSLATIONS = 4
/** A text of this many words is too coarse to tell which word belongs to which. */
const LONGEST_TEXT = 120

/** Mines translations from texts that exist in several languages, by IBM model 1 (Brown and others, 1993). */
export async function mineLexicon(passages: readonly Passage[], stem: Stem, breathe: Breathe): Promise<Lexicon> {
  const lexicon: Record<string, Record<string, readonly Translation[]>> = {}
  for (const [one, other] of LANGUAGE_PAIRS) {
    const texts = await parallelTexts(passages, one, other, breathe)
    if (texts.length === 0) continue
    lexicon[`${one}-${other}`] = await translate(texts, one, other, stem, breathe)
    const turned = texts.map(([left, right]): ParallelText => [right, left])
    lexicon[`${other}-${one}`] = await translate(turned, other, one, stem, breathe)
  }
  return lexicon
}

interface Pair {
  readonly sources: readonly number[]
  readonly targets: readonly number[]
  /** For each target and source (target-major) the number of their cell. */
  readonly cells: Uint32Array
}

async function translate(
  texts: readonly ParallelText[],
  from: Language,
  to: Language,
  stem: Stem,
  breathe: Breathe,
): Promise<Record<string, readonly Translation[]>> {
  const sources = await numberStems(
    texts.map(([text]) => text),
    from,
    stem,
    breathe,
  )
  const targets = await numberStems(
    texts.map(([, text]) => text),
    to,
    stem,
    breathe,
  )
  const cellNumbers = new Map<number, number>()
  const cellSource: number[] = []
  const cellTarget: number[] = []
  const pairs: Pair[] = []
  for (const [number, sourceRow] of sources.rows.entries()) {
    const pause = breathe()
    if (pause) await pause
    const targetRow = targets.rows[number] ?? []
    if (sourceRow.length === 0 || targetRow.length === 0) continue
    if (sourceRow.length > LONGEST_TEXT || targetRow.length > LONGEST_TEXT) continue
    const cells = new Uint32Array(sourceRow.length * targetRow.length)
    let at = 0
    for (const target of targetRow) {
      for (const source of sourceRow) {
        const key = source * targets.names.length + target
        let cell = cellNumbers.get(key)
        if (cell === undefined) {
          cell = cellSource.length
          cellNumbers.set(key, cell)
          cellSource.push(source)
          cellTarget.push(target)
        }
        cells[at++] = cell
      }
    }
    pairs.push({ sources: sourceRow, targets: targetRow, cells })
  }

  let probability = new Float64Array(cellSource.length).fill(1)
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    probability = await iterate(pairs, probability, cellSource, sources.names.length, breathe)
  }
  return bestOf(probability, cellSource, cellTarget, sources.names, targets.names)
}

async function iterate(
  pairs: readonly Pair[],
  probability: Float64Array,
  cellSource: readonly number[],
  sourceCount: number,
  breathe: Breathe,
): Promise<Float64Array<ArrayBuffer>> {
  const expected = new Float64Array(probability.length)
  const totals = new Float64Array(sourceCount)
  for (const { sources, targets, cells } of pairs) {
    const pause = breathe()
    if (pause) await pause
    for (let target = 0; target < targets.length; target++) {
      const start = target * sources.length
      let sum = 0
      for (let at = start; at < start + sources.length; at++) sum += probability[cells[at] ?? 0] ?? 0
      if (sum === 0) continue
      for (let at = start; at < start + sources.length; at++) {
        const cell = cells[at] ?? 0
        const share = (probability[cell] ?? 0) / sum
        expected[cell] = (expected[cell] ?? 0) + share
        const source = cellSource[cell] ?? 0
        totals[source] = (totals[source] ?? 0) + share
      }
    }
  }
  for (let cell = 0; cell < expected.length; cell++) {
    expected[cell] = (expected[cell] ?? 0) / (totals[cellSource[cell] ?? 0] || 1)
  }
  return expected
}

function bestOf(
  probability: Float64Array,
  cellSource: readonly number[],
  cellTarget: readonly number[],
  sources: readonly string[],
  targets: readonly string[],
): Record<string, readonly Translation[]> {
  const lists = new Map<string, Translation[]>()
  for (let cell = 0; cell < probability.length; cell++) {
    const weight = probability[cell] ?? 0
    const source = sources[cellSource[cell] ?? 0]
    const stem = targets[cellTarget[cell] ?? 0]
    if (weight < LEAST_WEIGHT || source === undefined || stem === undefined) continue
    const list = lists.get(source) ?? []
    list.push({ stem, weight: Math.round(weight * 1000) / 1000 })
    lists.set(source, list)
  }
  for (const list of lists.values()) {
    list.sort((one, other) => other.weight - one.weight || (one.stem < other.stem ? -1 : 1))
    list.length = Math.min(list.length, MOST_TRANSLATIONS)
  }
  return Object.fromEntries([...lists].sort(([one], [other]) => (one < other ? -1 : 1)))
}

/** The stems of each text as numbers, without stop words and without stems that are too rare to learn from. */
async function numberStems(
  texts: readonly string[],
  language: Language,
  stem: Stem,
  breathe: Breathe,
): Promise<{ readonly names: readonly string[]; readonly rows: readonly (readonly number[])[] }> {
  const stems: (readonly string[])[] = []
  const counts = new Map<string, number>()
  for (const text of texts) {
    const pause = breathe()
    if (pause) await pause
    const words = wordsOf(text).filter((word) => !STOP_WORDS[language].has(word) && word.length > 1)
    const row = [...new Set(words.map((word) => stem(word, language)))]
    for (const name of row) counts.set(name, (counts.get(name) ?? 0) + 1)
    stems.push(row)
  }
  const names = [...counts].flatMap(([name, count]) => (count >= LEAST_COUNT ? [name] : []))
  const numbers = new Map(names.map((name, number) => [name, number]))
  return { names, rows: stems.map((row) => row.flatMap((name) => numbers.get(name) ?? [])) }
}
