import { addDays, addMonths, type CivilDate } from '../../src/core/dates.ts'
import { ASKED_FIELDS, type AskedField, type Check } from '../../src/reviewing/finding.ts'
import type { CommitmentText } from './commitment-text.ts'
import type { DraftCommitment, DraftStep, Layout, Seed } from './draft.ts'
import type { DraftWords } from './draft-words.ts'
import type { Period } from './plan-dates.ts'

/** The order in which defects of single commitments are dealt out over all drafts. */
export const DEALT: readonly Check[] = [
  'missing-field',
  'milestone-without-date',
  'unmeasurable-wording',
  'problem-as-absence',
  'relevance-not-shown',
  'milestone-outside-period',
  'milestone-order',
  'repeated-commitment',
  'missing-field',
  'missing-field',
  'milestone-without-date',
  'unmeasurable-wording',
  'problem-as-absence',
  'relevance-not-shown',
  'milestone-outside-period',
  'milestone-order',
  'repeated-commitment',
  'problem-as-absence',
]

/** The check that is dealt, where the rules of the day ask for what it looks at: plans until 2014 told no problem. */
export function dealtCheck(turn: number, on: CivilDate, tellsPeriod: boolean): Check {
  const check = DEALT[turn % DEALT.length] ?? 'missing-field'
  if (check === 'problem-as-absence' && on < '2015-01-01') return 'relevance-not-shown'
  return check === 'milestone-outside-period' && !tellsPeriod ? 'milestone-without-date' : check
}

export interface Surroundings {
  readonly text: CommitmentText
  readonly words: DraftWords
  readonly half: 0 | 1
  readonly layout: Layout
  readonly manner: 0 | 1
  readonly period: Period
  readonly on: CivilDate
  /** Counts all defects, so that kinds and words take turns. */
  readonly turn: number
}

export interface Spoilt {
  readonly commitment: DraftCommitment
  readonly seed: Seed
}

/** Puts one defect into a commitment. */
export function spoil(check: Check, whole: DraftCommitment, around: Surroundings): Spoilt {
  const { words, half, turn } = around
  const result = (change: Partial<DraftCommitment>, told: string, field?: AskedField): Spoilt => ({
    commitment: { ...whole, ...change },
    seed: { check, commitment: whole.number, words: told, ...(field ? { field } : {}) },
  })
  switch (check) {
    case 'missing-field': {
      const asked = ASKED_FIELDS.filter((one) => one !== 'problem' || around.on >= '2015-01-01')
      const field = asked[turn % asked.length] ?? 'lead'
      return result(without(field), '', field)
    }
    case 'problem-as-absence':
      return result({ problem: around.text.absence }, around.text.absence)
    case 'relevance-not-shown': {
      const empty = pick(words.emptyRelevance[half], turn)
      return result({ relevance: empty }, around.layout === 'template-2022' ? '' : empty)
    }
    case 'unmeasurable-wording': {
      if (turn % 3 === 0) {
        const vague = pick(words.vagueDescriptions[half], turn)
        return result({ description: vague }, vague)
      }
      const vague = pick(words.vagueSteps[half], turn)
      return result({ steps: changed(whole.steps, 1, (step) => ({ ...step, text: vague })) }, vague)
    }
    case 'milestone-without-date': {
      const undated = pick(words.undated, turn)
      const steps = changed(whole.steps, turn % 3, (step) => ({
        text: step.text,
        start: undefined,
        end: undefined,
        undated,
      }))
      return result({ steps }, whole.steps[turn % 3]?.text ?? '')
    }
    case 'milestone-outside-period':
      return outside(whole, around, result)
    case 'milestone-order':
      return outOfOrder(whole, around, result)
    default:
      throw new Error(`${check} is no defect of a single commitment.`)
  }
}

type Result = (change: Partial<DraftCommitment>, told: string) => Spoilt

function outside(whole: DraftCommitment, { period, turn }: Surroundings, result: Result): Spoilt {
  const at = turn % 3 === 0 ? 0 : whole.steps.length - 1
  const steps = changed(whole.steps, at, (step) =>
    at === 0
      ? { ...step, start: addMonths(period.start, -6), end: addDays(addMonths(period.start, -3), -1) }
      : { ...step, end: addDays(addMonths(addDays(period.end, 1), 2 + (turn % 6)), -1) },
  )
  return result({ steps }, whole.steps[at]?.text ?? '')
}

/** Either a step that ends before it begins, or one that evaluates a step which comes later. */
function outOfOrder(whole: DraftCommitment, { layout, manner, words }: Surroundings, result: Result): Spoilt {
  const showsStart =
    layout === 'template-2015' || layout === 'template-2018' || (layout === 'free-form' && manner === 1)
  if (showsStart) {
    const steps = changed(whole.steps, 1, (step) => ({ ...step, start: step.end, end: step.start }))
    return result({ steps }, whole.steps[1]?.text ?? '')
  }
  const text = words.evaluationOf(3)
  const [first, ...rest] = whole.steps
  if (!first) throw new Error(`${whole.title} has no steps.`)
  return result({ steps: [first, { ...first, text }, ...rest] }, text)
}

function without(field: AskedField): Partial<DraftCommitment> {
  switch (field) {
    case 'how-it-helps':
      return { help: '' }
    case 'milestones':
      return { steps: [] }
    default:
      return { [field]: '' }
  }
}

function changed(
  steps: readonly DraftStep[],
  at: number,
  change: (step: DraftStep) => DraftStep,
): readonly DraftStep[] {
  return steps.map((step, place) => (place === at ? change(step) : step))
}

function pick(from: readonly string[], turn: number): string {
  return from[turn % from.length] ?? ''
}
