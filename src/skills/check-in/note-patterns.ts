import type { InLanguages } from '../../core/language.ts'
import { EN } from './note-patterns-en.ts'
import { ES } from './note-patterns-es.ts'
import { FR } from './note-patterns-fr.ts'

/**
 * How people write of a conversation. On text in lower case without accents, in which each letter of a country's name
 * is a `§`. Where something is taken out, the group `what` names it, and `who` its owner;
 * `name` is an owner who has to be written with a capital.
 */
export interface NotePatterns {
  /** That there was a contact, by its kind; `some` leaves the kind open. */
  readonly contact: Readonly<Record<'call' | 'meeting' | 'message' | 'some', RegExp>>
  /** By which means two meet who are not in one room. */
  readonly remote: RegExp
  /** Before whom one spoke with. */
  readonly withWords: string
  /** Words that open a clause and say nothing. */
  readonly openers: RegExp
  readonly weMay: readonly RegExp[]
  readonly theyMay: readonly RegExp[]
  /** A promise without its subject, as at the beginning of a line in a diary: "Will send the template." */
  readonly subjectless?: RegExp
  readonly concern: RegExp
  /** That something is not, has not been or cannot be. */
  readonly negation: RegExp
  /** That nothing presses: "all good", "no problems". */
  readonly fine: RegExp
  /** That the writer speaks of themselves. */
  readonly aboutUs: RegExp
  readonly question: RegExp
  readonly progress: RegExp
  readonly next: RegExp
  readonly tookPart: readonly RegExp[]
  readonly sensitive: RegExp
  /** Before a date, and no part of what is promised. */
  readonly beforeDates: RegExp
  /** A clause that begins so can stand alone after "and". */
  readonly standsAlone: RegExp
  /** Words between "with" and a country that are not names. */
  readonly notNames: RegExp
}

export const NOTE_PATTERNS: InLanguages<NotePatterns> = { en: EN, fr: FR, es: ES }
