import type { CountryFacts } from '../../calendar/country-facts.ts'
import { drawTimeline } from '../../calendar/timeline.ts'
import { viewOn } from '../../calendar/view.ts'
import type { Outcome } from '../../core/outcome.ts'
import type { Block } from '../../core/reply.ts'
import type { Turn } from '../skill.ts'
import { phaseBlock } from './phase-block.ts'
import { press } from './press-value.ts'
import type { Telling } from './telling.ts'

/** The country's cycle as a picture. */
export function answerTimeline(facts: CountryFacts, turn: Turn, telling: Telling): Outcome {
  const { calendar, language } = telling
  const view = viewOn(facts, calendar.sets, turn.today)
  const { svg, alt } = drawTimeline(facts, calendar.sets, turn.today, language, telling.nameOf(facts.code))
  const choices = [{ label: telling.words.buttons.feed, press: press('feed', { country: facts.code }) }]
  const blocks: Block[] = [phaseBlock(view, telling), { kind: 'picture', alt, svg }, { kind: 'choices', choices }]
  return { ending: 'answered', say: { language, blocks } }
}
