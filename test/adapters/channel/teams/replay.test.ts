import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { ActivitySchema } from '../../../../adapters/channel/teams/activity.ts'
import { makeHandler } from '../../../../adapters/channel/teams/handle.ts'
import { makeInvoked } from '../../../../adapters/channel/teams/invoke.ts'
import { openProfiles } from '../../../../adapters/channel/teams/profiles.ts'
import { openReferences } from '../../../../adapters/channel/teams/references.ts'
import { openSaid } from '../../../../adapters/channel/teams/said.ts'
import type { IncomingMessage } from '../../../../src/core/message.ts'
import { makeClock } from '../../../support/clock.ts'

const folder = new URL('../../../replay/teams/', import.meta.url)
const files = (await readdir(folder)).sort()

/** Hands one recorded activity to the channel's logic, without the network. */
async function replay(
  activity: unknown,
): Promise<{ readonly handed: readonly IncomingMessage[]; readonly status: number }> {
  const remembered = new Map<string, unknown>()
  const memory = {
    get: async (key: string) => remembered.get(key),
    put: async (key: string, value: unknown) => void remembered.set(key, value),
  }
  const clock = makeClock('2026-11-23T09:00:10Z')
  const unused = () => Promise.reject(new Error('nothing is said while a message is taken'))
  const sdk = {
    authenticate: unused,
    send: unused,
    update: unused,
    remove: unused,
    typing: unused,
    member: unused,
    privateConversation: unused,
  }
  const profiles = openProfiles({ trustedTenants: [], memory, clock, sdk })
  const handed: IncomingMessage[] = []
  const receive = async (message: IncomingMessage) => void handed.push(message)
  const nothing = () => {}
  const invoked = makeInvoked({
    clock,
    profiles,
    receive,
    said: openSaid(memory),
    replaceCard: nothing,
    file: () => ({ status: 200 }),
  })
  const references = openReferences(memory, profiles.accountOf)
  const welcome = { welcome: nothing, farewell: async () => {} }
  const handle = makeHandler({ clock, references, profiles, receive, ...invoked, ...welcome })
  const { status } = await handle('app', ActivitySchema.parse(activity))
  return { handed, status }
}

describe('recorded activities', () => {
  it.each(files)('%s becomes what it should', async (file) => {
    const { activity, handed: expected } = JSON.parse(await readFile(new URL(file, folder), 'utf8')) as {
      activity: unknown
      handed: object | null
    }
    const { handed, status } = await replay(activity)

    expect(status).toBe(200)
    if (expected === null) expect(handed).toEqual([])
    else expect(handed).toEqual([expect.objectContaining(expected)])
  })

  it('are handed over once each, even when the same button is pressed again', async () => {
    const { activity } = JSON.parse(await readFile(new URL('button-pressed.json', folder), 'utf8')) as {
      activity: object
    }
    const first = await replay(activity)
    const second = await replay({ ...activity, id: 'f:99' })

    expect(second.handed[0]?.id).toBe(first.handed[0]?.id)
  })
})
