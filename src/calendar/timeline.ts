import { addDays, type CivilDate, civilDate, daysBetween, yearOf } from '../core/dates.ts'
import type { Language } from '../core/language.ts'
import type { CountryFacts } from './country-facts.ts'
import { type PhaseKey, phaseOn } from './cycle.ts'
import { precisionOf, rangeInWords, shift } from './day-range.ts'
import { type Milestone, milestonesOn } from './deadlines.ts'
import type { RuleSet } from './rules.ts'
import { latestPlanOn, plansKnownOn } from './standing.ts'
import { type Stretch, stretchesOf } from './stretches.ts'
import { bar, dot, escapeXml, type Fill, GROUND, line, text, widthOf, wrapped } from './timeline-shapes.ts'
import { TIMELINE_WORDING, type TimelineWording } from './timeline-wording.ts'
import { CALENDAR_WORDING } from './wording.ts'

/** A country's cycle as a picture, and the same in words for who does not see it. */
export interface Timeline {
  readonly svg: string
  readonly alt: string
}

const WIDTH = 900
const LEFT = 30
const RIGHT = 870
const ROW = 26
const LINE = 15
const MOST_ROWS = 10
/** Duties worth a line in the picture. */
const SHOWN = new Set([
  'new-plan',
  'plan-end',
  'refresh',
  'self-assessment',
  'drafting',
  'co-creation',
  'membership',
  'forum',
  'repository',
  'irm',
])

type AtDay = (on: CivilDate) => number

/**
 * Draws the years around a day: the plans, the phases, the milestones, today. What is known to a month or a year is
 * drawn as a bar over all of it, never as a point.
 */
export function drawTimeline(
  facts: CountryFacts,
  sets: readonly RuleSet[],
  day: CivilDate,
  language: Language,
  country: string,
): Timeline {
  const words = TIMELINE_WORDING[language]
  const milestones = milestonesOn(facts, sets, day)
  const phase = phaseOn(facts, sets, day, milestones)
  const [first, last] = yearsAround(facts, day)
  const days = daysBetween(first, last)
  const x: AtDay = (on) => LEFT + ((RIGHT - LEFT) * Math.min(days, Math.max(0, daysBetween(first, on)))) / days
  const shown = chosen(milestones, first, last, day)

  const head = [`${words.title(country)} · ${rangeInWords({ earliest: day, latest: day }, language)}`]
  const below = wrapped(CALENDAR_WORDING[language].phases[phase.key], 'phase', RIGHT - LEFT)
  const top = 40 + below.length * 18
  const bands = top + 34
  const rows = rowsOf(shown, bands + 56, x, language)
  const bottom = rows.bottom + 6
  const legend = wrapped(words.legend, 'legend', RIGHT - LEFT)
  const height = bottom + 16 + legend.length * 14

  const now = x(day)
  const nowLeft = now + 6 + widthOf(words.today, 'now') > RIGHT
  const parts = [
    ...head.map((title) => text(LEFT, 30, title, 'title')),
    ...below.map((sentence, at) => text(LEFT, 52 + at * 18, sentence, 'phase')),
    ...years(first, last).flatMap((year) => {
      const at = x(civilDate(year, 1, 1))
      return [line(at, top + 14, bottom, 'year'), text(at + 4, top + 27, String(year), 'label')]
    }),
    ...planBars(facts, day, x, bands, words),
    ...phaseBars(stretchesOf(facts, sets, first, last), x, bands + 24, language),
    line(now, top + 2, bottom, 'today'),
    text(nowLeft ? now - 6 : now + 6, top + 11, words.today, 'now', nowLeft ? 'end' : undefined),
    ...rows.parts,
    ...(shown.length === 0 ? [text(LEFT, bands + 70, words.none, 'label')] : []),
    ...legend.map((sentence, at) => text(LEFT, bottom + 18 + at * 14, sentence, 'legend')),
  ]
  const alt = altText(words, country, day, language, phase.key, shown)
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${escapeXml(alt)}" lang="${language}" font-family="system-ui, 'Noto Sans', 'DejaVu Sans', Arial, sans-serif">`,
    `<title>${escapeXml(words.title(country))}</title>`,
    `<rect width="${WIDTH}" height="${height}" rx="8" fill="${GROUND}" stroke="#8a94a0"/>`,
    ...parts,
    '</svg>',
  ].join('')
  return { svg, alt }
}

/** From the start of the latest plan, and at least last year, until a year after its end, and at least next year. */
function yearsAround(facts: CountryFacts, day: CivilDate): readonly [CivilDate, CivilDate] {
  const plan = latestPlanOn(facts, day)
  const limit = plan?.end && shift(plan.end.value, { months: 12 }).latest
  const start = plan?.start?.value.earliest ?? day
  return [
    civilDate(Math.min(yearOf(day) - 1, yearOf(start)), 1, 1),
    civilDate(Math.max(yearOf(day) + 1, yearOf(limit ?? day)), 12, 31),
  ]
}

function years(first: CivilDate, last: CivilDate): readonly number[] {
  return Array.from({ length: yearOf(last) - yearOf(first) + 1 }, (_, at) => yearOf(first) + at)
}

function planBars(facts: CountryFacts, day: CivilDate, x: AtDay, y: number, words: TimelineWording): readonly string[] {
  const plans = plansKnownOn(facts, day).filter(({ start, end }) => start && end && x(end.value.latest) > LEFT)
  return plans.flatMap(({ name, start, end }) => {
    if (!start || !end) return []
    const from = x(start.value.latest)
    const until = Math.max(from, x(end.value.earliest))
    const label = `${words.plan} ${name}`
    const fits = until - from > widthOf(label, 'on-bar') + 10
    return [
      bar(x(start.value.earliest), x(end.value.latest), y, 'plan', true),
      bar(from, until, y, 'plan', false),
      ...(fits ? [text(from + 6, y + 14, label, 'on-bar')] : []),
    ]
  })
}

const PHASE_FILLS: Readonly<Record<PhaseKey, Fill>> = {
  'not-yet-member': 'phase-other',
  'not-known': 'phase-other',
  'first-plan': 'phase-writing',
  drafting: 'phase-writing',
  implementation: 'phase-plan',
  'due-passed': 'phase-late',
  'between-plans': 'phase-between',
  'limit-passed': 'phase-late',
  'plan-not-seen': 'phase-other',
  inactive: 'phase-other',
  suspended: 'phase-other',
  left: 'phase-other',
}

/** Bars of the phases, each named where its name fits; pale where another phase is possible. */
function phaseBars(stretches: readonly Stretch[], x: AtDay, y: number, language: Language): readonly string[] {
  const runs: { key: PhaseKey; certain: boolean; from: CivilDate; until: CivilDate }[] = []
  for (const { phase, from, until } of stretches) {
    const open = runs.at(-1)
    if (open && open.key === phase.key && open.certain === phase.certain) open.until = until
    // A single day between two phases is too thin to be seen as one.
    else if (open && open.from === open.until) Object.assign(open, { key: phase.key, certain: phase.certain, until })
    else runs.push({ key: phase.key, certain: phase.certain, from, until })
  }
  const words = CALENDAR_WORDING[language].shortPhases
  return runs.flatMap(({ key, certain, from, until }) => {
    const [left, right] = [x(from), x(addDays(until, 1))]
    const label = certain ? words[key] : `${words[key]} ?`
    const fits = right - left > widthOf(label, 'label') + 10
    return [
      bar(left + 0.5, right - 0.5, y, PHASE_FILLS[key], !certain, 20),
      ...(fits ? [text(left + 6, y + 14, label, certain ? 'on-bar' : 'label')] : []),
    ]
  })
}

function chosen(
  milestones: readonly Milestone[],
  first: CivilDate,
  last: CivilDate,
  day: CivilDate,
): readonly Milestone[] {
  const within = milestones.filter(
    ({ when, rule, key }) =>
      when && when.latest >= first && when.earliest <= last && SHOWN.has(rule.duty) && key !== 'plan_min_progress',
  )
  const near = [...within].sort(
    (one, other) =>
      Math.abs(daysBetween(day, one.when?.latest ?? day)) - Math.abs(daysBetween(day, other.when?.latest ?? day)),
  )
  const kept = new Set(near.slice(0, MOST_ROWS))
  return within.filter((milestone) => kept.has(milestone))
}

/** The milestones below one another; a label that fits on neither side of its mark stands below it, whole. */
function rowsOf(
  shown: readonly Milestone[],
  top: number,
  x: AtDay,
  language: Language,
): { readonly parts: readonly string[]; readonly bottom: number } {
  const parts: string[] = []
  let y = top
  for (const { when, rule, state, status } of shown) {
    if (!when) continue
    const look = state === 'past' ? 'past' : rule.threshold ? 'limit' : 'coming'
    const [from, until] = [x(when.earliest), x(when.latest)]
    const exact = precisionOf(when) === 'day'
    parts.push(exact ? dot(from, y + 8, look) : bar(from, Math.max(until, from + 3), y + 2, look, true, 12))
    const doubt = status === 'SOLID' ? '' : ' ?'
    const words = `${rangeInWords(when, language)}${doubt} · ${rule.label[language].replace(/ \(.*$/, '')}`
    const needed = widthOf(words, 'label')
    const gap = exact ? 11 : 8
    if (RIGHT - until > needed + gap) parts.push(text(until + gap, y + 12, words, 'label'))
    else if (from - LEFT > needed + gap) parts.push(text(from - gap, y + 12, words, 'label', 'end'))
    else {
      const lines = wrapped(words, 'label', RIGHT - LEFT)
      const widest = Math.max(...lines.map((one) => widthOf(one, 'label')))
      const at = Math.max(LEFT, Math.min(from, RIGHT - widest))
      for (const one of lines) {
        y += LINE
        parts.push(text(at, y + 12, one, 'label'))
      }
    }
    y += ROW
  }
  return { parts, bottom: Math.max(y, top + ROW) }
}

function altText(
  words: TimelineWording,
  country: string,
  day: CivilDate,
  language: Language,
  phase: PhaseKey,
  shown: readonly Milestone[],
): string {
  const dates = shown.flatMap(({ when, rule }) =>
    when ? [`${rule.label[language]}: ${rangeInWords(when, language)}`] : [],
  )
  const today = `${words.today}: ${rangeInWords({ earliest: day, latest: day }, language)}`
  const list = dates.length > 0 ? `${words.and}: ${dates.join('; ')}.` : words.none
  return `${words.title(country)}. ${today}. ${CALENDAR_WORDING[language].phases[phase]}. ${list}`
}
