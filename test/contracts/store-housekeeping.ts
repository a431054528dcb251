import { describe, expect, test } from 'vitest'
import { change, entry, later, letter, message, NO_COUNTRIES, person, START } from '../support/store-samples.ts'
import type { Stores } from './store.ts'

const SLACK = { channel: 'slack', tenant: 'T1', user: 'U1' }

export function housekeepingContract(stores: Stores): void {
  describe('housekeeping', () => {
    const ids = async () =>
      (await stores.store.entries({ history: true })).map(({ id, revision, body }) => `${id}/${revision} ${body}`)

    test('every revision is rewritten or removed, and a dry run only counts', async () => {
      const { store } = stores
      await store.commit(
        change({
          keep: [entry('n1', { body: 'Kofi one', words: ['kofi'], person: 'kofi' }), entry('n2', { body: 'old' })],
        }),
      )
      await store.commit(change({ keep: [entry('n1', { body: 'Kofi two' }), entry('n3', { body: 'other' })] }))
      const work = (dry: boolean) =>
        store.housekeeping.rewrite((one) => {
          if (one.body === 'old') return undefined
          const { words: _, person: __, ...rest } = one
          return one.id === 'n1' ? { ...rest, readers: ['lead'], body: String(one.body).replace('Kofi', '…') } : one
        }, dry)
      const before = await ids()

      expect(await work(true)).toEqual({ rewritten: 2, removed: 1 })
      expect(await ids()).toEqual(before)
      expect(await work(false)).toEqual({ rewritten: 2, removed: 1 })
      expect(await ids()).toEqual(['n3/1 other', 'n1/2 … two', 'n1/1 … one'])
      expect(await store.entries({ id: 'n1', readableBy: ['everyone'] })).toEqual([])
      expect(await store.entries({ kind: 'check-in/note', words: [['kofi']] })).toEqual([])
      expect(await store.entries({ person: 'kofi' })).toEqual([])
      expect(await work(false)).toEqual({ rewritten: 0, removed: 0 })
    })

    test('an entry whose latest revision is removed goes with its history', async () => {
      const { store } = stores
      await store.commit(change({ keep: [entry('n1', { body: 'first' })] }))
      await store.commit(change({ keep: [entry('n1', { body: 'last' })] }))

      expect(await store.housekeeping.rewrite((one) => (one.body === 'last' ? undefined : one), false)).toEqual({
        rewritten: 0,
        removed: 2,
      })
      expect(await ids()).toEqual([])
    })

    test('what was said is forgotten by age and by person', async () => {
      const { store } = stores
      const said = (who: string, at: number) => ({
        by: 'person' as const,
        person: who,
        text: `${who} ${at}`,
        at: later(at).getTime(),
        message: `m${at}`,
      })
      await store.commit(change({ conversation: 'c', said: [said('ama', 1), said('kofi', 2), said('ama', 3)] }))
      const left = async () => (await store.transcript('c', 9)).map(({ text }) => text)

      expect((await store.housekeeping.saidWith('ama')).map(({ text }) => text)).toEqual(['ama 1', 'ama 3'])
      expect(await store.housekeeping.forgetSaid({ person: 'ama', before: later(2) }, true)).toBe(1)
      expect(await left()).toEqual(['ama 1', 'kofi 2', 'ama 3'])
      expect(await store.housekeeping.forgetSaid({ person: 'ama', before: later(2) }, false)).toBe(1)
      expect(await store.housekeeping.forgetSaid({ before: later(3) }, false)).toBe(1)
      expect(await left()).toEqual(['ama 3'])
    })

    test('a person goes with messages, letters, accounts and addresses; others stay', async () => {
      const { store } = stores
      await store.directory.replace([person('gov-gh', { accounts: [SLACK] }), person('gov-ke')], NO_COUNTRIES)
      await store.inbox.accept({ ...message('m1'), from: SLACK }, START)
      await store.inbox.accept(message('m2', 'elsewhere'), START)
      const learnt = {
        person: 'gov-gh',
        account: SLACK,
        address: { channel: 'slack', to: 'D1' },
        conversation: 'slack/D1',
      }
      const send = [
        letter('l1', { person: 'gov-gh' }),
        letter('l2', { channel: 'slack', to: 'D1' }),
        letter('l3', { person: 'gov-ke' }),
      ]
      await store.commit(change({ learnt, send }))

      expect(await store.housekeeping.forgetPerson('gov-gh', true)).toBe(4)
      expect(await store.inbox.waiting()).toBe(2)
      expect(await store.housekeeping.forgetPerson('gov-gh', false)).toBe(4)
      expect(await store.inbox.waiting()).toBe(1)
      expect((await store.directory.people()).map(({ id }) => id)).toEqual(['gov-ke'])
      expect(await store.directory.addressesOf('gov-gh')).toEqual([])
      expect((await store.outbox.claim('p', 9, 1000, later(1))).map(({ key }) => key)).toEqual(['l3'])
    })
  })
}
