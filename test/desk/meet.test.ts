import { describe, expect, it } from 'vitest'
import { openMemoryStore } from '../../adapters/store/memory/index.ts'
import { meet } from '../../src/desk/meet.ts'
import type { Viewer } from '../../src/ports/channel-module.ts'
import { makePerson } from '../support/bare-desk.ts'

const NOW = new Date('2026-11-23T09:00:00Z')
const place = (to: string, channel = 'teams') => ({ address: { channel, to }, conversation: `${channel}/${to}` })
const account = (user: string, channel = 'teams') => ({ channel, tenant: 'T1', user })

async function openDesk() {
  const store = openMemoryStore()
  await store.directory.replace(
    [makePerson('ama', { email: 'ama@ministry.example', language: 'fr', accounts: [] })],
    [],
  )
  const greet = (viewer: Viewer, at: ReturnType<typeof place>) =>
    meet(viewer, at, NOW, { store, countries: [], skills: [] })
  return { store, greet }
}

describe('somebody who can be written to, and has not written', () => {
  it('gets letters there when the directory knows them, and is addressed in their language', async () => {
    const { store, greet } = await openDesk()
    const viewer = { account: account('ama'), verifiedEmail: 'ama@ministry.example', profileLanguage: 'en' } as const
    const language = await greet(viewer, place('a:1'))

    expect(language).toBe('fr')
    expect(await store.directory.addressesOf('ama')).toMatchObject([{ address: { channel: 'teams', to: 'a:1' } }])
  })

  it('is not kept as a guest', async () => {
    const { store, greet } = await openDesk()
    const language = await greet({ account: account('somebody'), profileLanguage: 'es' }, place('a:2'))

    expect(language).toBe('es')
    expect(await store.directory.addressesOf('guest:teams:T1:somebody')).toEqual([])
  })

  it('goes on being reached where they write already', async () => {
    const { store, greet } = await openDesk()
    const learnt = { person: 'ama', account: account('ama', 'slack'), ...place('D1', 'slack') }
    await store.commit({ by: 'ama', now: NOW, keep: [], send: [], learnt })
    await greet({ account: account('ama'), verifiedEmail: 'ama@ministry.example' }, place('a:1'))

    expect(await store.directory.addressesOf('ama')).toMatchObject([{ address: { channel: 'slack' } }])
  })

  it('is reached again where they had left', async () => {
    const { store, greet } = await openDesk()
    const viewer = { account: account('ama'), verifiedEmail: 'ama@ministry.example' }
    await greet(viewer, place('a:1'))
    await store.directory.markUnreachable({ channel: 'teams', to: 'a:1' }, 'removed', NOW)
    await greet(viewer, place('a:1'))

    expect(await store.directory.addressesOf('ama')).toMatchObject([{ unreachable: undefined }])
  })
})
