import type { Person, ReadStore } from '../../ports/store.ts'

/** Who answers when the guidance does not: the country's counterpart, else the leads of the Support Unit. */
export async function whoKnows(read: ReadStore): Promise<readonly Person[]> {
  const { principal } = read
  const counterpart = principal.country ? await read.counterpartOf(principal.country) : undefined
  const people = counterpart ? [counterpart] : await read.leads()
  return people.filter((person) => person.id !== principal.id)
}
