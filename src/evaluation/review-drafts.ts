import { join } from 'node:path'
import { loadKnowledge } from '../knowledge/load.ts'
import { loadCriteria } from '../reviewing/criteria.ts'
import type { Finding } from '../reviewing/finding.ts'
import type { PlanDraft } from '../reviewing/plan-draft.ts'
import { readPlan } from '../reviewing/read-plan.ts'
import { type ReviewGrounds, reviewPlan } from '../reviewing/review-plan.ts'
import { type FindingsJudgement, judgeFindings } from './judge-findings.ts'
import { judgeStructure, type StructureJudgement } from './judge-structure.ts'
import { readDraft } from './read-draft.ts'
import type { DraftToReview } from './review-draft.ts'

export interface JudgedDraft {
  readonly draft: DraftToReview
  readonly plan: PlanDraft | undefined
  readonly findings: readonly Finding[]
  readonly ofFindings: FindingsJudgement
  readonly ofStructure: StructureJudgement
}

export async function loadReviewGrounds(knowledgeFolder: string): Promise<ReviewGrounds> {
  const { passages } = await loadKnowledge(join(knowledgeFolder, 'guidance'))
  return { passages, criteria: await loadCriteria(join(knowledgeFolder, 'criteria'), passages) }
}

/** Reads, reviews and judges a draft on its own day. */
export async function judgeDraft(draft: DraftToReview, grounds: ReviewGrounds): Promise<JudgedDraft> {
  const plan = await planOf(draft.format, await draft.file())
  const earlier = draft.previous && (await planOf('md', draft.previous))
  const question = { today: draft.on, language: draft.language, ...(earlier && { earlier }) }
  const findings = plan ? reviewPlan(plan, grounds, question) : []
  return {
    draft,
    plan,
    findings,
    ofFindings: judgeFindings(draft, findings),
    ofStructure: judgeStructure(draft, plan),
  }
}

async function planOf(format: DraftToReview['format'], bytes: Uint8Array): Promise<PlanDraft | undefined> {
  const { blocks, pages } = await readDraft(format, bytes)
  return readPlan({ blocks, pages, language: undefined })
}
