import type { Query, Retriever } from '../../../src/ports/retriever.ts'
import { makeBreathe } from './breathe.ts'
import { fuseDialogue } from './dialogue.ts'
import { fuseOutside } from './fuse-outside.ts'
import { type CollectionSettings, openCollection } from './open-collection.ts'
import { findSections } from './search.ts'

export type { CollectionSettings as HybridSettings } from './open-collection.ts'

export interface HybridRetriever extends Retriever {
  /** Whether embeddings from outside take part: false without any, or as long as they could not be made. */
  readonly outsideReady: Promise<boolean>
}

/**
 * Finds passages by words, letters, typical questions and meaning, without any model from outside; where embeddings
 * from outside are given, they have a say in the order once they are there, and search never waits for them long.
 */
export async function openHybridRetriever(settings: CollectionSettings): Promise<HybridRetriever> {
  const collection = await openCollection(settings, makeBreathe())
  const { outside } = collection
  return {
    outsideReady: outside?.ready ?? Promise.resolve(false),
    async search(query) {
      const [own, near] = await Promise.all([
        fuseDialogue(query, (text) => findSections(collection, text, query.language)),
        outside?.nearest(wholeQuestion(query), query.language),
      ])
      const { found, signals } = fuseOutside(own, near)
      return { found: found.slice(0, query.limit), signals }
    },
  }
}

/** A question that leans on the talk before says little alone. */
function wholeQuestion({ question, earlierQuestions }: Query): string {
  const previous = earlierQuestions.at(-1)
  return previous === undefined ? question : `${previous}\n${question}`
}
