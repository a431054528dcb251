import { expect, it } from 'vitest'
import { openHybridRetriever } from '../../adapters/retriever/hybrid/index.ts'
import { makeAnswerer } from '../../src/answering/answer.ts'
import { sameAbbreviations, weighWords } from '../../src/answering/word-weights.ts'
import type { Language } from '../../src/core/language.ts'
import { learn } from '../../src/open-desk.ts'
import { silentLog } from '../support/silent-log.ts'

const { passages, glossary, synonyms } = await learn({ knowledgeFolder: 'knowledge' })
const retriever = await openHybridRetriever({ passages, glossary: [...glossary, ...synonyms], log: silentLog })
const weights = weighWords(passages, [...synonyms, ...sameAbbreviations(glossary)])
const answerer = makeAnswerer({ retriever, passages, weights })

it.each<[string, Language, string]>([
  ['what is the forum?', 'en', 'msf'],
  ['what is a commitment', 'en', 'commitment'],
  ["c koi un plan d'action", 'fr', 'action_plan'],
  ['c’est quoi le forum ?', 'fr', 'msf'],
  ['q es el foro', 'es', 'msf'],
])('tells what a thing is, by its short name too: "%s"', async (text, language, term) => {
  const answered = await answerer({ text, language, today: '2026-11-23', earlierQuestions: [] })
  expect(answered.ending).toMatch(/^answered/)
  expect(answered.considered[0]).toMatchObject({ document: 'glossary', section: term })
})

it('does not take a question about a thing for one of its meaning', async () => {
  const question = { text: 'how often must the forum meet?', language: 'en', today: '2026-11-23' } as const
  const answered = await answerer({ ...question, earlierQuestions: [] })
  expect(answered.considered[0]).toMatchObject({ document: 'multi-stakeholder-forum' })
})
