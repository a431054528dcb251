import type { Language } from '../../core/language.ts'
import type { Outcome } from '../../core/outcome.ts'
import type { CountryCode, Principal } from '../../core/principal.ts'
import type { Block, Choice } from '../../core/reply.ts'
import type { OrientationPath } from '../../orientation/step.ts'
import type { CountryFinder } from '../../understanding/countries-named.ts'
import { sayPrivately } from '../say.ts'
import type { CalendarTools, Tools, Turn } from '../skill.ts'
import type { Walker } from './kept.ts'

/** What every answer of the skill is made with. */
export interface Parts {
  readonly path: OrientationPath
  readonly calendar: CalendarTools | undefined
  readonly find: CountryFinder
  nameOf(country: CountryCode, language: Language): string
}

export function makeParts(tools: Tools, path: OrientationPath, find: CountryFinder): Parts {
  const names = new Map(tools.countries.map((country) => [country.code, country.names]))
  return { path, calendar: tools.calendar, find, nameOf: (code, language) => names.get(code)?.[language] ?? code }
}

export function walkerOf({ id, role, country }: Principal): Walker | undefined {
  if ((role !== 'government' && role !== 'civil-society') || country === undefined) return undefined
  return { id, side: role, country }
}

/** Days for which a single word such as "next" is taken as an answer to the step that stands there. */
const EXPECTED_DAYS = 60

export function say(
  turn: Pick<Turn, 'language' | 'now'>,
  ending: Outcome['ending'],
  blocks: readonly (Block | string)[],
  expecting?: 'step',
): Outcome {
  const until = turn.now.getTime() + EXPECTED_DAYS * 86_400_000
  return {
    ...sayPrivately(turn, ending, blocks),
    ...(expecting && { expect: { skill: 'orientation', state: {}, until } }),
  }
}

export function button(label: string, action: string, value = '', look?: Choice['look']): Choice {
  return { label, press: { skill: 'orientation', action, value }, ...(look && { look }) }
}
