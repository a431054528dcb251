import { z } from 'zod'
import type { Outcome } from '../../core/outcome.ts'
import type { CountryCode, Principal } from '../../core/principal.ts'
import { type Block, type Choice, paragraph } from '../../core/reply.ts'
import type { CountryFinder } from '../../understanding/countries-named.ts'
import { sayPrivately } from '../say.ts'
import type { Tools, Turn } from '../skill.ts'
import { WORDING } from './wording.ts'

export interface Parts {
  readonly tools: Tools
  readonly find: CountryFinder
  nameOf(country: CountryCode, language: Turn['language']): string
}

/** What is sent next: the plan on which a report is written, or a draft of the report. */
export const Waiting = z.object({ for: z.enum(['plan', 'report']), country: z.string() })
export type Waiting = z.infer<typeof Waiting>

export function waitingIn({ expected }: Pick<Turn, 'expected'>): Waiting | undefined {
  const read = Waiting.safeParse(expected?.state)
  return expected?.skill === 'self-assessment' && read.success ? read.data : undefined
}

const EXPECTED_DAYS = 7

export function say(
  turn: Pick<Turn, 'language' | 'now'>,
  ending: Outcome['ending'],
  blocks: readonly (Block | string)[],
  waiting?: Waiting,
): Outcome {
  const until = turn.now.getTime() + EXPECTED_DAYS * 86_400_000
  return {
    ...sayPrivately(turn, ending, blocks),
    ...(waiting && { expect: { skill: 'self-assessment', state: waiting, until } }),
  }
}

export function button(label: string, action: string, value: string, look?: Choice['look']): Choice {
  return { label, press: { skill: 'self-assessment', action, value }, ...(look && { look }) }
}

/** A contact works on their own country's report, the Support Unit on any. */
export function mayPrepare(principal: Principal, country: CountryCode): boolean {
  return principal.role === 'support-unit' || principal.country === country
}

/** In a group the answer goes to the person in private: it may hold what was said in confidence. */
export function keptPrivate(turn: Turn, outcome: Outcome): Outcome {
  if (turn.message.audience !== 'group' || outcome.ending === 'refused') return outcome
  const { expect: _, ...rest } = outcome
  const { forAskerOnly: __, ...reply } = outcome.say
  return {
    ...rest,
    say: {
      language: turn.language,
      blocks: [paragraph(WORDING[turn.language].inPrivate)],
      forAskerOnly: true,
      neverToGroup: true,
    },
    send: [
      { key: `self-assessment/in-private/${turn.message.id}`, to: { person: turn.principal.id }, reply },
      ...(outcome.send ?? []),
    ],
  }
}
