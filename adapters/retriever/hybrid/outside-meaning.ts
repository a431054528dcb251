import { CircuitState, ConsecutiveBreaker, circuitBreaker, handleAll } from 'cockatiel'
import type { Language } from '../../../src/core/language.ts'
import type { Passage } from '../../../src/core/passage.ts'
import type { Embeddings } from '../../../src/ports/embeddings.ts'
import type { Log } from '../../../src/ports/log.ts'
import type { Vectors } from '../../../src/ports/store.ts'
import type { Breathe } from './breathe.ts'
import { type Near, nearestIn, type OutsideStores, openStores, sectionsByLanguage } from './outside-stores.ts'

/** Embeddings from outside, beside our own. */
export interface OutsideSource {
  readonly embeddings: Embeddings
  /** Where vectors are kept between starts. */
  readonly kept: Vectors
  /** What of a question may leave the house; undefined keeps it back, and the search goes on without. */
  readonly outgoing?: (question: string) => Promise<string | undefined>
  /** How long an endpoint that failed is left alone, in milliseconds. */
  readonly pauseMs?: number
}

export interface OutsideMeaning {
  /** True once the passages have vectors; false when they could not be made. Never rejects. */
  readonly ready: Promise<boolean>
  /** Nearest first; undefined when it is not known in time. Never rejects. */
  nearest(question: string, asker: Language): Promise<readonly Near[] | undefined>
}

/** After so many failures nobody waits for the endpoint any more, until the pause is over: a turn searches often. */
const FAILURES = 1
const PAUSE_MS = 30_000
/** Questions whose vectors are remembered while the desk runs; never longer, they are people's words. */
const REMEMBERED = 64

export interface OutsideSettings {
  /** The passages of a language stand together. */
  readonly passages: readonly Passage[]
  readonly hashes: readonly string[]
  readonly source: OutsideSource
  readonly graphFrom: number
  readonly log: Log
  readonly breathe: Breathe
}

/** Makes or reads the vectors in the background: nothing waits for an endpoint to start or to answer. */
export function openOutsideMeaning(settings: OutsideSettings): OutsideMeaning {
  const { passages, source, log } = settings
  const guard = circuitBreaker(handleAll, {
    halfOpenAfter: source.pauseMs ?? PAUSE_MS,
    breaker: new ConsecutiveBreaker(FAILURES),
  })
  const remembered = new Map<string, Float32Array>()
  const sectionsOf = sectionsByLanguage(passages)
  let opened: OutsideStores | undefined
  let making: Promise<boolean> | undefined

  const make = (): Promise<boolean> => {
    making ??= openStores(settings)
      .then((stores) => {
        opened = stores
        return true
      })
      .catch((error: unknown) => {
        const mend = 'Search goes on with what the desk knows itself; it is tried again with the next questions.'
        log.warn('The vectors of the passages could not be made', { why: messageOf(error), mend })
        return false
      })
      .finally(() => {
        making = undefined
      })
    return making
  }

  async function vectorOf(question: string): Promise<Float32Array> {
    const known = remembered.get(question)
    if (known) return known
    const vector = await guard.execute(() => source.embeddings.embedQuery(question))
    remembered.set(question, vector)
    const oldest = remembered.keys().next().value
    if (remembered.size > REMEMBERED && oldest !== undefined) remembered.delete(oldest)
    return vector
  }

  return {
    ready: make(),
    async nearest(question, asker) {
      try {
        if (!opened) {
          if (guard.state === CircuitState.Closed && !making) void guard.execute(mustMake).catch(() => undefined)
          return undefined
        }
        const outgoing = source.outgoing ? await source.outgoing(question) : question
        if (outgoing === undefined || outgoing.trim() === '') return undefined
        const vector = await vectorOf(outgoing)
        if (vector.length !== opened.dimensions) {
          log.warn('The endpoint gives vectors of another length now; those of the passages are made anew', {
            before: opened.dimensions,
            now: vector.length,
          })
          opened = undefined
          remembered.clear()
          await source.kept.keepOnly(source.embeddings.fingerprint, [])
          void make()
          return undefined
        }
        return await nearestIn(opened, vector, asker, passages, sectionsOf)
      } catch (error) {
        log.info('A question was searched without the embeddings from outside', { why: messageOf(error) })
        return undefined
      }
    },
  }

  /** Counts as a failure of the endpoint when nothing comes of it, so that it is not asked for every question. */
  async function mustMake(): Promise<void> {
    if (!(await make())) throw new Error('no vectors')
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
