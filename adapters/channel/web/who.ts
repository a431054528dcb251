import type { Language } from '../../../src/core/language.ts'
import type { Library } from '../../../src/ports/library.ts'
import type { Person } from '../../../src/ports/store.ts'
import { type Html, html } from './html.ts'
import { WORDING } from './wording.ts'

/** Whom the page may assume: people of the directory, a role alone, or the sample person of a role in a country. */
export interface Known {
  readonly people: readonly Person[]
  readonly countries: Library['countries']
}

/** In words, or undefined when the name stands for nobody. */
export function nameOf(person: string | undefined, known: Known, language: Language): string | undefined {
  const words = WORDING[language]
  if (person === undefined) return words.visitor
  const listed = known.people.find(({ id }) => id === person)
  if (listed) return describe(listed, known, language)
  if (person === 'support-unit' || person === 'broker') return words.roleAlone[person]
  const [role, code] = person.split(':')
  const country = known.countries.find((candidate) => candidate.code === code)?.names[language]
  if (country === undefined || (role !== 'government' && role !== 'civil-society')) return undefined
  return person === `${role}:${code}` ? words.roleIn[role](country) : undefined
}

function describe(person: Person, known: Known, language: Language): string {
  // The sample directory names people by what they are.
  if (person.sample) return person.name
  const country = known.countries.find(({ code }) => code === person.country)?.names[language]
  const role = WORDING[language].roles[person.role]
  return `${person.name} (${[role, country].filter(Boolean).join(', ')})`
}

/** The list to choose from. */
export function personOptions(chosen: string | undefined, known: Known, language: Language): Html {
  const words = WORDING[language]
  const option = (value: string) =>
    html`<option value="${value}"${value === (chosen ?? '') ? html` selected` : ''}>${nameOf(value || undefined, known, language)}</option>`
  const byName = [...known.countries].sort((one, other) =>
    one.names[language].localeCompare(other.names[language], language),
  )
  const group = (label: string, values: readonly string[]) =>
    values.length > 0 && html`<optgroup label="${label}">${values.map(option)}</optgroup>`
  return html`${group(words.anonymous, ['', 'support-unit', 'broker'])}${group(
    words.directory,
    known.people.map(({ id }) => id),
  )}${group(
    words.governments,
    byName.map(({ code }) => `government:${code}`),
  )}${group(
    words.civilSociety,
    byName.map(({ code }) => `civil-society:${code}`),
  )}`
}
