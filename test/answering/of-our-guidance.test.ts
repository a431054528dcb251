import { describe, expect, it } from 'vitest'
import { openJsonLog } from '../../adapters/log/json/index.ts'
import { openHybridRetriever } from '../../adapters/retriever/hybrid/index.ts'
import { type Answered, makeAnswerer } from '../../src/answering/answer.ts'
import type { Language } from '../../src/core/language.ts'
import { plainWords } from '../../src/core/plain-words.ts'
import { learn } from '../../src/open-desk.ts'

const { knowledge, glossary, synonyms } = await learn({ knowledgeFolder: 'knowledge' })
const { passages } = knowledge
const retriever = await openHybridRetriever({ passages, glossary, log: openJsonLog('silent') })
const answerer = makeAnswerer({ retriever, passages, synonyms })

function ask(text: string, language: Language): Promise<Answered> {
  return answerer({ text, language, today: '2026-11-24', earlierQuestions: [] })
}

describe('a question in one language and an answer in another', () => {
  it.each([
    ['When must we publish our next plan?', 'fr', /12 mois après la date de fin/],
    ['Quand devons-nous publier notre prochain plan ?', 'es', /12 meses después de la fecha de fin/],
    ['¿Cuándo debemos publicar el próximo plan?', 'en', /12 months after the end date/],
  ] as const)('finds what was asked and tells it in that of the asker: %s → %s', async (text, language, fact) => {
    const answered = await ask(text, language)

    expect(answered.ending).toBe('answered')
    expect(plainWords({ language, blocks: answered.blocks }, ['sources'])).toMatch(fact)
  })
})

describe('answers from our guidance', () => {
  it.each([
    ['quien firma el plan', 'es'],
    ['who has to sign the plan?', 'en'],
  ] as const)('make no claim of what is never told: %s', async (text, language) => {
    expect((await ask(text, language)).ending).toBe('not-found')
  })

  it('say once that rules of one day are over, however many sections tell them', async () => {
    const { blocks } = await ask('the plan of 2019, when did it have to be in?', 'en')
    const ended = blocks.filter(
      (block) => block.kind === 'caveat' && block.spans[0]?.text.includes('no longer in force'),
    )

    expect(ended).toHaveLength(1)
    expect(blocks.flatMap((block) => (block.kind === 'sources' ? block.sources : []))).toHaveLength(2)
  })

  it('put the rule before an older one where the question names neither', async () => {
    const { blocks } = await ask('What if a plan is late?', 'en')
    const [source] = blocks.flatMap((block) => (block.kind === 'sources' ? block.sources : []))

    expect(source).toMatchObject({ document: 'late-plans', section: 'twelve-months', status: 'SOLID' })
  })
})
