import { fold } from '../core/fold.ts'
import type { Check, Finding } from '../reviewing/finding.ts'
import type { DraftToReview, SeededDefect } from './review-draft.ts'

/** What became of the seeds of a draft, and which findings nobody seeded. */
export interface FindingsJudgement {
  readonly hits: readonly SeededDefect[]
  readonly misses: readonly SeededDefect[]
  /** Findings that point at a seed: several may point at the same. */
  readonly right: readonly Finding[]
  readonly wrong: readonly Finding[]
}

export function judgeFindings(draft: DraftToReview, findings: readonly Finding[]): FindingsJudgement {
  const counted = findings.filter((finding) => !isNotCounted(finding, draft))
  const right = counted.filter((finding) => draft.seeds.some((seed) => pointsAt(finding, seed)))
  const surplus = surplusOfPlan(draft, right)
  return {
    hits: draft.seeds.filter((seed) => findings.some((finding) => pointsAt(finding, seed))),
    misses: draft.seeds.filter((seed) => !findings.some((finding) => pointsAt(finding, seed))),
    right: right.filter((finding) => !surplus.includes(finding)),
    wrong: [...counted.filter((finding) => !right.includes(finding)), ...surplus],
  }
}

/** Checks that concern one passage of a commitment, of which it may have several. */
const BY_PASSAGE: readonly Check[] = [
  'milestone-without-date',
  'milestone-outside-period',
  'milestone-order',
  'unmeasurable-wording',
]

function pointsAt(finding: Finding, seed: SeededDefect): boolean {
  if (finding.check !== seed.check) return false
  if (seed.commitment === null || finding.commitment === null) return finding.commitment === seed.commitment
  if (finding.commitment !== seed.commitment && finding.commitment !== seed.orAt) return false
  if (seed.field !== undefined && finding.field !== seed.field) return false
  return !BY_PASSAGE.includes(finding.check) || seed.words === '' || shareWords(finding.quote, seed.words)
}

/** Half of the words of the shorter stand in the longer. */
function shareWords(one: string, other: string): boolean {
  const [short = [], long = []] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length)
  if (short.length === 0) return false
  return short.filter((word) => long.includes(word)).length >= short.length / 2
}

function wordsOf(text: string): readonly string[] {
  return fold(text).match(/\p{L}{2,}/gu) ?? []
}

/** Of the plan as a whole there are as many defects of a kind as were seeded; a further finding is one too many. */
function surplusOfPlan(draft: DraftToReview, right: readonly Finding[]): readonly Finding[] {
  const ofPlan = right.filter(({ commitment }) => commitment === null)
  return ofPlan.filter((finding, at) => {
    const before = ofPlan.slice(0, at).filter(({ check }) => check === finding.check).length
    return before >= draft.seeds.filter((seed) => seed.commitment === null && seed.check === finding.check).length
  })
}

/**
 * What two readers may see either way: where a whole field is missing, that it also fails a check of its words; and
 * the length of a plan in years without a rule on it.
 */
function isNotCounted({ check, commitment }: Finding, draft: DraftToReview): boolean {
  if (check === 'draft-length') return !(draft.on < '2015-01-01')
  const missing = draft.seeds.filter((seed) => seed.check === 'missing-field' && seed.commitment === commitment)
  if (check === 'relevance-not-shown') return missing.some(({ field }) => field === 'relevance')
  if (check === 'milestone-without-date') return missing.some(({ field }) => field === 'milestones')
  return false
}
