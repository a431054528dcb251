import type { InLanguages } from '../../core/language.ts'
import type { Field } from './labels.ts'
import type { KINDS } from './note.ts'
import { EN } from './wording-en.ts'
import { ES } from './wording-es.ts'
import { FR } from './wording-fr.ts'

/** What is said of notes; each language in its own file. */
export interface Wording {
  summary: string
  contactSummary: string
  staffExamples: readonly string[]
  contactExamples: readonly string[]
  fields: Readonly<Record<Field | 'words' | 'readers', string>>
  kinds: Readonly<Record<(typeof KINDS)[number], string>>
  pleaseCheck(country: string): string
  pleaseCheckMany: string
  corrected(country: string): string
  unknownCountry: string
  whichCountry: string
  stillNoCountry: string
  asToday: string
  counts: string
  notReached: string
  /** Words as they were said, in the marks of the language. */
  guessed(words: string): string
  by(due: string, words: string | undefined): string
  anyOwner: string
  readersUnit: string
  readersSensitive(counterpart: string | undefined): string
  notSaid(fields: string): string
  theirAnswers: string
  saveHint: string
  save: string
  saveAll: string
  edit: string
  editOne(country: string): string
  discard: string
  makeSensitive: string
  makeOpen: string
  saved(country: string, id: string): string
  savedAnew(country: string, id: string): string
  discarded: string
  noDraft: string
  tellMe(country: string | undefined): string
  notUnderstoodNo: string
  share: string
  askForHelp(country: string): string
  shareQuestion(country: string): string
  shared(country: string): string
  sharedLetter(date: string): string
  correct: string
  withdraw: string
  withdrawWhy(id: string): string
  withdrawn(id: string): string
  noSuchNote: string
  notWhileSensitive: string
  nothingShared: string
  staffOnly: string
  inPrivate: string
  leadsOnly: string
  formTitle: string
  formSubmit: string
  formHint: string
  formWrong(fields: string): string
  oneALine: string
  history(revision: number, who: string, date: string): string
  noteTitle(country: string, date: string): string
  openNote: (date: string) => string
  original: string
  loggedBy(name: string, date: string): string
  isWithdrawn(reason: string): string
  added: string
  changed: string
  leftOut(country: string): string
  leftAsItWas: string
  promisedBefore: string
}

export const WORDING: InLanguages<Wording> = { en: EN, fr: FR, es: ES }
