import type { Retriever } from '../../../src/ports/retriever.ts'
import { makeBreathe } from './breathe.ts'
import { fuseDialogue } from './dialogue.ts'
import { type CollectionSettings, openCollection } from './open-collection.ts'
import { findSections } from './search.ts'

export type { CollectionSettings as HybridSettings } from './open-collection.ts'

/** Finds passages by words, letters, typical questions and meaning, without any model from outside. */
export async function openHybridRetriever(settings: CollectionSettings): Promise<Retriever> {
  const collection = await openCollection(settings, makeBreathe())
  return {
    async search(query) {
      const { found, signals } = await fuseDialogue(query, (text) => findSections(collection, text, query.language))
      return { found: found.slice(0, query.limit), signals }
    },
  }
}
