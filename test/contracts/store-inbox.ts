import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Claim } from '../../src/ports/store.ts'
import { change, later, message, START } from '../support/store-samples.ts'
import type { Stores } from './store.ts'

const MINUTE = 60_000

export function inboxContract(stores: Stores): void {
  describe('inbox', () => {
    test('a message that is delivered again is known and answered once', async () => {
      const { store, second } = stores

      expect(await store.inbox.accept(message('m1'), START)).toBe('accepted')
      expect(await second.inbox.accept(message('m1'), later(5))).toBe('known')

      const claim = await claimed(store.inbox.claim('one', MINUTE, START))
      expect(await store.commit(change({ claim }))).toBe('kept')
      expect(await store.inbox.accept(message('m1'), later(10))).toBe('known')
      expect(await store.inbox.claim('one', MINUTE, later(10))).toBeUndefined()
      expect(await store.inbox.waiting()).toBe(0)
    })

    test('a message comes back from the inbox as it went in, whatever characters it holds', async () => {
      const { store } = stores
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'binary' }), fc.uuid(), async (words, id) => {
          const sent = message(id, `room ${id}`, `${words}\u0000\ud800 « ça » \u202e`)
          await store.inbox.accept(sent, START)

          const claim = await claimed(store.inbox.claim('one', MINUTE, START))

          expect(claim.message).toEqual(sent)
          await store.commit(change({ claim }))
        }),
        { numRuns: 40 },
      )
    })

    test('one conversation is given out in order, one message at a time', async () => {
      const { store, second } = stores
      for (const id of ['m1', 'm2', 'm3']) await store.inbox.accept(message(id), START)

      const first = await claimed(store.inbox.claim('one', MINUTE, START))
      expect(first.message.id).toBe('m1')
      expect(await second.inbox.claim('two', MINUTE, later(1))).toBeUndefined()

      await store.commit(change({ claim: first }))
      const next = await claimed(second.inbox.claim('two', MINUTE, later(2)))
      expect(next.message.id).toBe('m2')
    })

    test('different conversations are worked on side by side', async () => {
      const { store, second } = stores
      await store.inbox.accept(message('m1', 'room A'), START)
      await store.inbox.accept(message('m2', 'room B'), START)

      const ids = [
        (await claimed(store.inbox.claim('one', MINUTE, START))).message.id,
        (await claimed(second.inbox.claim('two', MINUTE, START))).message.id,
      ]

      expect(ids.sort()).toEqual(['m1', 'm2'])
    })

    test('what a process that died had in hand is given out again when its lease has run out', async () => {
      const { store, second } = stores
      await store.inbox.accept(message('m1'), START)
      const lost = await claimed(store.inbox.claim('one', MINUTE, START))

      expect(await second.inbox.claim('two', MINUTE, later(MINUTE - 1))).toBeUndefined()
      const again = await claimed(second.inbox.claim('two', MINUTE, later(MINUTE)))

      expect(again.message.id).toBe('m1')
      expect(again.attempt).toBe(2)
      expect(await store.commit(change({ claim: lost, send: [] }))).toBe('already handled')
      expect(await second.commit(change({ claim: again }))).toBe('kept')
    })

    test('a message given back waits until its time and holds its conversation in order', async () => {
      const { store } = stores
      await store.inbox.accept(message('m1'), START)
      await store.inbox.accept(message('m2'), START)
      const claim = await claimed(store.inbox.claim('one', MINUTE, START))

      await store.inbox.giveBack(claim, later(1000))

      expect(await store.inbox.claim('one', MINUTE, later(999))).toBeUndefined()
      const again = await claimed(store.inbox.claim('one', MINUTE, later(1000)))
      expect([again.message.id, again.attempt]).toEqual(['m1', 2])
    })

    test('only the holder can give a message back', async () => {
      const { store } = stores
      await store.inbox.accept(message('m1'), START)
      const lost = await claimed(store.inbox.claim('one', MINUTE, START))
      await store.inbox.claim('two', MINUTE, later(MINUTE))

      await store.inbox.giveBack(lost, START)

      expect(await store.inbox.claim('three', MINUTE, later(MINUTE + 1))).toBeUndefined()
    })

    test('a message accepted in the very moment when the one before is answered is given out next', async () => {
      const { store, second } = stores
      await store.inbox.accept(message('m0'), START)
      for (let at = 0; at < 60; at += 1) {
        const [mine, other] = at % 2 === 0 ? [store, second] : [second, store]
        const claim = await claimed(mine.inbox.claim('one', MINUTE, START))
        expect(claim.message.id).toBe(`m${at}`)

        await Promise.all([mine.commit(change({ claim })), other.inbox.accept(message(`m${at + 1}`), START)])
      }
    })

    test('under load two processes never hold one conversation and answer everything once, in order', async () => {
      const { store, second } = stores
      const holding = new Set<string>()
      const answered: string[] = []
      let accepting = true

      async function work(name: string, mine: typeof store): Promise<void> {
        while (accepting || (await mine.inbox.waiting()) > 0) {
          const claim = await mine.inbox.claim(name, MINUTE, START)
          if (!claim) {
            await new Promise((resolve) => setTimeout(resolve, 1))
            continue
          }
          const { conversation, id } = claim.message
          expect(holding.has(conversation)).toBe(false)
          holding.add(conversation)
          await new Promise((resolve) => setImmediate(resolve))
          answered.push(id)
          holding.delete(conversation)
          expect(await mine.commit(change({ claim }))).toBe('kept')
        }
      }
      const workers = [work('one', store), work('two', second), work('one', store), work('two', second)]
      for (let at = 0; at < 25; at += 1) {
        await Promise.all(
          ['A', 'B', 'C'].map((room) => [store, second][at % 2]?.inbox.accept(message(`${room}${at}`, room), START)),
        )
      }
      accepting = false
      await Promise.all(workers)

      expect(answered).toHaveLength(75)
      for (const room of ['A', 'B', 'C']) {
        const inOrder = Array.from({ length: 25 }, (_, at) => `${room}${at}`)
        expect(answered.filter((id) => id.startsWith(room))).toEqual(inOrder)
      }
    }, 30_000)
  })
}

export async function claimed(given: Promise<Claim | undefined>): Promise<Claim> {
  const claim = await given
  if (!claim) throw new Error('Nothing was given out.')
  return claim
}
