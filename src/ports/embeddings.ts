/** Vectors of meaning from a model outside. Both methods throw an OutsideError that holds no words of people. */
export interface Embeddings {
  /** For people: "text-embedding-3-small at api.openai.com". */
  readonly description: string
  /** Tells the model and what it was asked for: vectors under another name are of no use. */
  readonly fingerprint: string
  /** For texts of the knowledge folder: patient. As many vectors as texts, all of one length, each of norm 1. */
  embedDocuments(texts: readonly string[]): Promise<readonly Float32Array[]>
  /** For words of a person who waits: gives up soon. */
  embedQuery(text: string): Promise<Float32Array>
}
