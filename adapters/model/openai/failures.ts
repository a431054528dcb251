import type { WhyNoReply } from '../../../src/ports/language-model.ts'
import { ModelFailure } from '../failure.ts'

/**
 * What went wrong, in our words. Beside the SDK's own errors a malformed body comes as a bare SyntaxError and a stream
 * that is cut as a TypeError ("terminated"); whatever else is thrown is `down`. The server's message is not passed on:
 * it may repeat what was sent, or part of the key.
 */
export function failureOf(error: unknown): ModelFailure {
  if (error instanceof ModelFailure) return error
  const { status, name, code } = facts(error)
  if (status !== undefined) {
    const retryAfterMs = retryAfterOf(error)
    return new ModelFailure(whyFor(status), `HTTP ${status}${code ? ` (${code})` : ''}`, {
      passing: status === 408 || status === 409 || status === 429 || status >= 500,
      retryAfterMs,
    })
  }
  if (error instanceof SyntaxError) return new ModelFailure('malformed', 'the body is no JSON', { passing: true })
  if (/abort|timeout/i.test(name)) return new ModelFailure('time-out', 'given up', { passing: false })
  return new ModelFailure('down', `${name}${code ? ` (${code})` : ''}`, { passing: true })
}

function whyFor(status: number): WhyNoReply {
  if (status === 408) return 'time-out'
  return status === 409 || status === 429 || status >= 500 ? 'down' : 'refused'
}

function facts(error: unknown): { status: number | undefined; name: string; code: string | undefined } {
  const record = typeof error === 'object' && error !== null ? (error as Record<string, unknown>) : {}
  const cause =
    typeof record.cause === 'object' && record.cause !== null ? (record.cause as Record<string, unknown>) : {}
  const code = [record.code, cause.code].find((each) => typeof each === 'string' && /^[\w.-]{1,60}$/.test(each))
  return {
    status: typeof record.status === 'number' ? record.status : undefined,
    name: error instanceof Error ? error.name : typeof error,
    code: code as string | undefined,
  }
}

function retryAfterOf(error: unknown): number | undefined {
  const headers = (error as { headers?: unknown }).headers
  const get = (name: string) =>
    headers instanceof Headers ? headers.get(name) : ((headers as Record<string, string> | undefined)?.[name] ?? null)
  const milliseconds = Number(get('retry-after-ms') ?? Number.NaN)
  if (Number.isFinite(milliseconds)) return milliseconds
  const seconds = Number(get('retry-after') ?? Number.NaN)
  return Number.isFinite(seconds) ? seconds * 1_000 : undefined
}
