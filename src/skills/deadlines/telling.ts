import { type Citations, makeCitations } from '../../answering/citations.ts'
import { precisionOf, rangeInWords } from '../../calendar/day-range.ts'
import type { Milestone } from '../../calendar/deadlines.ts'
import type { MissingFact } from '../../calendar/missing-facts.ts'
import { ruleInWords } from '../../calendar/rule-in-words.ts'
import { CALENDAR_WORDING, type CalendarWording } from '../../calendar/wording.ts'
import type { Language } from '../../core/language.ts'
import type { CountryCode } from '../../core/principal.ts'
import type { Block, Span } from '../../core/reply.ts'
import { type FactStatus, STATUS_LABELS } from '../../core/status.ts'
import type { Country } from '../../knowledge/countries.ts'
import type { CalendarTools } from '../skill.ts'
import { WORDING, type Wording } from './wording.ts'

/** Everything with which one reply is put into words. */
export interface Telling {
  readonly language: Language
  readonly words: Wording
  readonly engine: CalendarWording
  readonly citations: Citations
  readonly calendar: CalendarTools
  readonly nameOf: (code: CountryCode) => string
  /** How the language writes a colon. */
  readonly colon: string
}

export function makeTelling(language: Language, calendar: CalendarTools, countries: readonly Country[]): Telling {
  return {
    language,
    words: WORDING[language],
    engine: CALENDAR_WORDING[language],
    citations: makeCitations(calendar.passages, language),
    calendar,
    colon: language === 'fr' ? '\u202f:' : ':',
    nameOf: (code) => countries.find((country) => country.code === code)?.names[language] ?? code,
  }
}

/** When a milestone falls, as exactly as it is known, weekday included. */
export function whenOf({ when, rule }: Milestone, { language, engine }: Telling): string {
  if (!when) return engine.notDated
  const words = rangeInWords(when, language, 'with-weekday')
  // A span is vague by itself: "about between" says nothing more.
  return rule.about && precisionOf(when) !== 'span' ? engine.about(words) : words
}

/** One line on a milestone: when, what, how long from now, how sure, and the number of the section that tells the rule. */
export function lineOn(milestone: Milestone, telling: Telling): readonly Span[] {
  const { words, language } = telling
  const { rule, daysLeft, status, of } = milestone
  const left = daysLeft === undefined ? '' : ` (${words.daysLeft(daysLeft)})`
  const plan = of && !/^\d{4}$/.test(of) ? `, ${of}` : ''
  const sure = status === 'SOLID' ? '' : ` · ${STATUS_LABELS[language][status]}`
  return [
    { text: whenOf(milestone, telling), strong: true },
    citing(`${left}${telling.colon} ${rule.label[language]}${plan}${sure}`, milestone, telling),
  ]
}

export function citing(text: string, { rule }: Milestone, { citations }: Telling): Span {
  const number = citations.cite(rule.passage, rule.sources)
  return { text, ...(number !== undefined && { cites: number }) }
}

/** What follows from passing the date, with the section that tells it. */
export function consequenceOf({ rule }: Milestone, { citations, language }: Telling): Span | undefined {
  if (!rule.consequence) return undefined
  const number = citations.cite(rule.consequence_passage ?? rule.passage, rule.consequence_passage ? [] : rule.sources)
  return { text: rule.consequence[language], ...(number !== undefined && { cites: number }) }
}

/** Facts that are not known, as a list in words. */
export function missingInWords(missing: readonly MissingFact[], { words, engine, language }: Telling): string {
  return words.notKnown(missing.map((fact) => engine.missing[fact]).join(language === 'fr' ? ' ; ' : '; '))
}

/** The rule of a milestone in a phrase, with its edition. */
export function ruleOn({ rule }: Milestone, { words, language, calendar }: Telling): string {
  const rules = calendar.sets.flatMap((set) => set.rules)
  return words.ruleOf(ruleInWords(rule, language, rules), rule.edition)
}

export function doubtOf(status: FactStatus, { words }: Telling): string | undefined {
  return status === 'SOLID' || status === 'UNSTATED' ? undefined : words.doubts[status]
}

/** What a guidance section says first, in its own words, with its number. */
export function quoted(passageId: string, telling: Telling, sources: readonly string[] = []): readonly Block[] {
  const passage = telling.citations.passage(passageId)
  const number = telling.citations.cite(passageId, sources)
  if (!passage || number === undefined) return []
  const span = { text: passage.summary ?? passage.text.split('\n')[0] ?? '', cites: number }
  return passage.language === telling.language
    ? [{ kind: 'paragraph', spans: [span] }]
    : [{ kind: 'quote', spans: [span], language: passage.language }]
}
