import type { CivilDate } from './dates.ts'
import type { Language } from './language.ts'
import type { Press } from './message.ts'
import type { FactStatus } from './status.ts'

/** A run of plain text. Renderers escape it; only the flags give it looks. */
export interface Span {
  readonly text: string
  readonly strong?: true
  readonly emphasis?: true
  readonly url?: string
  /** Number of the source on which this run rests; drawn as [1]. */
  readonly cites?: number
}

/** One numbered source below an answer. */
export interface Source {
  readonly number: number
  readonly document: string
  readonly section: string
  readonly language: Language
  readonly edition: string
  readonly status: FactStatus
  readonly documentTitle: string
  readonly sectionTitle: string
  /** The outside text on which the passage rests. */
  readonly title: string
  readonly url: string | undefined
  readonly reviewedOn: CivilDate | undefined
  readonly validUntil: CivilDate | undefined
  /** Words that stand in the passage, letter for letter. */
  readonly quote: string
  /** More such words, from elsewhere in the passage, where the answer quotes several places of it. */
  readonly furtherQuotes?: readonly string[]
}

export interface Choice {
  readonly label: string
  readonly press: Press
  readonly look?: 'primary' | 'danger'
}

export type FormField = {
  readonly name: string
  readonly label: string
  readonly optional?: true
  readonly value?: string
  readonly hint?: string
} & (
  | { readonly kind: 'text'; readonly lines?: number; readonly maxLength?: number }
  | { readonly kind: 'date' }
  | {
      readonly kind: 'choice'
      readonly many?: true
      readonly options: readonly { readonly value: string; readonly label: string }[]
    }
  /** The answer is a directory id. */
  | { readonly kind: 'person' }
  /** The answer is the country's code. */
  | { readonly kind: 'country' }
)

/** A form: drawn as a modal in Slack, a card in Teams, fields on the page, questions in the terminal. */
export interface Form {
  readonly title: string
  readonly fields: readonly FormField[]
  readonly submitLabel: string
  /** Goes back to the skill with the answers. */
  readonly press: Press
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly spans: readonly Span[] }
  | { readonly kind: 'list'; readonly ordered?: true; readonly items: readonly (readonly Span[])[] }
  | { readonly kind: 'facts'; readonly facts: readonly { readonly label: string; readonly value: readonly Span[] }[] }
  | {
      readonly kind: 'table'
      readonly caption?: string
      readonly columns: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }
  /** A warning that must look like one. */
  | { readonly kind: 'caveat'; readonly spans: readonly Span[] }
  /** Words of a document, kept in the language in which they stand. */
  | { readonly kind: 'quote'; readonly spans: readonly Span[]; readonly language: Language }
  | { readonly kind: 'sources'; readonly sources: readonly Source[] }
  | { readonly kind: 'choices'; readonly prompt?: string; readonly choices: readonly Choice[] }
  | { readonly kind: 'form'; readonly form: Form; readonly openLabel: string }
  /** `svg` is drawn by us; channels that cannot show it ask the picture port for a PNG. */
  | { readonly kind: 'picture'; readonly alt: string; readonly svg: string }
  | { readonly kind: 'file'; readonly name: string; readonly mediaType: string; readonly base64: string }

/** What is said, as data. Every string is plain text. */
export interface Reply {
  readonly language: Language
  readonly blocks: readonly Block[]
  /** In a group, only the person who asked may see it. */
  readonly forAskerOnly?: true
  /** Nor may the asker show it to the group: it speaks of what is kept out of it. */
  readonly neverToGroup?: true
  /** A model wrote it, and code verified it. Platforms with an AI label show theirs. */
  readonly writtenByModel?: true
  /**
   * Key of an earlier letter whose place this reply takes, where the platform can; elsewhere it is said anew.
   * Without blocks, the earlier letter is taken back.
   */
  readonly replaces?: string
  /** Shows thumbs up and down; what is pressed goes to the skill `feedback` with this value. */
  readonly feedback?: string
}

export function text(words: string): readonly Span[] {
  return [{ text: words }]
}

export function paragraph(words: string): Block {
  return { kind: 'paragraph', spans: text(words) }
}
