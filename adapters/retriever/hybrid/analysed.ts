import type { Rows } from './rows.ts'

/**
 * Passages as numbers: what is kept on disk, and what everything else is made from. Row `p` of every passage field
 * belongs to passage `p`.
 */
export interface Analysed {
  /** Names of the terms in `text`, `title` and `entries`: stems, and concepts that begin with §. */
  readonly stems: readonly string[]
  /** Names of the terms in the fields of grams. */
  readonly grams: readonly string[]
  /** What each passage was made from; the same hash has the same rows. */
  readonly hashes: readonly string[]
  readonly text: Rows
  readonly title: Rows
  readonly textGrams: Rows
  readonly titleGrams: Rows
  /** Entries of passage `p` stand at `entryStarts[p]` up to `entryStarts[p + 1]`. */
  readonly entryStarts: Uint32Array
  /** An entry is the heading of the section or one of its typical questions. */
  readonly entries: Rows
  readonly entryGrams: Rows
}
