import { describe, expect, test } from 'vitest'
import { change, entry, later, NO_COUNTRIES, person } from '../support/store-samples.ts'
import type { Stores } from './store.ts'

const SLACK = { channel: 'slack', tenant: 'T1', user: 'U1' }
const ADDRESS = { channel: 'slack', to: 'D1' }
const learnt = { person: 'gov-gh', account: SLACK, address: ADDRESS, conversation: 'slack/D1' }

export function directoryContract(stores: Stores): void {
  describe('directory', () => {
    test('people are found by id, account and e-mail, whatever the case of the e-mail', async () => {
      const { store, second } = stores
      const ama = person('gov-gh', { email: 'Ama@Example.org', accounts: [SLACK], zone: 'Africa/Accra' })
      const lead = person('su-lead', { role: 'support-unit', lead: true, country: undefined, email: undefined })
      await store.directory.replace([lead, ama], [{ code: 'GH', counterpart: 'su-lead' }])
      const stored = { ...ama, email: 'ama@example.org' }

      expect(await second.directory.people()).toEqual([stored, lead])
      expect(await second.directory.byEmail('AMA@example.org')).toEqual(stored)
      expect(await second.directory.byAccount(SLACK)).toEqual(stored)
      expect(await second.directory.byAccount({ ...SLACK, tenant: 'T2' })).toBeUndefined()
      expect(await second.directory.person('nobody')).toBeUndefined()
      expect(await second.directory.countries()).toEqual([{ code: 'GH', counterpart: 'su-lead' }])
    })

    test('a new directory replaces the old one whole, or not at all', async () => {
      const { store } = stores
      await store.directory.replace([person('gov-gh')], NO_COUNTRIES)

      await expect(
        store.directory.replace([person('gov-ci')], [{ code: 'CI', counterpart: 'nobody' }]),
      ).rejects.toThrow()
      expect((await store.directory.people()).map(({ id }) => id)).toEqual(['gov-gh'])

      await store.directory.replace([person('gov-ke')], NO_COUNTRIES)
      expect((await store.directory.people()).map(({ id }) => id)).toEqual(['gov-ke'])
    })

    test('a country moves to another counterpart, and who leaves is forgotten with all that was learnt', async () => {
      const { store, second } = stores
      const staff = (id: string) => person(id, { role: 'support-unit', country: undefined })
      await store.directory.replace(
        [person('gov-gh'), staff('su-one'), staff('su-two')],
        [{ code: 'GH', counterpart: 'su-one' }],
      )
      await store.directory.link('gov-gh', SLACK)
      await store.commit(change({ learnt }))
      const ama = {
        id: 'ama',
        name: 'Ama',
        role: 'government',
        country: 'GH',
        language: 'en',
        zone: undefined,
      } as const

      await store.commit(
        change({
          move: [
            { kind: 'counterpart', country: 'GH', person: 'su-two' },
            { kind: 'joins', person: { ...ama, email: 'Ama@Example.org' } },
            { kind: 'leaves', person: 'gov-gh' },
            { kind: 'leaves', person: 'su-one' },
            { kind: 'counterpart', country: 'KE', person: undefined },
          ],
        }),
      )

      expect(await second.directory.countries()).toEqual([
        { code: 'GH', counterpart: 'su-two' },
        { code: 'KE', counterpart: undefined },
      ])
      expect((await second.directory.people()).map(({ id }) => id)).toEqual(['ama', 'su-two'])
      expect((await second.directory.byEmail('ama@example.org'))?.id).toBe('ama')
      expect(await second.directory.byAccount(SLACK)).toBeUndefined()
      expect(await second.directory.addressesOf('gov-gh')).toEqual([])
    })

    test('nobody unknown becomes a counterpart, and then nothing of the change is kept', async () => {
      const { store } = stores
      await store.directory.replace([person('gov-gh')], [{ code: 'GH', counterpart: undefined }])
      const move = [{ kind: 'counterpart', country: 'GH', person: 'nobody' }] as const

      await expect(store.commit(change({ keep: [entry('n1')], move }))).rejects.toThrow('nobody')

      expect(await store.entries({ id: 'n1' })).toEqual([])
      expect(await store.directory.countries()).toEqual([{ code: 'GH', counterpart: undefined }])
    })

    test('an account that a platform vouched for stays with the same person through an import', async () => {
      const { store } = stores
      await store.directory.replace([person('gov-gh')], NO_COUNTRIES)
      await store.directory.link('gov-gh', SLACK)
      await store.commit(change({ learnt }))

      await store.directory.replace([person('gov-gh', { name: 'New title' })], NO_COUNTRIES)

      expect((await store.directory.byAccount(SLACK))?.name).toBe('New title')
      expect(await store.directory.addressesOf('gov-gh')).toHaveLength(1)
    })

    test('whoever takes over an id does not inherit the accounts and addresses of the person before', async () => {
      const { store } = stores
      await store.directory.replace([person('gov-gh', { email: 'before@example.org' })], NO_COUNTRIES)
      await store.directory.link('gov-gh', SLACK)
      await store.commit(change({ learnt }))

      await store.directory.replace([person('gov-gh', { email: 'after@example.org' })], NO_COUNTRIES)

      expect(await store.directory.byAccount(SLACK)).toBeUndefined()
      expect(await store.directory.addressesOf('gov-gh')).toEqual([])
    })

    test('an account can be tied only to somebody whom the directory knows', async () => {
      await expect(stores.store.directory.link('nobody', SLACK)).rejects.toThrow()
    })

    test('where a person was last heard of comes first, and unreachable places are marked until heard of again', async () => {
      const { store, second } = stores
      const teams = { channel: 'teams', to: 'C7' }
      await store.commit(change({ learnt }))
      await store.commit(change({ learnt: { ...learnt, address: teams }, now: later(1000) }))

      await second.directory.markUnreachable(teams, 'blocked', later(2000))
      const known = await store.directory.addressesOf('gov-gh')
      expect(known.map(({ address, unreachable }) => [address.to, unreachable])).toEqual([
        ['C7', 'blocked'],
        ['D1', undefined],
      ])
      expect(known[1]).toEqual({ account: SLACK, address: ADDRESS, conversation: 'slack/D1', unreachable: undefined })

      await store.commit(change({ learnt: { ...learnt, address: teams }, now: later(3000) }))
      expect((await store.directory.addressesOf('gov-gh'))[0]?.unreachable).toBeUndefined()
    })
  })
}
