import { type CivilDate, yearOf } from '../core/dates.ts'
import type { Broker } from './broker.ts'
import type { Need } from './need.ts'
import { areNear, type Theme } from './themes.ts'

/** What is known of a broker beside the register: how much it carries, and what became of it. */
export interface TrackRecord {
  /** Requests on its desk now. */
  readonly open: number
  /** Earlier requests that helped, and those that did not. */
  readonly helped: number
  readonly failed: number
}

export const NO_RECORD: TrackRecord = { open: 0, helped: 0, failed: 0 }

/** Why a broker fits; each is true of this broker and this need. */
export type Reason =
  | { readonly kind: 'named' }
  | { readonly kind: 'theme'; readonly theme: Theme }
  | { readonly kind: 'near-theme'; readonly theme: Theme; readonly near: Theme }
  | { readonly kind: 'every-theme' }
  | { readonly kind: 'help'; readonly help: Need['help'][number] }
  | { readonly kind: 'language' }
  | { readonly kind: 'country' }
  | { readonly kind: 'region'; readonly region: string }
  | { readonly kind: 'helped-before'; readonly times: number }
  | { readonly kind: 'has-room'; readonly open: number; readonly capacity: number }

/** Why a broker is not proposed. */
export type Obstacle =
  | { readonly kind: 'no-consent' }
  | { readonly kind: 'at-capacity'; readonly capacity: number }
  | { readonly kind: 'era-over'; readonly until: number }
  | { readonly kind: 'not-yet'; readonly since: number }
  | { readonly kind: 'other-theme' }
  | { readonly kind: 'other-help' }
  | { readonly kind: 'other-language' }
  | { readonly kind: 'other-region' }
  | { readonly kind: 'peers-not-welcome' }
  | { readonly kind: 'own-country' }
  | { readonly kind: 'tried-before' }

export interface Proposal {
  readonly broker: Broker
  readonly score: number
  readonly reasons: readonly Reason[]
}

export interface LeftOut {
  readonly broker: Broker
  readonly obstacles: readonly Obstacle[]
}

export interface Match {
  /** Best first. Empty: it goes to the Support Unit, with the nearest. */
  readonly proposals: readonly Proposal[]
  readonly leftOut: readonly LeftOut[]
  /** Left out for one thing only, and near in theme. */
  readonly nearest: readonly LeftOut[]
}

export interface MatchQuestion {
  readonly need: Need
  readonly brokers: readonly Broker[]
  readonly today: CivilDate
  readonly region: string | undefined
  record(broker: string): TrackRecord
  /** Brokers that declined, stayed silent or gave the request back. */
  readonly tried: ReadonlySet<string>
}

/** What no person's choice overrides: consent of both sides, room, and a no that was said before. */
const FIRM: readonly Obstacle['kind'][] = [
  'no-consent',
  'peers-not-welcome',
  'own-country',
  'at-capacity',
  'tried-before',
]

/** Why a broker may not be asked at all; undefined when a person may choose it though it does not fit best. */
export function firmObstacle(match: Match, broker: string): Obstacle | undefined {
  const left = match.leftOut.find((one) => one.broker.id === broker)
  return left?.obstacles.find(({ kind }) => FIRM.includes(kind))
}

/** How much each part of the fit weighs; together with the bonus for a named broker they decide the order. */
const WEIGHTS = {
  named: 60,
  theme: 40,
  help: 16,
  language: 12,
  place: 14,
  results: 8,
  room: 6,
  consent: 4,
  ownWork: 12,
} as const

/** Who could help, best first, and why the others were left out. Pure: the same question has the same answer. */
export function matchBrokers(question: MatchQuestion): Match {
  const looked = question.brokers.map((broker) => ({ broker, obstacles: obstaclesOf(broker, question) }))
  const proposals = looked
    .filter(({ obstacles }) => obstacles.length === 0)
    .map(({ broker }) => proposalOf(broker, question))
    .sort((one, other) => other.score - one.score || (one.broker.id < other.broker.id ? -1 : 1))
  const leftOut = looked
    .filter(({ obstacles }) => obstacles.length > 0)
    .sort((one, other) => (one.broker.id < other.broker.id ? -1 : 1))
  const nearest = leftOut.filter(
    ({ broker, obstacles }) =>
      obstacles.length === 1 && obstacles[0]?.kind !== 'no-consent' && themeFit(broker, question.need) >= 0.5,
  )
  return { proposals, leftOut, nearest: nearest.slice(0, 3) }
}

function obstaclesOf(broker: Broker, { need, today, region, record, tried }: MatchQuestion): readonly Obstacle[] {
  const found: Obstacle[] = []
  const peer = broker.kind === 'peer-country'
  const named = need.named === broker.id
  if (broker.consent === 'none' || broker.consent === 'withdrawn' || (peer && broker.consent !== 'given')) {
    found.push({ kind: 'no-consent' })
  }
  if (peer && !need.peersWelcome) found.push({ kind: 'peers-not-welcome' })
  if (peer && need.country !== undefined && broker.id === `peer-${need.country.toLowerCase()}`) {
    found.push({ kind: 'own-country' })
  }
  if (tried.has(broker.id)) found.push({ kind: 'tried-before' })
  if (broker.capacity !== undefined && record(broker.id).open >= broker.capacity) {
    found.push({ kind: 'at-capacity', capacity: broker.capacity })
  }
  if (broker.until !== undefined && yearOf(today) > broker.until) found.push({ kind: 'era-over', until: broker.until })
  if (broker.since !== undefined && yearOf(today) < broker.since) found.push({ kind: 'not-yet', since: broker.since })
  if (!named && themeFit(broker, need) === 0) found.push({ kind: 'other-theme' })
  if (!named && helpFit(broker, need) === 0) found.push({ kind: 'other-help' })
  if (broker.languages.length > 0 && !broker.languages.includes(need.language)) found.push({ kind: 'other-language' })
  if (placeFit(broker, need, region) === 0) found.push({ kind: 'other-region' })
  return found
}

/** 1 = knows the theme; less for a near one, for one without stated themes; 0 = knows others. */
function themeFit(broker: Broker, need: Need): number {
  if (need.themes.length === 0) return 0.5
  const fits = need.themes.map((theme) => {
    if (broker.themes.includes(theme)) return 1
    if (broker.themes.length === 0) return 0.3
    return broker.themes.some((known) => areNear(known, theme)) ? 0.5 : 0
  })
  // The first theme is the one that the words name most clearly; knowing more of them counts a little.
  return Math.max(...fits) * 0.9 + (fits.reduce<number>((sum, fit) => sum + fit, 0) / fits.length) * 0.1
}

function helpFit(broker: Broker, need: Need): number {
  if (need.help.length === 0 || broker.help.length === 0) return 0.5
  return need.help.filter((kind) => broker.help.includes(kind)).length / need.help.length
}

/** 1 = serves the country, 0.9 = its region, 0.5 = anywhere; 0 = elsewhere only. */
function placeFit(broker: Broker, need: Need, region: string | undefined): number {
  if (broker.countries.length === 0 && broker.regions.length === 0) return 0.5
  if (need.country === undefined || (broker.countries.length === 0 && region === undefined)) return 0.3
  if (broker.countries.includes(need.country)) return 1
  return region !== undefined && broker.regions.includes(region) ? 0.9 : 0
}

/** Few themes = a specialist: of two that know the theme, the one that knows little else comes first. */
function focus(broker: Broker): number {
  return broker.themes.length === 0 ? 0 : 1 / broker.themes.length
}

/** What OGP's own teams do themselves, such as reading a draft plan, goes to them first. */
function isOwnWork(broker: Broker, need: Need): boolean {
  return (
    broker.kind === 'support-unit' &&
    need.help.length > 0 &&
    need.themes.some((theme) => broker.themes.includes(theme)) &&
    need.help.every((kind) => broker.help.includes(kind))
  )
}

function proposalOf(broker: Broker, question: MatchQuestion): Proposal {
  const { need, region } = question
  const record = question.record(broker.id)
  const room = broker.capacity === undefined ? 0.5 : 1 - record.open / broker.capacity
  // With one success and one failure assumed beforehand, a single result does not decide.
  const results = (record.helped + 1) / (record.helped + record.failed + 2)
  const language = broker.languages.includes(need.language) ? 1 : 0.6
  const fit = themeFit(broker, need)
  const score =
    (need.named === broker.id ? WEIGHTS.named : 0) +
    WEIGHTS.theme * fit +
    WEIGHTS.help * helpFit(broker, need) +
    WEIGHTS.language * language +
    WEIGHTS.place * placeFit(broker, need, region) +
    WEIGHTS.results * results +
    WEIGHTS.room * (room - Math.min(record.open, 20) / 20) +
    WEIGHTS.consent * (broker.consent === 'given' ? 1 : 0) +
    (isOwnWork(broker, need) ? WEIGHTS.ownWork : 0) +
    (fit === 0 ? 0 : 4 * focus(broker))
  return { broker, score: Math.round(score * 1000) / 1000, reasons: reasonsFor(broker, question, record) }
}

function reasonsFor(broker: Broker, { need, region }: MatchQuestion, record: TrackRecord): readonly Reason[] {
  const reasons: Reason[] = []
  if (need.named === broker.id) reasons.push({ kind: 'named' })
  const known = need.themes.filter((theme) => broker.themes.includes(theme))
  reasons.push(...known.map((theme) => ({ kind: 'theme', theme }) as const))
  if (known.length === 0 && broker.themes.length === 0) reasons.push({ kind: 'every-theme' })
  if (known.length === 0) {
    const pairs = need.themes.flatMap((theme) =>
      broker.themes
        .filter((near) => areNear(near, theme))
        .map((near) => ({ kind: 'near-theme', theme, near }) as const),
    )
    reasons.push(...pairs.slice(0, 1))
  }
  reasons.push(
    ...need.help.filter((kind) => broker.help.includes(kind)).map((help) => ({ kind: 'help', help }) as const),
  )
  if (broker.languages.includes(need.language)) reasons.push({ kind: 'language' })
  if (need.country && broker.countries.includes(need.country)) reasons.push({ kind: 'country' })
  else if (region && broker.regions.includes(region)) reasons.push({ kind: 'region', region })
  if (record.helped > 0) reasons.push({ kind: 'helped-before', times: record.helped })
  if (broker.capacity !== undefined) reasons.push({ kind: 'has-room', open: record.open, capacity: broker.capacity })
  return reasons
}
