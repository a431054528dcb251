import type { Comparison } from './compare-drafts.ts'
import type { Finding } from './finding.ts'
import type { CommitmentDraft, PlanDraft } from './plan-draft.ts'

/** A review as data for other programs: the contract that others build on. Change it only by adding. */
export function describedReview(
  draft: PlanDraft,
  findings: readonly Finding[],
  comparison?: Comparison,
): Record<string, unknown> {
  return {
    plan: {
      country: draft.country ?? null,
      title: draft.title,
      period: draft.period ?? null,
      periodExact: draft.period ? draft.periodExact : null,
      language: draft.language,
      words: draft.words,
      pages: draft.pages ?? null,
      sections: draft.sections.map(({ heading }) => heading),
    },
    commitments: draft.commitments.map(describedCommitment),
    unread: draft.unread.map(({ text, where }) => ({ text, where })),
    findings: findings.map(describedFinding),
    ...(comparison && {
      since: {
        solved: comparison.solved.map(describedFinding),
        remains: comparison.remains.map(describedFinding),
        new: comparison.fresh.map(describedFinding),
        matched: comparison.matched.map(({ before, now }) => ({ before: before.number, now: now.number })),
        removed: comparison.removed.map(({ number, title }) => ({ number, title })),
        added: comparison.added.map(({ number, title }) => ({ number, title })),
      },
    }),
  }
}

function describedCommitment({
  number,
  title,
  fields,
  milestones,
  completion,
}: CommitmentDraft): Record<string, unknown> {
  return {
    number,
    title,
    fields: Object.fromEntries(
      Object.entries(fields).map(([field, passages]) => [field, passages.map(({ text }) => text).join('\n')]),
    ),
    milestones: milestones.map(({ text, start, end, passage }) => ({
      text,
      ...(start && { start }),
      ...(end && { end }),
      where: passage.where,
    })),
    ...(completion && { completion: completion.text }),
  }
}

function describedFinding({ commitmentTitle, ...finding }: Finding): Record<string, unknown> {
  return { ...finding, commitmentTitle: commitmentTitle ?? null }
}
