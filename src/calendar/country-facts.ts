import type { CivilDate } from '../core/dates.ts'
import type { CountryCode } from '../core/principal.ts'
import type { FactStatus } from '../core/status.ts'
import type { DayRange } from './day-range.ts'
import type { LENGTHS, MEMBERSHIPS } from './rule-schema.ts'

/** Something known with a certain sureness. */
export interface Known<T> {
  readonly value: T
  readonly status: FactStatus
}

/** A plan that a country had or has. What was not seen is undefined. */
export interface Plan {
  readonly country: CountryCode
  /** Names the plan within the country: its years, such as 2023-2027. */
  readonly name: string
  readonly start: Known<DayRange> | undefined
  readonly end: Known<DayRange> | undefined
  /** Published or handed in. */
  readonly delivered: Known<DayRange> | undefined
  readonly coCreationStart: Known<DayRange> | undefined
  readonly length: (typeof LENGTHS)[number] | undefined
  readonly note: string
  readonly sources: readonly string[]
  /** Where it stands: file and line, or who corrected it and when. */
  readonly where: string
}

export type Membership = (typeof MEMBERSHIPS)[number]

/** From when on a country was a member, under review, suspended and so on. */
export interface MembershipSince {
  readonly country: CountryCode
  readonly membership: Membership
  /** Undefined: since a day that was not seen. */
  readonly from: DayRange | undefined
  readonly status: FactStatus
  readonly note: string
  readonly sources: readonly string[]
  readonly where: string
}

/** `cohort-1` … `cohort-4` until 2014, then the group of odd or even years. */
export type Group = 'cohort-1' | 'cohort-2' | 'cohort-3' | 'cohort-4' | 'odd' | 'even'

export interface GroupSpan {
  readonly country: CountryCode
  readonly group: Group
  readonly from: CivilDate
  readonly until: CivilDate
  readonly status: FactStatus
  readonly note: string
  readonly sources: readonly string[]
  readonly where: string
}

/** Days on which something was last done, told by people of the country or the Support Unit. */
export interface KeptFacts {
  readonly forumMeeting?: Known<DayRange>
  readonly repositoryUpdate?: Known<DayRange>
  readonly checkIn?: Known<DayRange>
  readonly letterOfIntent?: Known<DayRange>
}

/** Everything that the engine knows of one country. */
export interface CountryFacts {
  readonly code: CountryCode
  readonly plans: readonly Plan[]
  readonly memberships: readonly MembershipSince[]
  readonly groups: readonly GroupSpan[]
  readonly kept: KeptFacts
}

/** The weaker of two: what rests on both is no surer than the less sure one. */
export function weakest(...statuses: readonly FactStatus[]): FactStatus {
  const rank = Math.max(0, ...statuses.map((status) => STRENGTH.indexOf(status)))
  return STRENGTH[rank] ?? 'UNSTATED'
}

const STRENGTH: readonly FactStatus[] = ['SOLID', 'INDIRECT', 'RECALLED', 'VERIFY', 'OLD', 'GAP', 'UNSTATED']
