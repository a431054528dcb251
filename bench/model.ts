import { openHybridRetriever } from '../adapters/retriever/hybrid/index.ts'
import { makeAnswerer } from '../src/answering/answer.ts'
import { type Composer, makeComposer } from '../src/answering/composing/composer.ts'
import { sameAbbreviations, weighWords } from '../src/answering/word-weights.ts'
import { GOLDEN_DAY, loadGoldenQuestions } from '../src/evaluation/golden-questions.ts'
import { learn } from '../src/open-desk.ts'
import type { LanguageModel } from '../src/ports/language-model.ts'
import { PROMPT_USES } from '../src/prompt-uses.ts'
import { loadPrompts } from '../src/prompts/load-prompts.ts'
import { faithful } from '../test/model/faithful.ts'

/** What a model adds to an answer beside its own time: checks, tokens, calls. The model here only repeats. */
const LETTERS_PER_TOKEN = 4

const learned = await learn({ knowledgeFolder: 'knowledge' })
const { passages, glossary, synonyms } = learned
const weights = weighWords(passages, [...synonyms, ...sameAbbreviations(glossary)])
const nothing = () => undefined
const retriever = await openHybridRetriever({
  passages,
  glossary: [...glossary, ...synonyms],
  log: { info: nothing, warn: nothing, error: nothing },
})
const prompts = await loadPrompts(PROMPT_USES)

const asked: { calls: number; given: number; written: number; modelMs: number; wholeMs: number }[] = []
let one = { calls: 0, given: 0, written: 0, modelMs: 0 }

const counting: LanguageModel = {
  ...faithful,
  reply: async (request) => {
    const begun = performance.now()
    const reply = await faithful.reply(request)
    one.modelMs += performance.now() - begun
    one.calls++
    one.given += request.messages.reduce((sum, { text }) => sum + text.length, 0)
    one.written += reply.ok ? reply.text.length : 0
    return reply
  },
}
const composer = makeComposer({ model: counting, prompts, glossary, passages, weights })
const timed: Composer = async (toCompose) => {
  one = { calls: 0, given: 0, written: 0, modelMs: 0 }
  const begun = performance.now()
  const composition = await composer(toCompose)
  asked.push({ ...one, wholeMs: performance.now() - begun })
  return composition
}
const answerer = makeAnswerer({ retriever, passages, weights, composer: timed })
const questions = await loadGoldenQuestions('test/golden/questions.jsonl')
let byModel = 0
for (const { question, language, on, history } of questions) {
  const answered = await answerer({
    text: question,
    language,
    today: on ?? GOLDEN_DAY,
    earlierQuestions: history ?? [],
  })
  if (answered.writtenByModel) byModel++
}

const overheads = asked.map(({ wholeMs, modelMs }) => wholeMs - modelMs).sort((a, b) => a - b)
const at = (share: number) => overheads[Math.floor((overheads.length - 1) * share)] ?? 0
const mean = (read: (each: (typeof asked)[number]) => number) =>
  asked.reduce((sum, each) => sum + read(each), 0) / Math.max(1, asked.length)
const say = (name: string, value: string) => process.stdout.write(`${name.padEnd(44)}${value}\n`)
say('answers put to the model, of questions', `${asked.length} of ${questions.length}; ${byModel} written by it`)
say('checks and all else but the model: median', `${at(0.5).toFixed(2)} ms`)
say('  95th of a hundred, longest', `${at(0.95).toFixed(2)} ms, ${at(1).toFixed(2)} ms`)
say(
  'calls an answer: mean, most',
  `${mean(({ calls }) => calls).toFixed(2)}, ${Math.max(...asked.map(({ calls }) => calls))}`,
)
say(
  'tokens an answer (about): given, written',
  `${Math.round(mean(({ given }) => given) / LETTERS_PER_TOKEN)}, ${Math.round(mean(({ written }) => written) / LETTERS_PER_TOKEN)}`,
)
