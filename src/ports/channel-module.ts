import type { Express } from 'express'
import type { CivilDate } from '../core/dates.ts'
import type { Language } from '../core/language.ts'
import type { Account, Address } from '../core/message.ts'
import type { Problem } from '../core/problem.ts'
import type { Reply } from '../core/reply.ts'
import type { Channel } from './channel.ts'
import type { Clock } from './clock.ts'
import type { Library } from './library.ts'
import type { Log } from './log.ts'
import type { Pictures } from './picture.ts'
import type { Person, Said } from './store.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** What a channel's settings come to. Half-set credentials stop the start; missing ones leave the channel off. */
export type ChannelState<Settings> =
  | { readonly state: 'on'; readonly settings: Settings; readonly how: string }
  | { readonly state: 'off'; readonly why: string }
  | { readonly state: 'half-set'; readonly problems: readonly Problem[] }

/** `settings.ts` of a channel folder. Light: it is read even when the channel is off. */
export interface ChannelSettings<Settings> {
  /** Names and meaning of the settings, for the doctor and `.env.example`. */
  readonly names: readonly { readonly name: string; readonly meaning: string }[]
  read(environment: Environment): ChannelState<Settings>
}

/** Small things that a channel must remember: references, tokens, threads it takes part in. */
export interface ChannelMemory {
  get(key: string): Promise<unknown>
  /** Overwrites what was there; null forgets it. */
  put(key: string, value: unknown): Promise<void>
}

/** What somebody sees who looks at a page of the desk rather than writing to it. */
export interface Viewer {
  readonly account: Account
  readonly verifiedEmail?: string
  readonly profileLanguage?: Language
  readonly assumed?: { readonly person?: string; readonly today?: CivilDate; readonly language?: Language }
}

/** A private conversation with a person. */
export interface Place {
  readonly address: Address
  readonly conversation: string
}

/** What a channel is opened with. */
export interface ChannelTools {
  readonly log: Log
  readonly clock: Clock
  /** The one HTTP server, for channels that are called. Listens on 127.0.0.1 unless a setting says otherwise. */
  readonly http: Express
  readonly memory: ChannelMemory
  /** Who they are for the desk, then what each skill shows on a home page. */
  home(viewer: Viewer): Promise<Reply>
  /** Examples of what this person can ask, best first. */
  suggestions(viewer: Viewer): Promise<readonly string[]>
  /**
   * Somebody can be written to in private here, though they have not written yet. Who is in the directory and is
   * reached nowhere else gets letters here from now on. Resolves with the language in which they are addressed.
   */
  meet(viewer: Viewer, place: Place): Promise<Language>
  transcript(conversation: string, limit: number): Promise<readonly Said[]>
  people(): Promise<readonly Person[]>
  /** For platforms that show no vector graphics. */
  readonly pictures: Pictures
  /** The guidance itself, to be read. */
  readonly library: Library
}

/** `index.ts` of a channel folder. Loaded only when the channel is on. */
export interface ChannelModule<Settings> {
  open(settings: Settings, tools: ChannelTools): Promise<Channel>
  /** Asks the platform whether the settings work, for the doctor. Changes nothing. */
  examine?(settings: Settings): Promise<readonly Problem[]>
}
