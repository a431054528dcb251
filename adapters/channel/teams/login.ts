import { z } from 'zod'
import { OutsideError } from '../../../src/core/problem.ts'
import type { TeamsApp } from './settings.ts'

/** Gives the token with which a registration speaks to the connector. */
export type TokenOf = (app: TeamsApp) => Promise<string>

const SCOPE = 'https://api.botframework.com/.default'
/** Where multi-tenant registrations get their tokens. */
const SHARED_TENANT = 'botframework.com'
/** A token is replaced before it ends, so that none ends on the way. */
const EARLY_MS = 5 * 60_000
const PATIENCE_MS = 15_000

/** The login answered, but gave no token. It is asked again: secrets are mended while the desk runs. */
export class LoginError extends OutsideError {
  /** It does not know these credentials; else it only cannot answer now. */
  readonly refused: boolean
  constructor({ appId }: TeamsApp, status: number, refused: boolean) {
    const mend = refused ? '; check the client secret of the registration and its tenant' : ''
    super(`The login refused registration ${appId} (${status})${mend}.`)
    this.refused = refused
  }
}

const Answer = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number() })

/**
 * Client credentials grant (RFC 6749, 4.4), one token a registration, kept until shortly before it ends. The SDK's own
 * way refuses a login address without TLS, and a stand-in on this machine has none.
 */
export function makeLogin(loginUrl: string, now: () => number): TokenOf {
  const held = new Map<string, { readonly token: Promise<string>; until: number }>()

  async function ask(app: TeamsApp, keep: (expiresIn: number) => void): Promise<string> {
    const response = await post(`${loginUrl}/${app.tenantId ?? SHARED_TENANT}/oauth2/v2.0/token`, app)
    if (!response.ok) {
      await response.body?.cancel()
      const refused = response.status >= 400 && response.status < 500 && response.status !== 429
      throw new LoginError(app, response.status, refused)
    }
    const answer = Answer.parse(await response.json())
    keep(answer.expires_in)
    return answer.access_token
  }

  return (app) => {
    const known = held.get(app.appId)
    if (known && known.until > now()) return known.token
    const entry = {
      token: ask(app, (seconds) => {
        entry.until = now() + Math.max(0, seconds * 1_000 - EARLY_MS)
      }),
      until: now() + PATIENCE_MS,
    }
    held.set(app.appId, entry)
    entry.token.catch(() => held.delete(app.appId))
    return entry.token
  }
}

async function post(url: string, app: TeamsApp): Promise<Response> {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: app.appId,
    client_secret: app.password,
    scope: SCOPE,
  })
  try {
    return await fetch(url, { method: 'POST', body, redirect: 'error', signal: AbortSignal.timeout(PATIENCE_MS) })
  } catch (cause) {
    throw new OutsideError('The login does not answer.', { cause })
  }
}
