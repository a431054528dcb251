import { z } from 'zod'
import { OutsideError } from '../../../src/core/problem.ts'

const Refusal = z.object({ error: z.object({ code: z.string() }) })

/** Worth another try later: msteams-docs, "Optimize your bot with rate limiting", and every fault of the server. */
const LATER = new Set([401, 408, 412, 425, 429])
/** Blocked, uninstalled, left, or a conversation that is no more. */
const GONE = new Set([403, 404, 410])

/** What a refusal of the connector means for a letter. Its words are the platform's code, never what was sent. */
export function problemOf(status: number, body: string, retryAfter: string | null): OutsideError {
  const message = `Teams answered ${status} ${codeIn(body)}`.trim()
  if (GONE.has(status)) return new OutsideError(message, { kind: 'gone' })
  if (!LATER.has(status) && status < 500) return new OutsideError(message, { kind: 'refused' })
  const wait = waitIn(retryAfter)
  return new OutsideError(message, wait === undefined ? {} : { retryAfterMs: wait })
}

function codeIn(body: string): string {
  try {
    const code = Refusal.parse(JSON.parse(body)).error.code
    return /^[\w.-]{1,60}$/.test(code) ? code : ''
  } catch {
    return ''
  }
}

/** Seconds, or a date (RFC 9110, 10.2.3). */
function waitIn(retryAfter: string | null): number | undefined {
  if (retryAfter === null) return undefined
  const seconds = Number(retryAfter)
  const wait = Number.isFinite(seconds) ? seconds * 1_000 : Date.parse(retryAfter) - Date.now()
  return Number.isFinite(wait) && wait >= 0 ? Math.min(wait, 24 * 3_600_000) : undefined
}
