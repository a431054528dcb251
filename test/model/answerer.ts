import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openHybridRetriever } from '../../adapters/retriever/hybrid/index.ts'
import { type Answered, makeAnswerer, type Question } from '../../src/answering/answer.ts'
import { makeComposer } from '../../src/answering/composing/composer.ts'
import { sameAbbreviations, weighWords } from '../../src/answering/word-weights.ts'
import type { Language } from '../../src/core/language.ts'
import type { Passage } from '../../src/core/passage.ts'
import { learn } from '../../src/open-desk.ts'
import { openDeskModel } from '../../src/open-desk-model.ts'
import type { LanguageModel } from '../../src/ports/language-model.ts'
import { PROMPT_USES } from '../../src/prompt-uses.ts'
import { loadPrompts } from '../../src/prompts/load-prompts.ts'
import { type ModelStandIn, type Script, startModel } from '../stand-ins/model/index.ts'
import { quietNeeds } from './needs.ts'

/** The guidance that ships with the desk, and answerers over it with and without a model. */
export const learned = await learn({ knowledgeFolder: 'knowledge' })

export const weights = weighWords(learned.passages, [...learned.synonyms, ...sameAbbreviations(learned.glossary)])
export const prompts = await loadPrompts(PROMPT_USES)

type Retriever = Awaited<ReturnType<typeof openHybridRetriever>>

function answererOver(retriever: Retriever, passages: readonly Passage[], model?: LanguageModel) {
  const { glossary } = learned
  // What goes with what between languages is learnt from all of the guidance, also where a section lacks a language.
  const composer = model && makeComposer({ model, prompts, glossary, passages: learned.passages, weights })
  const answerer = makeAnswerer({ retriever, passages, weights, ...(composer && { composer }) })
  return (text: string, language: Language, more: Partial<Question> = {}): Promise<Answered> =>
    answerer({ text, language, today: '2026-11-23', earlierQuestions: [], ...more })
}

function openRetriever(passages: readonly Passage[], folder?: string): Promise<Retriever> {
  return openHybridRetriever({
    passages,
    glossary: [...learned.glossary, ...learned.synonyms],
    log: quietNeeds().log,
    ...(folder !== undefined && { folder }),
  })
}

/** Where the index of the whole guidance is kept while the tests run, so that it is made once. */
export const indexFolder = await mkdtemp(join(tmpdir(), 'countrydesk-model-'))
// For programs other than the tests, which remove it themselves.
process.once('exit', () => rmSync(indexFolder, { recursive: true, force: true }))

const retriever = await openRetriever(learned.passages, indexFolder)
const english = learned.passages.filter(({ language }) => language === 'en')
let retrieverOfEnglish: Promise<Retriever> | undefined

export const askWithout = answererOver(retriever, learned.passages)

export function askWith(model: LanguageModel) {
  return answererOver(retriever, learned.passages, model)
}

/** Where the guidance stands in English only. */
export async function askWithEnglishOnly(model: LanguageModel) {
  retrieverOfEnglish ??= openRetriever(english)
  return answererOver(await retrieverOfEnglish, english, model)
}

const servers: ModelStandIn[] = []

/** Asks with a scripted model behind the real SDK. */
export async function askScripted(
  script: Script,
  how: Parameters<typeof startModel>[1] = {},
  settings: Readonly<Record<string, string>> = {},
) {
  const server = await startModel(script, how)
  servers.push(server)
  const model = await openDeskModel(server.state(settings), { ...quietNeeds(), learned })
  return { ask: askWith(model), asked: server.asked, server, model }
}

export async function stopServers(): Promise<void> {
  for (const server of servers.splice(0)) await server.stop()
}
