import type { EmbeddingsInterface } from '@langchain/core/embeddings'
import { LANGUAGES, type Language } from '../../../src/core/language.ts'
import type { Passage } from '../../../src/core/passage.ts'
import type { Log } from '../../../src/ports/log.ts'
import {
  fitLocalModel,
  type LocalModel,
  makeFolding,
  makeLocalEmbeddings,
  type TermCounts,
} from '../../embeddings/local/index.ts'
import type { Hnswlib, loadHnswlib } from '../../vectors/hnsw/load-hnswlib.ts'
import { innerProduct } from '../../vectors/inner-product.ts'
import type { Analysed } from './analysed.ts'
import type { Breathe } from './breathe.ts'
import type { Concepts } from './concepts.ts'
import { wordsOf } from './fold.ts'
import { graphOf, hnswlibOrWarning, type PassageVectors, scanOf } from './passage-vectors.ts'
import type { Rows } from './rows.ts'
import type { Stem } from './stem.ts'
import { STOP_WORDS } from './stop-words.ts'

/** Texts from which the model learns, at most; further ones are folded in. */
const LEARNT_FROM = 4000
/** From here on in one language a graph of neighbours pays: a scan takes 9 ms for so many vectors, the graph 2. */
export const GRAPH_FROM = 50_000
/** A smaller collection is learnt anew after every change: it takes a second, and nothing depends on the past. */
const ALWAYS_LEARN = 2000
/** Share of changed passages after which a larger collection is learnt anew. */
const MATERIAL_CHANGE = 0.1

/** The directions in which passages point, as kept between starts. */
export interface LearntMeaning {
  readonly model: LocalModel
  /** Hashes of the passages of the collection when the model was fitted. */
  readonly fittedOn: readonly string[]
  /** Rows of unit vectors, one per passage. */
  readonly vectors: Float32Array
}

/** Nearness of meaning between questions and passages. */
export interface Meaning {
  readonly embeddings: EmbeddingsInterface
  /** One store a language: a question points nowhere near the passages of another. */
  readonly stores: ReadonlyMap<Language, PassageVectors>
  /** The direction of a question from its terms. */
  direction(terms: TermCounts): Float32Array
  /** Cosine with the passage of a number. */
  cosine(direction: Float32Array, passage: number): number
}

/** Stems of different languages are different terms: "plan" keeps other company in French. */
export function meaningTerm(language: Language, stem: string): string {
  return `${language}:${stem}`
}

/** The terms of a text whose language nobody named: the one whose words of grammar it has most of. */
export function meaningTermsOf(text: string, concepts: Concepts, stem: Stem): TermCounts {
  const words = wordsOf(text)
  const grammar = (language: Language) => words.filter((word) => STOP_WORDS[language].has(word)).length
  const [language = LANGUAGES[0]] = [...LANGUAGES].sort((one, other) => grammar(other) - grammar(one))
  const stems = words.filter((word) => !STOP_WORDS[language].has(word)).map((word) => stem(word, language))
  const terms = new Map<string, number>()
  for (const name of [...stems, ...concepts.inStems(stems, language).map(({ concept }) => concept)]) {
    const term = meaningTerm(language, name)
    terms.set(term, (terms.get(term) ?? 0) + 1)
  }
  return terms
}

export async function learnMeaning(
  passages: readonly Passage[],
  analysed: Analysed,
  breathe: Breathe,
  earlier?: LearntMeaning & { readonly hashes: readonly string[] },
): Promise<LearntMeaning> {
  const kept = earlier && !isMaterial(earlier.fittedOn, analysed.hashes) ? earlier : undefined
  const model = kept?.model ?? (await fitOn(sample(analysed.hashes), passages, analysed, breathe))
  const fold = makeFolding(model)
  const rowByHash = new Map(kept?.hashes.map((hash, row) => [hash, row]))
  const { dimensions } = model
  const vectors = new Float32Array(passages.length * dimensions)
  for (const [number, hash] of analysed.hashes.entries()) {
    const pause = breathe()
    if (pause) await pause
    const row = rowByHash.get(hash)
    const vector =
      kept && row !== undefined
        ? kept.vectors.subarray(row * dimensions, (row + 1) * dimensions)
        : fold(termsOf(number, passages, analysed))
    vectors.set(vector, number * dimensions)
  }
  return { model, fittedOn: kept?.fittedOn ?? analysed.hashes, vectors }
}

function isMaterial(fittedOn: readonly string[], hashes: readonly string[]): boolean {
  const before = new Set(fittedOn)
  const now = new Set(hashes)
  const added = [...now].filter((hash) => !before.has(hash)).length
  const removed = [...before].filter((hash) => !now.has(hash)).length
  if (added + removed === 0) return false
  return now.size <= ALWAYS_LEARN || added + removed > before.size * MATERIAL_CHANGE
}

/** Passages to learn from, in an order that does not depend on the order of the collection. */
function sample(hashes: readonly string[]): number[] {
  const sorted = Array.from(hashes.keys()).sort((one, other) => ((hashes[one] ?? '') < (hashes[other] ?? '') ? -1 : 1))
  const step = Math.max(1, sorted.length / LEARNT_FROM)
  return Array.from({ length: Math.ceil(sorted.length / step) }, (_, at) => sorted[Math.floor(at * step)] ?? 0)
}

async function fitOn(
  numbers: readonly number[],
  passages: readonly Passage[],
  analysed: Analysed,
  breathe: Breathe,
): Promise<LocalModel> {
  const texts: TermCounts[] = []
  for (const number of numbers) {
    const pause = breathe()
    if (pause) await pause
    texts.push(termsOf(number, passages, analysed))
  }
  return fitLocalModel(texts, breathe)
}

function termsOf(number: number, passages: readonly Passage[], analysed: Analysed): TermCounts {
  const language = passages[number]?.language ?? LANGUAGES[0]
  const terms = new Map<string, number>()
  const add = (rows: Rows, row: number) => {
    for (let at = rows.offsets[row] ?? 0; at < (rows.offsets[row + 1] ?? 0); at++) {
      const term = meaningTerm(language, analysed.stems[rows.terms[at] ?? 0] ?? '')
      terms.set(term, (terms.get(term) ?? 0) + (rows.counts[at] ?? 0))
    }
  }
  add(analysed.text, number)
  add(analysed.title, number)
  for (let entry = analysed.entryStarts[number] ?? 0; entry < (analysed.entryStarts[number + 1] ?? 0); entry++) {
    add(analysed.entries, entry)
  }
  return terms
}

export interface MeaningSettings {
  /** The passages of a language stand together. */
  readonly passages: readonly Passage[]
  readonly learnt: LearntMeaning
  /** Terms of a text whose language nobody named. */
  readonly termsOfText: (text: string) => TermCounts
  /** Folder of graphs that were saved earlier for exactly these vectors. */
  readonly graphFolder?: string
  readonly graphFrom?: number
  readonly loadHnswlib?: typeof loadHnswlib
  readonly log: Log
  readonly breathe: Breathe
}

export async function openMeaning(settings: MeaningSettings): Promise<Meaning> {
  const { passages, learnt, graphFolder, graphFrom = GRAPH_FROM, log, breathe } = settings
  const { dimensions } = learnt.model
  const embeddings = makeLocalEmbeddings(learnt.model, settings.termsOfText)
  const stores = new Map<Language, PassageVectors>()
  let hnswlib: Promise<Hnswlib | undefined> | undefined
  for (const language of LANGUAGES) {
    const first = passages.findIndex((passage) => passage.language === language)
    if (first < 0) continue
    const count = passages.filter((passage) => passage.language === language).length
    const matrix = learnt.vectors.subarray(first * dimensions, (first + count) * dimensions)
    const vectors = { language, passages, first, count, matrix, dimensions, embeddings }
    if (dimensions > 0 && count >= graphFrom) hnswlib ??= hnswlibOrWarning(settings.loadHnswlib, log)
    const addon = count >= graphFrom ? await hnswlib : undefined
    stores.set(
      language,
      addon ? await graphOf(vectors, { hnswlib: addon, graphFolder, log, breathe }) : scanOf(vectors),
    )
  }
  return {
    embeddings,
    stores,
    direction: makeFolding(learnt.model),
    cosine: (direction, passage) => innerProduct(direction, learnt.vectors, passage * dimensions),
  }
}
