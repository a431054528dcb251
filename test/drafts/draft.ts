import type { CivilDate } from '../../src/core/dates.ts'
import type { Language } from '../../src/core/language.ts'
import type { AskedField, Check } from '../../src/reviewing/finding.ts'

export const LAYOUTS = ['template-2013', 'template-2015', 'template-2018', 'template-2022', 'free-form'] as const
export type Layout = (typeof LAYOUTS)[number]

export const FORMATS = ['docx', 'pdf', 'odt', 'html', 'md', 'txt'] as const
export type Format = (typeof FORMATS)[number]

/** How a draft writes its dates. */
export type DateStyle = 'long' | 'month' | 'slash' | 'iso' | 'quarter' | 'month-number'

/** A defect put into a draft on purpose. */
export interface Seed {
  readonly check: Check
  readonly commitment: number | null
  readonly field?: AskedField
  /** The words concerned, where there are any. */
  readonly words: string
  /** The other commitment at which the same defect may be reported. */
  readonly orAt?: number
}

export interface DraftStep {
  readonly text: string
  readonly start: CivilDate | undefined
  readonly end: CivilDate | undefined
  /** Stands where a date should, when there is none. */
  readonly undated?: string
}

/** A commitment as it is written into the draft; a field without words is left out. */
export interface DraftCommitment {
  readonly number: number
  readonly title: string
  readonly problem: string
  readonly description: string
  readonly help: string
  readonly relevance: string
  readonly lead: string
  readonly support: string
  readonly steps: readonly DraftStep[]
  /** Only in previous plans. */
  readonly completion?: string
}

/** What a draft says, before any layout. */
export interface DraftText {
  readonly title: string
  /** Undefined when it is not told. */
  readonly period: { readonly start: CivilDate; readonly end: CivilDate } | undefined
  readonly introduction: readonly string[]
  readonly efforts: readonly string[]
  readonly process: readonly string[]
  readonly commitments: readonly DraftCommitment[]
  readonly annex: readonly (readonly string[])[]
}

/** One draft, ready to be reviewed, and what is known of it. */
export interface Draft {
  readonly id: string
  readonly language: Language
  readonly layout: Layout
  readonly format: Format
  readonly dateStyle: DateStyle
  /** The day on which it is reviewed. */
  readonly on: CivilDate
  readonly name: string
  readonly mediaType: string
  readonly text: DraftText
  readonly seeds: readonly Seed[]
  readonly previous: DraftText | undefined
}

/** Odd numbers are looked at while the checks are written; even ones are held out. */
export function isHeldOut(id: string): boolean {
  return Number(id.replace(/\D/g, '')) % 2 === 0
}

/** Which of two manners of its layout a draft has; both halves have both. */
export function mannerOf(id: string): 0 | 1 {
  return Number(id.replace(/\D/g, '')) % 4 < 2 ? 0 : 1
}
