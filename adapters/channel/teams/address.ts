import { z } from 'zod'
import type { Account, Address } from '../../../src/core/message.ts'

/** Where an answer goes, and which registration speaks. The rest of the reference is remembered (references.ts). */
export interface TeamsAddress {
  readonly app: string
  /** As Teams names it; in a channel it ends in the thread: `19:…@thread.tacv2;messageid=…`. */
  readonly conversation: string
  /** In a group: who asked, as Teams names them, for what only they may see. */
  readonly asker?: string
}

const Written = z.object({ app: z.string(), conversation: z.string().min(1), asker: z.string().optional() })

export function addressOf({ app, conversation, asker }: TeamsAddress): Address {
  return { channel: 'teams', to: JSON.stringify({ app, conversation, ...(asker !== undefined && { asker }) }) }
}

/** Undefined for what this channel never wrote. */
export function readAddress(address: Address): TeamsAddress | undefined {
  try {
    const read = Written.safeParse(JSON.parse(address.to))
    if (!read.success) return undefined
    const { app, conversation, asker } = read.data
    return { app, conversation, ...(asker !== undefined && { asker }) }
  } catch {
    return undefined
  }
}

/** The desk's name of a conversation: unique over all channels and registrations. */
export function conversationName(app: string, conversation: string): string {
  return `teams:${app}:${conversation}`
}

/** The desk's name of a message: the same for every redelivery. */
export function messageName(app: string, conversation: string, activity: string): string {
  return `teams:${app}:${conversation}:${activity}`
}

/**
 * Identity is tenant and Entra object id together. People of a tenant that the desk was not told to trust live in a
 * name space of their own, so that they are never taken for somebody of the directory.
 */
export function accountOf(tenant: string, user: string, trusted: boolean): Account {
  return { channel: 'teams', tenant: trusted ? tenant : `untrusted:${tenant}`, user }
}
