import type { Outcome } from '../core/outcome.ts'
import { type Block, paragraph } from '../core/reply.ts'
import type { Turn } from './skill.ts'

/** An outcome that only says something, and only to the person who asked: strings are paragraphs. */
export function sayPrivately(
  { language }: Pick<Turn, 'language'>,
  ending: Outcome['ending'],
  blocks: readonly (Block | string)[],
): Outcome {
  const all = blocks.map((block) => (typeof block === 'string' ? paragraph(block) : block))
  return { ending, say: { language, blocks: all, forAskerOnly: true } }
}
