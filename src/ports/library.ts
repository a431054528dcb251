import type { CivilDate } from '../core/dates.ts'
import type { InLanguages, Language } from '../core/language.ts'
import type { OutsideSource } from '../core/passage.ts'
import type { CountryCode } from '../core/principal.ts'
import type { FactStatus } from '../core/status.ts'

export interface LibrarySection {
  /** The same in every language of the document; empty for text before the first heading. */
  readonly anchor: string
  readonly title: string
  readonly status: FactStatus
  readonly sources: readonly OutsideSource[]
  /** Summary first. One of several lines is a list, or the rows of a table. */
  readonly paragraphs: readonly string[]
}

/** A document of the guidance in one language, to be read as a whole. */
export interface LibraryDocument {
  readonly id: string
  readonly language: Language
  readonly topic: string
  readonly title: string
  /** Empty where the document states none. */
  readonly edition: string
  readonly validFrom: CivilDate | undefined
  /** Last day on which the rules told here held; undefined = still in force. */
  readonly validUntil: CivilDate | undefined
  /** Id of the document whose place it took. */
  readonly supersedes: string | undefined
  readonly status: FactStatus
  readonly reviewedOn: CivilDate | undefined
  readonly reviewBy: CivilDate | undefined
  readonly sections: readonly LibrarySection[]
}

/** What the desk knows, for those who want to read it rather than ask. */
export interface Library {
  readonly documents: readonly LibraryDocument[]
  readonly countries: readonly { readonly code: CountryCode; readonly names: InLanguages<string> }[]
}
