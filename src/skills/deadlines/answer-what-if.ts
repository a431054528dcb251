import type { CountryFacts } from '../../calendar/country-facts.ts'
import type { Milestone } from '../../calendar/deadlines.ts'
import { missingFactsOn } from '../../calendar/missing-facts.ts'
import { type Lateness, type Threshold, whatIfLate, whatIfSubmitted } from '../../calendar/what-if.ts'
import type { CivilDate } from '../../core/dates.ts'
import { formatDate } from '../../core/dates.ts'
import { type Block, paragraph, type Span, text } from '../../core/reply.ts'
import { extensionBlocks } from './extension.ts'
import { citing, consequenceOf, doubtOf, missingInWords, quoted, type Telling, whenOf } from './telling.ts'
import type { Told } from './told.ts'

/** What a submission on a day passes, threshold by threshold. */
export function answerSubmission(
  facts: CountryFacts,
  today: CivilDate,
  on: CivilDate | undefined,
  telling: Telling,
): Told {
  const { words, language } = telling
  if (on === undefined) {
    const late = answerLateness(facts, today, { days: 1 }, telling)
    return { ...late, ending: 'clarify', blocks: [paragraph(words.whichDay), ...late.blocks] }
  }
  const thresholds = whatIfSubmitted(facts, telling.calendar.sets, today, on)
  if (thresholds.length === 0) return noCycle(facts, today, telling)
  const title = `${telling.nameOf(facts.code)} · ${words.submitted(formatDate(on, language, 'with-weekday'))}`
  const blocks: Block[] = [{ kind: 'heading', text: title }, thresholdList(thresholds, telling)]
  return finished(facts, today, thresholds, blocks, telling)
}

/** What so much lateness passes, counted from each date from which people count it. */
export function answerLateness(facts: CountryFacts, today: CivilDate, late: Lateness, telling: Telling): Told {
  const { words } = telling
  const counted = whatIfLate(facts, telling.calendar.sets, today, late)
  if (counted.length === 0) return noCycle(facts, today, telling)
  const blocks: Block[] = [{ kind: 'heading', text: `${telling.nameOf(facts.code)} · ${words.lateTitle}` }]
  for (const { from, thresholds } of counted) {
    const when = from.when ? whenOf(from, telling) : undefined
    blocks.push(paragraph(`${words.lateFrom(from.rule.label[telling.language], when)}${telling.colon}`))
    blocks.push(thresholdList(thresholds, telling))
  }
  return finished(
    facts,
    today,
    counted.flatMap(({ thresholds }) => thresholds),
    blocks,
    telling,
  )
}

function thresholdList(thresholds: readonly Threshold[], telling: Telling): Block {
  return { kind: 'list', items: thresholds.map((threshold) => lineOf(threshold, telling)) }
}

function lineOf({ milestone, crossed, daysLate }: Threshold, telling: Telling): readonly Span[] {
  const { words, language } = telling
  const { rule } = milestone
  const by = daysLate === undefined ? '' : ` (${words.daysLate(daysLate)})`
  const told = crossed === 'no' ? undefined : (consequenceOf(milestone, telling) ?? { text: words.noConsequence })
  return [
    { text: `${rule.label[language]}, ${whenOf(milestone, telling)}${telling.colon} ` },
    { text: `${words.crossed[crossed]}${by}.`, strong: true },
    ...(told ? [{ ...told, text: ` ${told.text}` }] : [citing('', milestone, telling)]),
  ]
}

function finished(
  facts: CountryFacts,
  today: CivilDate,
  thresholds: readonly Threshold[],
  blocks: readonly Block[],
  telling: Telling,
): Told {
  const { words } = telling
  const milestones = thresholds.map(({ milestone }) => milestone)
  const limit = milestones.find(({ rule }) => rule.threshold) ?? milestones[0]
  const all: Block[] = [...blocks]
  if (limit) all.push(...quoted(limit.rule.passage, telling, limit.rule.sources))
  all.push(...extensionBlocks(today, telling))
  for (const doubt of doubtsOf(milestones, telling)) all.push({ kind: 'caveat', spans: text(doubt) })
  const missing = missingFactsOn(facts, today).filter(
    (fact) => fact.startsWith('plan-end') || fact === 'plan' || fact === 'group',
  )
  if (missing.length > 0) {
    all.push({ kind: 'caveat', spans: text(`${missingInWords(missing, telling)} ${words.noDay}`) })
  }
  all.push(...telling.citations.block())
  const sure = missing.length === 0 && milestones.every(({ status }) => status === 'SOLID')
  return { ending: sure ? 'answered' : 'answered-with-caveat', blocks: all, missing }
}

function doubtsOf(milestones: readonly Milestone[], telling: Telling): readonly string[] {
  const statuses = new Set(milestones.map(({ status }) => status))
  return [...statuses].flatMap((status) => doubtOf(status, telling) ?? [])
}

function noCycle(facts: CountryFacts, today: CivilDate, telling: Telling): Told {
  const { words } = telling
  const passages = today >= '2022-01-01' ? ['late-plans#twelve-months', 'late-plans#under-twelve-months'] : []
  const blocks: Block[] = [
    paragraph(words.noCycle(telling.nameOf(facts.code))),
    ...passages.flatMap((passage) => quoted(passage, telling)),
    ...extensionBlocks(today, telling),
    ...telling.citations.block(),
  ]
  return { ending: 'answered-with-caveat', blocks, missing: missingFactsOn(facts, today).slice(0, 3) }
}
