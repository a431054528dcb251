import { describe, expect, it } from 'vitest'
import { plainWords } from '../../../src/core/plain-words.ts'
import { openSkill } from '../../../src/skills/feedback/index.ts'
import { FEEDBACK } from '../../../src/skills/feedback/kept.ts'
import { makePerson, openBareDesk } from '../../support/bare-desk.ts'
import { makeMessage } from '../../support/messages.ts'
import { makeSkill, saying } from '../../support/skills.ts'

const answering = makeSkill('answering', () => saying('An answer.'), { fallback: true })

async function open() {
  const opened = await openBareDesk({ skills: [answering, openSkill()] })
  const press = async (action: string, value: string, answers?: Record<string, string>) => {
    await opened.desk.accept(
      makeMessage('', { press: { skill: 'feedback', action, value, ...(answers && { answers }) } }),
    )
    await opened.desk.settle()
  }
  return { ...opened, press }
}

describe('feedback', () => {
  it('is kept with the question, for the Support Unit and the person alone', async () => {
    const { desk, store, press } = await open()
    const question = makeMessage('When is it due?')
    await desk.accept(question)
    await desk.settle()

    await press('up', question.id)

    const [kept] = await store.entries({ kind: FEEDBACK })
    expect(kept?.body).toMatchObject({ verdict: 'up', question: 'When is it due?', message: question.id })
    expect(kept?.readers).toEqual(['support-unit', expect.stringMatching(/^person:/)])
  })

  it('of the same person on the same answer counts once; the last word holds', async () => {
    const { store, press } = await open()

    await press('up', 'answer-1')
    await press('down', 'answer-1')
    await press('reason', 'answer-1', { reason: 'unclear', words: ' Too long. ' })

    const kept = await store.entries({ kind: FEEDBACK })
    expect(kept.map(({ body }) => body)).toMatchObject([{ verdict: 'down', reason: 'unclear', words: 'Too long.' }])
  })

  it('that was made up is kept small, and does nothing else', async () => {
    const { store, delivered, press } = await open()

    await press('reason', 'x'.repeat(1_500), { reason: '<script>', words: 'y'.repeat(9_000) })
    await press('explode', 'x')

    const [kept] = await store.entries({ kind: FEEDBACK })
    expect(JSON.stringify(kept?.body).length).toBeLessThan(2_600)
    expect(kept?.body).not.toHaveProperty('reason')
    expect(delivered.at(-1)?.text).toContain('use the thumbs')
  })

  it('is counted on the home page of the Support Unit, and of nobody else', async () => {
    const { store, press, clock } = await open()
    await press('up', 'answer-1')
    await press('down', 'answer-2')
    await press('reason', 'answer-2', { reason: 'wrong' })
    const skill = openSkill()
    const principal = { ...makePerson('su-1'), zone: 'UTC', countries: [] }
    const visit = (role: 'support-unit' | 'government') => ({
      principal: { ...principal, role },
      language: 'en' as const,
      today: clock.today('UTC'),
      now: clock.now(),
      read: { entries: store.entries } as never,
    })

    const shown = await skill.home?.(visit('support-unit'))

    expect(plainWords({ language: 'en', blocks: shown ?? [] })).toMatch(
      /Helpful: 1\nNot helpful: 1\nIt is not right: 1/,
    )
    expect(await skill.home?.(visit('government'))).toEqual([])
  })
})
