import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openJsonLog } from '../adapters/log/json/index.ts'
import { openHybridRetriever } from '../adapters/retriever/hybrid/index.ts'
import { EVIDENCE_NAMES, type Evidence, type EvidenceName, SIGNAL_NAMES } from '../src/answering/evidence.ts'
import { look } from '../src/answering/look.ts'
import { weighWords } from '../src/answering/word-weights.ts'
import { readEnvironment, readSettings } from '../src/config.ts'
import { LANGUAGES, type Language } from '../src/core/language.ts'
import type { Passage } from '../src/core/passage.ts'
import { GOLDEN_DAY, loadGoldenQuestions } from '../src/evaluation/golden-questions.ts'
import type { GlossaryTerm } from '../src/knowledge/glossary.ts'
import { learn } from '../src/open-desk.ts'
import { type Example, type Fitted, fitLogistic } from './fit-logistic.ts'

/**
 * Fits the weights of confidence on the golden questions of the split "tune" and on further questions that must not be
 * answered (bench/unanswerable.jsonl), and writes them where the answering reads them.
 */
const ROOT = join(import.meta.dirname, '..')
const TARGET = join(ROOT, 'src/answering/confidence-weights.json')
const RESTRAINT = 0.002
/** One claim too many costs more than one "the closest I found". */
const WRONG_CLAIM = Number(process.argv[2] ?? 3)

type Labelled = Example<EvidenceName> & { readonly question: string }

const OWN = EVIDENCE_NAMES
const FOREIGN = [...SIGNAL_NAMES, 'lead'] as const

const { knowledge, glossary } = await learn(readSettings(readEnvironment()))
const golden = (await loadGoldenQuestions(join(ROOT, 'test/golden/questions.jsonl'))).filter(
  ({ split }) => split === 'tune',
)
const unanswerable = (await readFile(join(ROOT, 'bench/unanswerable.jsonl'), 'utf8'))
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { language: Language; question: string })

const own = await examplesFrom(knowledge.passages, glossary, LANGUAGES)
const foreign = (
  await Promise.all(
    LANGUAGES.map((language) =>
      examplesFrom(
        knowledge.passages.filter((passage) => passage.language !== language),
        glossary,
        [language],
      ),
    ),
  )
).flat()
const result = { own: fitted(own, OWN), foreign: fitted(foreign, FOREIGN) }
await writeFile(TARGET, `${JSON.stringify(result, null, 2)}\n`)

async function examplesFrom(
  passages: readonly Passage[],
  glossary: readonly GlossaryTerm[],
  languages: readonly Language[],
): Promise<Labelled[]> {
  const weights = weighWords(passages)
  const retriever = await openHybridRetriever({ passages, glossary, log: openJsonLog('silent') })
  const examples: Labelled[] = []
  for (const { question, language, on, history, document, also } of golden) {
    if (!languages.includes(language)) continue
    const asked = { text: question, language, today: on ?? GOLDEN_DAY, earlierQuestions: history ?? [] }
    const [first] = await look(asked, retriever, weights)
    const found = first.candidates[0]?.passage.document
    const right = document !== null && found !== undefined && [document, ...(also ?? [])].includes(found)
    // Where the first passage is the wrong one, neither answering nor refusing is what should be learned.
    if (document !== null && !right) continue
    examples.push({ question, numbers: first.evidence, right, weight: right ? 1 : WRONG_CLAIM })
  }
  for (const { question, language } of unanswerable) {
    if (!languages.includes(language)) continue
    const asked = { text: question, language, today: GOLDEN_DAY, earlierQuestions: [] }
    const [first] = await look(asked, retriever, weights)
    examples.push({ question, numbers: first.evidence, right: false, weight: WRONG_CLAIM * 0.7 })
  }
  return examples
}

function fitted(examples: readonly Labelled[], names: readonly EvidenceName[]) {
  const model = fitLogistic(examples, names, RESTRAINT)
  const crossed = crossFitted(examples, names)
  const answer = thresholdOf(crossed)
  report(crossed, answer)
  const weights = Object.fromEntries(names.map((name) => [name, Number((model.weights[name] ?? 0).toFixed(3))]))
  return { bias: Number(model.bias.toFixed(3)), weights, answer, closest: Number((answer * 0.45).toFixed(3)) }
}

/** Probabilities from models that have not seen the example: tenths are left out in turn. */
function crossFitted(examples: readonly Labelled[], names: readonly EvidenceName[]) {
  return Array.from({ length: 10 }, (_, tenth) => {
    const model = fitLogistic(
      examples.filter((_, at) => at % 10 !== tenth),
      names,
      RESTRAINT,
    )
    return examples
      .filter((_, at) => at % 10 === tenth)
      .map((example) => ({ ...example, probability: probability(model, example.numbers, names) }))
  }).flat()
}

function probability(model: Fitted<EvidenceName>, numbers: Evidence, names: readonly EvidenceName[]): number {
  const sum = names.reduce((total, name) => total + (model.weights[name] ?? 0) * numbers[name], model.bias)
  return 1 / (1 + Math.exp(-sum))
}

/** The threshold with the least sum of false refusals and claims too many, both as shares. */
function thresholdOf(examples: readonly { readonly right: boolean; readonly probability: number }[]): number {
  const positives = examples.filter(({ right }) => right)
  const negatives = examples.filter(({ right }) => !right)
  const steps = Array.from({ length: 90 }, (_, at) => (at + 5) / 100)
  const cost = (threshold: number) =>
    positives.filter(({ probability }) => probability < threshold).length / positives.length +
    negatives.filter(({ probability }) => probability >= threshold).length / negatives.length
  return steps.reduce((best, step) => (cost(step) < cost(best) ? step : best), 0.5)
}

function report(examples: readonly (Labelled & { readonly probability: number })[], threshold: number): void {
  const say = (line: string) => process.stdout.write(`${line}\n`)
  const refused = examples.filter(({ right, probability }) => right && probability < threshold)
  const claimed = examples.filter(({ right, probability }) => !right && probability >= threshold)
  say(
    `threshold ${threshold}: ${examples.length} examples, ${refused.length} refused wrongly, ${claimed.length} claimed wrongly`,
  )
  for (const { question, probability } of refused) say(`  refused ${probability.toFixed(2)} ${question}`)
  for (const { question, probability } of claimed) say(`  claimed ${probability.toFixed(2)} ${question}`)
}
