import type { DocumentInterface } from '@langchain/core/documents'
import type { EmbeddingsInterface } from '@langchain/core/embeddings'
import { CircuitState, ConsecutiveBreaker, circuitBreaker, handleAll } from 'cockatiel'
import { LANGUAGES, type Language } from '../../../src/core/language.ts'
import type { Passage } from '../../../src/core/passage.ts'
import type { Embeddings } from '../../../src/ports/embeddings.ts'
import type { Log } from '../../../src/ports/log.ts'
import type { Vectors } from '../../../src/ports/store.ts'
import { ExactVectors } from '../../vectors/exact/index.ts'
import { HnswVectors } from '../../vectors/hnsw/index.ts'
import { loadHnswlib } from '../../vectors/hnsw/load-hnswlib.ts'
import type { Breathe } from './breathe.ts'
import { type OutsideVectors, vectorsFor } from './outside-vectors.ts'

/** Embeddings from outside, beside our own. */
export interface OutsideSource {
  readonly embeddings: Embeddings
  /** Where vectors are kept between starts. */
  readonly kept: Vectors
  /** What of a question may leave the house; undefined keeps it back, and the search goes on without. */
  readonly outgoing?: (question: string) => Promise<string | undefined>
  /** How long an endpoint that failed is left alone, in milliseconds. */
  readonly pauseMs?: number
}

/** A section that is near a question, and how near: 1 the nearest, 0 the last one looked at. */
export interface Near {
  readonly passage: Passage
  readonly share: number
}

export interface OutsideMeaning {
  /** True once the passages have vectors; false when they could not be made. Never rejects. */
  readonly ready: Promise<boolean>
  /** Nearest first; undefined when it is not known in time. Never rejects. */
  nearest(question: string, asker: Language): Promise<readonly Near[] | undefined>
}

/** Passages looked at in a language. */
const LOOKED_AT = 60
/** After so many failures nobody waits for the endpoint any more, until the pause is over: a turn searches often. */
const FAILURES = 1
const PAUSE_MS = 30_000
/** Questions whose vectors are remembered while the desk runs; never longer, they are people's words. */
const REMEMBERED = 64

export interface OutsideSettings {
  /** The passages of a language stand together. */
  readonly passages: readonly Passage[]
  readonly hashes: readonly string[]
  readonly source: OutsideSource
  readonly graphFrom: number
  readonly log: Log
  readonly breathe: Breathe
}

interface Opened {
  readonly dimensions: number
  readonly stores: ReadonlyMap<Language, ExactVectors | HnswVectors>
}

/** Makes or reads the vectors in the background: nothing waits for an endpoint to start or to answer. */
export function openOutsideMeaning(settings: OutsideSettings): OutsideMeaning {
  const { passages, source, log } = settings
  const guard = circuitBreaker(handleAll, {
    halfOpenAfter: source.pauseMs ?? PAUSE_MS,
    breaker: new ConsecutiveBreaker(FAILURES),
  })
  const remembered = new Map<string, Float32Array>()
  const sectionsOf = sectionsByLanguage(passages)
  let opened: Opened | undefined
  let making: Promise<boolean> | undefined

  const make = (): Promise<boolean> => {
    making ??= openStores(settings)
      .then((stores) => {
        opened = stores
        return true
      })
      .catch((error: unknown) => {
        const mend = 'Search goes on with what the desk knows itself; it is tried again with the next questions.'
        log.warn('The vectors of the passages could not be made', { why: messageOf(error), mend })
        return false
      })
      .finally(() => {
        making = undefined
      })
    return making
  }

  async function vectorOf(question: string): Promise<Float32Array> {
    const known = remembered.get(question)
    if (known) return known
    const vector = await guard.execute(() => source.embeddings.embedQuery(question))
    remembered.set(question, vector)
    const oldest = remembered.keys().next().value
    if (remembered.size > REMEMBERED && oldest !== undefined) remembered.delete(oldest)
    return vector
  }

  return {
    ready: make(),
    async nearest(question, asker) {
      try {
        if (!opened) {
          if (guard.state === CircuitState.Closed && !making) void guard.execute(mustMake).catch(() => undefined)
          return undefined
        }
        const outgoing = source.outgoing ? await source.outgoing(question) : question
        if (outgoing === undefined || outgoing.trim() === '') return undefined
        const vector = await vectorOf(outgoing)
        if (vector.length !== opened.dimensions) {
          log.warn('The endpoint gives vectors of another length now; those of the passages are made anew', {
            before: opened.dimensions,
            now: vector.length,
          })
          opened = undefined
          remembered.clear()
          await source.kept.keepOnly(source.embeddings.fingerprint, [])
          void make()
          return undefined
        }
        return await nearestIn(opened, vector, asker, passages, sectionsOf)
      } catch (error) {
        log.info('A question was searched without the embeddings from outside', { why: messageOf(error) })
        return undefined
      }
    },
  }

  /** Counts as a failure of the endpoint when nothing comes of it, so that it is not asked for every question. */
  async function mustMake(): Promise<void> {
    if (!(await make())) throw new Error('no vectors')
  }
}

async function openStores(settings: OutsideSettings): Promise<Opened> {
  const { passages, source, breathe } = settings
  const made = await vectorsFor(settings)
  const stores = new Map<Language, ExactVectors | HnswVectors>()
  const embeddings = forLangChain(source.embeddings)
  for (const language of LANGUAGES) {
    const first = passages.findIndex((passage) => passage.language === language)
    if (first < 0) continue
    const documents: DocumentInterface[] = []
    for (let number = first; passages[number]?.language === language; number++) {
      const { id } = passages[number] as Passage
      documents.push({ id: String(number), pageContent: '', metadata: { passage: number, id } })
    }
    stores.set(language, await storeOf(embeddings, documents, first, made, settings.graphFrom, breathe))
  }
  return { dimensions: made.dimensions, stores }
}

async function storeOf(
  embeddings: EmbeddingsInterface,
  documents: DocumentInterface[],
  first: number,
  { dimensions, matrix }: OutsideVectors,
  graphFrom: number,
  breathe: Breathe,
): Promise<ExactVectors | HnswVectors> {
  const rows = matrix.subarray(first * dimensions, (first + documents.length) * dimensions)
  const loaded = documents.length >= graphFrom ? await loadHnswlib() : undefined
  if (!loaded || !('hnswlib' in loaded)) return ExactVectors.over(embeddings, dimensions, rows, documents)
  const graph = new HnswVectors(embeddings, { hnswlib: loaded.hnswlib, dimensions })
  for (const [row, document] of documents.entries()) {
    const pause = breathe()
    if (pause) await pause
    await graph.addVectors([rows.subarray(row * dimensions, (row + 1) * dimensions)], [document])
  }
  return graph
}

/** Sections in the asker's language, and those of other languages that it lacks; a section once. */
async function nearestIn(
  { stores }: Opened,
  vector: Float32Array,
  asker: Language,
  passages: readonly Passage[],
  sectionsOf: ReadonlyMap<Language, ReadonlySet<string>>,
): Promise<readonly Near[]> {
  const own = sectionsOf.get(asker) ?? new Set()
  const cosines = new Map<string, { readonly passage: Passage; readonly cosine: number }>()
  for (const [language, store] of stores) {
    const lacking = language === asker ? undefined : lackingIn(own, passages)
    for (const [document, cosine] of await store.similaritySearchVectorWithScore(vector, LOOKED_AT, lacking)) {
      const passage = passages[Number(document.metadata.passage)]
      if (!passage) continue
      const key = sectionKey(passage)
      if ((cosines.get(key)?.cosine ?? -2) < cosine) cosines.set(key, { passage, cosine })
    }
  }
  const sorted = [...cosines.values()].sort((one, other) => other.cosine - one.cosine).slice(0, LOOKED_AT)
  const best = sorted[0]?.cosine ?? 0
  const last = sorted.at(-1)?.cosine ?? 0
  const range = best - last
  return sorted.map(({ passage, cosine }) => ({ passage, share: range > 0 ? (cosine - last) / range : 0 }))
}

function lackingIn(own: ReadonlySet<string>, passages: readonly Passage[]): (document: DocumentInterface) => boolean {
  return (document) => {
    const passage = passages[Number(document.metadata.passage)]
    return passage !== undefined && !own.has(sectionKey(passage))
  }
}

function sectionsByLanguage(passages: readonly Passage[]): ReadonlyMap<Language, ReadonlySet<string>> {
  return new Map(
    LANGUAGES.map((language) => [
      language,
      new Set(passages.filter((passage) => passage.language === language).map(sectionKey)),
    ]),
  )
}

export function sectionKey({ document, section }: Pick<Passage, 'document' | 'section'>): string {
  return `${document}#${section}`
}

function forLangChain(embeddings: Embeddings): EmbeddingsInterface {
  return {
    embedDocuments: async (texts) => (await embeddings.embedDocuments(texts)).map((vector) => Array.from(vector)),
    embedQuery: async (text) => Array.from(await embeddings.embedQuery(text)),
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
