import type { Role } from '../../core/principal.ts'
import type { Skill, Tools, WayIn } from '../skill.ts'
import { answerPress } from './answer-press.ts'
import { answerWords } from './answer-words.ts'
import { askedFor } from './asked.ts'
import { answersDraft } from './gather.ts'
import { homeOf } from './own-requests.ts'
import { dayOfRequests } from './round.ts'
import { sceneOf } from './scene.ts'
import { WORDING } from './wording.ts'

const ROLES: readonly Role[] = ['government', 'civil-society', 'support-unit', 'broker']

/** Any message can become the first words of a request. */
export const waysIn: readonly WayIn[] = [
  {
    action: 'begin',
    label: 'Open a support request',
    description: 'Begins a request for support with the words of this message; nothing is filed before you say yes.',
  },
]

/** Activity 6: from "who can help us?" to help that arrives. */
export function openSkill(tools: Tools): Skill {
  return {
    name: 'support-request',
    summary: ({ role }, language) => {
      const { summary, staffSummary, brokerSummary } = WORDING[language]
      return role === 'support-unit' ? staffSummary : role === 'broker' ? brokerSummary : summary
    },
    examples: ({ role }, language) =>
      role === 'support-unit' ? WORDING[language].staffExamples : role === 'broker' ? [] : WORDING[language].examples,
    roles: ROLES,
    recognises: ({ text }) => {
      const asked = askedFor(text)
      if (!asked) return undefined
      // A wish for help may also be an answer that another skill waits for.
      return asked.kind === 'new' ? 'perhaps' : 'certainly'
    },
    awaits: answersDraft,
    answer: async (turn) => {
      const scene = await sceneOf(turn, tools)
      return turn.press ? answerPress(turn, tools, scene) : answerWords(turn, tools, scene)
    },
    home: homeOf,
    everyDay: (day) => dayOfRequests(day, tools),
  }
}
