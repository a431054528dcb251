import { randomUUID } from 'node:crypto'
import { Refusal } from './refusal.ts'

/** Trigger ids: each opens one view, within three seconds. */
export interface Triggers {
  issue(user: string, now: number): string
  /** Whose it was; refuses a second use and one that comes late. */
  exchange(id: string, now: number): string
}

const LIVES_MS = 3_000

export function makeTriggers(): Triggers {
  const issued = new Map<string, { user: string; at: number; used: boolean }>()
  return {
    issue: (user, now) => {
      const id = `${Math.floor(now)}.${randomUUID().slice(0, 12)}`
      issued.set(id, { user, at: now, used: false })
      return id
    },
    exchange: (id, now) => {
      const trigger = issued.get(id)
      if (!trigger) throw new Refusal('invalid_trigger_id')
      if (trigger.used) throw new Refusal('exchanged_trigger_id')
      if (now - trigger.at > LIVES_MS) throw new Refusal('expired_trigger_id')
      trigger.used = true
      return trigger.user
    },
  }
}
