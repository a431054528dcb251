import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { Command } from 'commander'
import { readEnvironment, readSettings } from '../src/config.ts'
import { learn } from '../src/open-desk.ts'
import { HOW_COPIES_ARE_MADE } from './retrieval/collection.ts'
import type { Measured, Recall } from './retrieval/measure.ts'
import { WHICH_QUESTIONS } from './retrieval/questions.ts'

const MEASURE = join(import.meta.dirname, 'retrieval/measure.ts')
const SIZES = [1000, 10_000, 100_000]
const NAMES = [
  'Countrydesk hybrid',
  'MiniSearch default',
  'MiniSearch stem+stop',
  'Orama',
  'MemoryVectorStore, local vectors',
]
/** A system that needs longer than this for one collection is left out there, and said to be. */
const PATIENCE_MS = 600_000

interface Options {
  readonly json?: true
  readonly sizes?: string
}

const options = new Command()
  .name('bench retrieval')
  .description('Finds the sections of the golden questions side by side with other search libraries.')
  .option('--json', 'print one JSON object')
  .option('--sizes <numbers>', 'sizes of the collections beside the shipped one, separated by commas')
  .parse()
  .opts<Options>()

const shipped = (await learn(readSettings(readEnvironment()))).passages.length
const sizes = [shipped, ...(options.sizes?.split(',').map(Number) ?? SIZES)]
const rows: (Measured | { system: string; passages: number; failed: string })[] = []
const recalls: Recall[] = []
for (const size of sizes) {
  for (const system of NAMES) {
    const result = await inOwnProcess<Measured>(system, size)
    rows.push('failed' in result ? { system, passages: size, ...result } : result)
    if (!options.json) process.stderr.write('.')
  }
  const recall = await inOwnProcess<Recall>('recall', size)
  if (!('failed' in recall)) recalls.push(recall)
}
if (options.json) process.stdout.write(`${JSON.stringify({ rows, recalls })}\n`)
else print()

function print(): void {
  const head = [
    'system',
    'hit@1',
    'hit@5',
    'p50 ms',
    'p95 ms',
    'build s',
    'memory MB',
    'longest block ms: building',
    'answering',
  ]
  const lines = [`Questions: ${WHICH_QUESTIONS}`, HOW_COPIES_ARE_MADE]
  for (const size of sizes) {
    lines.push(
      '',
      `${size} passages${size === shipped ? ' (as shipped)' : ''}`,
      table([head, ...rows.filter(({ passages }) => passages === size).map(cells)]),
    )
  }
  lines.push('', 'Ten nearest vectors of English passages: graph of neighbours against exact search')
  const recallHead = ['passages', 'recall@10', 'graph ms', 'exact ms', 'graph built in s']
  lines.push(
    table([
      recallHead,
      ...recalls.map(({ passages, recall, graphMs, exactMs, buildMs }) => [
        String(passages),
        recall.toFixed(4),
        graphMs.toFixed(2),
        exactMs.toFixed(2),
        (buildMs / 1000).toFixed(1),
      ]),
    ]),
  )
  process.stdout.write(`\n${lines.join('\n')}\n`)
}

function cells(row: (typeof rows)[number]): string[] {
  if ('failed' in row) return [row.system, row.failed]
  return [
    row.system,
    row.hit1.toFixed(3),
    row.hit5.toFixed(3),
    row.p50.toFixed(2),
    row.p95.toFixed(2),
    (row.buildMs / 1000).toFixed(2),
    row.megabytes.toFixed(0),
    row.blockedBuildingMs.toFixed(0),
    row.blockedAnsweringMs.toFixed(0),
  ]
}

function table(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** Memory is only comparable in a process of its own. */
function inOwnProcess<T>(what: string, size: number): Promise<T | { failed: string }> {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', '--expose-gc', '--max-old-space-size=8192', MEASURE, what, String(size)],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    )
    let said = ''
    let complained = ''
    child.stdout.on('data', (bytes: Buffer) => {
      said += bytes.toString()
    })
    child.stderr.on('data', (bytes: Buffer) => {
      complained += bytes.toString()
    })
    const impatience = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS)
    child.on('close', (code, signal) => {
      clearTimeout(impatience)
      if (code === 0) resolve(JSON.parse(said.trim().split('\n').at(-1) ?? '') as T)
      else
        resolve({
          failed: signal ? `stopped after ${PATIENCE_MS / 1000} s` : (complained.trim().split('\n').at(-1) ?? ''),
        })
    })
  })
}
