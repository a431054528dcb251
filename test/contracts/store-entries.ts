import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { copyStore } from '../../adapters/store/copy-store.ts'
import { openMemoryStore } from '../../adapters/store/memory/index.ts'
import { change, entry, later, NO_COUNTRIES, person, START } from '../support/store-samples.ts'
import type { Stores } from './store.ts'

export function entriesContract(stores: Stores): void {
  describe('entries', () => {
    test('the same id again is a new revision, and the earlier ones stay as history', async () => {
      const { store } = stores
      await store.commit(change({ keep: [entry('n1', { body: 'first' }), entry('n2')] }))
      await store.commit(change({ by: 'su-africa', now: later(1000), keep: [entry('n1', { body: 'second' })] }))

      expect(await store.entries({ kind: 'check-in/note', id: 'n1' })).toEqual([
        { ...entry('n1', { body: 'second' }), revision: 2, keptAt: later(1000).getTime(), keptBy: 'su-africa' },
      ])
      const history = await store.entries({ kind: 'check-in/note', id: 'n1', history: true })
      expect(history.map(({ revision, body }) => [revision, body])).toEqual([
        [2, 'second'],
        [1, 'first'],
      ])
    })

    test('an id kept twice in one turn makes two revisions', async () => {
      const { store } = stores

      await store.commit(change({ keep: [entry('n1', { body: 1 }), entry('n1', { body: 2 })] }))

      expect(await store.entries({ kind: 'check-in/note' })).toMatchObject([{ revision: 2, body: 2 }])
    })

    test('an entry made from a revision that was overtaken keeps nothing of its change', async () => {
      const { store, second } = stores
      await store.commit(change({ keep: [entry('n1', { body: 'first', after: 0 })] }))

      const both = await Promise.allSettled(
        [store, second].map((one, at) =>
          one.commit(change({ keep: [entry(`beside-${at}`), entry('n1', { body: `by ${at}`, after: 1 })] })),
        ),
      )

      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
      const kept = await store.entries({ kind: 'check-in/note' })
      expect(kept.filter(({ id }) => id.startsWith('beside'))).toHaveLength(1)
      expect(kept.find(({ id }) => id === 'n1')).toMatchObject({ revision: 2 })
    })

    test('keeping the same entry at once from several processes counts up without a gap', async () => {
      const { store, second } = stores

      await Promise.all(
        Array.from({ length: 12 }, (_, at) =>
          [store, second][at % 2]?.commit(change({ keep: [entry('n1'), entry('n2')] })),
        ),
      )

      const history = await store.entries({ kind: 'check-in/note', id: 'n1', history: true })
      expect(history.map(({ revision }) => revision)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1])
    })

    test('entries are found by kind, country and person, newest first, up to a limit', async () => {
      const { store } = stores
      await store.commit(
        change({ keep: [entry('a', { country: 'GH' }), entry('b', { country: 'CI', person: 'gov-ci' })] }),
      )
      await store.commit(
        change({ keep: [entry('c', { country: 'GH' }), entry('d', { kind: 'support-request/request' })] }),
      )
      const ids = async (query: Parameters<typeof store.entries>[0]) => (await store.entries(query)).map(({ id }) => id)

      expect(await ids({ kind: 'check-in/note' })).toEqual(['c', 'b', 'a'])
      expect(await ids({ kind: 'check-in/note', country: 'GH' })).toEqual(['c', 'a'])
      expect(await ids({ kind: 'check-in/note', person: 'gov-ci' })).toEqual(['b'])
      expect(await ids({ kind: 'check-in/note', limit: 1 })).toEqual(['c'])
      expect(await ids({})).toEqual(['d', 'c', 'b', 'a'])
    })

    test('entries come in the order of a text of their body, those without it last, up to a limit', async () => {
      const { store } = stores
      const bodies = [{ due: '2026-12-02' }, { due: 7 }, { due: '2026-11-30' }, 'no member', { due: 'É' }, { due: 'a' }]
      await store.commit(change({ keep: bodies.map((body, at) => entry(`n${at}`, { body })) }))
      const ids = async (limit: number) =>
        (await store.entries({ kind: 'check-in/note', sortedBy: 'due', limit })).map(({ id }) => id)

      expect(await ids(9)).toEqual(['n2', 'n0', 'n5', 'n4', 'n3', 'n1'])
      expect(await ids(2)).toEqual(['n2', 'n0'])
    })

    test('entries are counted by person, as they are now, behind the same wall', async () => {
      const { store } = stores
      const nobody = { kind: 'check-in/note', id: 'free', readers: ['lead'], body: '' }
      const ours = { person: 'su-africa', readers: ['support-unit'] }
      await store.commit(change({ keep: [entry('a', ours), entry('b', ours), nobody] }))
      await store.commit(change({ keep: [entry('b', { ...ours, person: 'su-lead', words: ['late'] })] }))
      const counts = async (query: Parameters<typeof store.countByPerson>[0]) =>
        [...(await store.countByPerson({ kind: 'check-in/note', ...query }))].sort()

      expect(await counts({})).toEqual([
        ['', 1],
        ['su-africa', 1],
        ['su-lead', 1],
      ])
      expect(await counts({ readableBy: ['support-unit'] })).toEqual([
        ['su-africa', 1],
        ['su-lead', 1],
      ])
      expect(await counts({ words: [['late']] })).toEqual([['su-lead', 1]])
      expect(await counts({ person: 'nobody' })).toEqual([])
    })

    test('an entry is read only by who holds one of its tags, as it is now and as it was', async () => {
      const { store } = stores
      const own = ['country:GH:government']
      await store.commit(change({ keep: [entry('opened', { readers: ['lead'] }), entry('closed', { readers: own })] }))
      await store.commit(change({ keep: [entry('opened', { readers: own }), entry('closed', { readers: ['lead'] })] }))
      const seen = async (history: boolean) =>
        (await store.entries({ kind: 'check-in/note', readableBy: own, ...(history && { history: true }) })).map(
          ({ id, revision }) => [id, revision],
        )

      expect(await seen(false)).toEqual([['opened', 2]])
      expect(await seen(true)).toEqual([['opened', 2]])
      expect(await store.entries({ kind: 'check-in/note', readableBy: [] })).toEqual([])
    })

    test('entries are found by their words: one form of each, as they are now, behind the same wall', async () => {
      const { store } = stores
      const notes = [
        entry('n1', { words: ['draft', 'procurement'], country: 'GH' }),
        entry('n2', { words: ['procurement'], readers: ['lead'] }),
        entry('n3'),
      ]
      await store.commit(change({ keep: notes }))
      await store.commit(change({ keep: [entry('n1', { words: ['budget', 'procurement'], country: 'GH' })] }))
      const ids = async (words: readonly (readonly string[])[], readableBy?: readonly string[]) =>
        (await store.entries({ kind: 'check-in/note', words, ...(readableBy && { readableBy }) })).map(({ id }) => id)

      expect(await ids([['procurement']])).toEqual(['n1', 'n2'])
      expect(
        await ids([
          ['achat', 'procurement'],
          ['budget', 'money'],
        ]),
      ).toEqual(['n1'])
      expect(await ids([['draft']])).toEqual([])
      expect(await ids([['procurement']], ['everyone'])).toEqual(['n1'])
      expect(await ids([])).toEqual(['n1', 'n3', 'n2'])
    })

    test('whatever the tags, nothing crosses the wall and nothing is held back', async () => {
      const { store } = stores
      const tag = fc.constantFrom(
        'everyone',
        'lead',
        'support-unit',
        'person:a,b',
        'person:"x"',
        'country:GH:government',
        '{}',
      )
      const tags = fc.uniqueArray(tag, { maxLength: 4 })
      let run = 0
      await fc.assert(
        fc.asyncProperty(fc.array(tags, { minLength: 1, maxLength: 6 }), tags, async (all, held) => {
          run += 1
          const kind = `wall/${run}`
          await store.commit(change({ keep: all.map((readers, at) => entry(`e${at}`, { kind, readers })) }))

          const found = (await store.entries({ kind, readableBy: held })).map(({ id }) => id)

          const right = all.flatMap((readers, at) => (readers.some((one) => held.includes(one)) ? [`e${at}`] : []))
          expect(found.sort()).toEqual(right)
        }),
        { numRuns: 40 },
      )
    })

    test('directory, countries and all revisions can be copied into a memory store', async () => {
      const { store } = stores
      await store.directory.replace([person('gov-gh')], NO_COUNTRIES)
      await store.commit(change({ keep: [entry('n1', { body: 1, country: 'GH' })] }))
      await store.commit(change({ keep: [entry('n1', { body: 2 }), entry('n2')], now: later(9), by: 'su-lead' }))
      const copy = openMemoryStore()

      await copyStore(store, copy)

      expect(await copy.entries({ history: true })).toEqual(await store.entries({ history: true }))
      expect(await copy.directory.people()).toEqual(await store.directory.people())
      await copy.commit(change({ keep: [entry('n3')], now: START }))
      expect(await store.entries({ id: 'n3' })).toEqual([])
    })
  })
}
