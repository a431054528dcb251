import express, { type Express, type Request, type Response } from 'express'
import type { Log } from '../../../src/ports/log.ts'
import { type Activity, ActivitySchema } from './activity.ts'
import type { Doorkeeper } from './admission.ts'

/** What the platform is told. */
export interface Answer {
  readonly status: number
  readonly body?: object
}

/** Messages of Teams are below 100 KB; forms may be longer. */
const LARGEST = '512kb'

/** Where Teams brings everything. Whatever comes, one clear status goes back, and no detail of a failure. */
export function mountEndpoint(
  http: Express,
  parts: {
    readonly door: Doorkeeper
    readonly handle: (app: string, activity: Activity) => Promise<Answer>
    readonly log: Log
  },
): void {
  const read = express.raw({ type: () => true, limit: LARGEST })
  http.post('/api/messages', (request, response) => {
    const refused = parts.door.atTheDoor(request)
    if (refused !== undefined) return void end(response, { status: refused })
    read(request, response, (error?: unknown) => {
      if (error !== undefined) return end(response, { status: statusOf(error) })
      void answer(request).then((told) => end(response, told))
    })
  })

  async function answer(request: Request): Promise<Answer> {
    try {
      const activity = ActivitySchema.safeParse(json(request.body))
      if (!activity.success) return { status: 400 }
      const admission = await parts.door.admit(request, activity.data)
      if ('refused' in admission) return { status: admission.refused }
      return await parts.handle(admission.app, activity.data)
    } catch (error) {
      parts.log.error('an activity of Teams could not be taken; Teams sends it again', { why: String(error) })
      return { status: 503 }
    }
  }
}

function end(response: Response, { status, body }: Answer): void {
  if (response.headersSent) return
  response.status(status)
  if (body) response.json(body)
  else response.end()
}

function json(body: unknown): unknown {
  try {
    return Buffer.isBuffer(body) ? JSON.parse(body.toString('utf8')) : undefined
  } catch {
    return undefined
  }
}

/** 413 for what is too large, 400 for what cannot be unpacked. */
function statusOf(error: unknown): number {
  const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 400
  return status >= 400 && status < 500 ? status : 400
}
