import { describe, expect, it } from 'vitest'
import { LONGEST_TEXT } from '../../src/desk/route.ts'
import { openBareDesk } from '../support/bare-desk.ts'
import { makeMessage } from '../support/messages.ts'
import { makeSkill, saying } from '../support/skills.ts'

const eager = makeSkill('eager', () => saying('eager'), { recognises: () => 'certainly' })
const reader = makeSkill('reader', () => saying('reader'), { recognises: () => 'perhaps', longest: 100_000 })
const fallback = makeSkill('fallback', () => saying('fallback'), { fallback: true })
const LONG = 'word '.repeat(LONGEST_TEXT / 4)

describe('the way of a long message', () => {
  it('leads to the skill that takes so much, though another that does not is surer', async () => {
    const { desk, delivered } = await openBareDesk({ skills: [eager, reader, fallback] })
    await desk.accept(makeMessage('short'))
    await desk.accept(makeMessage(LONG))

    await desk.settle()

    expect(delivered.map(({ text }) => text)).toEqual(['eager', 'reader'])
  })

  it('ends with how much can be read when nobody takes so much', async () => {
    const { desk, delivered } = await openBareDesk({ skills: [eager, fallback] })
    await desk.accept(makeMessage(LONG))

    await desk.settle()

    expect(delivered.map(({ text }) => text)).toEqual([expect.stringContaining('4,000')])
  })
})
