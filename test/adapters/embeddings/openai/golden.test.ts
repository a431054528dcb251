import { generateDeterministicEmbedding } from '@copilotkit/aimock'
import { expect, it } from 'vitest'
import { checkedVectors } from '../../../../adapters/embeddings/openai/checked-vectors.ts'
import { openHybridRetriever } from '../../../../adapters/retriever/hybrid/index.ts'
import { openMemoryStore } from '../../../../adapters/store/memory/index.ts'
import { makeAnswerer } from '../../../../src/answering/answer.ts'
import { sameAbbreviations, weighWords } from '../../../../src/answering/word-weights.ts'
import { askGolden } from '../../../../src/evaluation/ask-golden.ts'
import { figuresOf } from '../../../../src/evaluation/figures.ts'
import { loadGoldenQuestions, loadGoldenSections } from '../../../../src/evaluation/golden-questions.ts'
import { learn } from '../../../../src/open-desk.ts'
import type { Embeddings } from '../../../../src/ports/embeddings.ts'
import { silentLog } from '../../../support/silent-log.ts'

const GOLDEN = 'test/golden'

/** Vectors that mean nothing at all: the worst that a wrongly set model can give. */
const senseless: Embeddings = {
  description: 'senseless',
  fingerprint: 'senseless/64',
  embedDocuments: async (texts) => vectorsOf(texts),
  embedQuery: async (text) => vectorsOf([text])[0] ?? new Float32Array(64),
}
const vectorsOf = (texts: readonly string[]) =>
  checkedVectors(
    texts.map((text) => generateDeterministicEmbedding(text, 64)),
    texts.length,
    64,
  )

it('even senseless embeddings from outside make no figure of the golden questions worse', async () => {
  const learned = await learn({ knowledgeFolder: 'knowledge' })
  const { glossary, synonyms } = learned
  // One language: a third of the time, and the same way.
  const passages = learned.passages.filter(({ language }) => language === 'en')
  const all = await loadGoldenQuestions(`${GOLDEN}/questions.jsonl`)
  const questions = all.filter(({ language }, at) => language === 'en' && at % 5 === 0)
  const sections = await loadGoldenSections(`${GOLDEN}/sections.jsonl`)
  const weights = weighWords(passages, [...synonyms, ...sameAbbreviations(glossary)])
  const validity = new Map(
    passages.map(({ document, validFrom, validUntil }) => [document, { from: validFrom, until: validUntil }]),
  )
  let asked = 0
  let isOn = false
  const retriever = await openHybridRetriever({
    passages,
    glossary: [...glossary, ...synonyms],
    log: silentLog,
    outside: {
      embeddings: senseless,
      kept: openMemoryStore().vectors,
      outgoing: async (text) => {
        if (isOn) asked += 1
        return isOn ? text : undefined
      },
    },
  })
  expect(await retriever.outsideReady).toBe(true)
  const answerer = makeAnswerer({ retriever, passages, weights })
  const figures = async (on: boolean) => {
    isOn = on
    const judgements = []
    for (const question of questions) {
      judgements.push(await askGolden(question, sections.get(question.id), answerer, weights, validity))
    }
    return figuresOf(judgements)
  }

  const without = await figures(false)
  const beside = await figures(true)

  expect(asked).toBeGreaterThan(questions.length / 2)
  for (const measure of ['sectionFirst', 'sectionInThree', 'facts', 'refusal', 'language'] as const) {
    expect(beside[measure] ?? 0, measure).toBeGreaterThanOrEqual(without[measure] ?? 1)
  }
  expect(beside.falseRefusal).toBeLessThanOrEqual(without.falseRefusal ?? 0)
  expect(beside.wrongEdition).toBe(without.wrongEdition)
}, 30_000)
