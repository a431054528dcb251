import { z } from 'zod'

const Person = z.object({
  id: z.string().min(1).max(1_000),
  name: z.string().optional().catch(undefined),
  aadObjectId: z.string().max(100).optional().catch(undefined),
  role: z.string().optional().catch(undefined),
})

const Tenant = z.object({ id: z.string().min(1).max(100) })

/** What Teams sends, as far as we need it. Whatever is not needed may have any shape. */
export const ActivitySchema = z.object({
  type: z.string().min(1).max(100),
  id: z.string().min(1).max(1_000).optional(),
  name: z.string().max(200).optional().catch(undefined),
  action: z.string().optional().catch(undefined),
  channelId: z.string().min(1).max(100),
  serviceUrl: z.string().min(1).max(1_000),
  timestamp: z.string().optional().catch(undefined),
  locale: z.string().max(100).optional().catch(undefined),
  from: Person,
  recipient: Person,
  conversation: z.object({
    id: z.string().min(1).max(1_000),
    conversationType: z.string().optional().catch(undefined),
    tenantId: z.string().max(100).optional().catch(undefined),
  }),
  channelData: z
    .object({
      tenant: Tenant.optional().catch(undefined),
      eventType: z.string().optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
  text: z.string().optional().catch(undefined),
  replyToId: z.string().max(1_000).optional().catch(undefined),
  value: z.unknown().optional(),
  attachments: z.array(z.unknown()).max(100).optional().catch(undefined),
  entities: z.array(z.unknown()).max(1_000).optional().catch(undefined),
  membersAdded: z.array(Person).optional().catch(undefined),
})

export type Activity = z.infer<typeof ActivitySchema>

/** In which tenant it was said; empty when the platform does not tell. */
export function tenantOf(activity: Activity): string {
  return (activity.channelData?.tenant?.id ?? activity.conversation.tenantId ?? '').toLowerCase()
}

/** The platform names personal chats; without a name we take a conversation for a group and stay discreet. */
export function isPrivate(activity: Activity): boolean {
  return activity.conversation.conversationType === 'personal'
}

/** Entra object id; the platform's own name of the person where there is none. */
export function userOf(activity: Activity): string {
  return activity.from.aadObjectId?.toLowerCase() || activity.from.id
}

/** When it was sent, in milliseconds since 1970 UTC. */
export function sentAt(activity: Activity, now: Date): number {
  const at = Date.parse(activity.timestamp ?? '')
  return Number.isFinite(at) ? at : now.getTime()
}
