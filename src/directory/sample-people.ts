import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { loadCountries } from '../knowledge/countries.ts'
import { type PeopleList, parsePeople } from './parse-people.ts'

/** The fictional directory that ships with the desk: it makes the first run useful, and goes with the first import. */
export async function loadSamplePeople(knowledgeFolder: string): Promise<PeopleList> {
  const file = join(knowledgeFolder, 'sample', 'people.csv')
  const [bytes, known] = await Promise.all([readFile(file), loadCountries(join(knowledgeFolder, 'countries.csv'))])
  return parsePeople({ bytes, file, countryCodes: known.map(({ code }) => code), sample: true })
}
