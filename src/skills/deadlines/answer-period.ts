import type { CountryFacts } from '../../calendar/country-facts.ts'
import type { Milestone } from '../../calendar/deadlines.ts'
import { type CountryView, viewOn } from '../../calendar/view.ts'
import { type CivilDate, formatDate } from '../../core/dates.ts'
import { type Block, paragraph, text } from '../../core/reply.ts'
import type { Period } from './period.ts'
import { phaseBlock } from './phase-block.ts'
import { doubtOf, lineOn, missingInWords, type Telling } from './telling.ts'
import type { Told } from './told.ts'

/** The milestones of a period: those whose day is known, and those that may fall in it. */
export function answerPeriod(view: CountryView, period: Period, telling: Telling): Told {
  const { words, language } = telling
  const within = view.milestones.filter(
    ({ when, rule, key }) => when && when.latest >= period.from && when.earliest <= period.until && isShown(rule, key),
  )
  const sure = within.filter(({ when }) => when && when.earliest >= period.from && when.latest <= period.until)
  const perhaps = within.filter((milestone) => !sure.includes(milestone))
  const from = formatDate(period.from, language)
  const until = formatDate(period.until, language)
  const list = (milestones: readonly Milestone[]): Block => ({
    kind: 'list',
    items: milestones.map((milestone) => lineOn(milestone, telling)),
  })
  const blocks: Block[] = [phaseBlock(view, telling)]
  if (sure.length > 0) blocks.push(paragraph(`${words.periodTitle(from, until)}${telling.colon}`), list(sure))
  else blocks.push(paragraph(words.nothingDated(from, until)))
  if (perhaps.length > 0) blocks.push(paragraph(`${words.perhapsTitle}${telling.colon}`), list(perhaps))
  const statuses = [...new Set(within.map(({ status }) => status))]
  const doubts = statuses.flatMap((status) => doubtOf(status, telling) ?? [])
  for (const doubt of doubts) blocks.push({ kind: 'caveat', spans: text(doubt) })
  const missing = view.missing.slice(0, 4)
  if (missing.length > 0) {
    blocks.push({
      kind: 'caveat',
      spans: text(missingInWords(missing, telling)),
    })
  }
  blocks.push(...telling.citations.block())
  return { ending: doubts.length > 0 || missing.length > 0 ? 'answered-with-caveat' : 'answered', blocks, missing }
}

/** The milestones of a year as a table: "show 2026". */
export function answerYear(facts: CountryFacts, year: number, today: CivilDate, telling: Telling): Told {
  const { words } = telling
  const view = viewOn(facts, telling.calendar.sets, today)
  const ofYear = view.milestones.filter(
    ({ when, rule, key }) =>
      when && when.latest >= `${year}-01-01` && when.earliest <= `${year}-12-31` && isShown(rule, key),
  )
  const name = telling.nameOf(facts.code)
  const blocks: Block[] = [{ kind: 'heading', text: words.yearTitle(name, year) }, phaseBlock(view, telling)]
  if (ofYear.length === 0) blocks.push(paragraph(words.nothingInYear(name, year)))
  else blocks.push({ kind: 'list', items: ofYear.map((milestone) => lineOn(milestone, telling)) })
  const statuses = [...new Set(ofYear.map(({ status }) => status))]
  for (const status of statuses) {
    const doubt = doubtOf(status, telling)
    if (doubt) blocks.push({ kind: 'caveat', spans: text(doubt) })
  }
  const missing = view.missing.slice(0, 4)
  if (missing.length > 0) {
    blocks.push({
      kind: 'caveat',
      spans: text(missingInWords(missing, telling)),
    })
  }
  blocks.push(...telling.citations.block())
  const sure = statuses.every((status) => status === 'SOLID') && missing.length === 0
  return { ending: sure ? 'answered' : 'answered-with-caveat', blocks, missing }
}

/** The update of scores is OGP's own work, and progress is judged with the end of the plan. */
function isShown({ duty }: Milestone['rule'], key: string): boolean {
  return duty !== 'eligibility' && key !== 'plan_min_progress'
}
