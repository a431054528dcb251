import { ExpressReceiver, type ExpressReceiverOptions, type Installation, type Receiver } from '@slack/bolt'
import type { Express, RequestHandler } from 'express'
import type { Log } from '../../../src/ports/log.ts'
import type { SlackSettings } from './settings.ts'
import { clientOptions } from './slack-api.ts'
import { slackLogger } from './slack-log.ts'
import { scopes } from './uses.ts'
import type { InstalledWorkspaces } from './workspaces.ts'

export const EVENTS_PATH = '/slack/events'

/** Slack sends nothing older; from the future nothing comes at all. */
const WINDOW_SECONDS = 5 * 60

export interface HttpParts {
  readonly http: Express
  readonly log: Log
  readonly settings: SlackSettings
  /** Present when workspaces install the app by themselves. */
  readonly installed: InstalledWorkspaces | undefined
}

/** Slack calls us at /slack/events. Bolt checks the signature over the raw body, in constant time. */
export function receiveByHttp({ http, log, settings, installed }: HttpParts, signingSecret: string): Receiver {
  http.post(EVENTS_PATH, refuseWrongTime)
  const receiver = new ExpressReceiver({
    signingSecret,
    app: http,
    endpoints: EVENTS_PATH,
    logger: slackLogger(log),
    // Slack has given up by then, and sends the event again.
    unhandledRequestHandler: ({ response }) => {
      if (!response.headersSent) response.writeHead(503).end()
    },
    ...installOptions(settings, installed, log),
  })
  return {
    init: (app) => receiver.init(app),
    // The one HTTP server listens already, and is closed by whoever opened it.
    start: async () => {},
    stop: async () => {},
  }
}

/** What Bolt leaves out: times in the future, and other versions of the signature. */
const refuseWrongTime: RequestHandler = (request, response, next) => {
  const sent = Number(request.get('x-slack-request-timestamp'))
  const signature = request.get('x-slack-signature') ?? ''
  const off = Math.abs(Date.now() / 1000 - sent)
  if (Number.isFinite(off) && off <= WINDOW_SECONDS && /^v0=[0-9a-f]{64}$/.test(signature)) next()
  else response.status(401).end()
}

function installOptions(
  { tenancy, apiUrl }: SlackSettings,
  installed: InstalledWorkspaces | undefined,
  log: Log,
): Partial<ExpressReceiverOptions> {
  if (tenancy.kind !== 'many' || !installed) return {}
  return {
    clientId: tenancy.clientId,
    clientSecret: tenancy.clientSecret,
    stateSecret: tenancy.stateSecret,
    scopes: [...scopes()],
    installationStore: {
      storeInstallation: async (installation) => {
        await installed.keep(installation as Installation)
        log.info('a workspace installed the app', { team: installation.team?.id })
      },
      fetchInstallation: async () => {
        throw new Error('Installations are read by the desk itself.')
      },
    },
    installerOptions: {
      directInstall: true,
      clientOptions: clientOptions(apiUrl, log),
      authorizationUrl: new URL('../oauth/v2/authorize', apiUrl).href,
    },
  }
}
