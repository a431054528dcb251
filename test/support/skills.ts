import type { Outcome } from '../../src/core/outcome.ts'
import { ROLES } from '../../src/core/principal.ts'
import { paragraph } from '../../src/core/reply.ts'
import type { Skill, Turn } from '../../src/skills/skill.ts'

/** A skill that answers as told, for tests of the path around it. */
export function makeSkill(
  name: string,
  answer: (turn: Turn) => Outcome | Promise<Outcome>,
  more: Partial<Skill> = {},
): Skill {
  return {
    name,
    summary: { en: name, fr: name, es: name },
    examples: () => [],
    roles: ROLES,
    recognises: () => undefined,
    answer: async (turn) => answer(turn),
    ...more,
  }
}

/** In the place of guidance beside the one skill that is tested: what is not for that is not answered. */
export function answersNothing({ roles, longest }: Skill): Skill {
  const answer = ({ language }: Turn): Outcome => ({ ending: 'not-found', say: { language, blocks: [] } })
  return makeSkill('guidance', answer, { fallback: true, roles, ...(longest !== undefined && { longest }) })
}

export function saying(words: string, more: Partial<Outcome> = {}): Outcome {
  return { ending: 'answered', say: { language: 'en', blocks: [paragraph(words)] }, ...more }
}
