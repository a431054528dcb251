import { addDays, type CivilDate } from '../core/dates.ts'
import type { InLanguages, Language } from '../core/language.ts'
import { STATUS_LABELS } from '../core/status.ts'
import { precisionOf, rangeInWords, writeDayRange } from './day-range.ts'
import type { Milestone } from './deadlines.ts'

/** One country's dates for a calendar file. */
export interface FeedCountry {
  readonly code: string
  readonly name: string
  readonly milestones: readonly Milestone[]
}

const WORDS: InLanguages<{
  title(country: string | undefined): string
  rules: string
  onlyKnownAs(when: string): string
  source: string
}> = {
  en: {
    title: (country) => `OGP dates · ${country ?? 'all countries'}`,
    rules: 'Rules of',
    onlyKnownAs: (when) => `The day is not known, only: ${when}.`,
    source: 'Section',
  },
  fr: {
    title: (country) => `Dates PGO · ${country ?? 'tous les pays'}`,
    rules: 'Règles de',
    onlyKnownAs: (when) => `Le jour n’est pas connu, seulement : ${when}.`,
    source: 'Section',
  },
  es: {
    title: (country) => `Fechas OGP · ${country ?? 'todos los países'}`,
    rules: 'Reglas de',
    onlyKnownAs: (when) => `No se conoce el día, solo: ${when}.`,
    source: 'Sección',
  },
}

/** One event over whole days. */
export interface CalendarEvent {
  /** The same event keeps it in every file. */
  readonly uid: string
  readonly from: CivilDate
  readonly until: CivilDate
  readonly title: string
  readonly description: string
  readonly category: string
}

/**
 * A calendar file (RFC 5545) with the dates of one country or several. What is known to the month or the year only
 * becomes an event over all of it that does not block the time, and says so; what has no date is left out.
 */
export function renderIcs(countries: readonly FeedCountry[], language: Language, now: Date): string {
  const words = WORDS[language]
  const [first] = countries
  const events = countries.flatMap((country) => country.milestones.flatMap((milestone) => event(country, milestone)))
  return renderEvents(words.title(countries.length === 1 ? first?.name : undefined), events, now)

  function event(country: FeedCountry, milestone: Milestone): readonly CalendarEvent[] {
    const { when, rule, status } = milestone
    if (!when) return []
    const exact = precisionOf(when) === 'day'
    const known = exact ? '' : ` (${rangeInWords(when, language)})`
    const description = [
      ...(exact ? [] : [words.onlyKnownAs(rangeInWords(when, language))]),
      ...(rule.consequence ? [rule.consequence[language]] : []),
      `${words.rules} ${rule.edition} · ${STATUS_LABELS[language][status]}`,
      `${words.source} ${rule.passage}`,
    ]
    return [
      {
        uid: uidOf(milestone),
        from: when.earliest,
        until: when.latest,
        title: `${country.name}: ${rule.label[language]}${known}`,
        description: description.join('\n'),
        category: status,
      },
    ]
  }
}

/** A calendar file (RFC 5545) of events over whole days, none of which blocks the time. */
export function renderEvents(name: string, events: readonly CalendarEvent[], now: Date): string {
  const stamp = `${now.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Countrydesk//Dates//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
    ...events.flatMap(({ uid, from, until, title, description, category }) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(from)}`,
      `DTEND;VALUE=DATE:${compact(addDays(until, 1))}`,
      `SUMMARY:${escapeText(title)}`,
      `DESCRIPTION:${escapeText(description)}`,
      `CATEGORIES:${escapeText(category)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return `${lines.map(fold).join('\r\n')}\r\n`
}

/** The same event keeps its identity while the rule and the fact behind it stay the same. */
function uidOf({ id, when }: Milestone): string {
  const safe = id.replace(/[^A-Za-z0-9]+/g, '-').replace(/-$/, '')
  return `${safe}${when ? `-${writeDayRange(when).replace(/\D/g, '')}` : ''}@countrydesk`
}

function compact(day: CivilDate): string {
  return day.replaceAll('-', '')
}

/** TEXT values: backslash, semicolon, comma and line ends are escaped (RFC 5545, 3.3.11). */
function escapeText(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')
    .replace(/\\/g, '\\\\')
    .replace(/;/g, '\\;')
    .replace(/,/g, '\\,')
    .replace(/\n/g, '\\n')
}

/** Lines longer than 75 octets are folded, never inside a character (RFC 5545, 3.1). */
function fold(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > 75) {
      parts.push(part)
      part = ' '
      octets = 1
    }
    part += character
    octets += size
  }
  return [...parts, part].join('\r\n')
}
