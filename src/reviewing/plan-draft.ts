import type { CivilDate } from '../core/dates.ts'
import type { Language } from '../core/language.ts'
import type { CountryCode } from '../core/principal.ts'
import type { DocumentBlock } from '../ports/documents.ts'

/** Where words stand in the draft, as exactly as its format tells. */
export interface Place {
  readonly page?: number
  /** The nearest heading above. */
  readonly heading?: string
  /** Row of the table, from 1. */
  readonly row?: number
}

/** Words of the draft, letter for letter, and where they stand. */
export interface Passage {
  readonly text: string
  readonly where: Place
}

/** What templates of 2013 to 2026 ask of a commitment beside its milestones; the key under which it is printed. */
export const COMMITMENT_FIELDS = [
  'title',
  'problem',
  'description',
  'how-it-helps',
  'relevance',
  'lead',
  'supporting',
  'period',
  'budget',
  'links',
  'other',
] as const

export type CommitmentField = (typeof COMMITMENT_FIELDS)[number]

export interface Milestone {
  readonly text: string
  readonly start?: CivilDate
  readonly end?: CivilDate
  /** The whole row, item or sentence as it stands in the draft. */
  readonly passage: Passage
}

export interface CommitmentDraft {
  /** As the draft numbers it where it numbers each one differently; else its place in the list, from 1. */
  readonly number: number
  readonly title: string
  /** Only fields that the draft has words for. Several passages are in reading order. */
  readonly fields: Readonly<Partial<Record<CommitmentField, readonly Passage[]>>>
  readonly milestones: readonly Milestone[]
  /** What the document says of how far it came: reports and earlier plans do. */
  readonly completion: Passage | undefined
  readonly where: Place
}

/** What the code saw of a plan, its own and of the person who wrote it: nothing here is a judgement. */
export interface PlanDraft {
  readonly country: CountryCode | undefined
  readonly language: Language
  readonly period: { readonly start: CivilDate; readonly end: CivilDate } | undefined
  /** False where only years are told: then the period is given from the first January to the last December. */
  readonly periodExact: boolean
  /** Where the period is told. */
  readonly periodPassage: Passage | undefined
  readonly title: string
  /** Everything that is no commitment, by its heading: introduction, efforts to date, how the plan was made. */
  readonly sections: readonly { readonly heading: string; readonly passages: readonly Passage[] }[]
  readonly commitments: readonly CommitmentDraft[]
  /** What looks like a part of a commitment and could not be read as one, for the person to say what it is. */
  readonly unread: readonly Passage[]
  /** Every block as it was read. */
  readonly blocks: readonly DocumentBlock[]
  /** Words of the whole. */
  readonly words: number
  readonly pages: number | undefined
}
