import type { CountryFacts } from '../../calendar/country-facts.ts'
import { rangeInWords } from '../../calendar/day-range.ts'
import type { Milestone } from '../../calendar/deadlines.ts'
import { latestPlanOn, membershipOn } from '../../calendar/standing.ts'
import { type CountryView, viewOn } from '../../calendar/view.ts'
import type { CivilDate } from '../../core/dates.ts'
import { type Block, paragraph, text } from '../../core/reply.ts'
import { answerPeriod } from './answer-period.ts'
import type { Asked } from './asked.ts'
import { extensionBlocks } from './extension.ts'
import { comingOf, mainMilestones } from './main-milestones.ts'
import { phaseBlock } from './phase-block.ts'
import {
  citing,
  consequenceOf,
  doubtOf,
  lineOn,
  missingInWords,
  quoted,
  ruleOn,
  type Telling,
  whenOf,
} from './telling.ts'
import type { Told } from './told.ts'

/** How many coming milestones are listed. */
const MOST = 6

/** Answers "when is ours due?": the date asked for with its rule, what else comes, what is not known. */
export function answerNext(
  asked: Extract<Asked, { kind: 'next' }>,
  facts: CountryFacts,
  today: CivilDate,
  telling: Telling,
): Told {
  const day = asked.asOf ?? today
  const view = viewOn(facts, telling.calendar.sets, day)
  if (view.phase.key === 'left' && !asked.period) return answerLeft(facts, view, telling)
  if (asked.period) return answerPeriod(view, asked.period, telling)
  const newcomer = asked.topic?.duties.includes('new-plan') && view.undated.some(({ key }) => key === 'first_plan')
  const plan = latestPlanOn(facts, day)
  const main = newcomer ? [] : mainMilestones(view, asked.topic?.duties, plan)
  const blocks: Block[] = [phaseBlock(view, telling)]
  for (const milestone of main) blocks.push(mainBlock(milestone, view, telling))
  if (main.length === 0) blocks.push(...undatedBlocks(view, asked, telling))
  const others = comingOf(view).filter((milestone) => !main.includes(milestone))
  if (others.length > 0 && !asked.late) {
    blocks.push(paragraph(`${telling.words.comingTitle}${telling.colon}`))
    blocks.push({ kind: 'list', items: others.slice(0, MOST).map((milestone) => lineOn(milestone, telling)) })
  }
  const aboutPlan = main.some(({ rule }) => rule.duty === 'new-plan' || rule.duty === 'plan-end') || asked.late
  if (aboutPlan) blocks.push(...planRules(main, asked.late, day, telling))
  const statuses = main.map(({ status }) => status)
  const missing = relevantMissing(view, main)
  if (missing.length > 0) {
    blocks.push({ kind: 'caveat', spans: text(notKnown(missing, main, telling)) })
  }
  blocks.push(...telling.citations.block())
  const sure = statuses.every((status) => status === 'SOLID') && missing.length === 0 && main.length > 0
  return { ending: sure ? 'answered' : 'answered-with-caveat', blocks, missing }
}

/** When the plan is due, in short: what stands before an answer on lateness to a question that asks for both. */
export function dueBlocks(facts: CountryFacts, today: CivilDate, telling: Telling): readonly Block[] {
  const view = viewOn(facts, telling.calendar.sets, today)
  const main = mainMilestones(view, ['new-plan'], latestPlanOn(facts, today))
  return [phaseBlock(view, telling), ...main.map((milestone) => mainBlock(milestone, view, telling))]
}

/** A country that left owes nothing; the guidance tells of its leaving. */
function answerLeft(facts: CountryFacts, view: CountryView, telling: Telling): Told {
  const now = membershipOn(facts, view.on)
  const section =
    now?.note.includes('inactiv') || now?.membership === 'ended'
      ? 'after-a-year-inactive'
      : now?.status === 'SOLID'
        ? 'withdrawn'
        : 'withdrawn-press'
  const since = now?.from ? rangeInWords(now.from, telling.language) : telling.engine.notDated
  const number = telling.citations.cite(`membership-changes#${section}`)
  const doubt = doubtOf(view.phase.status, telling)
  const blocks: Block[] = [
    phaseBlock(view, telling),
    {
      kind: 'paragraph',
      spans: [{ text: telling.words.nothingOwed(since), ...(number !== undefined && { cites: number }) }],
    },
    ...(doubt ? [{ kind: 'caveat' as const, spans: text(doubt) }] : []),
    ...telling.citations.block(),
  ]
  return { ending: doubt ? 'answered-with-caveat' : 'answered', blocks, missing: [] }
}

function mainBlock(milestone: Milestone, view: CountryView, telling: Telling): Block {
  const { words, language } = telling
  const left = milestone.daysLeft === undefined ? '' : ` (${words.daysLeft(milestone.daysLeft)})`
  const plan = milestone.of && !/^\d{4}$/.test(milestone.of) ? `, ${milestone.of}` : ''
  const doubt = doubtOf(milestone.status, telling)
  const noDay = milestone.daysLeft === undefined && milestone.when ? ` ${words.noDay}` : ''
  const why = milestone.when ? '' : undatedReason(milestone, view, telling)
  return {
    kind: 'paragraph',
    spans: [
      { text: `${milestone.rule.label[language]}${plan}${telling.colon} ` },
      { text: whenOf(milestone, telling), strong: true },
      citing(`${left}. ${ruleOn(milestone, telling)}.`, milestone, telling),
      ...(doubt || noDay || why ? [{ text: `${why}${noDay}${doubt ? ` ${doubt}` : ''}` }] : []),
    ],
  }
}

function undatedReason(milestone: Milestone, _: CountryView, { words, engine }: Telling): string {
  const { missing } = milestone
  return missing ? ` ${words.notKnown(engine.facts[missing])}` : ''
}

/** The rule on new plans in general, for a country of which too little is known to date it; the latest first. */
const GENERAL: readonly { readonly from: CivilDate; readonly passage: string }[] = [
  { from: '2022-01-01', passage: 'late-plans#twelve-months' },
  { from: '2018-01-01', passage: 'calendar-2018-2021#due-31-august' },
  { from: '2015-01-01', passage: 'calendar-2015-2017#odd-and-even-years' },
]

/** Rules without a date that answer the topic: "two per cycle; the due day is not known". */
function undatedBlocks(view: CountryView, asked: Extract<Asked, { kind: 'next' }>, telling: Telling): readonly Block[] {
  const rules = view.undated.filter(({ duty, key }) => asked.topic?.duties.includes(duty) && key !== 'plan_end_month')
  if (rules.length === 0) {
    const general = asked.topic?.duties.includes('new-plan') ? GENERAL.find(({ from }) => from <= view.on) : undefined
    const none = paragraph(telling.words.noneKnown(telling.nameOf(view.country)))
    return [none, ...(general ? quoted(general.passage, telling) : [])]
  }
  return rules.slice(0, 2).flatMap((rule) => {
    const doubt = doubtOf(rule.status, telling)
    const number = telling.citations.cite(rule.passage, rule.sources)
    return [
      {
        kind: 'paragraph' as const,
        spans: [
          { text: `${rule.label[telling.language]}.`, ...(number !== undefined && { cites: number }) },
          ...(doubt ? [{ text: ` ${doubt}` }] : []),
        ],
      },
    ]
  })
}

/** What the rules say of the dates named: the consequence of passing them, and the guidance in its own words. */
function planRules(main: readonly Milestone[], late: boolean, day: CivilDate, telling: Telling): readonly Block[] {
  const { words, language } = telling
  const blocks: Block[] = []
  const items = main.flatMap((milestone) => {
    const consequence = consequenceOf(milestone, telling)
    return consequence ? [[{ text: `${milestone.rule.label[language]}${telling.colon} ` }, consequence]] : []
  })
  if (items.length > 0) blocks.push(paragraph(`${words.lateTitle}${telling.colon}`), { kind: 'list', items })
  const limit = main.find(({ rule }) => rule.threshold) ?? main[0]
  if (limit && limit.rule.duty === 'new-plan') blocks.push(...quoted(limit.rule.passage, telling, limit.rule.sources))
  if (late) blocks.push(...extensionBlocks(day, telling))
  return blocks
}

/** Only the facts that would make the dates named exact. */
function relevantMissing(view: CountryView, main: readonly Milestone[]): CountryView['missing'] {
  if (main.length > 0 && main.every(({ daysLeft }) => daysLeft !== undefined)) return []
  const bySide = new Set<string>()
  for (const { rule, missing } of main) {
    const { anchor } = rule
    if (missing) bySide.add(missing)
    if (anchor.type === 'offset' || anchor.type === 'yearly-after') bySide.add(anchor.from)
    if (anchor.type === 'recurring') bySide.add(anchor.since)
  }
  if (main.length === 0) return view.missing.slice(0, 3)
  return view.missing.filter((fact) => [...bySide].some((side) => fact === side || fact.startsWith(`${side}-`)))
}

function notKnown(missing: CountryView['missing'], main: readonly Milestone[], telling: Telling): string {
  const facts = missingInWords(missing, telling)
  return main.some(({ when }) => when) ? facts : `${facts} ${telling.words.noDay}`
}
