import { type Broker, mayBeOffered } from '../../brokering/broker.ts'
import { type Case, triedBrokers } from '../../brokering/case.ts'
import { type OpenState, WORKING_DAYS } from '../../brokering/clocks.ts'
import { BROKER, withKept } from '../../brokering/known-brokers.ts'
import { type Match, matchBrokers, NO_RECORD, type TrackRecord } from '../../brokering/match.ts'
import type { Need } from '../../brokering/need.ts'
import { readCountryDays, weekendsOnly } from '../../calendar/public-holidays.ts'
import { workingDaysAhead } from '../../calendar/working-time.ts'
import type { CivilDate } from '../../core/dates.ts'
import type { CountryCode } from '../../core/principal.ts'
import type { Country } from '../../knowledge/countries.ts'
import type { Person, ReadStore } from '../../ports/store.ts'
import type { Day, Tools, Turn } from '../skill.ts'
import { CASE, type KeptCase, OFFER, OfferView, readCase, SETTINGS, Settings } from './kept.ts'

/** By when each state of a case must end, counted in days on which its country and its broker both work. */
export interface CaseClock {
  dueFor(state: OpenState): CivilDate
  /** The countries whose public holidays are not known until a day, so that only weekends count for them. */
  weekendsOnlyUntil(day: CivilDate): readonly CountryCode[]
}

/** Everything that a step with a case needs to know: who, what, which day. */
export interface Scene {
  readonly own: ReadStore['entries']
  readonly today: CivilDate
  readonly now: Date
  readonly countries: readonly Country[]
  readonly brokers: readonly Broker[]
  person(id: string): Promise<Person | undefined>
  /** Who of the Support Unit looks after a case: its owner, else the leads. */
  keepers(one: Case): Promise<readonly Person[]>
  counterpartOf(country: CountryCode | undefined): Promise<Person | undefined>
  leads(): Promise<readonly Person[]>
  caseNumbered(number: string): Promise<KeptCase | undefined>
  match(need: Need, tried: ReadonlySet<string>): Promise<Match>
  /** The first proposal that the desk may write to by itself, to be asked now: it counts as asked from here on. */
  nextBroker(one: Case): Promise<{ broker: string; person: string } | undefined>
  /** The broker is the latest one of the case, unless another is about to be asked. */
  clockOf(one: Pick<Case, 'country' | 'offers'>, broker?: string): Promise<CaseClock>
  autoRoute(): Promise<boolean>
}

export async function sceneOf(at: Turn | Day, tools: Tools): Promise<Scene> {
  const { read } = at
  const own = 'own' in at && at.own ? at.own : read.entries
  const today = 'today' in at ? at.today : at.date
  const person = (id: string) => read.person(id)
  const brokers = await knownBrokers(own, person, tools)
  const { countries } = tools

  /** Read once; what this turn or round itself offers is added, so that nobody gets more than they take. */
  let records: Promise<ReadonlyMap<string, TrackRecord>> | undefined
  const offeredHere = new Map<string, number>()

  async function readRecords(): Promise<ReadonlyMap<string, TrackRecord>> {
    const contacts = brokers.filter(({ contact }) => contact !== undefined)
    const found = await Promise.all(
      contacts.map(async ({ id, contact = '' }): Promise<[string, TrackRecord]> => {
        const offers = (await own({ kind: OFFER, person: contact })).map(({ body }) => OfferView.parse(body))
        const mine = offers.filter(({ broker }) => broker === id)
        return [
          id,
          {
            open: mine.filter(({ answer, over }) => (answer === 'open' || answer === 'accepted') && !over).length,
            helped: mine.filter(({ result }) => result === 'yes' || result === 'partly').length,
            failed: mine.filter(({ result }) => result === 'no').length,
          },
        ]
      }),
    )
    return new Map(found)
  }

  async function match(need: Need, tried: ReadonlySet<string>): Promise<Match> {
    records ??= readRecords()
    const known = await records
    const region = countries.find(({ code }) => code === need.country)?.region
    const record = (id: string) => {
      const { open, ...results } = known.get(id) ?? NO_RECORD
      return { ...results, open: open + (offeredHere.get(id) ?? 0) }
    }
    return matchBrokers({ need, brokers, today, region, tried, record })
  }

  return {
    own,
    today,
    now: at.now,
    countries,
    brokers,
    person,
    leads: () => read.leads(),
    counterpartOf: async (country) => (country === undefined ? undefined : read.counterpartOf(country)),
    keepers: async (one) => {
      const owner = await read.person(one.owner)
      return owner ? [owner] : read.leads()
    },
    caseNumbered: async (number) => {
      const [entry] = await own({ kind: CASE, id: number })
      return entry && readCase(entry)
    },
    match,
    nextBroker: async (one) => {
      const { proposals } = await match(one.need, triedBrokers(one))
      for (const { broker } of proposals) {
        if (broker.contact && mayBeOffered(broker) && (await read.person(broker.contact))) {
          offeredHere.set(broker.id, (offeredHere.get(broker.id) ?? 0) + 1)
          return { broker: broker.id, person: broker.contact }
        }
      }
      return undefined
    },
    clockOf: async (one, broker = one.offers.at(-1)?.broker) => {
      const theirs = brokers.find(({ id }) => id === broker)?.countries[0]
      const countries = [...new Set([one.country, theirs])]
      const sides = await Promise.all(countries.map((country) => readCountryDays(country, read)))
      return {
        dueFor: (state) => workingDaysAhead(today, WORKING_DAYS[state], sides),
        weekendsOnlyUntil: (day) => weekendsOnly(sides, today, day),
      }
    },
    autoRoute: async () => {
      const [entry] = await own({ kind: SETTINGS, id: 'all' })
      return entry ? Settings.parse(entry.body).autoRoute : false
    },
  }
}

/** The register that ships, the fictional ones as long as their people are there, and what staff wrote over both. */
async function knownBrokers(
  own: ReadStore['entries'],
  person: Scene['person'],
  tools: Tools,
): Promise<readonly Broker[]> {
  const shipped = tools.brokers?.brokers ?? []
  const samples = await Promise.all(
    (tools.brokers?.samples ?? []).map(async (one) =>
      one.contact !== undefined && (await person(one.contact))?.sample ? [one] : [],
    ),
  )
  return withKept([...shipped, ...samples.flat()], await own({ kind: BROKER }))
}
