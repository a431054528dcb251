import type { IncomingMessage } from '../core/message.ts'
import type { Principal, Role } from '../core/principal.ts'
import type { Country } from '../knowledge/countries.ts'
import type { CountryDesk, Directory, Person } from '../ports/store.ts'

const SAMPLE_ROLES = [
  'government',
  'civil-society',
  'support-unit',
  'broker',
  'guest',
] as const satisfies readonly Role[]

/** Who writes: by account, else by an e-mail address that the platform vouches for, else a guest. */
export async function principalFor(
  message: IncomingMessage,
  directory: Directory,
  countries: readonly Country[],
): Promise<Principal> {
  const assumed = message.assumed?.person
  if (assumed !== undefined) {
    const principal = await principalNamed(assumed, directory, countries)
    if (principal) return principal
  }
  const person = (await directory.byAccount(message.from)) ?? (await byEmail(message, directory))
  if (person) return principalOf(person, await directory.countries())
  const { channel, tenant, user } = message.from
  return guest(`guest:${channel}:${tenant}:${user}`, message.displayName ?? '')
}

async function byEmail(message: IncomingMessage, directory: Directory): Promise<Person | undefined> {
  if (!message.verifiedEmail) return undefined
  const person = await directory.byEmail(message.verifiedEmail.toLowerCase())
  if (person) await directory.link(person.id, message.from)
  return person
}

/**
 * The person whom a name of the local consoles stands for: an id of the directory; `role:ISO2` for the sample person
 * of that role in any country of the data (`government:GH`); or a role alone (`support-unit`, `broker`, `guest`).
 * Undefined when the name stands for nobody.
 */
export async function principalNamed(
  name: string,
  directory: Directory,
  countries: readonly Country[],
): Promise<Principal | undefined> {
  const person = await directory.person(name)
  if (person) return principalOf(person, await directory.countries())
  const [role, code] = name.split(':')
  const known = SAMPLE_ROLES.find((candidate) => candidate === role)
  if (!known) return undefined
  if (code === undefined) {
    if (known === 'guest') return guest('guest', '')
    if (known === 'government' || known === 'civil-society') return undefined
    const desks = known === 'support-unit' ? countries.map((country) => country.code) : []
    return { ...guest(name, ''), role: known, lead: known === 'support-unit', countries: desks }
  }
  const country = countries.find((candidate) => candidate.code === code.toUpperCase())
  if (!country || (known !== 'government' && known !== 'civil-society')) return undefined
  return {
    ...guest(`${known}:${country.code}`, ''),
    role: known,
    country: country.code,
    language: country.languageGuess,
  }
}

export function principalOf(person: Person, desks: readonly CountryDesk[]): Principal {
  return {
    id: person.id,
    name: person.name,
    role: person.role,
    lead: person.lead,
    country: person.country,
    countries: desks.filter((desk) => desk.counterpart === person.id).map((desk) => desk.code),
    language: person.language,
    zone: person.zone ?? 'UTC',
  }
}

function guest(id: string, name: string): Principal {
  return { id, name, role: 'guest', lead: false, country: undefined, countries: [], language: undefined, zone: 'UTC' }
}
