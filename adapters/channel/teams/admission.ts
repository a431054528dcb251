import type { IncomingMessage as HttpRequest } from 'node:http'
import type { Log } from '../../../src/ports/log.ts'
import type { Activity } from './activity.ts'
import { isAllowed } from './addresses-allowed.ts'
import { type Sdk, TOKEN_ISSUER } from './sdk.ts'
import type { TeamsSettings } from './settings.ts'
import { claimsIn } from './token.ts'

/** The registration that was spoken to, or the status of the refusal. */
export type Admission = { readonly app: string } | { readonly refused: 401 | 403 | 503 }

export interface Doorkeeper {
  /** What can be refused before the body is read; undefined lets it be read. */
  atTheDoor(request: HttpRequest): 401 | 403 | undefined
  admit(request: HttpRequest, activity: Activity): Promise<Admission>
}

/** Name that stands for the registration in the playground, where there is none. */
export const PLAYGROUND = 'playground'

export function makeDoorkeeper(settings: TeamsSettings, sdk: Sdk, log: Log): Doorkeeper {
  return settings.playground ? playgroundDoor(settings) : teamsDoor(settings, sdk, log)
}

/**
 * Issuer, audience, service address and channel are compared first, as they cost nothing; then the SDK checks all of it
 * again, with the signature and the time, by the published keys.
 */
function teamsDoor(settings: TeamsSettings, sdk: Sdk, log: Log): Doorkeeper {
  function claimsOf(request: HttpRequest) {
    const claims = claimsIn(request.headers.authorization)
    if (claims?.iss !== TOKEN_ISSUER) return undefined
    return settings.apps.some((app) => app.appId === claims.aud) ? claims : undefined
  }

  return {
    atTheDoor: (request) => (claimsOf(request) ? undefined : 401),
    admit: async (request, activity) => {
      const claims = claimsOf(request)
      if (!claims || claims.serviceurl !== activity.serviceUrl) return { refused: 401 }
      try {
        await sdk.authenticate(activity, request.headers.authorization ?? '')
      } catch (error) {
        if (!isKeyService(error)) return { refused: 401 }
        log.error('the keys of Microsoft cannot be fetched, so nobody is let in', { why: String(error) })
        return { refused: 503 }
      }
      // Web chat and Direct Line reach the same endpoint; there, people may call themselves what they like.
      if (activity.channelId !== 'msteams') return { refused: 403 }
      if (isAllowed(activity.serviceUrl, settings.serviceAddresses)) return { app: claims.aud }
      log.warn('a service address is not among those of Teams; TEAMS_SERVICE_URLS can add it', {
        serviceUrl: activity.serviceUrl,
      })
      return { refused: 403 }
    },
  }
}

/** The SDK tells a bad token and a missing key service apart only so. */
function isKeyService(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return error.name === 'FetchError' || /^Failed to load (Keys|openID config)/.test(error.message)
}

/** Only programs of this machine, never a page of a browser, never anything that was passed on by a proxy. */
function playgroundDoor(settings: TeamsSettings): Doorkeeper {
  const passedOn = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via', 'origin']
  function isHere(request: HttpRequest): boolean {
    const from = request.socket.remoteAddress ?? ''
    const host = (request.headers.host ?? '').replace(/:\d+$/, '')
    return (
      ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(from) &&
      ['127.0.0.1', 'localhost', '[::1]'].includes(host) &&
      passedOn.every((header) => request.headers[header] === undefined)
    )
  }
  return {
    atTheDoor: (request) => (isHere(request) ? undefined : 403),
    admit: async (_, { serviceUrl }) =>
      isAllowed(serviceUrl, settings.serviceAddresses) ? { app: PLAYGROUND } : { refused: 403 },
  }
}
