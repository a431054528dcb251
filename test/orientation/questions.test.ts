import { expect, it } from 'vitest'
import { makeAnswerer } from '../../src/answering/answer.ts'
import { sameAbbreviations, weighWords } from '../../src/answering/word-weights.ts'
import { LANGUAGES } from '../../src/core/language.ts'
import { learn, openRetriever } from '../../src/open-desk.ts'
import { makeLog } from '../support/log.ts'

it('every question that a step of the path offers is answered by the desk, with sources', async () => {
  const learned = await learn({ knowledgeFolder: 'knowledge' })
  const { passages, synonyms, glossary, orientation } = learned
  const retriever = await openRetriever({ learned, log: makeLog() })
  const weights = weighWords(passages, [...synonyms, ...sameAbbreviations(glossary)])
  const answerer = makeAnswerer({ retriever, passages, weights })
  const questions = LANGUAGES.flatMap((language) =>
    [...new Set((orientation?.steps ?? []).flatMap(({ variants }) => variants.map(({ ask }) => ask[language])))].map(
      (text) => ({ text, language }),
    ),
  )

  const unanswered: string[] = []
  for (const { text, language } of questions) {
    const { ending, blocks } = await answerer({ text, language, today: '2026-11-23', earlierQuestions: [] })
    const cited = blocks.some((block) => block.kind === 'sources' && block.sources.length > 0)
    if (!ending.startsWith('answered') || !cited) unanswered.push(`${text} (${ending})`)
  }

  expect(questions.length).toBeGreaterThan(40)
  expect(unanswered).toEqual([])
})
