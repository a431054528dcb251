import { OutsideError } from '../../../src/core/problem.ts'

/**
 * How often a bot may speak: msteams-docs, "Optimize your bot with rate limiting": per conversation and, over all of
 * them, per registration and tenant. The tenant's number stood at 30 a second in older texts and at 50 in newer ones.
 */
const CONVERSATION = [
  { many: 7, inMs: 1_000 },
  { many: 8, inMs: 2_000 },
  { many: 60, inMs: 30_000 },
  { many: 1_800, inMs: 3_600_000 },
] as const
const TENANT = [{ many: 30, inMs: 1_000 }] as const

/** Messages do not arrive just as far apart as they left. */
const MARGIN_MS = 250

/** Longer pauses are left to the outbox. */
const LONGEST_PAUSE_MS = 5_000

type Limits = readonly { readonly many: number; readonly inMs: number }[]

/** Lets one message through at a time, each when the limits allow it. */
export interface Pacing {
  /** Resolves when it may be sent; throws a temporary OutsideError when that is too long to wait. */
  turn(conversation: string, tenant: string): Promise<void>
  /** Takes a place only if there is one now, for what may as well be left out. */
  tryTurn(conversation: string, tenant: string): boolean
}

export function makePacing(
  now: () => number = () => performance.now(),
  pause: (milliseconds: number) => Promise<void> = (milliseconds) =>
    new Promise((resolve) => setTimeout(resolve, milliseconds)),
): Pacing {
  const said = new Map<string, number[]>()

  /** Milliseconds until the next message fits into every window. */
  function waitFor(name: string, limits: Limits, at: number): number {
    const times = said.get(name) ?? []
    return Math.max(
      0,
      ...limits.map(({ many, inMs }) => {
        const before = times[times.length - many]
        return before === undefined ? 0 : before + inMs + MARGIN_MS - at
      }),
    )
  }

  function note(name: string, limits: Limits, at: number): void {
    const times = said.get(name) ?? []
    times.push(at)
    const kept = Math.max(...limits.map(({ many }) => many))
    if (times.length > kept) times.splice(0, times.length - kept)
    said.delete(name)
    said.set(name, times)
    forget(at)
  }

  /** Conversations that fell silent for an hour need no memory. */
  function forget(at: number): void {
    for (const [name, times] of said) {
      if ((times.at(-1) ?? 0) > at - 3_600_000) break
      said.delete(name)
    }
  }

  function take(conversation: string, tenant: string): number {
    const at = now()
    const wait = Math.max(waitFor(conversation, CONVERSATION, at), waitFor(tenant, TENANT, at))
    if (wait <= LONGEST_PAUSE_MS) {
      // The place is taken at once, so that two who wait do not take the same.
      note(conversation, CONVERSATION, at + wait)
      note(tenant, TENANT, at + wait)
    }
    return wait
  }

  return {
    turn: async (conversation, tenant) => {
      const wait = take(conversation, tenant)
      if (wait > LONGEST_PAUSE_MS) {
        throw new OutsideError('Teams takes no more messages of this conversation now.', {
          retryAfterMs: Math.ceil(wait),
        })
      }
      if (wait > 0) await pause(wait)
    },
    tryTurn: (conversation, tenant) => {
      const at = now()
      if (waitFor(conversation, CONVERSATION, at) > 0 || waitFor(tenant, TENANT, at) > 0) return false
      note(conversation, CONVERSATION, at)
      note(tenant, TENANT, at)
      return true
    },
  }
}
