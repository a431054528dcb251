import type { Language } from './language.ts'

/** What a person is to the partnership. A guest is anyone whom the directory does not know. */
export const ROLES = ['government', 'civil-society', 'support-unit', 'broker', 'guest'] as const

export type Role = (typeof ROLES)[number]

/** ISO 3166-1 alpha-2 code of a country, or XK for Kosovo as in OGP's own lists. */
export type CountryCode = string

/** Who is asking, as the desk knows them for this turn. */
export interface Principal {
  readonly id: string
  readonly name: string
  readonly role: Role
  /** A lead sees what concerns all countries: portfolio, audit log, sensitive notes. */
  readonly lead: boolean
  /** The country of a contact; undefined for staff, brokers and guests. */
  readonly country: CountryCode | undefined
  /** The countries whose counterpart this member of staff is. */
  readonly countries: readonly CountryCode[]
  readonly language: Language | undefined
  /** IANA time zone, for example Africa/Accra. */
  readonly zone: string
}

/**
 * Tags that say who may read an entry. An entry carries tags, a principal holds tags, and one in common is enough.
 * `everyone` · `support-unit` · `lead` · `counterpart:GH` · `country:GH:government` · `country:GH:civil-society` ·
 * `person:<id>` · `staff:<id>`, held by that person only as long as they belong to the Support Unit
 */
export type ReaderTag = string

/** All tags that this person holds. A guest holds only `everyone`, and their own. */
export function readerTagsOf(principal: Principal): readonly ReaderTag[] {
  const tags = ['everyone', `person:${principal.id}`]
  if (principal.role === 'support-unit') {
    tags.push(
      'support-unit',
      `staff:${principal.id}`,
      ...principal.countries.map((country) => `counterpart:${country}`),
    )
    if (principal.lead) tags.push('lead')
  }
  if ((principal.role === 'government' || principal.role === 'civil-society') && principal.country) {
    tags.push(`country:${principal.country}:${principal.role}`)
  }
  return tags
}

export function mayRead(principal: Principal, readers: readonly ReaderTag[]): boolean {
  const held = new Set(readerTagsOf(principal))
  return readers.some((tag) => held.has(tag))
}
