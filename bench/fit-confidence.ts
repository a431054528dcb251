import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openJsonLog } from '../adapters/log/json/index.ts'
import { openHybridRetriever } from '../adapters/retriever/hybrid/index.ts'
import type { Candidate } from '../src/answering/choose-edition.ts'
import { EVIDENCE_NAMES, type Evidence, type EvidenceName, SIGNAL_NAMES } from '../src/answering/evidence.ts'
import { type Look, look } from '../src/answering/look.ts'
import { asksWhatIsNeverTold } from '../src/answering/never-told.ts'
import { meritsOf } from '../src/answering/rank-again.ts'
import { sameAbbreviations, type WordWeights, weighWords } from '../src/answering/word-weights.ts'
import { readEnvironment, readSettings } from '../src/config.ts'
import { LANGUAGES, type Language } from '../src/core/language.ts'
import type { Passage } from '../src/core/passage.ts'
import { GOLDEN_DAY, loadGoldenQuestions, loadGoldenSections } from '../src/evaluation/golden-questions.ts'
import { learn } from '../src/open-desk.ts'
import { type Example, type Fitted, fitLogistic } from './fit-logistic.ts'
import { fitRanking, type Race, winsOf } from './fit-ranking.ts'

/**
 * Fits what the answering weighs with, and writes it where it is read: the ranking of candidates and the confidence in
 * the first. Only the golden questions of the split "tune" are seen, and further questions that must not be answered
 * (bench/unanswerable.jsonl). Run it twice when the ranking changed: the confidence is fitted on the ranking in force.
 */
const ROOT = join(import.meta.dirname, '..')
const CONFIDENCE = join(ROOT, 'src/answering/confidence-weights.json')
const RANKING = join(ROOT, 'src/answering/ranking-weights.json')
const RESTRAINT = 0.002
/** One claim too many costs more than one "the closest I found". */
const WRONG_CLAIM = 3
/** In setting the threshold, the share of claims too many weighs this much against that of false refusals. */
const CLAIM_COST = 1.3
/** A further question counts less than a golden one. */
const FURTHER = 0.7
const READ_CLOSELY = 10

type Labelled = Example<EvidenceName> & { readonly question: string }

const learned = await learn(readSettings(readEnvironment()))
const files = ['test/golden/questions.jsonl', 'test/golden/fresh.jsonl', 'test/golden/loose.jsonl']
const golden = (await Promise.all(files.map((file) => loadGoldenQuestions(join(ROOT, file)))))
  .flat()
  .filter(({ split }) => split === 'tune')
const sections = await loadGoldenSections(join(ROOT, 'test/golden/sections.jsonl'))
const unanswerable = (await readFile(join(ROOT, 'bench/unanswerable.jsonl'), 'utf8'))
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { language: Language; question: string })

const own = await lookAtAll(learned.passages, LANGUAGES)
if (process.argv.includes('--ranking')) await writeRanking(own.races)
const foreign: Labelled[] = []
for (const language of LANGUAGES) {
  const others = learned.passages.filter((passage) => passage.language !== language)
  foreign.push(...(await lookAtAll(others, [language])).examples)
}
// Plain documents of others have neither typical questions nor summaries.
const bare = learned.passages
  .filter(({ document }) => document !== 'glossary')
  .map((passage): Passage => ({ ...passage, questions: [], summary: undefined }))
const plain = await lookAtAll(bare, LANGUAGES)
const fitted = {
  own: fitConfidence(own.examples, EVIDENCE_NAMES),
  plain: fitConfidence(plain.examples, EVIDENCE_NAMES),
  foreign: fitConfidence(foreign, [...SIGNAL_NAMES, 'lead']),
}
await writeFile(CONFIDENCE, `${JSON.stringify(fitted, null, 2)}\n`)

async function lookAtAll(passages: readonly Passage[], languages: readonly Language[]) {
  const weights = weighWords(passages, [...learned.synonyms, ...sameAbbreviations(learned.glossary)])
  const glossary = [...learned.glossary, ...learned.synonyms]
  const retriever = await openHybridRetriever({ passages, glossary, log: openJsonLog('silent') })
  const examples: Labelled[] = []
  const races: Race[] = []
  for (const { id, question, language, on, history, document } of golden) {
    if (!languages.includes(language)) continue
    const asked = { text: question, language, today: on ?? GOLDEN_DAY, earlierQuestions: history ?? [] }
    const [first] = await look(asked, retriever, weights)
    const rightSections = sections.get(id) ?? []
    const isRight = ({ passage }: Candidate) => rightSections.includes(`${passage.document}#${passage.section}`)
    const right = document !== null && first.candidates.slice(0, 1).some(isRight)
    if (document !== null) races.push(raceOf(first, isRight, weights))
    // Where the first passage is the wrong one, neither answering nor refusing is what should be learned.
    if (document !== null && !right) continue
    examples.push({ question, numbers: first.evidence, right, weight: right ? 1 : WRONG_CLAIM })
  }
  for (const { question, language } of unanswerable) {
    if (!languages.includes(language)) continue
    const asked = { text: question, language, today: GOLDEN_DAY, earlierQuestions: [] }
    const [first] = await look(asked, retriever, weights)
    const [nearest] = first.candidates
    // What a rule of its own holds back need not be held back by the weights, at the cost of right answers.
    if (nearest && asksWhatIsNeverTold(question, nearest.passage)) continue
    examples.push({ question, numbers: first.evidence, right: false, weight: WRONG_CLAIM * FURTHER })
  }
  return { examples, races }
}

function raceOf(first: Look, isRight: (candidate: Candidate) => boolean, weights: WordWeights): Race {
  const candidates = first.candidates
    .filter(({ standing }) => standing !== 'not-yet')
    .slice(0, READ_CLOSELY)
    .map((candidate) => ({
      merits: meritsOf(first.text, first.words, candidate, weights),
      timeWeight: candidate.timeWeight,
      right: isRight(candidate),
    }))
  return { candidates }
}

async function writeRanking(races: readonly Race[]): Promise<void> {
  const unseen = Array.from({ length: 5 }, (_, fifth) => {
    const weights = fitRanking(races.filter((_, at) => at % 5 !== fifth))
    return winsOf(
      races.filter((_, at) => at % 5 === fifth),
      weights,
    )
  }).reduce((sum, wins) => sum + wins, 0)
  const weights = fitRanking(races)
  say(`right section first, of ${races.length}: ${winsOf(races, weights)}, on questions not seen ${unseen}`)
  await writeFile(RANKING, `${JSON.stringify(weights, null, 2)}\n`)
}

function fitConfidence(examples: readonly Labelled[], names: readonly EvidenceName[]) {
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
    (CLAIM_COST * negatives.filter(({ probability }) => probability >= threshold).length) / negatives.length
  return steps.reduce((best, step) => (cost(step) < cost(best) ? step : best), 0.5)
}

function report(examples: readonly (Labelled & { readonly probability: number })[], threshold: number): void {
  const refused = examples.filter(({ right, probability }) => right && probability < threshold)
  const claimed = examples.filter(({ right, probability }) => !right && probability >= threshold)
  say(
    `threshold ${threshold}: ${examples.length} examples, ${refused.length} refused wrongly, ${claimed.length} claimed wrongly`,
  )
  if (!process.argv.includes('--list')) return
  for (const { question, probability } of refused) say(`  refused ${probability.toFixed(2)} ${question}`)
  for (const { question, probability } of claimed) say(`  claimed ${probability.toFixed(2)} ${question}`)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
