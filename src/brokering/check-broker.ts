import type { CountryCode } from '../core/principal.ts'
import type { Problem } from '../core/problem.ts'
import type { Person } from '../ports/store.ts'
import type { Broker } from './broker.ts'

/** What an entry of the register must fit in with. */
export interface KnownAround {
  readonly countries: ReadonlySet<CountryCode>
  readonly regions: ReadonlySet<string>
  readonly people: ReadonlyMap<string, Pick<Person, 'email' | 'accounts'>>
}

/** What keeps an entry from being of use though its form is right; empty when it fits. */
export function checkBroker(broker: Broker, where: string, around: KnownAround): readonly Problem[] {
  const { kind, id, countries, regions, contact, consent, since, until } = broker
  const problems: Problem[] = []
  const say = (what: string, mend: string) => problems.push({ where, what, mend })
  for (const code of countries.filter((one) => !around.countries.has(one))) {
    say(`countries: ${code} is not among the countries of the desk.`, 'Write the two letters of a country.')
  }
  for (const region of regions.filter((one) => !around.regions.has(one))) {
    say(`regions: "${region}" is not a region of OGP.`, `Write one of: ${[...around.regions].sort().join('; ')}.`)
  }
  const person = contact === undefined ? undefined : around.people.get(contact)
  if (contact !== undefined && !person) {
    say(
      `contact: ${contact} is not in the directory.`,
      'Import the person first, with an e-mail address or an account.',
    )
  }
  if (person && !person.email && person.accounts.length === 0) {
    say(`contact: ${contact} has no address.`, 'Give the person an e-mail address or an account in the directory.')
  }
  if (consent === 'given' && contact === undefined) {
    say('contact: consent is given, but nobody answers for it.', 'Name who does, by directory id, or write `none`.')
  }
  if (since !== undefined && until !== undefined && until < since) {
    say(`until: ${until} lies before since, ${since}.`, 'Correct one of the two years.')
  }
  if (kind === 'peer-country' && !/^peer-[a-z]{2}$/.test(id)) {
    say(`id: ${id} does not name the country.`, 'Write peer- and the two letters of the country: peer-gh.')
  }
  return problems
}
