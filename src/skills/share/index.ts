import type { Outcome } from '../../core/outcome.ts'
import { ROLES } from '../../core/principal.ts'
import { type Block, paragraph, type Reply } from '../../core/reply.ts'
import type { Said } from '../../ports/store.ts'
import type { Skill, Turn } from '../skill.ts'
import { WORDING } from './wording.ts'

/** What only the asker could answer or press stays with the asker. */
const STAYS_PRIVATE: readonly Block['kind'][] = ['choices', 'form']

/** Shows an answer that only the asker saw to everybody in the conversation, when the asker presses the button. */
export function openSkill(): Skill {
  return {
    name: 'share',
    summary: { en: WORDING.en.summary, fr: WORDING.fr.summary, es: WORDING.es.summary },
    examples: () => [],
    roles: ROLES,
    recognises: () => undefined,
    answer: async (turn) => {
      const words = WORDING[turn.language]
      const answer = ownAnswer(turn)
      if (!answer?.reply || answer.reply.neverToGroup || turn.message.audience !== 'group') {
        const say: Reply = { language: turn.language, blocks: [paragraph(words.nothingToShare)], forAskerOnly: true }
        return { ending: 'refused', say }
      }
      return shared(turn, answer.reply)
    },
  }
}

/** Nobody can share what another person was told: the value of a button may be forged. */
function ownAnswer(turn: Turn): Said | undefined {
  const { principal, press, history } = turn
  return history.findLast((said) => said.by === 'desk' && said.message === press?.value && said.person === principal.id)
}

function shared(turn: Turn, answer: Reply): Outcome {
  const question = turn.history.find((said) => said.by === 'person' && said.message === turn.press?.value)?.text ?? ''
  const words = WORDING[answer.language]
  const blocks = answer.blocks.filter((block) => !STAYS_PRIVATE.includes(block.kind))
  const head = paragraph(words.sharedBy(turn.principal.name || turn.message.displayName || words.somebody, question))
  return {
    ending: 'done',
    say: {
      language: answer.language,
      blocks: [head, ...blocks],
      ...(answer.writtenByModel && { writtenByModel: true }),
    },
  }
}
