import type { CountryFacts } from '../../calendar/country-facts.ts'
import { latestPlanOn } from '../../calendar/standing.ts'
import { viewOn } from '../../calendar/view.ts'
import type { CivilDate } from '../../core/dates.ts'
import { type Block, paragraph, text } from '../../core/reply.ts'
import { answerPortfolio } from './answer-portfolio.ts'
import type { Asked } from './asked.ts'
import { mainMilestones } from './main-milestones.ts'
import { phaseBlock } from './phase-block.ts'
import { doubtOf, lineOn, type Telling } from './telling.ts'
import type { Told } from './told.ts'

/** The next dates of a few countries, one after the other; with a period, all that falls in it as a table. */
export function answerSeveral(
  { period, topic }: Extract<Asked, { kind: 'several' }>,
  countries: readonly CountryFacts[],
  today: CivilDate,
  telling: Telling,
): Told {
  if (period) return answerPortfolio(countries, period, today, telling, topic?.exact ? topic.duties : undefined)
  const blocks: Block[] = []
  const doubts = new Set<string>()
  for (const facts of countries) {
    const view = viewOn(facts, telling.calendar.sets, today)
    const main = [...mainMilestones(view, topic?.duties, latestPlanOn(facts, today))].sort((one, other) =>
      (one.when?.latest ?? '9999') < (other.when?.latest ?? '9999') ? -1 : 1,
    )
    blocks.push(phaseBlock(view, telling))
    if (main.length === 0) blocks.push(paragraph(telling.words.noneKnown(telling.nameOf(facts.code))))
    else blocks.push({ kind: 'list', items: main.map((milestone) => lineOn(milestone, telling)) })
    for (const { status } of main) {
      const doubt = doubtOf(status, telling)
      if (doubt) doubts.add(doubt)
    }
  }
  for (const doubt of doubts) blocks.push({ kind: 'caveat', spans: text(doubt) })
  return { ending: 'answered-with-caveat', blocks: [...blocks, ...telling.citations.block()], missing: [] }
}
