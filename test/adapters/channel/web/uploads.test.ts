import { describe, expect, it } from 'vitest'
import { makeUploads, nameOf } from '../../../../adapters/channel/web/uploads.ts'
import { openMemoryStore } from '../../../../adapters/store/memory/index.ts'
import { makeChannelMemory } from '../../../../src/desk/channel-memory.ts'
import { makeClock } from '../../../support/clock.ts'

describe('files that came with a message', () => {
  const DAY = 24 * 60 * 60 * 1_000
  const file = (size: number, name = 'plan.docx') => new File([new Uint8Array(size).fill(7)], name)

  it('are there, letter for letter, also after a restart, and are gone once the message is answered', async () => {
    const memory = makeChannelMemory('web', openMemoryStore().notes)
    const clock = makeClock('2026-11-23T09:00:00Z')
    const [plan, empty] = await makeUploads(memory, clock).keep('m', [file(900_000), file(0)])
    const later = makeUploads(memory, clock)

    expect(await later.open(plan?.reference ?? '')).toEqual(Buffer.alloc(900_000, 7))
    expect(await later.open(empty?.reference ?? '')).toHaveLength(0)
    await later.forget('m')
    await expect(later.open(plan?.reference ?? '')).rejects.toThrow('no longer holds')
  })

  it('are forgotten after a day, when their message was never answered', async () => {
    let now = Date.parse('2026-11-23T09:00:00Z')
    const memory = makeChannelMemory('web', openMemoryStore().notes)
    const uploads = makeUploads(memory, { ...makeClock('2026-11-23T09:00:00Z'), now: () => new Date(now) })
    const [old] = await uploads.keep('old', [file(10)])
    now += DAY + 1
    const [young] = await uploads.keep('young', [file(20)])

    await expect(uploads.open(old?.reference ?? '')).rejects.toThrow('no longer holds')
    expect(await uploads.open(young?.reference ?? '')).toHaveLength(20)
  })

  it('are not kept when the desk is to refuse them', async () => {
    const memory = makeChannelMemory('web', openMemoryStore().notes)
    const [picture] = await makeUploads(memory, makeClock('2026-11-23T09:00:00Z')).keep('m', [file(10, 'logo.png')])

    expect(picture).toMatchObject({ name: 'logo.png', size: 10 })
    expect(await memory.get('uploads')).toBeUndefined()
  })

  it('go by a name without folders and control characters', () => {
    expect(nameOf('../../etc/plan\u0000.pdf')).toBe('plan.pdf')
    expect(nameOf('C:\\drafts\\Plan d’action.docx')).toBe('Plan d’action.docx')
    expect(nameOf('a/')).toBe('file')
    expect(nameOf(`${'x'.repeat(500)}.pdf`)).toMatch(/^x{116}\.pdf$/)
  })
})
