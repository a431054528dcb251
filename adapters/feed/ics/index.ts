import type { Express } from 'express'
import { OutsideError } from '../../../src/core/problem.ts'

/** The calendar file of a token; undefined when the token is unknown or revoked. */
export type CalendarOf = (token: string) => Promise<string | undefined>

/**
 * Serves calendar files at `/calendar/<token>.ics`. The token is the only key: the answer to a wrong one says nothing
 * about which exist, nothing is cached by others, and the address is not passed on.
 */
export function serveIcs(http: Express, calendarOf: CalendarOf): void {
  http.get('/calendar/:name', async (request, response) => {
    response.set({
      'Cache-Control': 'private, no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'X-Robots-Tag': 'noindex',
    })
    const token = /^([\w-]{20,80})\.ics$/.exec(request.params.name)?.[1]
    try {
      const file = token === undefined ? undefined : await calendarOf(token)
      if (file === undefined) response.status(404).type('text/plain').send('There is no such calendar.\n')
      else response.type('text/calendar; charset=utf-8').send(file)
    } catch (error) {
      if (!(error instanceof OutsideError)) throw error
      response.status(503).set('Retry-After', '60').type('text/plain').send('Please try again later.\n')
    }
  })
}
