import type { DocumentBlock, Refusal } from '../../src/ports/documents.ts'

/** What a reader of one format makes of the bytes. */
export interface Reading {
  readonly blocks: readonly DocumentBlock[]
  /** Pages where the format has them. */
  readonly pages?: number
}

export type Reader = (bytes: Uint8Array) => Promise<Reading>

/** Thrown when a document cannot be read, with the one word that says why. */
export class Refused extends Error {
  readonly reason: Refusal

  constructor(reason: Refusal) {
    super(reason)
    this.name = 'Refused'
    this.reason = reason
  }
}
