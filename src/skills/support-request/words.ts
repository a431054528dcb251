import type { BROKER_KINDS } from '../../brokering/broker.ts'
import type { OpenState } from '../../brokering/clocks.ts'
import type { Move, Refusal } from '../../brokering/move-case.ts'
import type { NeededPart, Share } from '../../brokering/need.ts'

/** Every sentence of this skill. */
export interface SupportWords {
  readonly summary: string
  readonly examples: readonly string[]
  readonly staffExamples: readonly string[]
  readonly facts: Readonly<
    Record<'country' | 'theme' | 'help' | 'language' | 'by' | 'noDate' | 'stage' | 'share' | 'words', string>
  >
  readonly shares: Readonly<Record<Share, string>>
  readonly states: Readonly<Record<OpenState, string>>
  readonly endings: Readonly<Record<'helped' | 'withdrawn' | 'merged' | 'not-possible' | 'unanswered', string>>
  readonly reasons: {
    named: string
    theme(theme: string): string
    nearTheme(near: string, theme: string): string
    everyTheme: string
    help(kind: string): string
    language: string
    country: string
    region: string
    helpedBefore(times: number): string
    hasRoom(open: number, capacity: number): string
  }
  readonly obstacles: {
    'no-consent': string
    'at-capacity'(capacity: number): string
    'era-over'(until: number): string
    'not-yet'(since: number): string
    'other-theme': string
    'other-help': string
    'other-language': string
    'other-region': string
    'peers-not-welcome': string
    'own-country': string
    'tried-before': string
  }
  readonly proposals: string
  readonly noMatch: string
  readonly nearest: string
  readonly noContact: string
  readonly aBroker: string
  readonly buttons: {
    file: string
    fileAnyway: string
    change: string
    discard: string
    details: string
    accept: string
    decline: string
    giveBack: string
    agree: string
    refuse: string
    reply: string
    deliver: string
    story: string
    withdraw: string
    reopen: string
    add: string
    show: string
    claim: string
    offer(broker: string): string
    assign: string
    merge: string
    note: string
    close: string
    answerGap: string
    draftGap: string
    addBroker: string
    findHelp: string
    askPerson: string
  }
  readonly understood: string
  readonly stillMissing: (parts: readonly string[]) => string
  readonly missing: Readonly<Record<NeededPart, string>>
  readonly detailsTitle: string
  readonly noDateHint: string
  readonly send: string
  readonly askFile: string
  readonly duplicate: (number: string, state: string) => string
  readonly filed: (number: string, who: string, due: string) => string
  readonly supportUnit: string
  readonly discarded: string
  readonly draftGone: string
  readonly filedAlready: (number: string) => string
  readonly noRequests: string
  readonly yourRequests: string
  readonly columns: readonly [string, string, string, string]
  readonly unknownNumber: (number: string) => string
  readonly refusals: Readonly<Record<Refusal, string>>
  readonly done: Readonly<Record<Move['kind'], string>>
  readonly newRequest: (number: string, asker: string) => string
  readonly needsPerson: (number: string) => string
  readonly offer: (number: string, due: string) => string
  readonly tellOffered: (number: string) => string
  readonly tellAccepted: (number: string, broker: string, person: string) => string
  readonly tellKeeperAccepted: (number: string, broker: string) => string
  readonly tellGaveBack: (number: string, broker: string) => string
  readonly tellKeeperDeclined: (number: string, broker: string) => string
  readonly tellOver: (number: string) => string
  readonly introduceToBroker: (number: string, asker: string, country: string) => string
  readonly introduceToAsker: (number: string, person: string, broker: string) => string
  readonly tellKeeperIntroduced: (number: string) => string
  readonly tellWithdrawn: (number: string) => string
  readonly tellReopened: (number: string) => string
  readonly tellMerged: (number: string, into: string) => string
  readonly tellClosed: (number: string, ending: string) => string
  readonly tellAssigned: (number: string) => string
  readonly tellAdded: (number: string) => string
  readonly tellLate: (number: string, state: string, times: number) => string
  readonly remindAgree: (number: string, broker: string) => string
  readonly askProgress: (number: string) => string
  readonly askResult: (number: string) => string
  readonly results: Readonly<Record<'yes' | 'partly' | 'no', string>>
  readonly askStory: string
  readonly replyTitle: (number: string) => string
  readonly yourMessage: string
  readonly relayed: (number: string, name: string) => string
  readonly passedAlong: string
  readonly nobodyYet: string
  readonly fileTooLarge: (name: string, megabytes: number) => string
  readonly emptyMessage: string
  readonly queueTitle: string
  readonly queueParts: Readonly<Record<'late' | 'mine' | 'unassigned' | 'others', string>>
  readonly queueEmpty: string
  readonly andMore: (count: number) => string
  readonly offersTitle: string
  readonly noOffers: string
  readonly notes: string
  readonly thread: string
  readonly history: string
  readonly noted: string
  readonly owner: string
  readonly clock: string
  readonly weekendsOnly: (countries: string) => string
  readonly person: string
  readonly otherNumber: string
  readonly autoRoute: (on: boolean) => string
  readonly leadsOnly: string
  readonly helpWithWhat: string
  readonly passWhat: (question: string) => string
  readonly broker: {
    title: string
    id: string
    kind: string
    name: string
    does: string
    contact: string
    capacity: string
    consent: string
    why: string
    saved(name: string): string
    bad(what: string): string
    list: string
    unknownPerson: string
    consents: Readonly<Record<'given' | 'none' | 'withdrawn', string>>
    kinds: Readonly<Record<(typeof BROKER_KINDS)[number], string>>
  }
  readonly gaps: {
    title: string
    none: string
    answerField: string
    answered: string
    toAsker(question: string): string
    already: string
    unknown: string
    draftName(id: string): string
    draft: string
    published(question: string): string
  }
}
