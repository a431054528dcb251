import type { Judgement } from './judge.ts'

/** Shares between 0 and 1; undefined where no question counts. */
export interface Figures {
  readonly questions: number
  readonly language: number | undefined
  readonly sectionFirst: number | undefined
  readonly sectionInThree: number | undefined
  readonly facts: number | undefined
  readonly refusal: number | undefined
  readonly falseRefusal: number | undefined
  /** A count: one is too many. */
  readonly wrongEdition: number
}

export function figuresOf(judgements: readonly Judgement[]): Figures {
  const share = (read: (judgement: Judgement) => boolean | undefined) => {
    const values = judgements.map(read).filter((value) => value !== undefined)
    return values.length === 0 ? undefined : values.filter(Boolean).length / values.length
  }
  return {
    questions: judgements.length,
    language: share(({ language }) => language),
    sectionFirst: share(({ sectionFirst }) => sectionFirst),
    sectionInThree: share(({ sectionInThree }) => sectionInThree),
    facts: share(({ facts }) => facts),
    refusal: share(({ refused }) => refused),
    falseRefusal: share(({ falseRefusal }) => falseRefusal),
    wrongEdition: judgements.filter(({ wrongEdition }) => wrongEdition).length,
  }
}

/** Least (for falseRefusal and wrongEdition: most) that is let through. */
export type Floors = Readonly<Partial<Record<Exclude<keyof Figures, 'questions'>, number>>>

const AT_MOST: readonly string[] = ['falseRefusal', 'wrongEdition']

/** What fell through its floor, in words. */
export function belowFloor(name: string, figures: Figures, floors: Floors): readonly string[] {
  return Object.entries(floors).flatMap(([measure, floor]) => {
    const value = figures[measure as keyof Figures]
    if (value === undefined) return []
    const fails = AT_MOST.includes(measure) ? value > floor : value < floor
    return fails ? [`${name}: ${measure} is ${round(value)}, the floor is ${floor}`] : []
  })
}

export function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
