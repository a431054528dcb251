import { type CountryCode, mayRead, type Principal } from '../../core/principal.ts'
import type { CountryDesk, Person, ReadStore } from '../../ports/store.ts'

/** A person of the directory as a reader. */
export function readerOf(person: Person, desks: readonly CountryDesk[]): Principal {
  const { id, name, role, lead, country, language, zone } = person
  const countries = desks.filter(({ counterpart }) => counterpart === id).map(({ code }): CountryCode => code)
  return { id, name, role, lead, country, countries, language, zone: zone ?? 'UTC' }
}

/** The desk's own view, narrowed to what a person may read: what is sent unasked must be fit for its reader. */
export function readAs(read: ReadStore, principal: Principal): ReadStore {
  return {
    ...read,
    principal,
    entries: async (query) => {
      const { limit, ...rest } = query
      const found = (await read.entries(rest)).filter(({ readers }) => mayRead(principal, readers))
      return limit === undefined ? found : found.slice(0, limit)
    },
  }
}
