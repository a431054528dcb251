import { z } from 'zod'
import type { Account } from '../../../src/core/message.ts'
import type { Profile } from '../../../src/ports/channel.ts'
import type { ChannelMemory } from '../../../src/ports/channel-module.ts'
import type { Clock } from '../../../src/ports/clock.ts'
import { type Activity, tenantOf, userOf } from './activity.ts'
import { accountOf } from './address.ts'
import type { Reference, Sdk } from './sdk.ts'

/** Where somebody was last heard, so that the roster can be asked about them. */
const Place = z.object({
  app: z.string(),
  person: z.string(),
  serviceUrl: z.string(),
  tenant: z.string(),
  bot: z.string(),
  conversation: z.string(),
})
type Place = z.infer<typeof Place>

const Member = z.object({
  name: z.string().optional().catch(undefined),
  email: z.string().optional().catch(undefined),
  tenantId: z.string().optional().catch(undefined),
  userRole: z.string().optional().catch(undefined),
})

/** Who somebody is, as far as the platform vouches for it. */
export interface Profiles {
  accountOf(activity: Activity): Account
  /** Keeps where they were heard, of trusted tenants only: nobody else's e-mail counts. */
  note(app: string, activity: Activity): Promise<void>
  of(account: Account): Promise<Profile>
}

/** The roster is asked again after so long, so that who left, or got another address, is noticed. */
const GOOD_FOR_MS = 3_600_000
const IN_MIND = 5_000

export function openProfiles(parts: {
  readonly trustedTenants: readonly string[]
  readonly memory: ChannelMemory
  readonly clock: Clock
  readonly sdk: Sdk
}): Profiles {
  const noted = new Map<string, string>()
  const known = new Map<string, { readonly profile: Profile; readonly until: number }>()
  const isTrusted = (tenant: string) => parts.trustedTenants.includes(tenant)

  async function ask(place: Place): Promise<Profile> {
    const { app, person, ...reference } = place
    const member = Member.parse(await parts.sdk.member(app, reference, person))
    return profileOf(member, place.tenant)
  }

  return {
    accountOf: (activity) => accountOf(tenantOf(activity), userOf(activity), isTrusted(tenantOf(activity))),
    note: async (app, activity) => {
      if (!isTrusted(tenantOf(activity))) return
      const key = keyOf(accountOf(tenantOf(activity), userOf(activity), true))
      const place = placeOf(app, activity)
      const written = JSON.stringify(place)
      if (noted.get(key) === written) return
      await parts.memory.put(key, place)
      if (noted.size >= IN_MIND) noted.clear()
      noted.set(key, written)
    },
    of: async (account) => {
      if (!isTrusted(account.tenant)) return {}
      const key = keyOf(account)
      const now = parts.clock.now().getTime()
      const before = known.get(key)
      if (before && before.until > now) return before.profile
      const place = Place.safeParse(await parts.memory.get(key))
      if (!place.success) return {}
      const profile = await ask(place.data)
      if (known.size >= IN_MIND) known.clear()
      known.set(key, { profile, until: now + GOOD_FOR_MS })
      return profile
    },
  }
}

/** The e-mail of the tenant's own members only: a guest's was verified elsewhere, if at all. */
function profileOf({ name, email, tenantId, userRole }: z.infer<typeof Member>, host: string): Profile {
  const own = (tenantId?.toLowerCase() ?? host) === host && (userRole ?? 'user') === 'user'
  return {
    ...(own && email?.includes('@') && { verifiedEmail: email.toLowerCase() }),
    ...(name !== undefined && name !== '' && { displayName: name }),
  }
}

function placeOf(app: string, activity: Activity): Place {
  const reference: Reference = {
    serviceUrl: activity.serviceUrl,
    tenant: tenantOf(activity),
    bot: activity.recipient.id,
    // The roster belongs to the channel, not to one of its threads.
    conversation: activity.conversation.id.replace(/;messageid=.*$/, ''),
  }
  return { app, person: activity.from.id, ...reference }
}

function keyOf({ tenant, user }: Account): string {
  return `place/${tenant}/${user}`
}
