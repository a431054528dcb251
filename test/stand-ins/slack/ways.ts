import { createHmac, randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { acceptSocket, type Socket } from './web-socket.ts'

/** What Slack sends to an app. */
export interface Sending {
  readonly kind: 'events_api' | 'interactive' | 'slash_commands'
  readonly body: Readonly<Record<string, unknown>>
}

/** A way on which sendings reach the app. Resolves with the answer; undefined when none came in time. */
export interface Way {
  send(sending: Sending, retry: number): Promise<{ readonly body: unknown } | undefined>
}

/** How long an app may take to acknowledge. */
export const ACKNOWLEDGE_MS = 3_000

/** Signs as https://docs.slack.dev/authentication/verifying-requests-from-slack tells. */
export function signature(secret: string, timestamp: number, body: string): string {
  return `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`
}

/** By HTTP, signed. Events are JSON; interactions a form with a payload; commands a form. */
export function httpWay(url: string, secret: string): Way {
  return {
    send: async ({ kind, body }, retry) => {
      const isEvent = kind === 'events_api'
      const text = isEvent
        ? JSON.stringify(body)
        : new URLSearchParams(
            kind === 'interactive' ? { payload: JSON.stringify(body) } : (body as Record<string, string>),
          ).toString()
      const timestamp = Math.floor(Date.now() / 1000)
      const headers: Record<string, string> = {
        'Content-Type': isEvent ? 'application/json' : 'application/x-www-form-urlencoded',
        'X-Slack-Request-Timestamp': String(timestamp),
        'X-Slack-Signature': signature(secret, timestamp, text),
        ...(retry > 0 && { 'X-Slack-Retry-Num': String(retry), 'X-Slack-Retry-Reason': 'http_error' }),
      }
      try {
        const signal = AbortSignal.timeout(ACKNOWLEDGE_MS)
        const response = await fetch(url, { method: 'POST', headers, body: text, signal })
        const answer = await response.text()
        if (!response.ok) return undefined
        return { body: answer.startsWith('{') ? JSON.parse(answer) : answer }
      } catch {
        return undefined
      }
    },
  }
}

/** Over the sockets that apps have opened; each sending goes to one of them. */
export interface SocketWay extends Way {
  accept(request: IncomingMessage, stream: Duplex): void
  /** How many are connected. */
  count(): number
  /** Asks the app to come again, as Slack does every few hours. */
  recycle(): void
  close(): void
}

export function socketWay(): SocketWay {
  const sockets = new Set<Socket>()
  const waiting = new Map<string, (answer: { body: unknown }) => void>()
  let turn = 0
  return {
    accept: (request, stream) => {
      const socket = acceptSocket(request, stream, {
        text: (text) => {
          const answer = JSON.parse(text) as { envelope_id: string; payload?: unknown }
          waiting.get(answer.envelope_id)?.({ body: answer.payload })
          waiting.delete(answer.envelope_id)
        },
        closed: () => sockets.delete(socket),
      })
      sockets.add(socket)
      socket.send(JSON.stringify({ type: 'hello', num_connections: sockets.size, connection_info: { app_id: 'A1' } }))
    },
    count: () => sockets.size,
    recycle: () => {
      for (const socket of sockets) {
        sockets.delete(socket)
        socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }))
      }
    },
    close: () => {
      for (const socket of sockets) socket.destroy()
    },
    send: ({ kind, body }, retry) => {
      const [...list] = sockets
      const socket = list[turn++ % Math.max(list.length, 1)]
      if (!socket) return Promise.resolve(undefined)
      const envelope = randomUUID()
      return new Promise((resolve) => {
        const late = setTimeout(() => {
          waiting.delete(envelope)
          resolve(undefined)
        }, ACKNOWLEDGE_MS)
        waiting.set(envelope, (answer) => {
          clearTimeout(late)
          resolve(answer)
        })
        const retried = kind === 'events_api' ? { retry_attempt: retry, retry_reason: retry > 0 ? 'timeout' : '' } : {}
        const accepts_response_payload = kind !== 'events_api'
        socket.send(
          JSON.stringify({ envelope_id: envelope, type: kind, payload: body, accepts_response_payload, ...retried }),
        )
      })
    },
  }
}
