import {
  BrokenCircuitError,
  ConsecutiveBreaker,
  circuitBreaker,
  ExponentialBackoff,
  handleWhen,
  type IPolicy,
  retry,
  wrap,
} from 'cockatiel'
import type { ModelRequest } from '../../src/ports/language-model.ts'
import { ModelFailure } from './failure.ts'
import type { RawModel, RawReply } from './raw-model.ts'

export interface Patience {
  readonly model: string
  readonly fallback: string | undefined
  readonly silenceMs: number
  readonly longestMs: number
  /** How long a model that failed three times in a row is left alone. */
  readonly restMs?: number
}

const TRIES_AFTER_THE_FIRST = 2
const FAILURES_IN_A_ROW = 3
const REST_MS = 30_000
/** The part of the silence that the first model may use up, where there is a second to ask. */
const FIRST_SHARE = 0.6
/** A server that asks for a longer pause is not waited for. */
const LONGEST_PAUSE_MS = 600

/**
 * Tries a model, again after pauses that grow, and then the other. Each has a circuit breaker. All tries share one
 * silence: until the first sign of life no more than `silenceMs` pass, whatever fails, and the same between two signs.
 * After a sign of life nothing is tried again, so that what was heard never begins anew. Throws a ModelFailure.
 */
export function withPatience(raw: RawModel, patience: Patience) {
  const names = [patience.model, ...(patience.fallback ? [patience.fallback] : [])]
  const circuits = names.map((name) => ({ name, circuit: openCircuit(patience.restMs ?? REST_MS) }))

  return async (request: ModelRequest<unknown>): Promise<RawReply> => {
    const begun = performance.now()
    let failure: ModelFailure | undefined
    let alive = false
    for (const [at, { name, circuit }] of circuits.entries()) {
      const share = at === circuits.length - 1 ? 1 : FIRST_SHARE
      const silent = watchSilence(patience, share, begun, request.signal)
      const ask = async () => {
        if (silent.signal.aborted) throw silent.failure()
        const heard = (soFar: string) => {
          alive = true
          silent.sign()
          request.heard?.(soFar)
        }
        const asked = raw.ask(name, request, silent.signal, heard).catch((error: unknown) => {
          throw alive && error instanceof ModelFailure ? unrepeatable(error) : error
        })
        return await Promise.race([asked, silent.over])
      }
      try {
        return await Promise.race([circuit.execute(ask, silent.signal), silent.over])
      } catch (error) {
        failure = silent.signal.aborted ? silent.failure(error) : failureIn(error, name)
      } finally {
        silent.end()
      }
      if (alive || request.signal?.aborted) break
    }
    throw failure ?? new ModelFailure('down', 'no model')
  }
}

function openCircuit(restMs: number): IPolicy {
  const failing = handleWhen((error) => !(error instanceof ModelFailure) || error.why !== 'malformed' || error.passing)
  const breaker = circuitBreaker(failing, {
    halfOpenAfter: restMs,
    breaker: new ConsecutiveBreaker(FAILURES_IN_A_ROW),
  })
  const again = retry(
    handleWhen(
      (error) => error instanceof ModelFailure && error.passing && (error.retryAfterMs ?? 0) <= LONGEST_PAUSE_MS,
    ),
    {
      maxAttempts: TRIES_AFTER_THE_FIRST,
      backoff: new ExponentialBackoff({ initialDelay: 120, maxDelay: LONGEST_PAUSE_MS }),
    },
  )
  return wrap(breaker, again)
}

function unrepeatable(failure: ModelFailure): ModelFailure {
  return new ModelFailure(failure.why, failure.message, { usage: failure.usage })
}

function failureIn(error: unknown, name: string): ModelFailure {
  if (error instanceof ModelFailure) return error
  if (error instanceof BrokenCircuitError) return new ModelFailure('down', `${name} failed lately and is left alone`)
  return new ModelFailure('down', error instanceof Error ? error.name : 'unknown')
}

/** Aborts when nothing was heard for too long, when all takes too long, or when the asker gives up. */
function watchSilence(
  { silenceMs, longestMs }: Patience,
  share: number,
  begun: number,
  outer: AbortSignal | undefined,
) {
  const controller = new AbortController()
  let reason = 'given up'
  let giveUp: (failure: ModelFailure) => void = () => undefined
  const over = new Promise<never>((_, reject) => {
    giveUp = reject
  })
  over.catch(() => undefined)
  const stop = (why: string) => {
    if (controller.signal.aborted) return
    reason = why
    controller.abort()
    giveUp(new ModelFailure('time-out', why))
  }
  const gone = performance.now() - begun
  const silence = `silent for ${silenceMs} ms`
  let quiet = setTimeout(() => stop(silence), Math.max(0, silenceMs * share - gone))
  const whole = setTimeout(() => stop(`not done after ${longestMs} ms`), Math.max(0, longestMs - gone))
  const given = () => stop('given up')
  if (outer?.aborted) given()
  outer?.addEventListener('abort', given, { once: true })
  return {
    signal: controller.signal,
    over,
    sign() {
      clearTimeout(quiet)
      if (!controller.signal.aborted) quiet = setTimeout(() => stop(silence), silenceMs)
    },
    failure: (error?: unknown) =>
      new ModelFailure('time-out', reason, { usage: error instanceof ModelFailure ? error.usage : undefined }),
    end() {
      clearTimeout(quiet)
      clearTimeout(whole)
      outer?.removeEventListener('abort', given)
      // Whatever still runs for this try ends with it.
      controller.abort()
    },
  }
}
