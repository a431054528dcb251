import type { CivilDate } from '../core/dates.ts'
import { fold } from '../core/fold.ts'
import type { AskedField } from '../reviewing/finding.ts'
import type { CommitmentDraft, Milestone, PlanDraft } from '../reviewing/plan-draft.ts'
import type { DraftToReview, WrittenCommitment } from './review-draft.ts'

export interface StructureJudgement {
  readonly written: number
  readonly found: number
  /** Commitments that the draft does not have. */
  readonly invented: number
  readonly fields: number
  readonly fieldsRight: number
  readonly steps: number
  readonly stepsRight: number
  /** Whether the period of the plan was read as it is told, or told not to be there. */
  readonly periodRight: boolean
  readonly misses: readonly string[]
}

type TextField = Exclude<AskedField, 'milestones'>

/** Compares what was read of a draft with what was written into it. */
export function judgeStructure(draft: DraftToReview, plan: PlanDraft | undefined): StructureJudgement {
  const read = plan?.commitments ?? []
  const misses: string[] = []
  const periodRight = plan?.period?.start === draft.period?.start && plan?.period?.end === draft.period?.end
  if (!periodRight)
    misses.push(
      `period ${draft.period?.start} ${draft.period?.end}: read as ${plan?.period?.start} ${plan?.period?.end}`,
    )
  let [found, fields, fieldsRight, steps, stepsRight] = [0, 0, 0, 0, 0]
  for (const written of draft.commitments) {
    const one = read.find((candidate) => isSame(candidate, written))
    if (one) found += 1
    else misses.push(`commitment ${written.number} not found: ${written.title}`)
    for (const [field, text] of textsOf(written)) {
      fields += 1
      const got = one === undefined ? undefined : saidOf(one, field)
      if (got !== undefined && (field === 'relevance' ? isRelevanceRight : isRight)(text, got)) fieldsRight += 1
      else if (one) misses.push(`commitment ${written.number} ${field}: "${text}" read as "${got}"`)
    }
    for (const step of written.steps) {
      steps += 1
      const same = likest(step.text, one?.milestones ?? [])
      if (
        same &&
        sameDate(step.end, same.end, draft.exactDates) &&
        (same.start === undefined || sameDate(step.start, same.start, draft.exactDates))
      )
        stepsRight += 1
      else if (one)
        misses.push(
          `commitment ${written.number} step "${step.text}" ${step.start} ${step.end}: ${same ? `read as ${same.start} ${same.end}` : 'not found'}`,
        )
    }
  }
  return {
    written: draft.commitments.length,
    found,
    invented: Math.max(0, read.length - found),
    fields,
    fieldsRight,
    steps,
    stepsRight,
    periodRight,
    misses,
  }
}

function isSame(candidate: CommitmentDraft, written: WrittenCommitment): boolean {
  if (candidate.number !== written.number) return false
  return written.title === '' || startsAlike(written.title, candidate.title)
}

function textsOf(written: WrittenCommitment): readonly (readonly [TextField, string])[] {
  return [
    ['title', written.title],
    ['problem', written.problem],
    ['description', written.description],
    ['how-it-helps', written.help],
    ['relevance', written.relevance],
    ['lead', written.lead],
  ]
}

function saidOf(one: CommitmentDraft, field: TextField): string {
  if (field === 'title') return one.title
  return (one.fields[field] ?? []).map(({ text }) => text).join(' ')
}

/** Right when the words stand in it; a field without words must have been read as none. */
function isRight(written: string, read: string): boolean {
  if (written === '') return words(read).length === 0
  const [first] = written.split(/(?<=[.;]) /)
  const start = words(first ?? written).slice(0, 8)
  return words(read).join(' ').includes(start.join(' '))
}

/** Templates take the values apart, each in a row of its own: one of them is enough, without its name. */
function isRelevanceRight(written: string, read: string): boolean {
  const values = written
    .split(/(?<=\.) (?=\p{Lu}[\p{L} ]{4,30} ?: )/u)
    .map((value) => value.replace(/^[\p{L} ]+: /u, ''))
  // Where a template asks for each value, empty words take another form.
  if (written !== '' && !written.includes(':')) return read !== ''
  return values.some((value) => isRight(value, read))
}

/** The shortest of those that have all its words in order; else one that begins alike. */
function likest(written: string, milestones: readonly Milestone[]): Milestone | undefined {
  const whole = words(written).join(' ')
  const shortest = milestones.toSorted((one, other) => one.text.length - other.text.length)
  return (
    shortest.find(({ text }) => words(text).join(' ').includes(whole)) ??
    shortest.find(({ text }) => startsAlike(written, text))
  )
}

function startsAlike(written: string, read: string): boolean {
  return words(read).join(' ').includes(words(written).slice(0, 7).join(' '))
}

function words(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

function sameDate(written: CivilDate | undefined, read: CivilDate | undefined, exact: boolean): boolean {
  if (written === undefined || read === undefined) return written === read
  return exact ? written === read : written.slice(0, 7) === read.slice(0, 7)
}
