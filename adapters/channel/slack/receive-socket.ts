import { setTimeout as pauseFor } from 'node:timers/promises'
import { type Receiver, SocketModeReceiver } from '@slack/bolt'
import type { Log } from '../../../src/ports/log.ts'
import { failureOf } from './failures.ts'
import { clientOptions } from './slack-api.ts'
import { slackLogger } from './slack-log.ts'

/** Where a socket closes soon, or cannot be opened, we wait longer each time before the next. */
const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 30_000
/** After a socket that lived so long the next is opened at once. */
const STEADY_MS = 10_000
/** How long a pong may take: a busy second of ours must not pass for a dead line. */
const PONG_MS = 10_000
/** How long a socket may take to close when the desk stops. */
const CLOSING_MS = 2_000

/** We open a socket to Slack: no public address needed. Whenever it closes, we open the next. */
export function receiveBySocket(appToken: string, apiUrl: string, log: Log): Receiver {
  const receiver = new SocketModeReceiver({
    appToken,
    logger: slackLogger(log),
    clientPingTimeout: PONG_MS,
    autoReconnectEnabled: false,
    installerOptions: { clientOptions: { ...clientOptions(apiUrl, log), retryConfig: { retries: 3, factor: 2 } } },
  })
  const { client } = receiver
  const stopping = new AbortController()
  let complaint: string | undefined

  async function keepConnected(tried: () => void): Promise<void> {
    let pause = FIRST_PAUSE_MS
    while (!stopping.signal.aborted) {
      const lasted = await connectOnce(tried)
      if (lasted > STEADY_MS) pause = FIRST_PAUSE_MS
      else {
        await pauseFor(pause, undefined, { signal: stopping.signal }).catch(() => {})
        pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
      }
    }
  }

  /** How long the connection lasted, in milliseconds: none at all when it could not be opened. */
  async function connectOnce(tried: () => void): Promise<number> {
    try {
      await client.start()
    } catch (error) {
      complain(error)
      tried()
      return 0
    }
    complaint = undefined
    const since = performance.now()
    const closed = new Promise((resolve) => client.once('disconnected', resolve))
    // The SDK forgets that it was told to stop while it opened the socket.
    if (stopping.signal.aborted) void client.disconnect()
    tried()
    await closed
    return performance.now() - since
  }

  /** Once for each reason, until a socket is open again. */
  function complain(error: unknown): void {
    const { kind, fix, message } = failureOf('apps.connections.open', error)
    if (stopping.signal.aborted || message === complaint) return
    complaint = message
    const refused = fix !== undefined || kind !== 'temporary'
    if (refused) log.error('Slack refuses the socket; trying again', { why: message, fix: SOCKET_FIX })
    else log.warn('the socket to Slack could not be opened; trying again', { why: message })
  }

  return {
    init: (app) => receiver.init(app),
    /** Resolves when the first socket is open, or could not be opened. */
    start: () => new Promise<void>((resolve) => void keepConnected(resolve)),
    stop: async () => {
      stopping.abort()
      await Promise.race([client.disconnect(), pauseFor(CLOSING_MS, undefined, { ref: false })])
    },
  }
}

const SOCKET_FIX =
  'Check SLACK_APP_TOKEN (scope connections:write) and that Socket Mode is on under Settings, Socket Mode.'
