import type { Language } from '../../core/language.ts'
import type { Outcome } from '../../core/outcome.ts'
import type { CountryCode, Principal } from '../../core/principal.ts'
import type { Block } from '../../core/reply.ts'
import type { CountryFinder } from '../../understanding/countries-named.ts'
import { sayPrivately } from '../say.ts'
import type { Tools, Turn } from '../skill.ts'
import type { ReadContext } from './read-context.ts'

/** What every step of the skill works with. */
export interface Parts {
  readonly tools: Tools
  readonly find: CountryFinder
  nameOf(country: CountryCode | undefined, language: Language): string
}

export function makeParts(tools: Tools, find: CountryFinder): Parts {
  const names = new Map(tools.countries.map((country) => [country.code, country.names]))
  return { tools, find, nameOf: (country, language) => names.get(country ?? '')?.[language] ?? country ?? '' }
}

export function isStaff({ role }: Pick<Principal, 'role'>): boolean {
  return role === 'support-unit'
}

export function readContext(turn: Turn, language: Language = turn.language): ReadContext {
  const { id, name } = turn.principal
  return { language, today: turn.today, author: { id, name: name || id } }
}

export function say(
  turn: Pick<Turn, 'language'>,
  ending: Outcome['ending'],
  ...blocks: readonly (Block | string)[]
): Outcome {
  return sayPrivately(turn, ending, blocks)
}
