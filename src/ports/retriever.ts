import type { Language } from '../core/language.ts'
import type { Passage } from '../core/passage.ts'

export interface Query {
  readonly question: string
  readonly language: Language
  /** What the person asked before in this conversation, latest last. */
  readonly earlierQuestions: readonly string[]
  /** The words of our last answer in this conversation. */
  readonly lastAnswer?: string
  readonly limit: number
}

export interface Found {
  readonly passage: Passage
  /** Comparable within one search only. */
  readonly score: number
}

export interface SearchResult {
  /** Best first. A section appears once, in the asker's language when it exists there. */
  readonly found: readonly Found[]
  /** Numbers that tell how likely it is that an answer exists; they travel between collections. */
  readonly signals: Readonly<Record<string, number>>
}

/** Finds the passages nearest to a question. */
export interface Retriever {
  search(query: Query): Promise<SearchResult>
}
