import { type Principal, readerTagsOf } from '../core/principal.ts'
import type { ReadStore, Store } from '../ports/store.ts'

/** The store as one person may see it. */
export function viewFor(principal: Principal, store: Store): ReadStore {
  const readableBy = readerTagsOf(principal)
  return readStore(principal, store, {
    entries: (query) => store.entries({ ...query, readableBy }),
    countByPerson: (query) => store.countByPerson({ ...query, readableBy }),
  })
}

/** The store as the desk itself sees it, for what it does unasked. */
export function viewForDesk(store: Store): ReadStore {
  const desk: Principal = {
    id: 'desk',
    name: 'Countrydesk',
    role: 'support-unit',
    lead: true,
    country: undefined,
    countries: [],
    language: undefined,
    zone: 'UTC',
  }
  return readStore(desk, store, {
    entries: (query) => store.entries(query),
    countByPerson: (query) => store.countByPerson(query),
  })
}

/** The entries that a skill keeps itself, whoever may read them. */
export function ownEntries(skill: string, store: Store): ReadStore['entries'] {
  return async (query) => {
    if (!query.kind?.startsWith(`${skill}/`)) throw new Error(`${skill} may read all of its own kinds only.`)
    return store.entries(query)
  }
}

function readStore(principal: Principal, store: Store, seen: Pick<ReadStore, 'entries' | 'countByPerson'>): ReadStore {
  return {
    ...seen,
    principal,
    person: (id) => store.directory.person(id),
    people: () => store.directory.people(),
    counterpartOf: async (country) => {
      const desk = (await store.directory.countries()).find((candidate) => candidate.code === country)
      return desk?.counterpart ? store.directory.person(desk.counterpart) : undefined
    },
    leads: async () =>
      (await store.directory.people()).filter((person) => person.role === 'support-unit' && person.lead),
  }
}
