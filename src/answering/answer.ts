import type { CivilDate } from '../core/dates.ts'
import type { Language } from '../core/language.ts'
import type { Considered, Ending } from '../core/outcome.ts'
import type { CountryCode } from '../core/principal.ts'
import type { Block } from '../core/reply.ts'

export interface Question {
  readonly text: string
  /** In which to answer. */
  readonly language: Language
  /** The day of the question: the rules in force on it answer. */
  readonly today: CivilDate
  /** What the person asked before in this conversation, oldest first. */
  readonly earlierQuestions: readonly string[]
  readonly lastAnswer?: string
  readonly country?: CountryCode
}

export interface Answered {
  readonly ending: Ending
  /** The sources block last, where there are sources. */
  readonly blocks: readonly Block[]
  /** Readings to choose from; each asks its own question. */
  readonly choices: readonly { readonly label: string; readonly question: string }[]
  /** The ten best, best first. */
  readonly considered: readonly Considered[]
}

export type Answerer = (question: Question) => Promise<Answered>
