import type { CountryFacts } from '../../calendar/country-facts.ts'
import { type Milestone, milestonesOn } from '../../calendar/deadlines.ts'
import { missingFactsOn } from '../../calendar/missing-facts.ts'
import type { Duty } from '../../calendar/rule-schema.ts'
import { takesPart } from '../../calendar/standing.ts'
import { type CivilDate, formatDate } from '../../core/dates.ts'
import type { CountryCode } from '../../core/principal.ts'
import { type Block, paragraph, text } from '../../core/reply.ts'
import { STATUS_LABELS } from '../../core/status.ts'
import { OWED } from './owed.ts'
import type { Period } from './period.ts'
import { type Telling, whenOf } from './telling.ts'
import type { Told } from './told.ts'

/** A milestone of some country. */
export interface OfCountry {
  readonly code: CountryCode
  readonly milestone: Milestone
}

/** A country, and its milestones as seen today. */
export interface CountryOnDay {
  readonly facts: CountryFacts
  readonly milestones: readonly Milestone[]
}

/** What countries do in a period: their duties, and the work on the next plan. */
const OWED_OR_BEGUN: ReadonlySet<Duty> = new Set<Duty>([...OWED, 'co-creation'])
const MOST_ROWS = 30

/** Which countries owe something in a period: those whose day is known, and those where it may fall. */
export function owedIn(
  days: Iterable<CountryOnDay>,
  period: Period,
  today: CivilDate,
  duties?: readonly Duty[],
): { readonly sure: readonly OfCountry[]; readonly perhaps: readonly OfCountry[]; readonly unknown: number } {
  const sure: OfCountry[] = []
  const perhaps: OfCountry[] = []
  let unknown = 0
  for (const { facts, milestones } of days) {
    if (!takesPart(facts, today)) continue
    if (missingFactsOn(facts, today).includes('plan')) unknown += 1
    for (const milestone of milestones) {
      const { when, rule, key, met } = milestone
      if (
        !when ||
        met ||
        !(duties ? duties.includes(rule.duty) : OWED_OR_BEGUN.has(rule.duty)) ||
        rule.about ||
        key === 'plan_min_progress'
      )
        continue
      if (when.latest < period.from || when.earliest > period.until) continue
      const within = when.earliest >= period.from && when.latest <= period.until
      ;(within ? sure : perhaps).push({ code: facts.code, milestone })
    }
  }
  const byDate = (one: OfCountry, other: OfCountry) =>
    (one.milestone.when?.latest ?? '') < (other.milestone.when?.latest ?? '') ? -1 : 1
  return { sure: sure.sort(byDate), perhaps: perhaps.sort(byDate), unknown }
}

export function answerPortfolio(
  facts: Iterable<CountryFacts>,
  period: Period,
  today: CivilDate,
  telling: Telling,
  duties?: readonly Duty[],
): Told {
  const { words, language, calendar } = telling
  const days = [...facts].map((country) => ({
    facts: country,
    milestones: milestonesOn(country, calendar.sets, today),
  }))
  const { sure, perhaps, unknown } = owedIn(days, period, today, duties)
  const from = formatDate(period.from, language)
  const until = formatDate(period.until, language)
  const blocks: Block[] = []
  if (sure.length > 0) blocks.push(...table(words.portfolioTitle(from, until), sure, telling))
  else blocks.push(paragraph(words.portfolioNone(from, until)))
  if (perhaps.length > 0) blocks.push(...table(words.portfolioPerhaps(from, until), perhaps, telling))
  if (unknown > 0) blocks.push({ kind: 'caveat', spans: text(words.portfolioUnknown(unknown)) })
  for (const { milestone } of [...sure, ...perhaps])
    telling.citations.cite(milestone.rule.passage, milestone.rule.sources)
  blocks.push(...telling.citations.block())
  return { ending: 'answered-with-caveat', blocks, missing: [] }
}

export function table(caption: string, rows: readonly OfCountry[], telling: Telling): readonly Block[] {
  const { words, language } = telling
  const shown = rows.slice(0, MOST_ROWS)
  return [
    {
      kind: 'table',
      caption,
      columns: [
        words.columns.country,
        words.columns.when,
        words.columns.what,
        words.columns.rule,
        words.columns.status,
      ],
      rows: shown.map(({ code, milestone }) => [
        telling.nameOf(code),
        whenOf(milestone, telling),
        milestone.rule.label[language],
        milestone.rule.edition,
        STATUS_LABELS[language][milestone.status],
      ]),
    },
    ...(rows.length > shown.length ? [paragraph(words.more(rows.length - shown.length))] : []),
  ]
}
