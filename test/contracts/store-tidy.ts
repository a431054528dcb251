import { describe, expect, test } from 'vitest'
import { replyKey } from '../../src/core/outcome.ts'
import type { Store } from '../../src/ports/store.ts'
import { change, entry, later, letter, message, START } from '../support/store-samples.ts'
import type { Stores } from './store.ts'
import { claimed } from './store-inbox.ts'

const MINUTE = 60_000

export function tidyContract(stores: Stores): void {
  describe('tidying', () => {
    test('an answered message is known up to the stated time, and forgotten after it', async () => {
      const { store, second } = stores
      await answer(store, 'm1', later(0))
      await answer(store, 'm2', later(1000))

      await second.tidy(START)
      expect(await store.inbox.accept(message('m1'), later(2000))).toBe('known')

      await second.tidy(later(1000))
      expect(await store.inbox.accept(message('m2'), later(2000))).toBe('known')
      expect(await store.inbox.accept(message('m1'), later(2000))).toBe('accepted')
    })

    test('what waits is not touched, however old', async () => {
      const { store } = stores
      await store.inbox.accept(message('held', 'room A'), START)
      const held = await claimed(store.inbox.claim('one', MINUTE, START))
      await store.inbox.accept(message('waiting', 'room B'), START)
      await store.commit(change({ send: [letter('first'), letter('second')] }))
      const [carried] = await store.outbox.claim('one', 1, MINUTE, START)

      await store.tidy(later(1e9))

      expect(await store.commit(change({ claim: held, send: [] }))).toBe('kept')
      expect((await claimed(store.inbox.claim('one', MINUTE, later(1)))).message.id).toBe('waiting')
      if (carried) await store.outbox.delivered(carried, later(1))
      expect(await store.outbox.claim('one', 9, MINUTE, later(2))).toMatchObject([
        { key: 'second', reply: letter('second').reply },
      ])
    })

    test('transcripts, entries with their history, notes and what is expected stay', async () => {
      const { store } = stores
      const expected = { skill: 'check-in', state: 1, until: later(2e9).getTime() }
      await store.inbox.accept(message('m1'), START)
      const claim = await claimed(store.inbox.claim('one', MINUTE, START))
      const said = [{ by: 'person', person: 'gov-gh', text: 'When?', at: START.getTime(), message: 'm1' }] as const
      await store.commit(change({ claim, said, keep: [entry('n1'), entry('n1')], expect: expected }))
      await store.notes.put('web/talk', 1)

      await store.tidy(later(1e9))

      expect(await store.transcript('room', 9)).toEqual(said)
      expect(await store.entries({ history: true })).toHaveLength(2)
      expect(await store.expected('room', START)).toEqual(expected)
      expect(await store.notes.get('web/talk')).toBe(1)
    })

    test('a letter that was delivered, given up or expired never leaves again under its key', async () => {
      const { store, second } = stores
      const letters = ['delivered', 'given up', 'expired'].map((key) =>
        letter(key, { channel: 'web', to: key }, key === 'expired' ? { expiresAt: START.getTime() } : {}),
      )
      await store.commit(change({ send: letters }))
      for (const given of await store.outbox.claim('one', 9, MINUTE, START)) {
        if (given.key === 'delivered') await store.outbox.delivered(given, START)
        else await store.outbox.giveUp(given, START, 'blocked')
      }

      await store.tidy(later(1e9))
      await store.tidy(later(1e9))
      await second.commit(change({ send: [...letters, letter('new')] }))

      const left = await second.outbox.claim('one', 9, MINUTE, later(1e9))
      expect(left.map(({ key }) => key)).toEqual(['new'])
    })

    test('a message that comes again after it was forgotten is answered anew', async () => {
      const { store } = stores
      await answer(store, 'm1', START)
      for (const given of await store.outbox.claim('one', 9, MINUTE, START)) await store.outbox.delivered(given, START)
      await store.tidy(later(1))

      await answer(store, 'm1', later(2))

      expect(await store.outbox.claim('one', 9, MINUTE, later(2))).toMatchObject([{ key: replyKey('m1') }])
    })

    test('names of changes made once are known up to the stated time', async () => {
      const { store } = stores
      await store.commit(change({ once: 'day/a', now: START }))
      await store.commit(change({ once: 'day/b', now: later(1000) }))

      await store.tidy(later(1000))

      expect(await store.commit(change({ once: 'day/b' }))).toBe('already handled')
      expect(await store.commit(change({ once: 'day/a' }))).toBe('kept')
    })
  })
}

async function answer(store: Store, id: string, now: Date): Promise<void> {
  await store.inbox.accept(message(id), now)
  const claim = await claimed(store.inbox.claim('one', MINUTE, now))
  await store.commit(change({ claim, now, send: [letter(replyKey(id))] }))
}
