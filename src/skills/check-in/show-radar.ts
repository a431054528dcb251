import { type CivilDate, formatDate } from '../../core/dates.ts'
import { inRow, type Language } from '../../core/language.ts'
import type { Outcome } from '../../core/outcome.ts'
import type { CountryCode, Principal } from '../../core/principal.ts'
import { type Block, paragraph } from '../../core/reply.ts'
import type { Turn, Visit } from '../skill.ts'
import { drawHeatMap } from './heat-map.ts'
import { isStaff, type Parts, say } from './parts.ts'
import { type CalendarSides, type OnRadar, RADAR_QUARTERS, radarOf } from './radar.ts'
import { quarterInWords, quarterOf, quartersUpTo } from './standing.ts'
import { WORDING } from './wording.ts'
import { FOLLOW } from './wording-follow.ts'

const MOST_ROWS = 15
const MOST_BUTTONS = 5
/** From this score on a country presses. */
const PRESSING = 20

/** The countries on which this member of staff keeps an eye: a lead on all, others on their own. */
export function portfolioOf(principal: Principal, parts: Parts): readonly CountryCode[] {
  return principal.lead ? parts.tools.countries.map(({ code }) => code) : principal.countries
}

export async function showRadar(turn: Turn, parts: Parts, sides: CalendarSides): Promise<Outcome> {
  if (!isStaff(turn.principal)) return say(turn, 'refused', WORDING[turn.language].staffOnly)
  const rows = await radarOf(turn.read, portfolioOf(turn.principal, parts), turn.today, sides)
  const pressing = rows.filter(({ score }) => score >= PRESSING).slice(0, MOST_BUTTONS)
  const choices = pressing.map(({ country }) => ({
    label: FOLLOW[turn.language].briefTitle(parts.nameOf(country, turn.language)),
    press: { skill: 'check-in', action: 'brief', value: country },
  }))
  return say(
    turn,
    'answered',
    ...radarBlocks(rows, turn.today, turn.language, parts),
    ...(choices.length > 0 ? [{ kind: 'choices', choices } as const] : []),
  )
}

/** The table of who presses, and the picture of all by quarter. */
export function radarBlocks(
  rows: readonly OnRadar[],
  today: CivilDate,
  language: Language,
  parts: Parts,
): readonly Block[] {
  const words = FOLLOW[language]
  const pressing = rows.filter(({ score }) => score >= PRESSING)
  const spoken = words.spokenTo(rows.filter((row) => row.spoken).length, rows.length)
  const names = (one: OnRadar) => parts.nameOf(one.country, language)
  const byName = [...rows].sort((one, other) => names(one).localeCompare(names(other), language))
  return [
    { kind: 'heading', text: words.radarTitle(quarterInWords(quarterOf(today), language)) },
    paragraph(spoken),
    pressing.length === 0
      ? paragraph(words.allSpoken)
      : {
          kind: 'table',
          columns: words.columns,
          rows: pressing
            .slice(0, MOST_ROWS)
            .map((row) => [
              names(row),
              row.last ? formatDate(row.last, language) : '–',
              inRow(row.reasons(language), language),
            ]),
        },
    ...(pressing.length > MOST_ROWS ? [paragraph(words.more(pressing.length - MOST_ROWS))] : []),
    drawHeatMap(
      byName.map((row) => ({ name: names(row), counts: row.counts })),
      quartersUpTo(today, RADAR_QUARTERS),
      language,
      spoken,
    ),
  ]
}

/** For the home page: how the quarter stands, without a word of any note. */
export async function radarAtHome(visit: Visit, parts: Parts, sides: CalendarSides): Promise<readonly Block[]> {
  if (!isStaff(visit.principal)) return []
  const countries = portfolioOf(visit.principal, parts)
  if (countries.length === 0) return []
  const rows = await radarOf(visit.read, countries, visit.today, sides)
  return radarBlocks(rows, visit.today, visit.language, parts).slice(0, 3)
}
