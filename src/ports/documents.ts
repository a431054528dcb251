import type { Language } from '../core/language.ts'

/** A file as it was given: what it is called and said to be may be wrong. */
export interface GivenDocument {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** One piece of a document, in reading order. Text is plain: no markup, one space between words. */
export type DocumentBlock = { readonly page?: number } & (
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'item'; readonly text: string }
  /** Cells of several paragraphs keep a line feed between them. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
)

/** Why a document cannot be read; each has words in every language. */
export const REFUSALS = [
  'scan-without-text',
  'locked',
  'broken',
  'spreadsheet',
  /** Read, but nothing in it is a plan. */
  'not-a-plan',
  'too-large',
  'too-long',
  /** A kind that nobody here reads: an old .doc, slides, a picture. */
  'unknown-kind',
] as const

export type Refusal = (typeof REFUSALS)[number]

export interface ReadDocument {
  readonly kind: 'read'
  readonly blocks: readonly DocumentBlock[]
  /** Undefined when the words do not tell. */
  readonly language: Language | undefined
  /** Pages where the format has them. */
  readonly pages: number | undefined
}

export interface RefusedDocument {
  readonly kind: 'refused'
  readonly reason: Refusal
}

/** Reads a document, whatever it holds: never runs what is in it, never asks the network, never takes long. */
export interface Documents {
  read(given: GivenDocument): Promise<ReadDocument | RefusedDocument>
  /** Ends what it keeps running. */
  close(): Promise<void>
}
