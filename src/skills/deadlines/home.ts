import { milestonesOn } from '../../calendar/deadlines.ts'
import { takesPart } from '../../calendar/standing.ts'
import { drawTimeline } from '../../calendar/timeline.ts'
import { viewOn } from '../../calendar/view.ts'
import { weekendOf } from '../../calendar/working-time.ts'
import type { Block } from '../../core/reply.ts'
import type { Country } from '../../knowledge/countries.ts'
import type { CalendarTools, Visit } from '../skill.ts'
import { digestBlocks } from './digest.ts'
import type { CountryDay } from './every-day.ts'
import { allFacts, factsOf } from './facts-read.ts'
import { comingOf } from './main-milestones.ts'
import { phaseBlock } from './phase-block.ts'
import { lineOn, makeTelling } from './telling.ts'

const SHOWN = 4

/** What somebody sees on their home page: their country's next dates, or the week of the countries they look after. */
export async function homeBlocks(
  visit: Visit,
  calendar: CalendarTools,
  countries: readonly Country[],
): Promise<readonly Block[]> {
  const telling = makeTelling(visit.language, calendar, countries)
  const { principal } = visit
  if (principal.role === 'support-unit') {
    const facts = await allFacts(visit.read, calendar)
    const own = [...facts.values()].filter(({ code }) => principal.lead || principal.countries.includes(code))
    const days = own
      .filter((country) => takesPart(country, visit.today))
      .map(
        (country): CountryDay => ({
          facts: country,
          milestones: milestonesOn(country, calendar.sets, visit.today),
          contacts: [],
          counterpart: undefined,
          answers: new Map(),
          weekend: weekendOf(country.code),
        }),
      )
    return days.length > 0 ? digestBlocks(days, visit.today, telling) : []
  }
  if (!principal.country) return []
  const facts = await factsOf(principal.country, visit.read, calendar)
  if (!facts) return []
  const view = viewOn(facts, calendar.sets, visit.today)
  const { svg, alt } = drawTimeline(facts, calendar.sets, visit.today, visit.language, telling.nameOf(facts.code))
  return [
    { kind: 'heading', text: telling.words.homeTitle },
    phaseBlock(view, telling),
    {
      kind: 'list',
      items: comingOf(view)
        .slice(0, SHOWN)
        .map((milestone) => lineOn(milestone, telling)),
    },
    { kind: 'picture', alt, svg },
    ...telling.citations.block(),
  ]
}
