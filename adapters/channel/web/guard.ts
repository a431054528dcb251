import type { IncomingHttpHeaders } from 'node:http'

/** Why a request is not served. */
export type Refusal = 'not-this-address' | 'through-a-proxy' | 'from-elsewhere'

export interface Asked {
  readonly method: string
  readonly headers: IncomingHttpHeaders
  /** The port on which the request came in. */
  readonly port: number
}

/** Sent with everything that the page answers. */
export const SAFE_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'X-Frame-Options': 'DENY',
  'X-Content-Type-Options': 'nosniff',
  // "no-referrer" would make browsers send `Origin: null` with our own forms.
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cache-Control': 'no-store',
}

/**
 * Whether a request may be served. The name in `Host` must be this machine's, or a foreign name that points to
 * 127.0.0.1 could read the page (DNS rebinding); what changes something must come from the page itself.
 */
export function refusalOf({ method, headers, port }: Asked): Refusal | undefined {
  const host = headers.host?.toLowerCase()
  if (host === undefined || !ownHosts(port).includes(host)) return 'not-this-address'
  if (headers.forwarded || headers['x-forwarded-for'] || headers['x-forwarded-host']) return 'through-a-proxy'
  const site = headers['sec-fetch-site']
  const reads = method === 'GET' || method === 'HEAD'
  if (reads) return site === 'cross-site' && headers['sec-fetch-mode'] !== 'navigate' ? 'from-elsewhere' : undefined
  if (headers.origin !== undefined) return headers.origin === `http://${host}` ? undefined : 'from-elsewhere'
  return site === undefined || site === 'same-origin' ? undefined : 'from-elsewhere'
}

function ownHosts(port: number): readonly string[] {
  const names = ['127.0.0.1', 'localhost', '[::1]']
  return [...names.map((name) => `${name}:${port}`), ...(port === 80 ? names : [])]
}

/** A link on another site opened the page. The browser held the cookie back, so the page opens itself once more. */
export function cameByForeignLink({ headers }: Pick<Asked, 'headers'>): boolean {
  return headers['sec-fetch-site'] === 'cross-site' && headers['sec-fetch-mode'] === 'navigate'
}
