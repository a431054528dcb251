import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { readMarkdown } from '../../adapters/documents/markdown/index.ts'
import { loadReviewGrounds } from '../../src/evaluation/review-drafts.ts'
import { compareDrafts } from '../../src/reviewing/compare-drafts.ts'
import type { Finding } from '../../src/reviewing/finding.ts'
import type { PlanDraft } from '../../src/reviewing/plan-draft.ts'
import { readPlan, textOfBlocks } from '../../src/reviewing/read-plan.ts'
import { type ReviewGrounds, reviewPlan } from '../../src/reviewing/review-plan.ts'
import { buildDrafts } from '../drafts/build.ts'
import { type Draft, type DraftCommitment, type DraftText, LAYOUTS, type Layout } from '../drafts/draft.ts'
import { writeMarkdown } from '../drafts/formats/plain.ts'
import { layOut } from '../drafts/layouts.ts'
import { wordsOf } from '../drafts/texts.ts'

interface AnyDraft {
  readonly draft: Draft
  readonly layout: Layout
  readonly text: DraftText
}

const DRAFTS = buildDrafts().filter(({ text }) => text.annex.length === 0)
const BLANKS = ['title', 'problem', 'description', 'help', 'relevance', 'lead'] as const

/** A draft of ours with other commitments left in, in another order, and words left out anywhere. */
const anyDraft = fc
  .record({
    at: fc.nat(DRAFTS.length - 1),
    layout: fc.constantFrom(...LAYOUTS),
    order: fc.array(fc.nat(20), { minLength: 1, maxLength: 7 }),
    blanks: fc.array(fc.constantFrom(...BLANKS, 'steps' as const), { maxLength: 7 }),
  })
  .map(({ at, layout, order, blanks }): AnyDraft => {
    const draft = DRAFTS[at % DRAFTS.length]
    if (!draft) throw new Error('There are no drafts.')
    const chosen = [...new Set(order.map((place) => place % draft.text.commitments.length))]
    const commitments = chosen.flatMap((place, now) => {
      const one = draft.text.commitments[place]
      return one ? [blanked({ ...one, number: now + 1 }, blanks[now])] : []
    })
    return { draft, layout, text: { ...draft.text, commitments } }
  })

function blanked(commitment: DraftCommitment, blank: (typeof BLANKS)[number] | 'steps' | undefined): DraftCommitment {
  if (blank === undefined) return commitment
  return { ...commitment, [blank]: blank === 'steps' ? [] : '' }
}

describe('a review, in whatever layout, language and order', () => {
  let grounds: ReviewGrounds

  beforeAll(async () => {
    grounds = await loadReviewGrounds('knowledge')
  })

  const review = ({ draft }: AnyDraft, plan: PlanDraft): readonly Finding[] =>
    reviewPlan(plan, grounds, { today: draft.on, language: draft.language })

  it('quotes only words that stand in the draft, and rests on rules that the guidance has', async () => {
    const rules = new Set(grounds.passages.map(({ document, section }) => `${document}#${section}`))
    await holds(async (one) => {
      const plan = await planOf(one)
      if (!plan) return
      const whole = inOneLine(textOfBlocks(plan.blocks))

      const findings = review(one, plan)

      expect(findings.filter(({ quote }) => quote === '' || !whole.includes(inOneLine(quote)))).toEqual([])
      expect(findings.filter(({ rule, suggestion }) => !rules.has(rule) || suggestion.includes('{'))).toEqual([])
    })
  })

  it('finds a commitment again that was only renumbered', async () => {
    await holds(async (one) => {
      if (one.text.commitments.some(({ title }) => title === '')) return
      const turned = { ...one, text: renumbered(one.text) }
      const [before, now] = [await planOf(one), await planOf(turned)]
      if (!before || !now || before.commitments.length !== now.commitments.length) return

      const { matched } = compareDrafts(
        { draft: before, findings: review(one, before) },
        { draft: now, findings: review(turned, now) },
      )

      expect(matched.filter((pair) => pair.before.title !== pair.now.title)).toEqual([])
      expect(matched).toHaveLength(before.commitments.length)
    })
  })
})

/** Few, for each is a whole document; the seed stands, so that a failure comes again. */
function holds(property: (draft: AnyDraft) => Promise<void>): Promise<void> {
  return fc.assert(fc.asyncProperty(anyDraft, property), { numRuns: 25, seed: 2026 })
}

async function planOf({ draft, layout, text }: AnyDraft): Promise<PlanDraft | undefined> {
  const blocks = layOut(text, looks(draft, layout))
  const reading = await readMarkdown(new TextEncoder().encode(writeMarkdown(blocks)))
  return readPlan({ blocks: reading.blocks, pages: undefined, language: draft.language })
}

function looks({ language, dateStyle }: AnyDraft['draft'], layout: Layout): Parameters<typeof layOut>[1] {
  return { layout, language, dateStyle, words: wordsOf(language), manner: 0, ownLabels: 1 }
}

function renumbered(text: DraftText): DraftText {
  return { ...text, commitments: text.commitments.toReversed().map((one, at) => ({ ...one, number: at + 1 })) }
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
