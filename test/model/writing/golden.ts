import { describe, expect, it } from 'vitest'
import type { Answerer } from '../../../src/answering/answer.ts'
import { askGolden } from '../../../src/evaluation/ask-golden.ts'
import { figuresOf } from '../../../src/evaluation/figures.ts'
import { loadGoldenQuestions, loadGoldenSections } from '../../../src/evaluation/golden-questions.ts'
import type { Judgement } from '../../../src/evaluation/judge.ts'
import { askWith, askWithout, learned, weights } from '../answerer.ts'
import { faithful } from '../faithful.ts'

/** One in so many is asked here; `npm run eval` with a key asks them all of a real model. */
const EVERY = 4

const all = await loadGoldenQuestions('test/golden/questions.jsonl')
const questions = all.filter((_, at) => at % EVERY === 0)
const sections = await loadGoldenSections('test/golden/sections.jsonl')
const validity = new Map(
  learned.passages.map(({ document, validFrom, validUntil }) => [document, { from: validFrom, until: validUntil }]),
)

async function judgeAll(ask: typeof askWithout): Promise<{ judgements: readonly Judgement[]; written: number }> {
  const judgements: Judgement[] = []
  let written = 0
  const answerer: Answerer = async ({ text, language, ...more }) => {
    const answered = await ask(text, language, more)
    if (answered.writtenByModel) written++
    return answered
  }
  for (const question of questions)
    judgements.push(await askGolden(question, sections.get(question.id), answerer, weights, validity))
  return { judgements, written }
}

describe('the golden questions', () => {
  it('are answered no worse with a faithful model than without one', async () => {
    const [plain, model] = [await judgeAll(askWithout), await judgeAll(askWith(faithful))]
    const [before, after] = [figuresOf(plain.judgements), figuresOf(model.judgements)]

    expect(questions.length).toBeGreaterThan(80)
    expect(model.written).toBeGreaterThan(questions.length / 2)
    for (const measure of ['sectionFirst', 'sectionInThree', 'facts', 'refusal'] as const)
      expect(after[measure], measure).toBeGreaterThanOrEqual(before[measure] ?? 0)
    for (const measure of ['falseRefusal', 'wrongEdition'] as const)
      expect(after[measure], measure).toBeLessThanOrEqual(before[measure] ?? 0)
  })
})
