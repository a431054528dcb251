import { ROLES } from '../../core/principal.ts'
import { type Block, paragraph, text } from '../../core/reply.ts'
import type { Country } from '../../knowledge/countries.ts'
import type { Skill, Tools, Visit } from '../skill.ts'
import { smallTalkIn } from './kinds.ts'
import { WORDING } from './wording.ts'

/** Hello, thanks, who are you, what can you do: short human replies. */
export function openSkill(tools: Tools): Skill {
  return {
    name: 'small-talk',
    summary: { en: WORDING.en.summary, fr: WORDING.fr.summary, es: WORDING.es.summary },
    examples: (_, language) => WORDING[language].examples,
    roles: ROLES,
    recognises: (turn) => {
      const kind = turn.files.length === 0 ? smallTalkIn(turn.text) : undefined
      // A yes belongs to whoever asked; only where nobody did is it small talk.
      return kind === 'nothing-open' ? 'perhaps' : kind && 'certainly'
    },
    answer: async (turn) => {
      const kind = smallTalkIn(turn.text) ?? 'greeting'
      const blocks =
        kind === 'what-can-you-do'
          ? abilities(turn, tools)
          : kind === 'who-am-i'
            ? [whoYouAre(turn, tools.countries)]
            : [paragraph(WORDING[turn.language].short[kind])]
      return {
        ending: 'small-talk',
        say: { language: turn.language, blocks, ...(kind === 'who-am-i' && { forAskerOnly: true }) },
      }
    },
    homeFrame: (visit) => ({ above: [whoYouAre(visit, tools.countries)], below: abilities(visit, tools) }),
  }
}

function whoYouAre(visit: Visit, countries: readonly Country[]): Block {
  const words = WORDING[visit.language]
  const { principal } = visit
  if (principal.role === 'guest') return paragraph(words.guest)
  const country = countries.find((candidate) => candidate.code === principal.country)?.names[visit.language]
  const role = words.roles[principal.role]
  return paragraph(words.youAre(principal.name || principal.id, role, country))
}

function summaryOf({ summary }: Skill, { principal, language }: Visit): string {
  return typeof summary === 'function' ? summary(principal, language) : summary[language]
}

/** What the skills open to this person say of themselves, and examples to try. */
function abilities(visit: Visit, tools: Tools): Block[] {
  const words = WORDING[visit.language]
  const skills = tools
    .skills()
    .filter((skill) => skill.name !== 'small-talk' && skill.roles.includes(visit.principal.role))
    .filter((skill) => summaryOf(skill, visit) !== '')
  const examples = skills.flatMap((skill) => skill.examples(visit.principal, visit.language).slice(0, 3))
  return [
    paragraph(words.canDo),
    { kind: 'list', items: skills.map((skill) => text(summaryOf(skill, visit))) },
    paragraph(words.examplesTitle),
    { kind: 'list', items: examples.slice(0, 8).map((example) => [{ text: example, emphasis: true }]) },
    paragraph(words.limits),
  ]
}
