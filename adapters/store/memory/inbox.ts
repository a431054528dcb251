import { randomUUID } from 'node:crypto'
import type { Account, IncomingMessage } from '../../../src/core/message.ts'
import type { Claim, Inbox } from '../../../src/ports/store.ts'
import { asJson } from './as-json.ts'

interface Waiting {
  readonly message: IncomingMessage
  attempts: number
  notBefore: number
  lease: string | undefined
  leasedUntil: number
}

/** The inbox, and what the commit of the same store asks of it. */
export interface MemoryInbox extends Inbox {
  holds(claim: Claim): boolean
  answered(claim: Claim, now: Date): void
  tidy(before: Date): void
  /** Removes the unanswered messages of these accounts; answered ones are not held. */
  forget(accounts: readonly Account[], dry: boolean): number
}

export function makeInbox(): MemoryInbox {
  /** By id: when the message was answered. */
  const known = new Map<string, number | undefined>()
  /** Unanswered messages by id, in the order in which they were accepted. */
  const unanswered = new Map<string, Waiting>()

  function holds({ message, lease }: Claim): boolean {
    return unanswered.get(message.id)?.lease === lease
  }

  return {
    holds,
    answered({ message }, now) {
      unanswered.delete(message.id)
      known.set(message.id, now.getTime())
    },
    tidy(before) {
      for (const [id, answeredAt] of known)
        if (answeredAt !== undefined && answeredAt < before.getTime()) known.delete(id)
    },

    forget(accounts, dry) {
      const isOne = ({ from }: IncomingMessage) =>
        accounts.some(
          ({ channel, tenant, user }) => from.channel === channel && from.tenant === tenant && from.user === user,
        )
      const own = [...unanswered.values()].filter(({ message }) => isOne(message))
      if (!dry) for (const { message } of own) unanswered.delete(message.id)
      return own.length
    },

    async accept(message) {
      if (known.has(message.id)) return 'known'
      known.set(message.id, undefined)
      const fresh = { message: asJson(message), attempts: 0, notBefore: 0, lease: undefined, leasedUntil: 0 }
      unanswered.set(message.id, fresh)
      return 'accepted'
    },

    async claim(process, leaseMs, now) {
      const seen = new Set<string>()
      for (const waiting of unanswered.values()) {
        const isHead = !seen.has(waiting.message.conversation)
        seen.add(waiting.message.conversation)
        const isFree = waiting.notBefore <= now.getTime() && (!waiting.lease || waiting.leasedUntil <= now.getTime())
        if (!isHead || !isFree) continue
        waiting.attempts += 1
        waiting.lease = `${process}:${randomUUID()}`
        waiting.leasedUntil = now.getTime() + leaseMs
        return { message: asJson(waiting.message), attempt: waiting.attempts, lease: waiting.lease }
      }
      return undefined
    },

    async giveBack(claim, notBefore) {
      const waiting = unanswered.get(claim.message.id)
      if (!waiting || waiting.lease !== claim.lease) return
      waiting.lease = undefined
      waiting.notBefore = notBefore.getTime()
    },

    waiting: async () => unanswered.size,
  }
}
