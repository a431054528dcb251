import type { InLanguages } from '../../../src/core/language.ts'
import { ENGLISH } from './wording-en.ts'
import { SPANISH } from './wording-es.ts'
import { FRENCH } from './wording-fr.ts'

/** Every word of the page that does not come from the desk. */
export interface Words {
  readonly name: string
  readonly tagline: string
  readonly skip: string
  readonly views: string
  readonly conversation: string
  readonly guidance: string
  readonly you: string
  readonly languages: string
  readonly footer: string

  readonly askingAs: string
  readonly visitor: string
  readonly roleAlone: { readonly 'support-unit': string; readonly broker: string }
  readonly roleIn: {
    readonly government: (country: string) => string
    readonly 'civil-society': (country: string) => string
  }
  readonly roles: {
    readonly government: string
    readonly 'civil-society': string
    readonly 'support-unit': string
    readonly broker: string
  }
  readonly change: string
  readonly today: (date: string) => string
  readonly onDay: (date: string) => string
  readonly person: string
  readonly personHint: string
  readonly directory: string
  readonly anonymous: string
  readonly governments: string
  readonly civilSociety: string
  readonly answersIn: string
  readonly asWritten: string
  readonly day: string
  readonly dayHint: string
  readonly apply: string
  readonly newConversation: string

  readonly welcome: string
  readonly welcomeMore: string
  readonly tryThese: string
  readonly log: string
  readonly message: string
  readonly placeholder: string
  readonly keys: string
  readonly send: string
  readonly attach: string
  readonly attachHint: string
  readonly attached: string
  /** Before the name of a file. */
  readonly remove: string
  readonly thinking: string
  readonly desk: string
  readonly wholeMessage: (length: number) => string

  readonly caveat: string
  readonly sources: string
  readonly edition: (edition: string) => string
  readonly heldUntil: (date: string) => string
  readonly reviewedOn: (date: string) => string
  readonly citation: (number: number, title: string) => string
  readonly writtenByModel: string
  readonly feedback: string
  readonly useful: string
  readonly notUseful: string
  readonly picture: string
  readonly download: (name: string) => string
  readonly table: string
  readonly optional: string

  readonly guidanceLead: (documents: number, day: string) => string
  readonly document: string
  readonly inForce: string
  readonly notInForce: string
  readonly notYet: string
  readonly reviewed: string
  readonly reviewBy: string
  readonly reviewDue: string
  readonly held: string
  readonly from: (date: string) => string
  readonly between: (from: string, until: string) => string
  readonly replaces: string
  readonly replacedBy: string
  readonly status: string
  readonly editionName: string
  readonly topicsName: string
  readonly topics: Readonly<Record<string, string>>
  readonly contents: string
  readonly backToConversation: string
  readonly allGuidance: string
  readonly quoted: string
  readonly quoteGone: string
  readonly aboutPassage: string
  readonly rests: string
  readonly alsoIn: string
  readonly pastEdition: (until: string, day: string) => string
  readonly futureEdition: (from: string, day: string) => string
  readonly noGuidance: string

  readonly youLead: string
  readonly youEmpty: string
  readonly earlier: string
  readonly emptyTalk: string
  readonly talkOf: (number: number, who: string) => string

  readonly problems: Readonly<
    Record<
      | 'not-this-address'
      | 'through-a-proxy'
      | 'from-elsewhere'
      | 'stale'
      | 'no-such-talk'
      | 'no-such-person'
      | 'no-such-day'
      | 'no-such-language'
      | 'no-such-button'
      | 'no-such-document'
      | 'no-such-page'
      | 'not-understood'
      | 'empty'
      | 'too-large'
      | 'too-many-files'
      | 'too-fast'
      | 'failed',
      { readonly title: string; readonly what: string }
    >
  >
  readonly goOn: string
  readonly opening: string
  readonly lost: string
  readonly back: string
  readonly updated: string
  readonly reload: string
  readonly unsent: string
  readonly retry: string
  readonly scriptless: string
}

export const WORDING: InLanguages<Words> = { en: ENGLISH, fr: FRENCH, es: SPANISH }
