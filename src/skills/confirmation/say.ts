import type { Outcome } from '../../core/outcome.ts'
import { paragraph } from '../../core/reply.ts'
import type { Turn } from '../skill.ts'

export function press(action: string, value: string) {
  return { skill: 'confirmation', action, value }
}

export function say(turn: Turn, ending: Outcome['ending'], words: string): Outcome {
  return { ending, say: { language: turn.language, blocks: [paragraph(words)], forAskerOnly: true } }
}
