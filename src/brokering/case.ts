import { z } from 'zod'
import type { CivilDate } from '../core/dates.ts'
import { LANGUAGES } from '../core/language.ts'
import { CASE_STATES } from './clocks.ts'
import { Need } from './need.ts'

const date = z.custom<CivilDate>((value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value))

/** Who looks after a case that nobody took yet. */
export const TEAM = 'support-unit'

export const RESULTS = ['yes', 'partly', 'no'] as const
export type Result = (typeof RESULTS)[number]

/** `open`: waits for the broker. `silent`: let its day pass. `taken-back`: the asker or staff ended it. */
export const Offer = z.object({
  broker: z.string(),
  person: z.string(),
  on: date,
  answer: z.enum(['open', 'accepted', 'declined', 'silent', 'taken-back']),
})
export type Offer = z.infer<typeof Offer>

/** A request for help, from the first words to what came of it. */
export const Case = z.object({
  /** For people: SR-4F7K2Q. */
  number: z.string(),
  state: z.enum(CASE_STATES),
  asker: z.string(),
  askerName: z.string(),
  country: z.string().optional(),
  language: z.enum(LANGUAGES),
  need: Need,
  filedOn: date,
  /** Directory id of a member of staff, or the whole Support Unit. */
  owner: z.string(),
  /** By when somebody must move; undefined only when closed. */
  due: date.optional(),
  /** How often the day passed in this state. */
  breaches: z.number(),
  offers: z.array(Offer),
  results: z.object({ asker: z.enum(RESULTS).optional(), broker: z.enum(RESULTS).optional() }),
  ending: z.enum(['helped', 'withdrawn', 'merged', 'not-possible', 'unanswered']).optional(),
  mergedInto: z.string().optional(),
  log: z.array(z.object({ on: date, by: z.string(), what: z.string(), about: z.string().optional() })),
})
export type Case = z.infer<typeof Case>

/** The offer that waits or was accepted: the broker who is party to the case now. */
export function currentOffer(one: Case): Offer | undefined {
  return one.offers.findLast(({ answer }) => answer === 'open' || answer === 'accepted')
}

/** The broker's person whom the asker may write to, and who may write to the asker. */
export function introducedBroker(one: Case): Offer | undefined {
  const known = one.state === 'introduced' || one.state === 'under-way' || one.state === 'delivered'
  const offer = one.offers.findLast(({ answer }) => answer === 'accepted')
  return known || (one.state === 'closed' && one.ending === 'helped') ? offer : undefined
}

/** Brokers to whom the case is not offered again. */
export function triedBrokers(one: Case): ReadonlySet<string> {
  return new Set(one.offers.filter(({ answer }) => answer !== 'open').map(({ broker }) => broker))
}
