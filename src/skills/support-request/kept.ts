import { createHash } from 'node:crypto'
import { z } from 'zod'
import { Case, type Offer } from '../../brokering/case.ts'
import { Need } from '../../brokering/need.ts'
import type { Entry } from '../../core/outcome.ts'
import type { KeptEntry } from '../../ports/store.ts'

/** The whole case, for the desk and the Support Unit. The asker is told of it, and reads no entry. */
export const CASE = 'support-request/case'
/** What the queue and the clocks need of a case, and no more: there may be thousands. Filed under its owner. */
export const LINE = 'support-request/line'
/** Under the day on which a case is due, so that a day's round reads only what became late. */
export const CLOCK = 'support-request/clock'
/** The day up to which the clocks were looked at. */
export const ROUND = 'support-request/round'
/** What one broker may see of a case; taken from their sight when the offer ends. */
export const OFFER = 'support-request/offer'
/** Internal: never shown outside the Support Unit. */
export const NOTE = 'support-request/note'
/** A request that was not filed yet. */
export const DRAFT = 'support-request/draft'
/** Words that crossed between asker, broker and Support Unit. */
export const MESSAGE = 'support-request/message'
export const SETTINGS = 'support-request/settings'

export const Settings = z.object({ autoRoute: z.boolean() })

export const OfferView = z.object({
  number: z.string(),
  broker: z.string(),
  person: z.string(),
  answer: z.enum(['open', 'accepted', 'declined', 'silent', 'taken-back']),
  /** Left out as far as the asker did not allow it. */
  need: Need.partial({ words: true }),
  result: z.enum(['yes', 'partly', 'no']).optional(),
  /** The request is closed, whether or not anybody said how it went. */
  over: z.boolean().optional(),
})
export type OfferView = z.infer<typeof OfferView>

export const Draft = z.object({ need: Need, filed: z.string().optional() })
export const Note = z.object({ number: z.string(), by: z.string(), words: z.string(), on: z.string() })
export const Message = z.object({
  number: z.string(),
  from: z.enum(['asker', 'broker', 'staff']),
  name: z.string(),
  words: z.string(),
  files: z.array(z.string()),
  on: z.string(),
})

/** A case with the revision that was read, so that nobody's change is lost. */
export interface KeptCase {
  readonly one: Case
  readonly revision: number
}

export function readCase(entry: KeptEntry): KeptCase {
  return { one: Case.parse(entry.body), revision: entry.revision }
}

/** A case as the queue and the clocks see it. */
export type CaseLine = Pick<Case, 'number' | 'state' | 'owner' | 'country' | 'due' | 'ending'> &
  Pick<Case['need'], 'themes'>

/** Where the lines of closed cases lie, so that they weigh on nobody's queue. */
export const CLOSED = 'closed'
/** By these words the queue finds what the day's round found late, and what is in time. */
export const LATE = 'late'
export const IN_TIME = 'in-time'

export function caseEntries(one: Case, after: number): readonly Entry[] {
  const clock: Entry = {
    kind: CLOCK,
    id: one.number,
    person: one.due ?? CLOSED,
    readers: ['support-unit'],
    body: { number: one.number },
  }
  return [caseEntry(one, after), lineEntry(one), clock]
}

export function lineOf({ number, state, owner, country, due, ending, need }: Case): CaseLine {
  return {
    number,
    state,
    owner,
    themes: need.themes,
    ...(country && { country }),
    ...(due && { due }),
    ...(ending && { ending }),
  }
}

function lineEntry(one: Case): Entry {
  const person = one.state === 'closed' ? CLOSED : one.owner
  const words = one.state === 'closed' ? [] : [one.breaches > 0 ? LATE : IN_TIME]
  return { kind: LINE, id: one.number, person, readers: ['support-unit'], body: lineOf(one), words }
}

function caseEntry(one: Case, after: number): Entry {
  return {
    kind: CASE,
    id: one.number,
    person: one.asker,
    readers: ['support-unit'],
    after,
    body: one,
    ...(one.country && { country: one.country }),
  }
}

/** What the broker may see: only while they are asked or at work, and only as far as the asker allowed. */
export function offerEntry(one: Case, offer: Offer): Entry {
  const party = offer.answer === 'open' || offer.answer === 'accepted'
  const known =
    one.state === 'introduced' || one.state === 'under-way' || one.state === 'delivered' || one.state === 'closed'
  const body: OfferView = {
    number: one.number,
    broker: offer.broker,
    person: offer.person,
    answer: offer.answer,
    need: offer.answer === 'accepted' && known ? one.need : redacted(one.need),
    ...(offer.answer === 'accepted' && one.results.asker && { result: one.results.asker }),
    ...(one.state === 'closed' && { over: true }),
  }
  return {
    kind: OFFER,
    id: `${one.number} ${offer.broker}`,
    person: offer.person,
    readers: party ? ['support-unit', `person:${offer.person}`] : ['support-unit'],
    body,
  }
}

/** The need without what the asker did not want to be told before an introduction. */
export function redacted(need: Need): OfferView['need'] {
  const { words, country, stage, named: _, ...open } = need
  if (need.share === 'everything') return { ...open, words, ...(country && { country }), ...(stage && { stage }) }
  if (need.share === 'with-country') return { ...open, ...(country && { country }), ...(stage && { stage }) }
  return open
}

/** A number that people can say: no letters that look alike. */
export function numberFor(seed: string, length = 6): string {
  const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
  const bytes = createHash('sha256').update(seed).digest()
  return `SR-${Array.from({ length }, (_, at) => letters.charAt((bytes[at] ?? 0) % letters.length)).join('')}`
}

export function shortHash(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, 16)
}
