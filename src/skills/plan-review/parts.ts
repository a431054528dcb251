import type { Language } from '../../core/language.ts'
import type { Outcome } from '../../core/outcome.ts'
import type { CountryCode } from '../../core/principal.ts'
import type { Block, Choice } from '../../core/reply.ts'
import type { CountryFinder } from '../../understanding/countries-named.ts'
import { sayPrivately } from '../say.ts'
import type { Tools, Turn } from '../skill.ts'

/** What every step of the skill works with. */
export interface Parts {
  readonly tools: Tools
  readonly find: CountryFinder
  nameOf(country: CountryCode | undefined, language: Language): string
}

export function say(
  turn: Pick<Turn, 'language'>,
  ending: Outcome['ending'],
  ...blocks: readonly (Block | string)[]
): Outcome {
  return sayPrivately(turn, ending, blocks)
}

export function button(label: string, action: string, value: string, look?: Choice['look']): Choice {
  return { label, press: { skill: 'plan-review', action, value }, ...(look && { look }) }
}
