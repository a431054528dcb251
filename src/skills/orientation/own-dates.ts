import type { Citations } from '../../answering/citations.ts'
import { FACT_KIND, PLAN_KIND, withCorrections } from '../../calendar/corrections.ts'
import type { CountryFacts } from '../../calendar/country-facts.ts'
import { rangeInWords } from '../../calendar/day-range.ts'
import type { Milestone } from '../../calendar/deadlines.ts'
import { viewOn } from '../../calendar/view.ts'
import { CALENDAR_WORDING } from '../../calendar/wording.ts'
import type { CivilDate } from '../../core/dates.ts'
import type { Language } from '../../core/language.ts'
import type { CountryCode } from '../../core/principal.ts'
import { type Block, paragraph, type Span, text } from '../../core/reply.ts'
import { STATUS_LABELS } from '../../core/status.ts'
import type { ReadStore } from '../../ports/store.ts'
import type { CalendarTools } from '../skill.ts'
import { WORDING } from './wording.ts'

/** How many dates a newcomer is shown. */
const SHOWN = 4

/** The facts of a country with what people corrected. */
export async function factsOf(
  code: CountryCode,
  read: ReadStore,
  calendar: CalendarTools | undefined,
): Promise<CountryFacts | undefined> {
  const facts = calendar?.countries.get(code)
  if (!facts) return undefined
  const kept = await Promise.all([PLAN_KIND, FACT_KIND].map((kind) => read.entries({ kind, country: code })))
  return withCorrections(facts, kept.flat())
}

/** Where the country stands and what comes next, each date as exactly as it is known; what is not known is said. */
export function ownDates(
  facts: CountryFacts,
  calendar: CalendarTools,
  today: CivilDate,
  language: Language,
  name: string,
  citations: Citations,
): readonly Block[] {
  const words = WORDING[language]
  const engine = CALENDAR_WORDING[language]
  const view = viewOn(facts, calendar.sets, today)
  const doubtful = view.phase.status !== 'SOLID' || !view.phase.certain
  const phase = `${engine.phases[view.phase.key]}${doubtful ? ` (${STATUS_LABELS[language].VERIFY})` : ''}.`
  const coming = mostTelling(
    view.milestones.filter(({ when, state, met, rule, key }) => {
      const ahead = state === 'coming' || state === 'open' || state === 'today'
      return when && ahead && !met && rule.duty !== 'eligibility' && key !== 'plan_min_progress'
    }),
  )
  const items = coming.map(({ when, rule, status }): readonly Span[] => {
    const number = citations.cite(rule.passage, rule.sources)
    const date = when ? rangeInWords(when, language) : engine.notDated
    const sure = status === 'SOLID' ? '' : ` · ${STATUS_LABELS[language][status]}`
    return [
      { text: rule.about ? engine.about(date) : date, strong: true },
      {
        text: `${language === 'fr' ? '\u202f' : ''}: ${rule.label[language]}${sure}`,
        ...(number !== undefined && { cites: number }),
      },
    ]
  })
  const missing = view.missing.slice(0, 3).map((fact) => engine.missing[fact])
  return [
    { kind: 'paragraph', spans: [{ text: words.standing(name), strong: true }, { text: ` ${phase}` }] },
    ...(items.length > 0 ? [{ kind: 'list', items } as const] : [paragraph(words.noDates)]),
    ...(missing.length > 0
      ? [{ kind: 'caveat', spans: text(words.missing(missing.join(language === 'fr' ? ' ; ' : '; '))) } as const]
      : []),
  ]
}

/** What comes first, and the next plan also where it is far away: no other date has such consequences. */
function mostTelling(coming: readonly Milestone[]): readonly Milestone[] {
  const plan = coming.find(({ rule }) => rule.duty === 'new-plan')
  const first = coming.slice(0, SHOWN)
  return !plan || first.includes(plan) ? first : [...first.slice(0, SHOWN - 1), plan]
}
