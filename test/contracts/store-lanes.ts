import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DueLetter } from '../../src/ports/store.ts'
import { makePlainOutbox } from '../support/plain-outbox.ts'
import { change, letter, START } from '../support/store-samples.ts'
import type { Stores } from './store.ts'

const LEASE_MS = 3000
const seconds = (most: number) => fc.integer({ min: 0, max: most }).map((whole) => whole * 1000)

/** What may happen to an outbox; `which` chooses among the letters given out so far, also long ago. */
const Happening = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      put: fc.array(
        fc.record({
          room: fc.constantFrom('A', 'B', 'C'),
          name: fc.integer({ min: 1, max: 60 }),
          wait: fc.option(seconds(6), { nil: undefined, freq: 3 }),
          last: fc.option(seconds(9), { nil: undefined, freq: 3 }),
        }),
        { minLength: 1, maxLength: 4 },
      ),
    }),
  },
  { weight: 4, arbitrary: fc.record({ claim: fc.integer({ min: 1, max: 3 }) }) },
  { weight: 3, arbitrary: fc.record({ settle: fc.constantFrom('delivered', 'given up'), which: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ pause: seconds(5), which: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ pass: seconds(4) }) },
)

/** Whatever happens in whatever order: a store gives out what the plain rules say, and nobody waits for ever. */
export function lanesContract(stores: Stores): void {
  describe('lanes of the outbox', () => {
    test('letters are given out as the rules say, whatever happens in whatever order', async () => {
      let run = 0
      await fc.assert(
        fc.asyncProperty(fc.array(Happening, { minLength: 25, maxLength: 50 }), async (happenings) => {
          run += 1
          const world = makeWorld(stores, run)

          for (const happening of happenings) await world.happen(happening)

          await world.workOff()
        }),
        { seed: 20261124, numRuns: 15, endOnFailure: true },
      )
    })
  })
}

/** One store and the plain rules, to which the same happens. */
function makeWorld({ store, second }: Stores, run: number) {
  const plain = makePlainOutbox()
  const given: { readonly due: DueLetter; readonly lease: object }[] = []
  let now = START

  async function claim(limit: number): Promise<number> {
    const lease = {}
    const mine = given.length % 2 === 0 ? store : second
    const due = await mine.outbox.claim('one', limit, LEASE_MS, now)
    const expected = plain.claim(lease, limit, now.getTime() + LEASE_MS, now.getTime())
    expect(due.map(({ key }) => key)).toEqual(expected)
    given.push(...due.map((one) => ({ due: one, lease })))
    return due.length
  }

  async function settle(how: 'delivered' | 'given up', one: (typeof given)[number]): Promise<void> {
    if (how === 'delivered') await store.outbox.delivered(one.due, now)
    else await store.outbox.giveUp(one.due, now, 'blocked')
    plain.settle(one.due.key, one.lease)
  }

  return {
    async happen(happening: typeof Happening extends fc.Arbitrary<infer One> ? One : never): Promise<void> {
      const one = 'which' in happening ? given[happening.which % Math.max(given.length, 1)] : undefined
      if ('put' in happening) {
        const letters = happening.put.map(({ room, name, wait, last }) => ({
          key: `${run}/${name}`,
          lane: room,
          notBefore: wait === undefined ? 0 : now.getTime() + wait,
          expiresAt: last === undefined ? Number.POSITIVE_INFINITY : now.getTime() + last,
        }))
        plain.put(letters)
        const send = letters.map(({ key, lane, notBefore, expiresAt }) =>
          letter(
            key,
            { channel: 'web', to: lane },
            { ...(notBefore > 0 && { notBefore }), ...(expiresAt < Number.POSITIVE_INFINITY && { expiresAt }) },
          ),
        )
        await store.commit(change({ now, send }))
      } else if ('claim' in happening) await claim(happening.claim)
      else if ('pass' in happening) now = new Date(now.getTime() + happening.pass)
      else if (one && 'settle' in happening) await settle(happening.settle, one)
      else if (one && 'pause' in happening) {
        const until = new Date(now.getTime() + happening.pause)
        await store.outbox.tryAgain(one.due, until, 'out of reach')
        plain.tryAgain(one.due.key, one.lease, until.getTime())
      }
      expect((await store.outbox.nextDue(now))?.getTime()).toBe(plain.nextDue(now.getTime()))
    },

    async workOff(): Promise<void> {
      now = new Date(now.getTime() + 60_000)
      while ((await claim(3)) > 0) for (const one of given.slice(-3)) await settle('delivered', one)
      expect(await store.outbox.nextDue(now)).toBeUndefined()
    },
  }
}
