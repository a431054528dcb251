import type { Outcome } from '../../core/outcome.ts'
import { paragraph } from '../../core/reply.ts'
import type { Turn } from '../skill.ts'
import { WORDING } from './wording.ts'

/** Not for this person, or a button that was forged. */
export function refused(turn: Turn): Outcome {
  return { ending: 'refused', say: { language: turn.language, blocks: [paragraph(WORDING[turn.language].notYours)] } }
}

/** Nothing is known here. */
export function nothingHere(turn: Turn): Outcome {
  return {
    ending: 'not-found',
    say: { language: turn.language, blocks: [paragraph(WORDING[turn.language].doubts.GAP)] },
  }
}
