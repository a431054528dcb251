import type { Person, ReadStore } from '../../ports/store.ts'

/** The points of contact of a country in its government. */
export async function contactsOf(read: ReadStore, country: string): Promise<readonly Person[]> {
  return (await read.people()).filter((person) => person.role === 'government' && person.country === country)
}

/** The members of the Support Unit. */
export async function staffOf(read: ReadStore): Promise<readonly Person[]> {
  return (await read.people()).filter(({ role }) => role === 'support-unit')
}
