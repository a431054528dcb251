import type { Language } from '../../core/language.ts'
import type { DocumentBlock } from '../../ports/documents.ts'
import type { Place } from '../../reviewing/plan-draft.ts'
import { numbersNamed, type PlannedCommitment, sharedWith } from './commitments.ts'

/** A piece of a report in reading order: a heading, a paragraph, an item, or one row of a table. */
export interface Unit {
  readonly text: string
  readonly heading: boolean
  readonly where: Place
}

export function unitsOf(blocks: readonly DocumentBlock[]): readonly Unit[] {
  const units: Unit[] = []
  let heading: string | undefined
  for (const block of blocks) {
    if (block.kind === 'heading') heading = block.text
    const where: Place = {
      ...(block.page !== undefined && { page: block.page }),
      ...(heading !== undefined && { heading }),
    }
    if (block.kind === 'table') {
      for (const [at, row] of block.rows.entries())
        units.push({
          text: row.filter((cell) => cell.trim() !== '').join('\n'),
          heading: false,
          where: { ...where, row: at + 1 },
        })
      continue
    }
    units.push({ text: block.text, heading: block.kind === 'heading', where })
  }
  return units.filter(({ text }) => text.trim() !== '')
}

/** Where a report speaks of a commitment: the words that name it, and all that follows until the next one. */
export interface Covered {
  readonly commitment: PlannedCommitment
  readonly units: readonly Unit[]
}

/** Longest beginning of a piece in which a commitment is named, in characters. */
const NAMING = 220
/** Share of the words of a title that must stand there when its number does not, and when it does. */
const ENOUGH = 0.6
const ENOUGH_WITH_NUMBER = 0.25

/** For each commitment of a plan, where the report covers it; undefined where it does not. */
export function coverageOf(
  commitments: readonly PlannedCommitment[],
  units: readonly Unit[],
  language: Language,
): ReadonlyMap<PlannedCommitment, Covered | undefined> {
  const taken = new Set<number>()
  const anchors = commitments.map((commitment) => {
    const scored = units.flatMap((unit, at) => {
      const score = taken.has(at) ? 0 : namingScore(commitment, unit, language)
      return score > 0 ? [{ at, score }] : []
    })
    const best = scored.sort((one, other) => other.score - one.score || one.at - other.at)[0]
    if (best) taken.add(best.at)
    return { commitment, at: best?.at }
  })
  const starts = anchors.flatMap(({ at }) => (at === undefined ? [] : [at])).sort((one, other) => one - other)
  return new Map(
    anchors.map(({ commitment, at }) => {
      if (at === undefined) return [commitment, undefined]
      const next = starts.find((start) => start > at) ?? endOfLast(units, at)
      return [commitment, { commitment, units: units.slice(at, next) }]
    }),
  )
}

/** The last commitment ends at a heading that begins another part of the report. */
function endOfLast(units: readonly Unit[], at: number): number {
  const row = units[at]?.where.row
  const rest = units.slice(at + 1)
  const end = rest.findIndex((unit) =>
    row !== undefined ? unit.where.row === undefined : OTHER_PART.test(unit.text) && unit.heading,
  )
  return end < 0 ? units.length : at + 1 + end
}

const OTHER_PART =
  /lesson|conclusion|next steps?|annex|consultation|participation|leçon|enseignement|suites|prochaines étapes|annexe|lecci|conclusi|próximos|anexo|consulta|participaci/iu

/** A heading that names it counts most; a number alone names nothing, and neither do a few words of a title. */
function namingScore({ number, title }: PlannedCommitment, { text, heading }: Unit, language: Language): number {
  const beginning = text.slice(0, NAMING)
  const shared = sharedWith(title, beginning, language)
  const numbers = numbersNamed(beginning)
  const led = /^\s*(\d{1,2})\s*(?:[.):–—-]|\n)/.exec(beginning)?.[1]
  const numbered = numbers[0] === number || Number(led) === number
  if (numbers.length > 0 && !numbers.includes(number) && shared < 0.9) return 0
  if (numbered && (shared >= ENOUGH_WITH_NUMBER || (heading && numbers[0] === number)))
    return 2 + shared + (heading ? 1 : 0)
  return shared >= ENOUGH ? 1 + shared + (heading ? 1 : 0) : 0
}
