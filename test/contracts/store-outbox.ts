import { describe, expect, test } from 'vitest'
import { change, later, letter, START } from '../support/store-samples.ts'
import type { Stores } from './store.ts'

const MINUTE = 60_000
const ROOM_A = { channel: 'web', to: 'A' }
const ROOM_B = { channel: 'web', to: 'B' }

export function outboxContract(stores: Stores): void {
  describe('outbox', () => {
    const keysAt = async (now: Date, process = 'one') =>
      (await stores.second.outbox.claim(process, 9, MINUTE, now)).map(({ key }) => key)

    test('one address gets its letters one after the other, in the order of the commits', async () => {
      const { store } = stores
      await store.commit(change({ send: [letter('a1', ROOM_A), letter('a2', ROOM_A), letter('b1', ROOM_B)] }))
      await store.commit(change({ send: [letter('a3', ROOM_A)] }))

      const first = await store.outbox.claim('one', 9, MINUTE, START)
      expect(first.map(({ key }) => key)).toEqual(['a1', 'b1'])
      expect(await keysAt(START)).toEqual([])

      for (const given of first) await store.outbox.delivered(given, START)
      expect(await keysAt(START)).toEqual(['a2'])
    })

    test('a letter with a known key is never sent again', async () => {
      const { store } = stores
      await store.commit(change({ send: [letter('k1')] }))
      const [given] = await store.outbox.claim('one', 9, MINUTE, START)
      if (given) await store.outbox.delivered(given, START)

      await store.commit(change({ send: [letter('k1'), letter('k2')] }))

      expect(await keysAt(START)).toEqual(['k2'])
    })

    test('a failed letter waits for its pause and holds back those behind it, not other addresses', async () => {
      const { store } = stores
      await store.commit(change({ send: [letter('a1', ROOM_A), letter('a2', ROOM_A)] }))
      const [failed] = await store.outbox.claim('one', 9, MINUTE, START)
      if (!failed) throw new Error('Nothing was given out.')

      await store.outbox.tryAgain(failed, later(5000), 'unreachable')
      await store.commit(change({ send: [letter('b1', ROOM_B)] }))

      expect(await store.outbox.nextDue(START)).toEqual(START)
      expect(await keysAt(later(4999))).toEqual(['b1'])
      const [again] = await store.outbox.claim('one', 9, MINUTE, later(5000))
      expect(again).toMatchObject({ key: 'a1', attempt: 2, since: START.getTime() })
    })

    test('the patience with a letter begins when its time has come', async () => {
      const { store } = stores
      await store.commit(change({ send: [{ ...letter('a1', ROOM_A), notBefore: later(9000).getTime() }] }))

      const [given] = await store.outbox.claim('one', 9, MINUTE, later(9500))

      expect(given).toMatchObject({ key: 'a1', since: later(9000).getTime() })
    })

    test('a letter that is given up lets the next one go', async () => {
      const { store } = stores
      await store.commit(change({ send: [letter('a1', ROOM_A), letter('a2', ROOM_A)] }))
      const [hopeless] = await store.outbox.claim('one', 9, MINUTE, START)

      if (hopeless) await store.outbox.giveUp(hopeless, START, 'blocked')

      expect(await keysAt(START)).toEqual(['a2'])
    })

    test('a letter whose carrier died is given out again when the lease has run out', async () => {
      const { store } = stores
      await store.commit(change({ send: [letter('a1', ROOM_A)] }))
      const [lost] = await store.outbox.claim('one', 9, MINUTE, START)

      expect(await keysAt(later(MINUTE - 1), 'two')).toEqual([])
      expect(await keysAt(later(MINUTE), 'two')).toEqual(['a1'])

      // The first carrier wakes up too late: its word no longer counts.
      if (lost) await store.outbox.giveUp(lost, later(MINUTE), 'late')
      expect(await store.outbox.nextDue(later(MINUTE))).toEqual(later(2 * MINUTE))
    })

    test('a letter for later leaves at its time and holds back nobody', async () => {
      const { store } = stores
      const reminder = letter('reminder', ROOM_A, { notBefore: later(3000).getTime() })
      await store.commit(change({ send: [reminder] }))

      expect(await store.outbox.nextDue(START)).toEqual(later(3000))
      await store.commit(change({ send: [letter('reply', ROOM_A)] }))
      const [reply] = await store.outbox.claim('one', 9, MINUTE, later(2999))
      expect(reply?.key).toBe('reply')

      expect(await keysAt(later(3000))).toEqual([])
      if (reply) await store.outbox.delivered(reply, later(3000))
      expect(await keysAt(later(3000))).toEqual(['reminder'])
    })

    test('a letter that is no longer worth sending is dropped', async () => {
      const { store } = stores
      await store.commit(
        change({ send: [letter('old', ROOM_A, { expiresAt: later(1000).getTime() }), letter('new', ROOM_A)] }),
      )

      expect(await keysAt(later(1000))).toEqual(['new'])
    })

    test('a letter to a person is given out as it was addressed', async () => {
      const { store } = stores
      await store.commit(
        change({ send: [letter('p1', { person: 'su-africa' }), letter('p2', { person: 'su-africa' })] }),
      )

      expect(await store.outbox.claim('one', 9, MINUTE, START)).toMatchObject([
        { key: 'p1', to: { person: 'su-africa' } },
      ])
    })

    test('no more letters are given out than were asked for, the oldest first', async () => {
      const { store } = stores
      const rooms = ['C', 'A', 'B'].map((to) => letter(`to ${to}`, { channel: 'web', to }))
      await store.commit(change({ send: rooms }))

      const given = await store.outbox.claim('one', 2, MINUTE, START)

      expect(given.map(({ key }) => key)).toEqual(['to C', 'to A'])
      expect(await keysAt(START)).toEqual(['to B'])
    })

    test('two processes never carry letters to one address at once', async () => {
      const { store, second } = stores
      const send = Array.from({ length: 24 }, (_, at) => letter(`l${at}`, { channel: 'web', to: `room ${at % 3}` }))
      await store.commit(change({ send }))
      const carried: string[] = []
      const underWay = new Set<string>()

      async function carry(mine: typeof store, name: string): Promise<void> {
        for (let idle = 0; idle < 5; ) {
          const due = await mine.outbox.claim(name, 2, MINUTE, START)
          idle = due.length > 0 ? 0 : idle + 1
          for (const given of due) {
            const to = 'to' in given.to ? given.to.to : ''
            expect(underWay.has(to)).toBe(false)
            underWay.add(to)
          }
          await new Promise((resolve) => setTimeout(resolve, 1))
          for (const given of due) {
            carried.push(given.key)
            underWay.delete('to' in given.to ? given.to.to : '')
            await mine.outbox.delivered(given, START)
          }
        }
      }
      await Promise.all([carry(store, 'one'), carry(second, 'two')])

      expect([...carried].sort()).toEqual(send.map(({ key }) => key).sort())
      for (const room of [0, 1, 2]) {
        const own = carried.map((key) => Number(key.slice(1))).filter((at) => at % 3 === room)
        expect(own).toEqual([...own].sort((one, other) => one - other))
      }
    })
  })
}
