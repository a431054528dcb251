import type { Answerer } from '../answering/answer.ts'
import type { BrokerRegister } from '../brokering/load-brokers.ts'
import type { Calendar } from '../calendar/load-calendar.ts'
import type { CivilDate } from '../core/dates.ts'
import type { InLanguages, Language } from '../core/language.ts'
import type { IncomingMessage, Press } from '../core/message.ts'
import type { DirectoryMove, Entry, Expectation, Letter, Outcome } from '../core/outcome.ts'
import type { Passage } from '../core/passage.ts'
import type { Principal, Role } from '../core/principal.ts'
import type { Block } from '../core/reply.ts'
import type { Country } from '../knowledge/countries.ts'
import type { GlossaryTerm } from '../knowledge/glossary.ts'
import type { OrientationPath } from '../orientation/step.ts'
import type { Clock } from '../ports/clock.ts'
import type { Documents } from '../ports/documents.ts'
import type { Directory, ReadStore, Said } from '../ports/store.ts'
import type { CriteriaFolder } from '../reviewing/criteria.ts'
import type { ModelReader } from './model-reader.ts'

/** A file of the message, opened when it is needed. */
export interface TurnFile {
  readonly name: string
  readonly mediaType: string
  readonly size: number | undefined
  /** Throws an OutsideError when the platform does not give it. */
  open(): Promise<Uint8Array>
}

/** One message, and all that a skill may know about it. */
export interface Turn {
  readonly message: IncomingMessage
  /** The words of the message, cleaned. */
  readonly text: string
  readonly press: Press | undefined
  readonly files: readonly TurnFile[]
  readonly principal: Principal
  /** In which to answer. */
  readonly language: Language
  readonly today: CivilDate
  readonly now: Date
  /** What this skill said it expects next; undefined when it is another skill's. */
  readonly expected: Expectation | undefined
  /**
   * Says at once how far a long piece of work is, where the platform shows such a thing; the answer takes its place.
   * Never throws, and is not remembered.
   */
  readonly tell?: (words: string) => Promise<void>
  /** What was said before in this conversation, oldest first. */
  readonly history: readonly Said[]
  readonly read: ReadStore
  /**
   * Entries of this skill's own kinds, whoever may read them, to move on what several people share. What is said of
   * them must be fit for the person. The desk always gives it.
   */
  readonly own?: ReadStore['entries']
}

/** Who looks at a page that is not a conversation: a home tab, a side bar. */
export type Visit = Pick<Turn, 'principal' | 'language' | 'today' | 'now' | 'read'>

/** One day, for what a skill does unasked. */
export interface Day {
  readonly date: CivilDate
  readonly now: Date
  /** Earlier days that were missed while the desk was down, oldest first. */
  readonly missed: readonly CivilDate[]
  /** Sees everything: it is the desk's own work. Whatever is sent must be fit for its reader. */
  readonly read: ReadStore
  /** Who is who, for letters that nobody asked for. */
  readonly directory: Pick<Directory, 'people' | 'countries'>
}

export interface DayOutcome {
  readonly keep?: readonly Entry[]
  readonly send?: readonly Letter[]
  readonly move?: readonly DirectoryMove[]
}

/**
 * A way from any message of a conversation into a skill, for platforms whose messages have a menu: whoever chooses it
 * presses a button of the skill whose value is the words of that message. `index.ts` exports a list of them, `waysIn`.
 */
export interface WayIn {
  readonly action: string
  /** At most 24 characters: the shortest that a platform allows. */
  readonly label: string
  /** At most 150 characters. */
  readonly description: string
}

/** Something the desk can do. Returns outcomes; it has no way to write or send. */
export interface Skill {
  readonly name: string
  /** For "what can you do?": what it does for this person; empty for what they would not ask for. */
  readonly summary: InLanguages<string> | ((principal: Principal, language: Language) => string)
  /** Examples of what people can type, for suggested prompts; by role where it matters. */
  examples(principal: Principal, language: Language): readonly string[]
  readonly roles: readonly Role[]
  /** Exactly one skill takes what nobody else recognises. */
  readonly fallback?: true
  /** Longest text it takes, in characters; 4,000 when not stated. */
  readonly longest?: number
  /** Pure. `certainly` also interrupts what another skill expected. */
  recognises(turn: Turn): 'certainly' | 'perhaps' | undefined
  /**
   * Asked when this skill expects something in the conversation: whether the message is it. Without this member every
   * message is. A message that is not goes to another skill, and what is expected stays expected.
   */
  awaits?(turn: Turn): boolean
  answer(turn: Turn): Promise<Outcome>
  /** Its section of the home tab and the page; empty for none. */
  home?(visit: Visit): Promise<readonly Block[]>
  /** What stands above and below the sections of all: who somebody is for the desk, and what it can do for them. */
  homeFrame?(visit: Visit): { readonly above: readonly Block[]; readonly below: readonly Block[] }
  /** Committed once per day and skill. */
  everyDay?(day: Day): Promise<DayOutcome>
}

/** The rules and plans, and the guidance sections that the rules name. */
export interface CalendarTools extends Calendar {
  readonly passages: readonly Passage[]
  /** Where the HTTP server is reached, for addresses that people subscribe to. */
  readonly address?: string
}

/** What a skill is made with. */
export interface Tools {
  readonly answerer: Answerer
  readonly countries: readonly Country[]
  readonly glossary: readonly GlossaryTerm[]
  /** Undefined where there is no sound calendar: then nothing is said on dates of countries. */
  readonly calendar?: CalendarTools
  readonly clock: Clock
  /** Who can help whom, as the knowledge folder has it; undefined where other documents answer. */
  readonly brokers?: BrokerRegister
  /** The path of a newcomer, as the knowledge folder has it; undefined where other documents answer. */
  readonly orientation?: OrientationPath
  /** What drafts are looked at for, by kind of document; undefined where other documents answer. */
  readonly criteria?: CriteriaFolder
  /** Reads the files that people send; the desk always gives it. */
  readonly documents?: Documents
  /** Undefined without a language model: then the rules alone read what people write. */
  readonly reader?: ModelReader
  /** All skills, for the one that tells what the desk can do. */
  skills(): readonly Skill[]
}
