import type { Language } from '../core/language.ts'

/** A run of plain text; writers escape it. */
export interface Run {
  readonly text: string
  readonly strong?: true
  readonly emphasis?: true
  readonly url?: string
}

export type MadeBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly ordered?: true; readonly items: readonly (readonly Run[])[] }
  | {
      readonly kind: 'table'
      readonly caption?: string
      readonly columns: readonly string[]
      readonly rows: readonly (readonly (readonly Run[])[])[]
    }
  /** Words of somebody else, in their language. */
  | { readonly kind: 'quote'; readonly runs: readonly Run[]; readonly language: Language }
  /** Something that a person has to see to: drawn so that nobody overlooks it. */
  | { readonly kind: 'note'; readonly runs: readonly Run[] }

/** A document for people to keep, as data. */
export interface MadeDocument {
  readonly title: string
  readonly language: Language
  readonly blocks: readonly MadeBlock[]
  /** At the foot of each page. */
  readonly footer: string
}

export function run(text: string): readonly Run[] {
  return [{ text }]
}

/** Without what no XML may hold: control characters and halves of surrogate pairs. */
export function writable(text: string): string {
  return text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
}

/** Only addresses of the web become links. */
export function safeUrl(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\/[^\s<>"]+$/i.test(url) ? url : undefined
}
