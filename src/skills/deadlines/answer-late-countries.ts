import type { CountryFacts } from '../../calendar/country-facts.ts'
import { type Phase, type PhaseKey, phaseOn } from '../../calendar/cycle.ts'
import { rangeInWords, shift } from '../../calendar/day-range.ts'
import { milestonesOn } from '../../calendar/deadlines.ts'
import { type CivilDate, formatDate } from '../../core/dates.ts'
import type { CountryCode } from '../../core/principal.ts'
import { type Block, paragraph, text } from '../../core/reply.ts'
import { STATUS_LABELS } from '../../core/status.ts'
import { quoted, type Telling } from './telling.ts'
import type { Told } from './told.ts'

/** Without a later plan in these, as far as was seen; the furthest first. */
const LATE: readonly PhaseKey[] = ['limit-passed', 'due-passed', 'between-plans']

/** Which countries are late today as far as we have seen: a plan may have come that is not in our data, and that is said. */
export function answerLateCountries(facts: Iterable<CountryFacts>, today: CivilDate, telling: Telling): Told {
  const { words, engine, language, calendar } = telling
  const late = [...facts]
    .map((country): readonly [CountryCode, Phase] => {
      const milestones = milestonesOn(country, calendar.sets, today)
      return [country.code, phaseOn(country, calendar.sets, today, milestones)]
    })
    .filter(([, { key }]) => LATE.includes(key))
    .sort(([one, a], [other, b]) => LATE.indexOf(a.key) - LATE.indexOf(b.key) || (one < other ? -1 : 1))
  const day = formatDate(today, language, 'with-weekday')
  if (late.length === 0) {
    return { ending: 'answered-with-caveat', blocks: [paragraph(words.nobodyLate(day))], missing: [] }
  }
  const limitOf = ({ plan }: Phase) =>
    plan?.end ? rangeInWords(shift(plan.end.value, { months: 12 }), language) : engine.notDated
  const table: Block = {
    kind: 'table',
    caption: words.lateCountries(day),
    columns: [
      words.columns.country,
      words.columns.what,
      words.lateColumns.plan,
      words.lateColumns.limit,
      words.lateColumns.status,
    ],
    rows: late.map(([code, phase]) => [
      telling.nameOf(code),
      engine.shortPhases[phase.key],
      phase.plan?.name ?? '',
      limitOf(phase),
      STATUS_LABELS[language][phase.status],
    ]),
  }
  const rule = today >= '2022-01-01' ? quoted('late-plans#twelve-months', telling) : []
  return {
    ending: 'answered-with-caveat',
    blocks: [table, { kind: 'caveat', spans: text(words.lateOnlySeen) }, ...rule, ...telling.citations.block()],
    missing: [],
  }
}
