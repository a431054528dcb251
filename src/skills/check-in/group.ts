import type { Letter, Outcome } from '../../core/outcome.ts'
import { paragraph } from '../../core/reply.ts'
import type { Turn } from '../skill.ts'
import { Waiting } from './draft.ts'
import { draftEntry } from './log.ts'
import { WORDING } from './wording.ts'

/**
 * In a group nothing of a check-in is shown: the answer goes to the person in private, the group learns only that it
 * did. What was expected next waits in private too: buttons carry it, drafts are kept for their author alone.
 */
export function keptPrivate(turn: Turn, outcome: Outcome): Outcome {
  if (turn.message.audience !== 'group') return outcome
  const { language, principal } = turn
  // A refusal holds nothing of any note.
  if (outcome.ending === 'refused' || principal.role === 'guest') return withoutExpectation(outcome)
  const { expect, ...rest } = outcome
  const waiting = Waiting.safeParse(expect?.state)
  const drafts = waiting.success && waiting.data.for === 'draft' ? [draftEntry(waiting.data)] : []
  const { forAskerOnly: _, ...reply } = outcome.say
  const letter: Letter = {
    key: `check-in/in-private/${turn.message.id}`,
    to: { person: principal.id },
    reply,
  }
  return {
    ...rest,
    say: { language, blocks: [paragraph(WORDING[language].inPrivate)], forAskerOnly: true, neverToGroup: true },
    keep: [...(outcome.keep ?? []), ...drafts],
    send: [letter, ...(outcome.send ?? [])],
  }
}

function withoutExpectation({ expect: _, ...outcome }: Outcome): Outcome {
  return outcome
}
