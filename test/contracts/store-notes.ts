import { describe, expect, test } from 'vitest'
import type { Stores } from './store.ts'

export function notesContract(stores: Stores): void {
  describe('notes', () => {
    test('a note is read by every process until it is overwritten or deleted', async () => {
      const { store, second } = stores
      await store.notes.put('slack/thread', { at: [1, null, '\u0000 « ça »'] })
      await store.notes.put('slack/null', null)

      expect(await second.notes.get('slack/thread')).toEqual({ at: [1, null, '\u0000 « ça »'] })
      expect(await second.notes.get('slack/null')).toBeNull()
      expect(await second.notes.get('teams/thread')).toBeUndefined()

      await second.notes.put('slack/thread', 'later')
      expect(await store.notes.get('slack/thread')).toBe('later')
      await second.notes.delete('slack/thread')
      await second.notes.delete('slack/thread')
      expect(await store.notes.get('slack/thread')).toBeUndefined()
    })

    test('whoever changes what was read changes nothing in the store', async () => {
      const { store } = stores
      const value = { list: [1] }
      await store.notes.put('web/talk', value)
      value.list.push(2)
      ;((await store.notes.get('web/talk')) as typeof value).list.push(3)

      expect(await store.notes.get('web/talk')).toEqual({ list: [1] })
    })

    test('one note written by several processes at once holds one of their values', async () => {
      const { store, second } = stores
      await Promise.all(Array.from({ length: 20 }, (_, at) => [store, second][at % 2]?.notes.put('web/talk', { at })))

      expect(await second.notes.get('web/talk')).toEqual({ at: expect.any(Number) })
    })

    test('notes are no entries: no history, nothing for skills to read', async () => {
      const { store } = stores
      await store.notes.put('web/talk', 1)
      await store.notes.put('web/talk', 2)

      expect(await store.entries({ history: true })).toEqual([])
    })
  })
}
