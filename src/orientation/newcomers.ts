import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { CountryCode } from '../core/principal.ts'
import type { Person } from '../ports/store.ts'
import type { Side } from './step.ts'

/** Somebody who speaks for a country. */
export type Contact = Person & { readonly role: Side; readonly country: CountryCode }

/** Whom the desk has seen in the directory: marks instead of ids, so that nobody is named who has left it. */
export const Seen = z.object({ contacts: z.array(z.string()), countries: z.array(z.string()) })
export type Seen = z.infer<typeof Seen>

export function contactsAmong(people: readonly Person[]): readonly Contact[] {
  return people.filter(
    (person): person is Contact =>
      (person.role === 'government' || person.role === 'civil-society') && person.country !== undefined,
  )
}

/** The same person on another side or for another country is a newcomer again. */
export function markOf({ id, role, country }: Pick<Contact, 'id' | 'role' | 'country'>): string {
  return createHash('sha256').update(`${id}|${role}|${country}`).digest('base64url').slice(0, 16)
}

export interface Newcomer {
  readonly contact: Contact
  /** The desk has not seen anybody of this country before. */
  readonly newCountry: boolean
}

/**
 * Who is new since the desk last looked. On the first look, and when nobody is left of those seen before (a directory
 * was imported whole), nobody is: who has done the work for years is not welcomed.
 */
export function newcomersSince(seen: Seen | undefined, contacts: readonly Contact[]): readonly Newcomer[] {
  if (!seen || !contacts.some((contact) => seen.contacts.includes(markOf(contact)))) return []
  return contacts
    .filter((contact) => !seen.contacts.includes(markOf(contact)))
    .map((contact) => ({ contact, newCountry: !seen.countries.includes(contact.country) }))
}

/** What is seen now. Undefined when nothing changed. */
export function seenNow(seen: Seen | undefined, contacts: readonly Contact[]): Seen | undefined {
  const marks = [...new Set(contacts.map(markOf))].sort()
  const countries = [...new Set([...(seen?.countries ?? []), ...contacts.map(({ country }) => country)])].sort()
  const same = seen && alike(seen.contacts, marks) && alike(seen.countries, countries)
  return same ? undefined : { contacts: marks, countries }
}

function alike(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value, at) => value === other[at])
}
