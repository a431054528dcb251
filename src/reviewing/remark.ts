import type { CivilDate } from '../core/dates.ts'
import type { Language } from '../core/language.ts'
import type { AskedField, Check } from './finding.ts'
import type { CommitmentDraft, Passage, PlanDraft } from './plan-draft.ts'
import type { PromiseWords } from './promise-words.ts'

/** What a check saw, before weight, rule and words are given to it. */
export interface Remark {
  readonly check: Check
  /** Which of the check's cases it is. */
  readonly case?: string
  readonly field?: AskedField
  readonly commitment?: CommitmentDraft
  readonly passage: Passage
  /** Words for the suggestion. */
  readonly fill?: Readonly<Record<string, string>>
}

/** All that a check may look at beside the draft. */
export interface ReviewContext {
  /** The day by whose rules the draft is read. */
  readonly today: CivilDate
  readonly edition: string
  /** In which findings are written. */
  readonly language: Language
  readonly promises: PromiseWords
  /** Least and most for what is counted by a check in this edition. */
  readonly limits: (check: Check) => readonly [number, number] | undefined
  /** The plan before this one, where it was given. */
  readonly earlier: PlanDraft | undefined
  /** The end of the country's last plan, where the desk knows it, and the last day for the next one. */
  readonly lastPlan: { readonly end: CivilDate; readonly limit: CivilDate } | undefined
}

export type Checker = (draft: PlanDraft, context: ReviewContext) => readonly Remark[]

/** The words under which something of a commitment is missing: its title, else its first words. */
export function headOf(commitment: CommitmentDraft): Passage {
  const [first] = [...(commitment.fields.title ?? []), ...Object.values(commitment.fields).flat()]
  return first ?? commitment.milestones[0]?.passage ?? { text: commitment.title, where: commitment.where }
}

/** The words under which something of the plan is missing: the nearest heading that speaks of it, else the title. */
export function headOfPlan(draft: PlanDraft, about?: RegExp): Passage {
  const section = about && draft.sections.find(({ heading }) => heading !== '' && about.test(heading.toLowerCase()))
  if (section) return { text: section.heading, where: section.passages[0]?.where ?? { heading: section.heading } }
  const [first] = draft.blocks
  const text = draft.title || (first && first.kind !== 'table' ? first.text : (first?.rows[0]?.find(Boolean) ?? ''))
  return { text, where: { ...(first?.page !== undefined && { page: first.page }) } }
}
