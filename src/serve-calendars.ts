import type { Express } from 'express'
import { serveIcs } from '../adapters/feed/ics/index.ts'
import { viewForDesk } from './desk/view-for.ts'
import type { Learned } from './open-desk.ts'
import type { Clock } from './ports/clock.ts'
import type { Store } from './ports/store.ts'
import { feedFor } from './skills/deadlines/feed.ts'

/** The calendar files that people subscribed to, on the one HTTP server. Without a sound calendar there are none. */
export function serveCalendars(http: Express, learned: Learned, store: Store, clock: Clock, zone: string): void {
  const { calendar, countries, knowledge } = learned
  if (!calendar) return
  const tools = { ...calendar, passages: knowledge.passages }
  serveIcs(http, (token) => feedFor(token, viewForDesk(store), clock.today(zone), clock.now(), tools, countries))
}
