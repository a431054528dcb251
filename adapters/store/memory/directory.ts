import type { Account, Address } from '../../../src/core/message.ts'
import type { DirectoryMove } from '../../../src/core/outcome.ts'
import type { Change, CountryDesk, Directory, KnownAddress, Person } from '../../../src/ports/store.ts'
import { isSamePerson } from '../is-same-person.ts'

interface Seen extends KnownAddress {
  readonly person: string
  readonly at: number
}

/** The directory, and how the commit of the same store teaches it addresses. */
export interface MemoryDirectory extends Directory {
  learn(learnt: NonNullable<Change['learnt']>, now: Date): void
  /** Throws before anything is changed. */
  mayMove(moves: readonly DirectoryMove[]): void
  move(moves: readonly DirectoryMove[]): void
}

export function makeDirectory(): MemoryDirectory {
  let people: readonly Person[] = []
  let desks: readonly CountryDesk[] = []
  /** By account: who, and whether a platform vouched for it rather than the list of people. */
  let accounts = new Map<string, { account: Account; person: string; linked: boolean }>()
  let addresses: readonly Seen[] = []

  function whole(person: Person | undefined): Person | undefined {
    if (!person) return undefined
    const own = [...accounts.values()].filter((row) => row.person === person.id).map((row) => row.account)
    return { ...person, accounts: own.sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1)) }
  }

  function replace(newPeople: readonly Person[], newDesks: readonly CountryDesk[]): void {
    const stranger = newDesks.find(({ counterpart }) => counterpart && !newPeople.some(({ id }) => id === counterpart))
    if (stranger) throw new Error(`The directory knows nobody with the id ${stranger.counterpart}.`)
    const gone = people.filter((old) => !newPeople.some((one) => isSamePerson(one, old))).map(({ id }) => id)
    const ids = new Set(newPeople.map(({ id }) => id))
    const linked = [...accounts.values()].filter(
      (row) => row.linked && ids.has(row.person) && !gone.includes(row.person),
    )
    const listed = newPeople.flatMap(({ id, accounts: own }) =>
      own.map((account) => ({ account, person: id, linked: false })),
    )
    // What the list says comes last: it wins.
    accounts = new Map([...linked, ...listed].map((row) => [nameOf(row.account), row]))
    people = newPeople
      .map((person) => ({ ...person, email: person.email?.toLowerCase() }))
      .sort((one, other) => (one.id < other.id ? -1 : 1))
    desks = [...newDesks].sort((one, other) => (one.code < other.code ? -1 : 1))
    addresses = addresses.filter(({ person, account }) => {
      const owner = accounts.get(nameOf(account))
      return !gone.includes(person) && (!owner || owner.person === person)
    })
  }

  return {
    people: async () => people.flatMap((person) => whole(person) ?? []),
    person: async (id) => whole(people.find((person) => person.id === id)),
    byEmail: async (email) => whole(people.find((person) => person.email === email.toLowerCase())),
    byAccount: async (account) => {
      const owner = accounts.get(nameOf(account))?.person
      return owner === undefined ? undefined : whole(people.find((person) => person.id === owner))
    },
    countries: async () => desks,
    replace: async (newPeople, newDesks) => replace(structuredClone(newPeople), structuredClone(newDesks)),

    async link(person, account) {
      if (!people.some(({ id }) => id === person)) throw new Error(`The directory knows nobody with the id ${person}.`)
      accounts.set(nameOf(account), { account, person, linked: true })
    },

    mayMove(moves) {
      const known = new Set(people.map(({ id }) => id))
      for (const one of moves) {
        if (one.kind === 'joins') known.add(one.person.id)
        else if (one.kind === 'leaves') known.delete(one.person)
        else if (one.person !== undefined && !known.has(one.person))
          throw new Error(`The directory knows nobody with the id ${one.person}.`)
      }
    },

    move(moves) {
      for (const one of moves) {
        if (one.kind === 'counterpart') {
          const others = desks.filter(({ code }) => code !== one.country)
          desks = [...others, { code: one.country, counterpart: one.person }].sort(byCode)
          continue
        }
        const id = one.kind === 'joins' ? one.person.id : one.person
        const before = people.find((person) => person.id === id)
        if (one.kind === 'leaves' || (before && !isSamePerson(before, one.person))) {
          accounts = new Map([...accounts].filter(([, row]) => row.person !== id))
          addresses = addresses.filter((seen) => seen.person !== id)
        }
        if (one.kind === 'leaves')
          desks = desks.map((desk) => (desk.counterpart === id ? { ...desk, counterpart: undefined } : desk))
        const others = people.filter((person) => person.id !== id)
        people = one.kind === 'leaves' ? others : [...others, joining(one.person)].sort(byId)
      }
    },

    learn({ person, account, address, conversation }, now) {
      const others = addresses.filter((seen) => seen.person !== person || !isSame(seen.address, address))
      const seen = { person, account, address, conversation, unreachable: undefined, at: now.getTime() }
      addresses = [...others, seen].sort((one, other) => other.at - one.at)
    },

    addressesOf: async (person) =>
      addresses
        .filter((seen) => seen.person === person)
        .map(({ account, address, conversation, unreachable }) => ({ account, address, conversation, unreachable })),

    async markUnreachable(address, why) {
      addresses = addresses.map((seen) => (isSame(seen.address, address) ? { ...seen, unreachable: why } : seen))
    },
  }
}

function joining(person: Extract<DirectoryMove, { kind: 'joins' }>['person']): Person {
  return { ...person, email: person.email?.toLowerCase(), lead: false, accounts: [], sample: false }
}

function byCode(one: CountryDesk, other: CountryDesk): number {
  return one.code < other.code ? -1 : 1
}

function byId(one: Person, other: Person): number {
  return one.id < other.id ? -1 : 1
}

function nameOf({ channel, tenant, user }: Account): string {
  return JSON.stringify([channel, tenant, user])
}

function isSame(one: Address, other: Address): boolean {
  return one.channel === other.channel && one.to === other.to
}
