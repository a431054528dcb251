import type { Broker } from '../../brokering/broker.ts'
import type { Outcome } from '../../core/outcome.ts'
import type { CountryCode } from '../../core/principal.ts'
import type { Block } from '../../core/reply.ts'
import type { Tools, Turn } from '../skill.ts'

export function reply(turn: Turn, blocks: readonly Block[], ending: Outcome['ending'] = 'answered'): Outcome {
  return { ending, say: { language: turn.language, blocks, forAskerOnly: true } }
}

export function nameOf(partners: readonly Broker[], id: string, { language }: Turn): string {
  return partners.find((one) => one.id === id)?.names[language] ?? id
}

export function countryName(code: CountryCode, tools: Tools, { language }: Turn): string {
  return tools.countries.find((country) => country.code === code)?.names[language] ?? code
}
