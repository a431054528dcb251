import type { EmbeddingsInterface } from '@langchain/core/embeddings'
import { type LocalModel, makeFolding, type TermCounts } from './model.ts'

export { DIMENSIONS, fitLocalModel, type LocalModel, makeFolding, type TermCounts } from './model.ts'

/** The local model as LangChain's embeddings: no network, no key, the same text always the same vector. */
export function makeLocalEmbeddings(model: LocalModel, termsOf: (text: string) => TermCounts): EmbeddingsInterface {
  const fold = makeFolding(model)
  const embed = (text: string): number[] => Array.from(fold(termsOf(text)))
  return {
    embedDocuments: async (texts) => texts.map(embed),
    embedQuery: async (text) => embed(text),
  }
}
