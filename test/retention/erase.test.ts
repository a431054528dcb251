import { describe, expect, it } from 'vitest'
import { openMemoryStore } from '../../adapters/store/memory/index.ts'
import type { KeptEntry } from '../../src/ports/store.ts'
import { makeEraser, namesOf } from '../../src/retention/erase.ts'
import { RULES, underRules } from '../../src/retention/policy.ts'
import { change, entry, person } from '../support/store-samples.ts'

const KEPT: KeptEntry = {
  kind: 'check-in/note',
  id: 'GH-1',
  revision: 1,
  keptAt: Date.parse('2020-01-01'),
  keptBy: 'su-one',
  country: 'GH',
  person: 'gov-gh',
  readers: ['support-unit', 'person:gov-gh', 'staff:gov-gh'],
  words: ['kofi', 'draft'],
  body: {
    participants: ['Kofi Mensah', 'Ama'],
    words: 'Spoke with KOFI MENSAH: draft at 60%, Kófi is worried, Kofinas is not',
    author: 'gov-gh',
    progress: ['draft at 60%'],
  },
}

describe('erasing a person', () => {
  const eraser = makeEraser({ id: 'gov-gh', names: namesOf('Kofi Mensah') })

  it('takes the name out, whatever its case and accents, and leaves the facts and other names', () => {
    expect(eraser(KEPT)).toEqual({
      kind: 'check-in/note',
      id: 'GH-1',
      revision: 1,
      keptAt: KEPT.keptAt,
      keptBy: 'su-one',
      country: 'GH',
      readers: ['support-unit'],
      words: ['draft'],
      body: {
        participants: ['Ama'],
        words: 'Spoke with …: draft at 60%, … is worried, Kofinas is not',
        author: 'erased',
        progress: ['draft at 60%'],
      },
    })
  })

  it('leaves entries of others exactly as they are', () => {
    const other = {
      ...KEPT,
      person: 'gov-ke',
      readers: ['support-unit'],
      words: ['draft'],
      body: { words: 'draft at 60%' },
    }

    expect(eraser(other)).toEqual(other)
  })

  it('does not take the words of a post for names', () => {
    expect(namesOf('Point of contact, Ghana (sample)')).toEqual(['Point of contact, Ghana'])
    expect(namesOf('Kofi Mensah')).toEqual(['Kofi Mensah', 'Kofi', 'Mensah'])
  })

  it('counts without changing anything, then goes through every revision, transcript and letter', async () => {
    const store = openMemoryStore()
    await store.directory.replace([person('gov-gh', { name: 'Kofi Mensah' })], [])
    await store.commit(change({ keep: [entry('n1', { body: { words: 'Kofi said so' } })] }))
    await store.commit(
      change({
        conversation: 'c',
        keep: [entry('n1', { body: { words: 'Kofi Mensah said no' } })],
        said: [{ by: 'person', person: 'gov-gh', text: 'hello', at: 1, message: 'm' }],
      }),
    )
    const run = async (dry: boolean) => [
      await store.housekeeping.forgetSaid({ person: 'gov-gh' }, dry),
      (await store.housekeeping.rewrite(eraser, dry)).rewritten,
    ]
    const revisions = async () =>
      (await store.entries({ id: 'n1', history: true })).map(({ body }) => (body as { words: string }).words)

    expect(await run(true)).toEqual([1, 2])
    expect(await revisions()).toEqual(['Kofi Mensah said no', 'Kofi said so'])
    expect(await run(false)).toEqual([1, 2])
    expect(await revisions()).toEqual(['… said no', '… said so'])
    await store.housekeeping.forgetPerson('gov-gh', false)
    expect(await store.directory.people()).toEqual([])
    expect(await store.transcript('c', 5)).toEqual([])
  })
})

describe('retention', () => {
  const now = new Date('2026-11-23')

  it('empties names and words after five years, and removes the note after ten', () => {
    const sixYears = underRules({ ...KEPT, keptAt: Date.parse('2020-06-01') }, now)
    const young = underRules({ ...KEPT, keptAt: Date.parse('2026-01-01') }, now)

    expect(sixYears?.body).toEqual({ participants: [], words: '', author: 'gov-gh', progress: ['draft at 60%'] })
    expect(young?.body).toEqual(KEPT.body)
    expect(underRules({ ...KEPT, keptAt: Date.parse('2016-01-01') }, now)).toBeUndefined()
  })

  it('has a rule for every kind it names, and none for what is not named', () => {
    expect(RULES.every(({ months }) => months > 0)).toBe(true)
    expect(underRules({ ...KEPT, kind: 'deadlines/plan', keptAt: 0 }, now)?.kind).toBe('deadlines/plan')
  })
})
