import { addDays, type CivilDate, civilDate, daysBetween, yearOf } from '../core/dates.ts'
import type { InLanguages, Language } from '../core/language.ts'
import type { CountryFacts } from './country-facts.ts'
import { type PhaseKey, phaseOn } from './cycle.ts'
import { precisionOf, rangeInWords, shift } from './day-range.ts'
import { type Milestone, milestonesOn } from './deadlines.ts'
import type { RuleSet } from './rules.ts'
import { latestPlanOn } from './standing.ts'
import { CALENDAR_WORDING } from './wording.ts'

/** A country's cycle as a picture, and the same in words for who does not see it. */
export interface Timeline {
  readonly svg: string
  readonly alt: string
}

const WORDS: InLanguages<{
  title(country: string): string
  today: string
  plan: string
  legend: string
  none: string
  and: string
}> = {
  en: {
    title: (country) => `The OGP cycle of ${country}`,
    today: 'today',
    plan: 'Plan',
    legend:
      'Pale bar: the day is not known · ? to be confirmed · red: a new plan is late, 12 months after the end at most',
    none: 'No dated milestone in these years.',
    and: 'Dates',
  },
  fr: {
    title: (country) => `Le cycle PGO : ${country}`,
    today: 'aujourd’hui',
    plan: 'Plan',
    legend:
      'Barre pâle : jour non connu · ? à confirmer · rouge : nouveau plan en retard, 12 mois après la fin au plus',
    none: 'Aucun jalon daté dans ces années.',
    and: 'Dates',
  },
  es: {
    title: (country) => `El ciclo de OGP de ${country}`,
    today: 'hoy',
    plan: 'Plan',
    legend:
      'Barra pálida: no se conoce el día · ? por confirmar · rojo: nuevo plan atrasado, 12 meses tras el fin como máximo',
    none: 'Ningún hito con fecha en estos años.',
    and: 'Fechas',
  },
}

const WIDTH = 900
const LEFT = 30
const RIGHT = 870
const ROW = 26
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

/**
 * Draws the years around a day: the plan, the time in which a new plan is late, the milestones, today. What is known
 * to a month or a year is drawn as a bar over all of it, never as a point. Colours hold on light and dark grounds.
 */
export function drawTimeline(
  facts: CountryFacts,
  sets: readonly RuleSet[],
  day: CivilDate,
  language: Language,
  country: string,
): Timeline {
  const words = WORDS[language]
  const plan = latestPlanOn(facts, day)
  const milestones = milestonesOn(facts, sets, day)
  const first = civilDate(Math.min(yearOf(day) - 1, yearOf(plan?.start?.value.earliest ?? day)), 1, 1)
  const endOfPlan = plan?.end && shift(plan.end.value, { months: 12 }).latest
  const last = civilDate(Math.max(yearOf(day) + 1, yearOf(endOfPlan ?? day)), 12, 31)
  const days = daysBetween(first, last)
  const x = (on: CivilDate) => LEFT + ((RIGHT - LEFT) * Math.min(days, Math.max(0, daysBetween(first, on)))) / days
  const shown = chosen(milestones, first, last, day)
  const phase = phaseOn(facts, sets, day, milestones)
  const parts: string[] = []

  parts.push(
    text(LEFT, 30, `${words.title(country)} · ${rangeInWords({ earliest: day, latest: day }, language)}`, 'title'),
  )
  parts.push(text(LEFT, 52, CALENDAR_WORDING[language].phases[phase.key], 'phase'))
  for (let year = yearOf(first); year <= yearOf(last); year += 1) {
    const at = x(civilDate(year, 1, 1))
    parts.push(line(at, 70, at, 100 + (shown.length + 1) * ROW, 'year'), text(at + 4, 82, String(year), 'label'))
  }
  if (plan?.start && plan.end) {
    const { start, end } = plan
    parts.push(
      bar(x(start.value.earliest), x(end.value.latest), 92, 'plan', true),
      bar(x(start.value.latest), Math.max(x(start.value.latest), x(end.value.earliest)), 92, 'plan', false),
    )
    parts.push(text(x(start.value.latest) + 6, 106, `${words.plan} ${plan.name}`, 'on-bar'))
    if (endOfPlan && end.value.latest >= '2022-01-01') {
      parts.push(bar(x(addDays(end.value.latest, 1)), x(endOfPlan), 92, 'late', false))
    }
  }
  const now = x(day)
  const bottom = 100 + (shown.length + 1) * ROW
  parts.push(line(now, 66, now, bottom, 'today'), text(Math.min(now + 5, RIGHT - 60), bottom - 2, words.today, 'now'))
  for (const [at, milestone] of shown.entries()) parts.push(...drawn(milestone, 92 + (at + 1) * ROW, x, language))
  const height = bottom + 30
  parts.push(text(LEFT, height - 12, words.legend, 'legend'))
  const alt = altText(words, country, day, language, phase.key, shown)
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${escapeXml(alt)}" lang="${language}" font-family="system-ui, 'Noto Sans', 'DejaVu Sans', Arial, sans-serif">`,
    `<title>${escapeXml(words.title(country))}</title>`,
    `<rect width="${WIDTH}" height="${height}" rx="8" fill="#ffffff" stroke="#8a94a0"/>`,
    ...parts,
    '</svg>',
  ].join('')
  return { svg, alt }
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

function drawn(
  { when, rule, state, status }: Milestone,
  y: number,
  x: (on: CivilDate) => number,
  language: Language,
): readonly string[] {
  if (!when) return []
  const look = state === 'past' ? 'past' : rule.threshold ? 'limit' : 'coming'
  const from = x(when.earliest)
  const until = x(when.latest)
  const exact = precisionOf(when) === 'day'
  const mark = exact ? dot(from, y + 8, look) : bar(from, Math.max(until, from + 3), y + 2, look, true, 12)
  const doubt = status === 'SOLID' ? '' : ' ?'
  const words = `${rangeInWords(when, language)}${doubt} · ${rule.label[language].replace(/ \(.*$/, '')}`
  const wide = Math.min(words.length, 88)
  const shown = words.length > wide ? `${words.slice(0, wide - 1)}…` : words
  const room = RIGHT - until
  const needed = shown.length * 6.2
  if (room > needed) return [mark, text(until + 8, y + 12, shown, 'label')]
  if (from - LEFT > needed) return [mark, text(from - 8, y + 12, shown, 'label', 'end')]
  return [mark, text(Math.max(LEFT, RIGHT - needed), y + 12, shown, 'label')]
}

function altText(
  words: (typeof WORDS)['en'],
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

/** Own ground, so that the picture reads the same where the page is dark. Contrast of text at least 4.5 to 1. */
const FILLS = { plan: '#1b5fa7', late: '#c0392b', past: '#6b7680', coming: '#1b5fa7', limit: '#a8281c' } as const
const TEXTS = {
  title: { size: 18, fill: '#14202b', weight: 600 },
  phase: { size: 14, fill: '#37474f', weight: 400 },
  label: { size: 12, fill: '#14202b', weight: 400 },
  'on-bar': { size: 12, fill: '#ffffff', weight: 600 },
  now: { size: 12, fill: '#8a4b00', weight: 600 },
  legend: { size: 11, fill: '#4a5560', weight: 400 },
} as const

function text(x: number, y: number, words: string, look: keyof typeof TEXTS, anchor?: 'end'): string {
  const { size, fill, weight } = TEXTS[look]
  const end = anchor ? ` text-anchor="${anchor}"` : ''
  const halo = look === 'label' ? ' paint-order="stroke" stroke="#ffffff" stroke-width="3"' : ''
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" font-weight="${weight}" fill="${fill}"${halo}${end}>${escapeXml(words)}</text>`
}

function bar(from: number, until: number, y: number, look: keyof typeof FILLS, soft: boolean, height = 20): string {
  const opacity = soft ? ' fill-opacity="0.55"' : ''
  return `<rect x="${round(from)}" y="${y}" width="${round(Math.max(2, until - from))}" height="${height}" rx="3" fill="${FILLS[look]}"${opacity}/>`
}

function dot(x: number, y: number, look: keyof typeof FILLS): string {
  return `<circle cx="${round(x)}" cy="${round(y)}" r="6" fill="${FILLS[look]}"/>`
}

function line(x1: number, y1: number, x2: number, y2: number, look: 'year' | 'today'): string {
  const stroke = look === 'today' ? '#c77700' : '#c9d1d8'
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${stroke}" stroke-width="${look === 'today' ? 2 : 1}"/>`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

function escapeXml(words: string): string {
  return words
    .replace(/[\u0000-\u001F]/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}
