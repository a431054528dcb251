import { type CivilDate, yearOf } from '../core/dates.ts'
import type { Passage } from '../core/passage.ts'
import type { Found } from '../ports/retriever.ts'
import type { TimeMeant } from './time-meant.ts'

/** How a passage stands to the day of the question. */
export type Standing = 'in-force' | 'ended' | 'not-yet'

export interface Candidate extends Found {
  readonly standing: Standing
  /** Its rules held in the time that the question speaks of. */
  readonly ofTimeMeant: boolean
  /** Factor by which the time meant weighs its score. */
  readonly timeWeight: number
  /** The retriever's score. */
  readonly retrieved: number
}

/** How far another edition must lead, as a factor on its score, to answer in spite of the time meant. */
const WEIGHTS = {
  today: { inForce: 1, ended: 0.7 },
  'perhaps-past': { inForce: 1, ended: 0.95 },
  past: { inForce: 0.72, ended: 1 },
} as const
/** A year is named: passages of that time; of today, telling of that year; of today; of another time. */
const NAMED = { meant: 1, tellsOfIt: 0.84, inForce: 0.62, other: 0.6 } as const
const YEAR_IN_TITLE = 1.03
/** … and one called "… of 2016" is about just that year. */
const THE_YEAR_IN_TITLE = 1.1
const OTHER_YEAR_IN_TITLE = 0.85
const SINCE = /\b(?:since|depuis|desde) (20[0-3]\d)\b/

/**
 * Ranks what was found by the time that the question means: the edition in force on its day, unless it speaks of
 * another time. What is not yet in force comes last, whatever its score.
 */
export function chooseEdition(found: readonly Found[], time: TimeMeant, today: CivilDate): readonly Candidate[] {
  return found
    .map(({ passage, score }) => {
      const standing = standingOf(passage, today)
      const ofTimeMeant = heldBetween(passage, time)
      const timeWeight = weightOf(passage, standing, ofTimeMeant, time)
      return { passage, standing, ofTimeMeant, timeWeight, retrieved: score, score: score * timeWeight }
    })
    .sort(
      (one, other) =>
        Number(one.standing === 'not-yet') - Number(other.standing === 'not-yet') || other.score - one.score,
    )
}

/** What is not yet in force comes last; else the higher score comes first. */
export function byStandingAndScore(one: Candidate, other: Candidate): number {
  return Number(one.standing === 'not-yet') - Number(other.standing === 'not-yet') || other.score - one.score
}

export function standingOf(passage: Passage, day: CivilDate): Standing {
  if (passage.validUntil !== undefined && passage.validUntil < day) return 'ended'
  if (passage.validFrom !== undefined && passage.validFrom > day) return 'not-yet'
  // A text without dates of its own that says "since 2022" does not speak of a day before.
  if (passage.validFrom === undefined && (SINCE.exec(passage.text)?.[1] ?? '') > day.slice(0, 4)) return 'not-yet'
  return 'in-force'
}

function heldBetween({ validFrom, validUntil }: Passage, { from, until }: TimeMeant): boolean {
  return (validFrom === undefined || validFrom <= until) && (validUntil === undefined || validUntil >= from)
}

function weightOf(passage: Passage, standing: Standing, ofTimeMeant: boolean, time: TimeMeant): number {
  if (time.how !== 'named') return WEIGHTS[time.how][standing === 'ended' ? 'ended' : 'inForce']
  const [first, last] = [yearOf(time.from), yearOf(time.until)]
  if (ofTimeMeant) return NAMED.meant * weightOfTitle(passage.sectionTitle, first, last)
  if (standing !== 'in-force') return NAMED.other
  const tells = first === last && passage.text.includes(String(first))
  return tells ? NAMED.tellsOfIt : NAMED.inForce
}

/** A section called "… (2013 to 2017)" is about these years within its edition. */
function weightOfTitle(title: string, first: number, last: number): number {
  const years = Array.from(title.matchAll(/\b20[0-3]\d\b/g), ([year]) => Number(year))
  if (years.length === 0) return 1
  if (years.every((year) => year === first && year === last)) return THE_YEAR_IN_TITLE
  const overlaps = Math.min(...years) <= last && Math.max(...years) >= first
  return overlaps ? YEAR_IN_TITLE : OTHER_YEAR_IN_TITLE
}
