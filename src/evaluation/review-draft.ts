import type { CivilDate } from '../core/dates.ts'
import type { Language } from '../core/language.ts'
import type { AskedField, Check } from '../reviewing/finding.ts'

/** A defect that was put into a draft on purpose. */
export interface SeededDefect {
  readonly check: Check
  /** Null for the plan as a whole. */
  readonly commitment: number | null
  readonly field?: AskedField
  /** The words concerned, where there are any. */
  readonly words: string
  /** The other commitment at which the same defect may be reported. */
  readonly orAt?: number
}

export interface WrittenStep {
  readonly text: string
  readonly start: CivilDate | undefined
  readonly end: CivilDate | undefined
}

/** What a commitment of a draft says, field by field; empty where it says nothing. */
export interface WrittenCommitment {
  readonly number: number
  readonly title: string
  readonly problem: string
  readonly description: string
  readonly help: string
  readonly relevance: string
  readonly lead: string
  readonly steps: readonly WrittenStep[]
}

/** A draft as it is handed to the review, and what is known of it. */
export interface DraftToReview {
  readonly id: string
  readonly language: Language
  readonly layout: string
  readonly format: 'docx' | 'pdf' | 'odt' | 'html' | 'md' | 'txt'
  /** The day of the review. */
  readonly on: CivilDate
  /** Whether dates are written to the day; else they are compared by their month. */
  readonly exactDates: boolean
  /** Undefined when the draft does not tell it. */
  readonly period: { readonly start: CivilDate; readonly end: CivilDate } | undefined
  readonly commitments: readonly WrittenCommitment[]
  readonly seeds: readonly SeededDefect[]
  readonly heldOut: boolean
  file(): Promise<Uint8Array>
  /** The previous plan, as Markdown. */
  readonly previous: Uint8Array | undefined
}
