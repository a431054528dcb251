import { describe, expect, it } from 'vitest'
import { ActivitySchema } from '../../../../adapters/channel/teams/activity.ts'
import { accountOf } from '../../../../adapters/channel/teams/address.ts'
import { openReferences } from '../../../../adapters/channel/teams/references.ts'

const activity = ActivitySchema.parse({
  type: 'message',
  id: '1',
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  from: { id: '29:ama', aadObjectId: 'ama' },
  recipient: { id: '28:bot' },
  conversation: { id: 'a:1', conversationType: 'personal', tenantId: 'tenant' },
})

describe('where a conversation is', () => {
  it('is known anew after the app was removed and added, whichever process was told of each', async () => {
    const kept = new Map<string, unknown>()
    const memory = {
      get: async (key: string) => kept.get(key),
      put: async (key: string, value: unknown) => void kept.set(key, value),
    }
    const open = () => openReferences(memory, () => accountOf('tenant', 'ama', true))
    const [one, other] = [open(), open()]

    await one.remember('app', activity)
    await other.remember('app', activity, true)
    await one.remember('app', activity, false)

    expect(await other.of({ app: 'app', conversation: 'a:1' })).toMatchObject({ gone: false })
  })
})
