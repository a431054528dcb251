import { LANGUAGES, type Language } from '../../../src/core/language.ts'
import type { Passage } from '../../../src/core/passage.ts'
import type { Log } from '../../../src/ports/log.ts'
import type { Query, Retriever, SearchResult } from '../../../src/ports/retriever.ts'
import { analyse } from './analyse.ts'
import { makeBreathe } from './breathe.ts'
import { type ConceptTerm, makeConcepts } from './concepts.ts'
import { buildLanguageIndex, type LanguageIndex } from './language-index.ts'
import { readQuestion } from './query.ts'
import { searchLanguage } from './search-language.ts'
import { makeVocabulary } from './vocabulary.ts'

export interface HybridSettings {
  readonly passages: readonly Passage[]
  readonly glossary: readonly ConceptTerm[]
  /** Where the index may be kept between starts. Without it everything is made anew in memory. */
  readonly folder?: string
  readonly log: Log
}

/** Finds passages by words, letters and typical questions, without any model. */
export async function openHybridRetriever(settings: HybridSettings): Promise<Retriever> {
  const { passages, glossary } = settings
  const breathe = makeBreathe()
  const concepts = makeConcepts(glossary)
  const { analysed } = await analyse(passages, concepts, breathe)
  const stems = makeVocabulary(analysed.stems)
  const grams = makeVocabulary(analysed.grams)
  const indexes = new Map<Language, LanguageIndex>()
  for (const language of LANGUAGES) {
    const members = Uint32Array.from(passages.flatMap((passage, at) => (passage.language === language ? [at] : [])))
    if (members.length === 0) continue
    indexes.set(language, await buildLanguageIndex(language, members, analysed, breathe))
  }

  async function search(query: Query): Promise<SearchResult> {
    const best = new Map<string, { passage: Passage; score: number }>()
    let signals: Record<string, number> = {}
    const order = [query.language, ...LANGUAGES.filter((language) => language !== query.language)]
    for (const language of order) {
      const index = indexes.get(language)
      if (!index) continue
      const read = readQuestion(query.question, query.language, concepts, () => false)
      const result = searchLanguage(index, read, stems, grams)
      if (language === query.language) signals = result.signals
      for (const { place, score } of result.ranked) {
        const passage = passages[index.members[place] ?? 0]
        if (!passage) continue
        const key = `${passage.document}#${passage.section}`
        const earlier = best.get(key)
        if (earlier && (earlier.passage.language !== language || earlier.score >= score)) continue
        best.set(key, { passage, score: language === query.language ? score : score * 0.5 })
      }
    }
    const found = [...best.values()]
      .sort((one, other) => other.score - one.score || (one.passage.id < other.passage.id ? -1 : 1))
      .slice(0, query.limit)
    return { found, signals }
  }

  return { search }
}
