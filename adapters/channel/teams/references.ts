import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import type { Account } from '../../../src/core/message.ts'
import type { ChannelMemory } from '../../../src/ports/channel-module.ts'
import { type Activity, isPrivate, tenantOf } from './activity.ts'
import type { TeamsAddress } from './address.ts'
import type { Reference } from './sdk.ts'

const Remembered = z.object({
  serviceUrl: z.string(),
  tenant: z.string(),
  bot: z.string(),
  private: z.boolean(),
  /** Of a private conversation: the person. */
  person: z.string().optional(),
  account: z.object({ channel: z.string(), tenant: z.string(), user: z.string() }).optional(),
  /** Uninstalled: nothing can be said there until it is installed again. */
  gone: z.boolean(),
})

/** What must be known to speak in a conversation later, unasked. */
export type Remembered = z.infer<typeof Remembered>

export interface References {
  /** Keeps where this activity came from; `gone` tells that the app was just removed there, or just added. */
  remember(app: string, activity: Activity, gone?: boolean): Promise<void>
  of(address: TeamsAddress): Promise<Remembered | undefined>
  /** The private conversation of a person of a group, if there is one. */
  privateOf(app: string, person: string): Promise<string | undefined>
  notePrivate(app: string, person: string, conversation: string, like: Remembered): Promise<void>
}

/** Conversations whose reference we need not write again: so many are kept in mind. */
const IN_MIND = 5_000

export function openReferences(memory: ChannelMemory, accountOf: (activity: Activity) => Account): References {
  const known = new Map<string, Remembered>()

  /** `news` is written in any case: another process may have kept the contrary meanwhile. */
  async function write(app: string, conversation: string, reference: Remembered, news: boolean): Promise<void> {
    const key = keyOf(app, conversation)
    if (!news && isDeepStrictEqual(known.get(key), reference)) return
    await memory.put(key, reference)
    const { person } = reference
    if (reference.private && person !== undefined) await memory.put(personKey(app, person), conversation)
    known.delete(key)
    known.set(key, reference)
    for (const oldest of known.keys()) {
      if (known.size <= IN_MIND) break
      known.delete(oldest)
    }
  }

  return {
    remember: (app, activity, gone) =>
      write(
        app,
        activity.conversation.id,
        referenceOf(activity, gone ?? false, accountOf(activity)),
        gone !== undefined,
      ),
    of: async ({ app, conversation }) => {
      const read = Remembered.safeParse(await memory.get(keyOf(app, conversation)))
      return read.success ? read.data : undefined
    },
    privateOf: async (app, person) => {
      const conversation = await memory.get(personKey(app, person))
      return typeof conversation === 'string' ? conversation : undefined
    },
    notePrivate: (app, person, conversation, like) =>
      write(app, conversation, { ...like, private: true, person, gone: false }, true),
  }
}

function referenceOf(activity: Activity, gone: boolean, account: Account): Remembered {
  const personal = isPrivate(activity)
  return {
    serviceUrl: activity.serviceUrl,
    tenant: tenantOf(activity),
    bot: activity.recipient.id,
    private: personal,
    ...(personal && { person: activity.from.id, account }),
    gone,
  }
}

const keyOf = (app: string, conversation: string) => `conversation/${app}/${conversation}`
const personKey = (app: string, person: string) => `person/${app}/${person}`

/** What the SDK needs to speak there. */
export function placeOf({ serviceUrl, tenant, bot }: Remembered, conversation: string): Reference {
  return { serviceUrl, tenant, bot, conversation }
}
