import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { LARGEST_FILE_BYTES } from '../../src/core/fit-files.ts'
import { guessLanguage } from '../../src/knowledge/guess-language.ts'
import type {
  DocumentBlock,
  Documents,
  GivenDocument,
  ReadDocument,
  RefusedDocument,
} from '../../src/ports/documents.ts'
import { MOST_HEAP_MEGABYTES, MOST_MILLISECONDS, SIDE_BY_SIDE } from './limits.ts'
import type { Told } from './worker.ts'

/** The loader of TypeScript, which a thread does not inherit: https://github.com/privatenumber/tsx/issues/354 */
const LOADER = new URL(
  'dist/esm/api/index.mjs',
  pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json')),
).href
const START = `import(${JSON.stringify(LOADER)}).then(({ register }) => {
  register()
  return import(${JSON.stringify(new URL('./worker.ts', import.meta.url).href)})
})`

/** A thread that has read one small document is kept for the next so long. */
const KEPT_MS = 20_000
/** A larger document, and one that could not be read, takes its thread with it: nothing of it stays. */
const SMALL_BYTES = 1024 * 1024

/**
 * Reads documents in threads with a bound on their memory and their time: whatever a file does to its reader, the desk
 * lives on and gets the memory back.
 */
export function openDocuments(): Documents {
  const running = new Set<Worker>()
  const waiting: (() => void)[] = []
  let busy = 0
  let kept: { readonly worker: Worker; readonly timer: NodeJS.Timeout } | undefined

  async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (busy >= SIDE_BY_SIDE) await new Promise<void>((resolve) => waiting.push(resolve))
    else busy++
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else busy--
    }
  }

  function takeThread(): Worker {
    if (!kept) return openThread()
    const { worker, timer } = kept
    kept = undefined
    clearTimeout(timer)
    worker.ref()
    return worker
  }

  function openThread(): Worker {
    const worker = new Worker(START, {
      eval: true,
      resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MEGABYTES, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
      // What a library writes to the console may hold words of the document.
      stdout: true,
      stderr: true,
    })
    running.add(worker)
    worker.once('exit', () => running.delete(worker))
    return worker
  }

  function keepOrEnd(worker: Worker, keep: boolean): void {
    if (!keep || kept) {
      void worker.terminate()
      return
    }
    const timer = setTimeout(() => {
      kept = undefined
      void worker.terminate()
    }, KEPT_MS)
    timer.unref()
    worker.unref()
    kept = { worker, timer }
  }

  return {
    read: async (given) => {
      if (given.bytes.length > LARGEST_FILE_BYTES) return { kind: 'refused', reason: 'too-large' }
      return inTurn(async () => {
        const worker = takeThread()
        const told = await readIn(worker, given)
        keepOrEnd(worker, !('refused' in told) && given.bytes.length <= SMALL_BYTES)
        return readAs(told)
      })
    },
    close: async () => {
      clearTimeout(kept?.timer)
      kept = undefined
      await Promise.all([...running].map((worker) => worker.terminate()))
    },
  }
}

function readIn(worker: Worker, { name, mediaType, bytes }: GivenDocument): Promise<Told> {
  return new Promise((resolve) => {
    const end = (told: Told) => {
      clearTimeout(timer)
      worker.removeAllListeners('message')
      worker.removeAllListeners('error')
      worker.off('exit', gone)
      // Whatever a thread still throws once its answer is known concerns nobody.
      worker.on('error', () => {})
      resolve(told)
    }
    const gone = () => end({ refused: 'broken' })
    const timer = setTimeout(() => end({ refused: 'too-long' }), MOST_MILLISECONDS)
    worker.once('message', (told: Told) => end(told))
    worker.once('error', (error) => end({ refused: outOfMemory(error) ? 'too-long' : 'broken' }))
    worker.once('exit', gone)
    worker.postMessage({ name, mediaType, bytes })
  })
}

function outOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}

function readAs(told: Told): ReadDocument | RefusedDocument {
  if ('refused' in told) return { kind: 'refused', reason: told.refused }
  const { blocks, pages } = told
  return { kind: 'read', blocks, language: guessLanguage(sampleOf(blocks)), pages }
}

/** Words from all over the document: the first page of a plan may be a letter in another language. */
function sampleOf(blocks: readonly DocumentBlock[]): string {
  const texts = blocks.map((block) => (block.kind === 'table' ? block.rows.flat().join(' ') : block.text))
  const step = Math.max(1, Math.floor(texts.join(' ').length / 4800))
  return texts.filter((_, at) => at % step === 0).join(' ')
}
