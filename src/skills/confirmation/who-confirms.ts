import type { Language } from '../../core/language.ts'
import type { Person, ReadStore } from '../../ports/store.ts'
import { WORDING } from './wording.ts'

/** Who confirms for a person: the counterpart of their country, else the leads of the Support Unit. */
export async function whoConfirms(read: ReadStore): Promise<readonly Person[]> {
  const { principal } = read
  const counterpart = principal.country ? await read.counterpartOf(principal.country) : undefined
  const people = counterpart ? [counterpart] : await read.leads()
  return people.filter((person) => person.id !== principal.id)
}

export function namesOf(people: readonly Person[], language: Language): string {
  return people.map(({ name }) => name).join(', ') || WORDING[language].supportUnit
}
