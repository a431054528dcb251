import { makeCitations } from '../../answering/citations.ts'
import type { CountryFacts } from '../../calendar/country-facts.ts'
import { rangeInWords } from '../../calendar/day-range.ts'
import { viewOn } from '../../calendar/view.ts'
import { CALENDAR_WORDING } from '../../calendar/wording.ts'
import { type CivilDate, formatDate, parseCivilDate } from '../../core/dates.ts'
import type { Language } from '../../core/language.ts'
import type { Passage } from '../../core/passage.ts'
import { type FactStatus, STATUS_LABELS } from '../../core/status.ts'
import type { CalendarTools } from '../skill.ts'
import type { PlannedCommitment, PlannedPlan } from './commitments.ts'
import { OUTLINE, type OutlineWording } from './outline-wording.ts'
import { COMPLETION_WORDS, type ReportKind, type ReportRules, scaleOn } from './report-rules.ts'
import { commitmentMeant, type Said } from './said-in-check-ins.ts'

/** One part of an outline: what is known carries its source, what is not is a gap. Nothing else is possible. */
export type OutlinePart =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'line'; readonly text: string; readonly source: string }
  /** Words of the guidance, letter for letter. */
  | { readonly kind: 'rule'; readonly text: string; readonly source: string; readonly language: Language }
  | {
      readonly kind: 'steps'
      readonly rows: readonly { readonly text: string; readonly planned: string | undefined }[]
      readonly source: string
    }
  | { readonly kind: 'gap'; readonly text: string }
  | { readonly kind: 'notice'; readonly text: string }

/** Everything that the desk knows for a report, as far as the asker may read it. */
export interface Known {
  readonly country: string
  readonly countryName: string
  readonly report: ReportKind
  readonly rules: ReportRules
  readonly plan: PlannedPlan | undefined
  readonly facts: CountryFacts | undefined
  readonly calendar: CalendarTools | undefined
  readonly said: readonly Said[]
  readonly today: CivilDate
}

/** The outline of the report in the language asked for. What a plan or a note says stays in its own words. */
export function outlineOf(known: Known, language: Language): readonly OutlinePart[] {
  const words = OUTLINE[language]
  const passages = known.calendar?.passages ?? []
  return [
    { kind: 'notice', text: words.draft(known.countryName) },
    ...(known.said.some(({ unshared }) => unshared) ? [{ kind: 'notice', text: words.unsharedInside } as const] : []),
    ...aboutParts(known, language, words),
    { kind: 'heading', level: 1, text: words.sections.duty },
    ...quotes([known.rules.duty, known.rules.due, known.rules.contents], passages, language),
    ...processParts(known, words, language),
    ...commitmentParts(known, language, words),
    { kind: 'heading', level: 1, text: words.sections.lessons },
    { kind: 'gap', text: words.gaps.lessons },
    { kind: 'heading', level: 1, text: words.sections.consultation },
    ...quotes([known.rules.consultation], passages, language),
    ...(known.rules.consultationDays === undefined
      ? []
      : [{ kind: 'gap', text: words.gaps.consultationDays(known.rules.consultationDays) } as const]),
    { kind: 'gap', text: words.gaps.consultation },
    ...(known.rules.english && language !== 'en' ? [{ kind: 'gap', text: words.gaps.english } as const] : []),
    { kind: 'heading', level: 1, text: words.sections.next },
    { kind: 'gap', text: words.gaps.next },
    ...(known.rules.edition === '2022'
      ? [
          { kind: 'heading', level: 1, text: words.sections.practice } as const,
          ...quotes(
            ['self-assessment#safe-practice', 'self-assessment#what-members-do', 'self-assessment#difference-from-irm'],
            passages,
            language,
          ),
        ]
      : []),
  ]
}

function aboutParts(known: Known, language: Language, words: OutlineWording): readonly OutlinePart[] {
  const { plan, facts, calendar, today } = known
  const parts: OutlinePart[] = [{ kind: 'heading', level: 1, text: words.sections.about }]
  const view = facts && calendar ? viewOn(facts, calendar.sets, today) : undefined
  const running = view?.phase.plan
  const certainty = (status: FactStatus) => words.sources.calendar(STATUS_LABELS[language][status])
  parts.push({ kind: 'line', text: words.country(known.countryName), source: words.sources.countries })
  if (plan && plan.title !== '')
    parts.push({ kind: 'line', text: words.plan(plan.title), source: sourceOf(plan, words, language) })
  else if (running)
    parts.push({ kind: 'line', text: words.plan(running.name), source: certainty(running.end?.status ?? 'VERIFY') })
  const period = plan?.period
  if (period) {
    const said = words.period(dayInWords(period.start, language), dayInWords(period.end, language))
    parts.push({ kind: 'line', text: said, source: sourceOf(plan, words, language) })
  } else if (running?.start && running.end) {
    const said = words.period(rangeInWords(running.start.value, language), rangeInWords(running.end.value, language))
    parts.push({ kind: 'line', text: said, source: certainty(running.end.status) })
  } else parts.push({ kind: 'gap', text: words.gaps.period })
  if (view) {
    const phase = CALENDAR_WORDING[language].phases[view.phase.key]
    parts.push({
      kind: 'line',
      text: words.phase(phase),
      source: certainty(view.phase.certain ? view.phase.status : 'VERIFY'),
    })
    for (const milestone of view.milestones.filter(({ rule, when }) => when && DUTIES.has(rule.duty))) {
      if (!milestone.when || (milestone.state === 'past' && milestone.of !== running?.name)) continue
      const passage = makeCitations(calendar?.passages ?? [], language).passage(milestone.rule.passage)
      const status = milestone.status === 'SOLID' ? undefined : STATUS_LABELS[language][milestone.status]
      parts.push({
        kind: 'line',
        text: words.date(milestone.rule.label[language], rangeInWords(milestone.when, language), status),
        source: passage ? guidance(passage, words, language) : certainty(milestone.status),
      })
    }
  }
  parts.push({ kind: 'gap', text: words.gaps.author })
  return parts
}

/** Dates that belong in a report: the plan's own, and those of who assesses it. */
const DUTIES = new Set(['plan-end', 'irm', 'self-assessment', 'new-plan'])

function processParts({ facts, report }: Known, words: OutlineWording, language: Language): readonly OutlinePart[] {
  const parts: OutlinePart[] = [{ kind: 'heading', level: 1, text: words.sections.process }]
  const { forumMeeting, repositoryUpdate } = facts?.kept ?? {}
  const source = (status: FactStatus) => words.sources.calendar(STATUS_LABELS[language][status])
  if (forumMeeting) {
    const text = words.forumMeeting(rangeInWords(forumMeeting.value, language))
    parts.push({ kind: 'line', text, source: source(forumMeeting.status) })
  }
  if (repositoryUpdate) {
    const text = words.repositoryUpdate(rangeInWords(repositoryUpdate.value, language))
    parts.push({ kind: 'line', text, source: source(repositoryUpdate.status) })
  }
  // A midterm report tells how the plan was made, a later one how people were heard while it was carried out.
  if (report === 'midterm') parts.push({ kind: 'gap', text: words.gaps.made })
  parts.push({ kind: 'gap', text: words.gaps.implementation })
  parts.push({ kind: 'gap', text: words.gaps.forum }, { kind: 'gap', text: words.gaps.repository })
  return parts
}

function commitmentParts(known: Known, language: Language, words: OutlineWording): readonly OutlinePart[] {
  const { plan, said } = known
  const parts: OutlinePart[] = [{ kind: 'heading', level: 1, text: words.sections.commitments }]
  const commitments = plan?.commitments ?? []
  if (!plan || commitments.length === 0) parts.push({ kind: 'gap', text: words.gaps.noCommitments })
  const meant = new Map(said.map((one) => [one, commitmentMeant(one, commitments)]))
  for (const commitment of commitments) {
    if (!plan) break
    const ours = said.filter((one) => meant.get(one) === commitment)
    parts.push(...oneCommitment(commitment, plan, ours, known, language, words))
  }
  const rest = said.filter((one) => meant.get(one) === undefined)
  if (rest.length > 0) {
    parts.push({ kind: 'heading', level: 2, text: words.sections.general })
    parts.push(...rest.map((one) => saidPart(one, words, language)))
  }
  return parts
}

const FIELDS = [
  'lead',
  'supporting',
  'period',
  'problem',
  'description',
  'how-it-helps',
  'relevance',
  'budget',
  'links',
]

function oneCommitment(
  { number, title, fields, milestones }: PlannedCommitment,
  plan: PlannedPlan,
  said: readonly Said[],
  { rules }: Known,
  language: Language,
  words: OutlineWording,
): readonly OutlinePart[] {
  const source = sourceOf(plan, words, language)
  const parts: OutlinePart[] = [{ kind: 'heading', level: 2, text: words.commitment(number, title) }]
  for (const field of FIELDS) {
    const told = fields[field]?.trim()
    if (told)
      parts.push({
        kind: 'line',
        text: `${words.fields[field] ?? field}${language === 'fr' ? ' ' : ''}: ${told}`,
        source,
      })
  }
  if (fields.lead === undefined) parts.push({ kind: 'gap', text: words.gaps.lead })
  if (fields.problem === undefined) parts.push({ kind: 'gap', text: words.gaps.problem })
  if (milestones.length > 0) {
    const rows = milestones.map(({ text, start, end }) => ({ text, planned: plannedInWords(start, end, language) }))
    parts.push({ kind: 'steps', rows, source })
  } else parts.push({ kind: 'gap', text: words.gaps.steps })
  parts.push(...said.map((one) => saidPart(one, words, language)))
  const scale = scaleOn(rules).map((level) => COMPLETION_WORDS[language][level])
  parts.push({ kind: 'gap', text: words.gaps.completion(scale.join(', ')) })
  parts.push({ kind: 'gap', text: words.gaps.results }, { kind: 'gap', text: words.gaps.evidence })
  return parts
}

function saidPart(
  { words: told, about, date, note, unshared }: Said,
  words: OutlineWording,
  language: Language,
): OutlinePart {
  const day = dayInWords(date, language)
  return {
    kind: 'line',
    text: about === 'progress' ? words.said(told) : words.concern(told),
    source: unshared ? words.sources.unsharedNote(day, note) : words.sources.note(day, note),
  }
}

export function sourceOf({ source }: PlannedPlan, words: OutlineWording, language: Language): string {
  const on = source.on === undefined ? undefined : dayInWords(source.on, language)
  if (source.kind === 'on-file') return words.sources.planOnFile(source.name, on)
  return source.kind === 'file' ? words.sources.planFile(source.name) : words.sources.pasted
}

/** What sections say first, in their own words, each once. */
function quotes(
  ids: readonly (string | undefined)[],
  passages: readonly Passage[],
  language: Language,
): readonly OutlinePart[] {
  const citations = makeCitations(passages, language)
  return [...new Set(ids)].flatMap((id) => {
    const passage = id === undefined ? undefined : citations.passage(id)
    if (!passage) return []
    const text = passage.summary ?? passage.text.split('\n')[0] ?? ''
    return [{ kind: 'rule', text, source: guidance(passage, OUTLINE[language], language), language: passage.language }]
  })
}

function guidance({ sectionTitle, edition, status }: Passage, words: OutlineWording, language: Language): string {
  return words.sources.guidance(sectionTitle, edition, STATUS_LABELS[language][status])
}

function plannedInWords(start: string | undefined, end: string | undefined, language: Language): string | undefined {
  const days = [start, end].flatMap((day) => (day === undefined ? [] : [dayInWords(day, language)]))
  return days.length > 0 ? [...new Set(days)].join(' – ') : undefined
}

function dayInWords(day: string, language: Language): string {
  const date = parseCivilDate(day)
  return date ? formatDate(date, language) : day
}
