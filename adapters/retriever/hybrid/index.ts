import type { Passage } from '../../../src/core/passage.ts'
import type { Log } from '../../../src/ports/log.ts'
import type { Retriever } from '../../../src/ports/retriever.ts'
import { analyse } from './analyse.ts'
import { makeBreathe } from './breathe.ts'
import { type ConceptTerm, makeConcepts } from './concepts.ts'
import { mineLexicon } from './lexicon.ts'
import { learnMeaning, openMeaning } from './meaning.ts'
import { findSections } from './search.ts'
import { makeStem } from './stem.ts'
import { openWordIndex } from './word-index.ts'

export interface HybridSettings {
  readonly passages: readonly Passage[]
  readonly glossary: readonly ConceptTerm[]
  /** Where the index may be kept between starts. Without it everything is made anew in memory. */
  readonly folder?: string
  readonly log: Log
}

/** Finds passages by words, letters, typical questions and meaning, without any model from outside. */
export async function openHybridRetriever(settings: HybridSettings): Promise<Retriever> {
  const { passages, glossary, log } = settings
  const breathe = makeBreathe()
  const stem = makeStem()
  const concepts = makeConcepts(glossary, stem)
  const { analysed } = await analyse(passages, concepts, stem, breathe)
  const lexicon = await mineLexicon(passages, stem, breathe)
  const words = await openWordIndex(passages, analysed, lexicon, stem, breathe)
  const learnt = await learnMeaning(passages, analysed, breathe)
  const meaning = await openMeaning({ passages, learnt, log, breathe, termsOfText: () => new Map() })
  const collection = { passages, words, meaning, concepts }

  return {
    async search(query) {
      const { found, signals } = await findSections(collection, query.question, query.language)
      return { found: found.slice(0, query.limit), signals }
    },
  }
}
