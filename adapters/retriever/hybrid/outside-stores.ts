import type { DocumentInterface } from '@langchain/core/documents'
import type { EmbeddingsInterface } from '@langchain/core/embeddings'
import { LANGUAGES, type Language } from '../../../src/core/language.ts'
import type { Passage } from '../../../src/core/passage.ts'
import type { Embeddings } from '../../../src/ports/embeddings.ts'
import { ExactVectors } from '../../vectors/exact/index.ts'
import { HnswVectors } from '../../vectors/hnsw/index.ts'
import { loadHnswlib } from '../../vectors/hnsw/load-hnswlib.ts'
import type { Breathe } from './breathe.ts'
import type { OutsideSettings } from './outside-meaning.ts'
import { type OutsideVectors, vectorsFor } from './outside-vectors.ts'
import { sectionKey } from './section-key.ts'

/** A section that is near a question, and how near: 1 the nearest, 0 the last one looked at. */
export interface Near {
  readonly passage: Passage
  readonly share: number
}

/** Where the vectors of the passages are searched, one store a language. */
export interface OutsideStores {
  readonly dimensions: number
  readonly stores: ReadonlyMap<Language, ExactVectors | HnswVectors>
}

/** Passages looked at in a language. */
const LOOKED_AT = 60
export async function openStores(settings: OutsideSettings): Promise<OutsideStores> {
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
export async function nearestIn(
  { stores }: OutsideStores,
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

export function sectionsByLanguage(passages: readonly Passage[]): ReadonlyMap<Language, ReadonlySet<string>> {
  return new Map(
    LANGUAGES.map((language) => [
      language,
      new Set(passages.filter((passage) => passage.language === language).map(sectionKey)),
    ]),
  )
}

function forLangChain(embeddings: Embeddings): EmbeddingsInterface {
  return {
    embedDocuments: async (texts) => (await embeddings.embedDocuments(texts)).map((vector) => Array.from(vector)),
    embedQuery: async (text) => Array.from(await embeddings.embedQuery(text)),
  }
}
