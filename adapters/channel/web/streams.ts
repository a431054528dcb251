import type { Response } from 'express'

/** One event for the open pages of a conversation. */
export interface PageEvent {
  readonly name: string
  readonly data: unknown
}

/** The open pages of each conversation, told by Server-Sent Events: https://html.spec.whatwg.org/#server-sent-events */
export interface Streams {
  /** Keeps the response open; says 204, which ends an EventSource for good, when too many pages are open. */
  open(conversation: string, response: Response, hello: PageEvent): void
  tell(conversation: string, event: PageEvent): void
  close(): void
}

/** So that what stands between does not take a silent connection for a dead one. */
const HEARTBEAT_MS = 20_000
const RECONNECT_MS = 1_000
/** Pages of one conversation that are told at once. */
const MOST_PAGES = 20

export function makeStreams(): Streams {
  const open = new Map<string, Set<Response>>()
  const heartbeat = setInterval(() => {
    for (const pages of open.values()) for (const page of pages) page.write(':\n\n')
  }, HEARTBEAT_MS)
  heartbeat.unref()

  return {
    open: (conversation, response, hello) => {
      const pages = open.get(conversation) ?? new Set()
      open.set(conversation, pages)
      if (pages.size >= MOST_PAGES) {
        response.status(204).end()
        return
      }
      pages.add(response)
      response.on('close', () => {
        pages.delete(response)
        if (pages.size === 0 && open.get(conversation) === pages) open.delete(conversation)
      })
      response.status(200).type('text/event-stream')
      response.flushHeaders()
      response.write(`retry: ${RECONNECT_MS}\n\n${written(hello)}`)
    },
    tell: (conversation, event) => {
      for (const page of open.get(conversation) ?? []) page.write(written(event))
    },
    close: () => {
      clearInterval(heartbeat)
      for (const pages of open.values()) for (const page of pages) page.end()
      open.clear()
    },
  }
}

/** JSON has no line breaks of its own, so one `data:` line holds it. */
function written({ name, data }: PageEvent): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`
}
