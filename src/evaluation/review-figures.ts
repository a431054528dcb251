import { CHECKS, type Check } from '../reviewing/finding.ts'
import type { FindingsJudgement } from './judge-findings.ts'
import type { StructureJudgement } from './judge-structure.ts'

/** Of one check, or of many. */
export interface CheckFigures {
  readonly seeds: number
  readonly recall: number | undefined
  readonly findings: number
  readonly precision: number | undefined
}

export function figuresOfCheck(judgements: readonly FindingsJudgement[], check?: Check): CheckFigures {
  const ofCheck = (one: { readonly check: Check }) => check === undefined || one.check === check
  const count = (read: (judgement: FindingsJudgement) => readonly { readonly check: Check }[]) =>
    judgements.reduce((sum, judgement) => sum + read(judgement).filter(ofCheck).length, 0)
  const [hits, misses, right, wrong] = [
    count((one) => one.hits),
    count((one) => one.misses),
    count((one) => one.right),
    count((one) => one.wrong),
  ]
  return {
    seeds: hits + misses,
    recall: share(hits, hits + misses),
    findings: right + wrong,
    precision: share(right, right + wrong),
  }
}

export interface StructureFigures {
  /** Of the commitments written. */
  readonly found: number | undefined
  readonly invented: number
  readonly fieldsRight: number | undefined
  readonly stepsRight: number | undefined
  readonly periodsRight: number | undefined
}

export function figuresOfStructure(judgements: readonly StructureJudgement[]): StructureFigures {
  const sum = (read: (judgement: StructureJudgement) => number) =>
    judgements.reduce((total, judgement) => total + read(judgement), 0)
  return {
    found: share(
      sum((one) => one.found),
      sum((one) => one.written),
    ),
    invented: sum((one) => one.invented),
    fieldsRight: share(
      sum((one) => one.fieldsRight),
      sum((one) => one.fields),
    ),
    stepsRight: share(
      sum((one) => one.stepsRight),
      sum((one) => one.steps),
    ),
    periodsRight: share(
      sum((one) => (one.periodRight ? 1 : 0)),
      judgements.length,
    ),
  }
}

/** Least that is let through; what a check reaches stands in test/golden/review-floors.json. */
export interface ReviewFloors {
  readonly structure: { readonly found: number; readonly fieldsRight: number; readonly stepsRight: number }
  readonly recall: Readonly<Record<Check, number>>
  readonly precision: Readonly<Record<Check, number>>
}

/** What fell through its floor, in words. */
export function belowReviewFloors(
  findings: readonly FindingsJudgement[],
  structure: readonly StructureJudgement[],
  floors: ReviewFloors,
): readonly string[] {
  const { found = 0, fieldsRight = 0, stepsRight = 0 } = figuresOfStructure(structure)
  const checks = CHECKS.flatMap((check) => {
    const { recall = 0, precision = 0 } = figuresOfCheck(findings, check)
    return [
      below(`${check}: recall`, recall, floors.recall[check]),
      below(`${check}: precision`, precision, floors.precision[check]),
    ]
  })
  return [
    below('commitments found', found, floors.structure.found),
    below('fields right', fieldsRight, floors.structure.fieldsRight),
    below('steps right', stepsRight, floors.structure.stepsRight),
    ...checks,
  ].filter((told) => told !== undefined)
}

function below(name: string, value: number, floor: number): string | undefined {
  return value < floor ? `${name} is ${value.toFixed(3)}, the floor is ${floor}` : undefined
}

function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole
}
