import { fold } from '../core/fold.ts'
import type { Finding } from './finding.ts'
import type { CommitmentDraft, PlanDraft } from './plan-draft.ts'
import { makeLikeness } from './similarity.ts'

/** What a second draft changed. */
export interface Comparison {
  readonly solved: readonly Finding[]
  /** As told of the second draft. */
  readonly remains: readonly Finding[]
  readonly fresh: readonly Finding[]
  readonly matched: readonly { readonly before: CommitmentDraft; readonly now: CommitmentDraft }[]
  readonly removed: readonly CommitmentDraft[]
  readonly added: readonly CommitmentDraft[]
}

export interface Reviewed {
  readonly draft: Pick<PlanDraft, 'commitments' | 'language'>
  readonly findings: readonly Finding[]
}

/** From here on two commitments of two drafts can be the same, when no other is nearer. */
const RELATED = 0.3

/** What is solved, what remains, what is new, by commitment; renumbered and renamed ones are found again by their words. */
export function compareDrafts(before: Reviewed, now: Reviewed): Comparison {
  const matched = matchCommitments(before.draft, now.draft)
  const numberNow = new Map(matched.map((pair) => [pair.before.number, pair.now.number]))
  const left = [...before.findings]
  const remains: Finding[] = []
  const fresh: Finding[] = []
  for (const finding of now.findings) {
    const at = nearest(left, finding, numberNow)
    if (at === undefined) fresh.push(finding)
    else {
      left.splice(at, 1)
      remains.push(finding)
    }
  }
  return {
    solved: left,
    remains,
    fresh,
    matched,
    removed: before.draft.commitments.filter((one) => !matched.some((pair) => pair.before === one)),
    added: now.draft.commitments.filter((one) => !matched.some((pair) => pair.now === one)),
  }
}

/** Pairs of the same commitment: same title, or the nearest words, each used once; nearest pairs first. */
export function matchCommitments(
  before: Reviewed['draft'],
  now: Reviewed['draft'],
): readonly { readonly before: CommitmentDraft; readonly now: CommitmentDraft }[] {
  const likeness = makeLikeness([...before.commitments, ...now.commitments], now.language)
  const pairs = before.commitments.flatMap((one) =>
    now.commitments.map((other) => ({ before: one, now: other, likeness: alike(one, other, likeness) })),
  )
  pairs.sort((one, other) => other.likeness - one.likeness)
  const matched: { before: CommitmentDraft; now: CommitmentDraft }[] = []
  for (const pair of pairs) {
    if (pair.likeness < RELATED) break
    if (matched.some((known) => known.before === pair.before || known.now === pair.now)) continue
    matched.push({ before: pair.before, now: pair.now })
  }
  return matched.sort((one, other) => one.now.number - other.now.number)
}

function alike(
  one: CommitmentDraft,
  other: CommitmentDraft,
  likeness: (one: CommitmentDraft, other: CommitmentDraft) => number,
): number {
  const title = (one.title !== '' && fold(one.title) === fold(other.title)) || wordsOf(one) === wordsOf(other) ? 1 : 0
  // Between equals the place in the list decides, so that a draft is always matched with itself.
  return likeness(one, other) + title + (one.number === other.number ? 0.001 : 0)
}

function wordsOf({ title, fields, milestones }: CommitmentDraft): string {
  const texts = Object.values(fields).flatMap((passages) => passages.map(({ text }) => text))
  return [title, ...texts, ...milestones.map(({ text }) => text)].join('\n')
}

/** The same finding in the earlier draft: same check of the same commitment, same words before other words. */
function nearest(
  left: readonly Finding[],
  finding: Finding,
  numberNow: ReadonlyMap<number, number>,
): number | undefined {
  const same = left.flatMap((other, at) => {
    const place = other.commitment === null ? null : (numberNow.get(other.commitment) ?? undefined)
    const fits = other.check === finding.check && other.field === finding.field && place === finding.commitment
    return fits ? [at] : []
  })
  const exact = same.find((at) => left[at]?.quote === finding.quote)
  if (exact !== undefined) return exact
  // Where a check speaks of single steps or sentences, other words are another finding.
  return BY_WORDS.has(finding.check) ? undefined : same[0]
}

const BY_WORDS: ReadonlySet<string> = new Set([
  'milestone-without-date',
  'milestone-outside-period',
  'milestone-order',
  'unmeasurable-wording',
])
