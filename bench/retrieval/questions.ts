import { join } from 'node:path'
import type { Language } from '../../src/core/language.ts'
import { loadGoldenQuestions, loadGoldenSections } from '../../src/evaluation/golden-questions.ts'

const GOLDEN = join(import.meta.dirname, '../../test/golden')

export interface BenchQuestion {
  readonly question: string
  readonly language: Language
  /** Sections (`document#anchor`) that are equally right. */
  readonly right: ReadonlySet<string>
}

export const WHICH_QUESTIONS =
  'Golden questions with a right section, follow-ups left out (the other systems know no dialogue). A third of them ' +
  'was held back from all tuning.'

export async function benchQuestions(): Promise<readonly BenchQuestion[]> {
  const questions = await loadGoldenQuestions(join(GOLDEN, 'questions.jsonl'))
  const sections = await loadGoldenSections(join(GOLDEN, 'sections.jsonl'))
  return questions.flatMap(({ id, kind, question, language }) => {
    const right = sections.get(id)
    return right && kind !== 'follow-up' ? [{ question, language, right: new Set(right) }] : []
  })
}
