import { setImmediate } from 'node:timers/promises'
import { makeBreathe } from '../../adapters/retriever/hybrid/breathe.ts'
import { openCollection } from '../../adapters/retriever/hybrid/open-collection.ts'
import { ExactVectors } from '../../adapters/vectors/exact/index.ts'
import { HnswVectors } from '../../adapters/vectors/hnsw/index.ts'
import { loadHnswlib } from '../../adapters/vectors/hnsw/load-hnswlib.ts'
import { readEnvironment, readSettings } from '../../src/config.ts'
import { learn } from '../../src/open-desk.ts'
import { collectionOf } from './collection.ts'
import { benchQuestions } from './questions.ts'
import { SYSTEMS } from './systems.ts'

/** What one system does with one collection, measured in a process of its own. */
export interface Measured {
  readonly system: string
  readonly passages: number
  readonly questions: number
  readonly hit1: number
  readonly hit5: number
  readonly p50: number
  readonly p95: number
  readonly buildMs: number
  /** Memory of JavaScript that building added, with its arrays, after a garbage collection. */
  readonly megabytes: number
  /** Longest time for which the event loop stood still. */
  readonly blockedBuildingMs: number
  readonly blockedAnsweringMs: number
}

export interface Recall {
  readonly passages: number
  readonly recall: number
  readonly buildMs: number
  readonly graphMs: number
  readonly exactMs: number
}

const WARM_UP = 20

async function measure(system: string, size: number): Promise<Measured> {
  const open = SYSTEMS[system]
  if (!open) throw new Error(`There is no system ${system}.`)
  const learned = await learn(readSettings(readEnvironment()))
  const passages = collectionOf(learned.passages, size)
  const questions = await benchQuestions()
  const sections = new Map(passages.map((passage) => [passage.id, `${passage.document}#${passage.section}`]))
  const before = memory()

  const building = watchLoop()
  const started = performance.now()
  const search = await open({ passages, learned })
  const buildMs = performance.now() - started
  const blockedBuildingMs = building.stop()
  const megabytes = memory() - before

  for (const { question, language } of questions.slice(0, WARM_UP)) await search(question, language, 10)
  const times: number[] = []
  let hit1 = 0
  let hit5 = 0
  const answering = watchLoop()
  for (const { question, language, right } of questions) {
    await setImmediate()
    const asked = performance.now()
    const found = await search(question, language, 10)
    times.push(performance.now() - asked)
    const rank = found.findIndex((id) => right.has(sections.get(id) ?? ''))
    if (rank === 0) hit1++
    if (rank >= 0 && rank < 5) hit5++
  }
  await setImmediate()
  const blockedAnsweringMs = answering.stop()
  times.sort((one, other) => one - other)
  const share = (count: number) => count / questions.length
  const at = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0
  return {
    system,
    passages: passages.length,
    questions: questions.length,
    hit1: share(hit1),
    hit5: share(hit5),
    p50: at(0.5),
    p95: at(0.95),
    buildMs,
    megabytes,
    blockedBuildingMs,
    blockedAnsweringMs,
  }
}

/** How many of the ten nearest English passages of each English question the graph of neighbours finds. */
async function measureRecall(size: number): Promise<Recall> {
  const learned = await learn(readSettings(readEnvironment()))
  const passages = collectionOf(learned.passages, size)
  const log = { info: () => {}, warn: () => {}, error: () => {} }
  const { meaning } = await openCollection(
    { passages, glossary: learned.glossary, parallel: [], log, graphFrom: Number.POSITIVE_INFINITY },
    makeBreathe(),
  )
  const exact = await meaning.stores.get('en')?.asVectorStore()
  const loaded = await loadHnswlib()
  if ('missing' in loaded || !(exact instanceof ExactVectors)) throw new Error('hnswlib-node cannot be loaded.')
  const { dimensions, matrix, documents } = exact
  const graph = new HnswVectors(exact.embeddings, { hnswlib: loaded.hnswlib, dimensions })
  const rows = documents.map((_, row) => matrix.subarray(row * dimensions, (row + 1) * dimensions))
  const started = performance.now()
  await graph.addVectors(rows, [...documents])
  const buildMs = performance.now() - started

  let same = 0
  let wanted = 0
  let graphMs = 0
  let exactMs = 0
  const questions = (await benchQuestions()).filter(({ language }) => language === 'en')
  for (const { question } of questions) {
    const direction = await exact.embeddings.embedQuery(question)
    if (direction.every((value) => value === 0)) continue
    let began = performance.now()
    const found = await graph.similaritySearchVectorWithScore(direction, 10)
    graphMs += performance.now() - began
    began = performance.now()
    const right = await exact.similaritySearchVectorWithScore(direction, 10)
    exactMs += performance.now() - began
    // Equals are equally right: what counts is to reach the score of the tenth.
    const least = (right.at(-1)?.[1] ?? 0) - 1e-5
    same += found.filter(([, score]) => score >= least).length
    wanted += right.length
  }
  const each = (total: number) => total / questions.length
  return { passages: documents.length, recall: same / wanted, buildMs, graphMs: each(graphMs), exactMs: each(exactMs) }
}

function memory(): number {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 1e6
}

function watchLoop(): { stop(): number } {
  let longest = 0
  let last = performance.now()
  const beat = setInterval(look, 1)
  function look(): void {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }
  return {
    stop() {
      look()
      clearInterval(beat)
      return longest
    },
  }
}

const [what = '', size = '0'] = process.argv.slice(2)
const measured = what === 'recall' ? await measureRecall(Number(size)) : await measure(what, Number(size))
process.stdout.write(`${JSON.stringify(measured)}\n`)
