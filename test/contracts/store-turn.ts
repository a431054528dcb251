import { describe, expect, test } from 'vitest'
import type { Said } from '../../src/ports/store.ts'
import { change, entry, later, letter, message, START } from '../support/store-samples.ts'
import type { Stores } from './store.ts'
import { claimed } from './store-inbox.ts'

const MINUTE = 60_000

export function turnContract(stores: Stores): void {
  describe('turn', () => {
    test('a turn is kept whole: answered, said, kept, sent, expected', async () => {
      const { store, second } = stores
      await store.inbox.accept(message('m1'), START)
      const claim = await claimed(store.inbox.claim('one', MINUTE, START))
      const expected = { skill: 'check-in', state: { step: 2 }, until: later(MINUTE).getTime() }
      const words = [said('person', 'When?'), said('desk', 'On 31 August.')]

      await store.commit(
        change({ claim, said: words, keep: [entry('n1')], send: [letter('reply/m1')], expect: expected }),
      )

      expect(await second.inbox.waiting()).toBe(0)
      expect(await second.transcript('room', 10)).toEqual(words)
      expect(await second.entries({ kind: 'check-in/note' })).toMatchObject([
        { id: 'n1', revision: 1, keptBy: 'gov-gh' },
      ])
      expect(await second.expected('room', START)).toEqual(expected)
      expect(await second.outbox.claim('two', 9, MINUTE, START)).toMatchObject([{ key: 'reply/m1', answers: 'm1' }])
    })

    test('a turn that cannot be kept leaves nothing behind, and can be tried again', async () => {
      const { store } = stores
      await store.inbox.accept(message('m1'), START)
      const claim = await claimed(store.inbox.claim('one', MINUTE, START))
      const notJson = entry('n1', { body: { amount: 1n } })

      await expect(
        store.commit(
          change({
            claim,
            once: 'day/x',
            said: [said('person', 'Hello')],
            keep: [entry('n0'), notJson],
            send: [letter('k')],
          }),
        ),
      ).rejects.toThrow()

      expect(await store.inbox.waiting()).toBe(1)
      expect(await store.transcript('room', 10)).toEqual([])
      expect(await store.entries({ kind: 'check-in/note' })).toEqual([])
      expect(await store.outbox.nextDue(START)).toBeUndefined()
      expect(await store.commit(change({ claim, once: 'day/x' }))).toBe('kept')
    })

    test('a change with a name happens once, whoever tries again', async () => {
      const { store, second } = stores
      const round = change({ once: 'day/check-in/2026-11-23', keep: [entry('n1')], send: [letter('k1')] })

      const results = await Promise.all([store.commit(round), second.commit(round), store.commit(round)])

      expect(results.filter((result) => result === 'kept')).toHaveLength(1)
      expect(await store.commit(round)).toBe('already handled')
      expect(await store.entries({ kind: 'check-in/note', history: true })).toHaveLength(1)
    })

    test('the transcript gives the latest words, oldest first, with their language and reply', async () => {
      const { store } = stores
      const reply = letter('x').reply
      const words = ['one', 'two', 'three', 'four'].map(
        (text) => ({ ...said('desk', text), language: 'fr', reply }) as Said,
      )
      await store.commit(change({ conversation: 'room', said: words.slice(0, 2) }))
      await store.commit(change({ conversation: 'room', said: words.slice(2) }))
      await store.commit(change({ conversation: 'another', said: [said('desk', 'elsewhere')] }))

      expect(await store.transcript('room', 3)).toEqual(words.slice(1))
    })

    test('what is expected is replaced, left, forgotten, and runs out', async () => {
      const { store } = stores
      const one = { skill: 'guidance', state: 1, until: later(1000).getTime() }
      const two = { skill: 'check-in', state: null, until: later(2000).getTime() }

      await store.commit(change({ conversation: 'room', expect: one }))
      await store.commit(change({ conversation: 'room', expect: two }))
      await store.commit(change({ conversation: 'room' }))
      expect(await store.expected('room', later(1999))).toEqual(two)
      expect(await store.expected('room', later(2000))).toBeUndefined()

      await store.commit(change({ conversation: 'room', expect: null }))
      expect(await store.expected('room', START)).toBeUndefined()
    })
  })
}

function said(by: Said['by'], text: string): Said {
  return {
    by,
    person: 'gov-gh',
    text,
    at: START.getTime(),
    message: 'm1',
    ...(by === 'desk' ? { ending: 'answered' } : {}),
  }
}
