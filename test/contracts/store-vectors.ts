import { describe, expect, test } from 'vitest'
import type { Stores } from './store.ts'

const MODEL = 'model-a/3'

export function vectorsContract(stores: Stores): void {
  describe('vectors', () => {
    const vector = (...values: number[]) => Float32Array.from(values)

    test('a vector is read back number for number by every process, under its model and hash only', async () => {
      const { store, second } = stores
      await store.vectors.put(MODEL, new Map([['one', vector(0.1, -0.25, 1e-20)]]))

      expect(await second.vectors.get(MODEL, ['one', 'two'])).toEqual(new Map([['one', vector(0.1, -0.25, 1e-20)]]))
      expect((await second.vectors.get('model-b/3', ['one'])).size).toBe(0)
      expect((await second.vectors.get(MODEL, [])).size).toBe(0)
    })

    test('the same hash again replaces the vector, also with one of another length', async () => {
      const { store } = stores
      await store.vectors.put(MODEL, new Map([['one', vector(1, 0, 0)]]))
      await store.vectors.put(MODEL, new Map([['one', vector(0, 1)]]))

      expect((await store.vectors.get(MODEL, ['one'])).get('one')).toEqual(vector(0, 1))
    })

    test('several hundred vectors are kept at once, and those not wanted any more are forgotten', async () => {
      const { store, second } = stores
      const all = new Map(Array.from({ length: 350 }, (_, at) => [`hash ${at}`, vector(at, 1)] as const))
      await store.vectors.put(MODEL, all)
      await store.vectors.put('model-b/3', new Map([['hash 1', vector(1, 2)]]))

      expect(await second.vectors.get(MODEL, [...all.keys()])).toEqual(all)
      await store.vectors.keepOnly(MODEL, ['hash 1', 'hash 2'])

      expect([...(await second.vectors.get(MODEL, [...all.keys()])).keys()].sort()).toEqual(['hash 1', 'hash 2'])
      expect((await second.vectors.get('model-b/3', ['hash 1'])).size).toBe(0)
    })

    test('whoever changes what was read or handed over changes nothing in the store', async () => {
      const { store } = stores
      const given = vector(1, 2)
      await store.vectors.put(MODEL, new Map([['one', given]]))
      given[0] = 9
      ;(await store.vectors.get(MODEL, ['one'])).get('one')?.set([7, 7])

      expect((await store.vectors.get(MODEL, ['one'])).get('one')).toEqual(vector(1, 2))
    })
  })
}
