import type { Outcome } from '../../core/outcome.ts'
import { type Block, paragraph } from '../../core/reply.ts'
import type { Turn } from '../skill.ts'

/** One sentence, for the person alone. */
export function say(turn: Turn, ending: Outcome['ending'], words: string): Outcome {
  return { ending, say: { language: turn.language, blocks: [paragraph(words)], forAskerOnly: true } }
}

/** What was asked for, for the person alone. */
export function shown(turn: Turn, blocks: readonly Block[]): Outcome {
  return { ending: 'answered', say: { language: turn.language, blocks, forAskerOnly: true } }
}
