import { describe, expect, it } from 'vitest'
import { makeTalks } from '../../../../adapters/channel/web/talks.ts'
import { openMemoryStore } from '../../../../adapters/store/memory/index.ts'
import { makeChannelMemory } from '../../../../src/desk/channel-memory.ts'

const GUEST = { person: undefined, language: undefined, today: undefined }
const asked = (id: string, press = false) => ({ id, words: `words of ${id}`, at: 0, press, files: [] })

describe('the conversations of a browser', () => {
  const open = () => {
    const memory = makeChannelMemory('web', openMemoryStore().notes)
    return { memory, talks: makeTalks(memory) }
  }

  it('are numbered from 1, and no other is known', async () => {
    const { talks } = open()
    await talks.start('b', { ...GUEST, person: 'gov-gh' })

    expect(await talks.count('b')).toBe(2)
    expect((await talks.read('b', 2))?.person).toBe('gov-gh')
    expect(await talks.read('b', 3)).toBeUndefined()
    expect(await talks.count('other')).toBe(1)
  })

  it('lose nothing when two tabs write at once', async () => {
    const { talks } = open()
    await Promise.all(Array.from({ length: 10 }, (_, at) => talks.ask('b', 1, asked(`m${at}`), () => false)))

    expect((await talks.read('b', 1))?.asked).toHaveLength(10)
  })

  it('forget words that are answered, and remember what was pressed', async () => {
    const { talks } = open()
    await talks.ask('b', 1, asked('typed'), () => false)
    await talks.ask('b', 1, asked('pressed', true), () => false)
    await talks.ask('b', 1, asked('next'), () => true)

    expect((await talks.read('b', 1))?.asked.map(({ id }) => id)).toEqual(['pressed', 'next'])
  })

  it('begin anew when what was kept cannot be read', async () => {
    const { memory, talks } = open()
    await memory.put('talk/b/1', { asked: 'nonsense' })
    await memory.put('browser/b', { talks: -3 })

    expect(await talks.read('b', 1)).toEqual({ asked: [] })
  })
})
