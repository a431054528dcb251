import { type Receiver, SocketModeReceiver } from '@slack/bolt'
import type { Log } from '../../../src/ports/log.ts'
import { clientOptions } from './slack-api.ts'
import { slackLogger } from './slack-log.ts'

const RECONNECT_MS = 30_000
/** The SDK waits as long for a pong, and before it opens the next socket when Slack closes one. */
const PONG_MS = 2_000

/** We open a socket to Slack: no public address needed. The SDK reconnects; where it gives up, we go on. */
export function receiveBySocket(appToken: string, apiUrl: string, log: Log): Receiver {
  const receiver = new SocketModeReceiver({
    appToken,
    logger: slackLogger(log),
    clientPingTimeout: PONG_MS,
    installerOptions: { clientOptions: { ...clientOptions(apiUrl, log), retryConfig: { retries: 3, factor: 2 } } },
  })
  const { client } = receiver
  const connect = client.start.bind(client)
  let stopped = false
  let timer: NodeJS.Timeout | undefined

  /** While reconnecting the SDK (3.1) lets a refusal go unhandled, which would end the process. */
  async function keepConnected(): Promise<Awaited<ReturnType<typeof connect>>> {
    try {
      return await connect()
    } catch (error) {
      if (!stopped) {
        log.error('Slack refuses the socket; trying again', { why: String(error), fix: SOCKET_FIX })
        timer = setTimeout(() => void keepConnected(), RECONNECT_MS)
      }
      return { ok: false }
    }
  }

  return {
    init: (app) => receiver.init(app),
    start: async () => {
      client.start = keepConnected
      await keepConnected()
    },
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await client.disconnect()
    },
  }
}

const SOCKET_FIX =
  'Check SLACK_APP_TOKEN (scope connections:write) and that Socket Mode is on under Settings, Socket Mode.'
