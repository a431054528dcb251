import type { CivilDate } from './dates.ts'
import type { Language } from './language.ts'
import type { FactStatus } from './status.ts'

/** An outside text on which guidance rests. */
export interface OutsideSource {
  readonly key: string
  readonly title: string
  readonly url: string | undefined
  readonly era: string | undefined
}

/** One section of a document in one language: what is found, shown and quoted as a whole. */
export interface Passage {
  /** `<document>#<section>.<language>`, unique. */
  readonly id: string
  readonly document: string
  /** Anchor of the section, the same in every language. Empty for text before the first heading. */
  readonly section: string
  readonly language: Language
  readonly topic: string
  readonly documentTitle: string
  readonly sectionTitle: string
  /** Questions as people ask them, for which this section is the answer. */
  readonly questions: readonly string[]
  /** One or two sentences that answer by themselves; they stand in `text`. */
  readonly summary: string | undefined
  /** All words of the section, summary first; paragraphs separated by an empty line, list items each on a line. */
  readonly text: string
  readonly edition: string
  readonly validFrom: CivilDate | undefined
  /** Last day on which the rules told here held; undefined = still in force. */
  readonly validUntil: CivilDate | undefined
  readonly status: FactStatus
  readonly sources: readonly OutsideSource[]
  readonly reviewedOn: CivilDate | undefined
  /** File and line, for messages to editors. */
  readonly file: string
  readonly line: number
}
