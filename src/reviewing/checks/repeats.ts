import { contentRoots } from '../../answering/words.ts'
import type { Language } from '../../core/language.ts'
import type { CommitmentDraft } from '../plan-draft.ts'
import { type Checker, headOf } from '../remark.ts'
import { makeLikeness } from '../similarity.ts'

/** From here on two commitments promise the same; between different ones of a plan, values rarely pass half of it. */
const SAME = 0.42
const SAME_AS_FINISHED = 0.4
/** Two titles that share so much of their words mean the same thing. */
const SAME_TITLE = 0.75

/** Commitments of one draft that promise the same; told at the later one. */
export const checkRepeats: Checker = (draft) => {
  const likeness = makeLikeness(draft.commitments, draft.language)
  return draft.commitments.flatMap((commitment, at) => {
    const other = draft.commitments
      .slice(0, at)
      .find((earlier) => likeness(earlier, commitment) >= SAME || sameTitle(earlier, commitment, draft.language))
    if (!other) return []
    const fill = { number: String(other.number), other: other.title }
    return [{ check: 'repeated-commitment', commitment, passage: headOf(commitment), fill }]
  })
}

/** Commitments that an earlier plan reports as completed. */
export const checkFinished: Checker = (draft, { earlier }) => {
  if (!earlier) return []
  const finished = earlier.commitments.filter(
    ({ completion }) => completion !== undefined && isComplete(completion.text),
  )
  const likeness = makeLikeness([...draft.commitments, ...earlier.commitments], draft.language)
  return draft.commitments.flatMap((commitment) => {
    const alike = (other: CommitmentDraft) =>
      Math.max(likeness(other, commitment), sameTitle(other, commitment, draft.language) ? 1 : 0)
    const [nearest] = [...earlier.commitments].sort((one, other) => alike(other) - alike(one))
    if (!nearest || !finished.includes(nearest) || alike(nearest) < SAME_AS_FINISHED) return []
    return [
      { check: 'repeats-finished-commitment', commitment, passage: headOf(commitment), fill: { other: nearest.title } },
    ]
  })
}

const COMPLETE =
  /\b(?:fully |entirely )?(?:completed?|finished|done|achev\w+|termin\w+|realis\w+|complet\w+|cumplid\w+|concluid\w+|finalizad\w+)\b/
const NOT_COMPLETE =
  /\b(?:not|in?complete\w*|partial\w*|limited|substantial\w*|ongoing|non|pas|partiel\w*|limite\w*|substantiel\w*|en cours|no|parcial\w*|limitad\w*|sustancial\w*|en curso|incumplid\w*)\b/

/** The last level of the scale: "complete", and not "substantial" or "not completed". */
export function isComplete(level: string): boolean {
  const folded = level.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return COMPLETE.test(folded) && !NOT_COMPLETE.test(folded)
}

function sameTitle(one: CommitmentDraft, other: CommitmentDraft, language: Language): boolean {
  const [mine, theirs] = [new Set(contentRoots(one.title, language)), new Set(contentRoots(other.title, language))]
  if (Math.min(mine.size, theirs.size) < 3) return false
  const shared = [...mine].filter((root) => theirs.has(root)).length
  return shared / (mine.size + theirs.size - shared) >= SAME_TITLE
}
