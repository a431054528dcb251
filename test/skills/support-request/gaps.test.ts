import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/knowledge/read-document.ts'
import type { Tools } from '../../../src/skills/skill.ts'
import { draftSection } from '../../../src/skills/support-request/gaps.ts'
import { type Office, openOffice } from './office.ts'

const QUESTION = 'May two ministries share one point of contact?'
const ID = 'abcdef0123456789'

let office: Office
const passages: { section: string }[] = []

beforeEach(async () => {
  passages.length = 0
  office = await openOffice({
    calendar: { sets: [], countries: new Map(), passages } as unknown as NonNullable<Tools['calendar']>,
  })
  for (const [person, id, question] of [
    ['gov-gh', ID, QUESTION],
    // The same in other words, and another question.
    ['gov-ke', `${ID.slice(0, 15)}0`, 'Can one point of contact be shared by two ministries?'],
    ['gov-ng', 'fedcba9876543210', 'May a ministry share its budget for the forum?'],
  ] as const) {
    const body = { question, language: 'en', askedBy: person, askedOn: '2026-11-20' }
    const entry = { kind: 'guidance/passed-on', id, person, readers: ['support-unit', `person:${person}`], body }
    await office.store.commit({ by: person, now: office.clock.now(), keep: [entry], send: [] })
  }
})
afterEach(() => office.close())

describe('a question that the guidance did not answer', () => {
  it('stands on the list, is answered once, and the answer reaches the asker', async () => {
    const list = await office.say('su-africa', 'unanswered questions')
    expect(list).toContain(QUESTION)
    expect(list).toContain('Point of contact, Ghana (sample), 20 November 2026')
    await office.forge('su-africa', { skill: 'support-request', action: 'gap', value: ID })
    await office.press('su-africa', 'Answer', { words: 'Yes, if both sign the letter.' })

    expect(office.words('gov-ke') + office.words('gov-gh')).toContain('Yes, if both sign the letter.')
    const again = { skill: 'support-request', action: 'answer-gap', value: ID, answers: { words: 'Another answer.' } }
    await office.forge('su-lead', again)
    expect(office.words('gov-gh')).not.toContain('Another answer.')
  })

  it('becomes a draft section that the guidance can read, and a file by one press', async () => {
    await office.forge('su-africa', {
      skill: 'support-request',
      action: 'answer-gap',
      value: ID,
      answers: { words: 'Yes.' },
    })
    await office.press('su-africa', 'Draft a guidance section')

    const file = office
      .read('su-africa')
      .at(-1)
      ?.blocks.find((block) => block.kind === 'file')
    expect(file?.kind === 'file' && file.name).toBe(`draft-${ID}.md`)
    const read = readDocument('draft.md', draftSection(ID, QUESTION, 'Yes, if both sign.\n\nA second paragraph.'))
    const [section] = read.sections.filter(({ heading }) => heading.startsWith('May two'))
    expect(section).toMatchObject({ anchor: 'q-abcdef0123', summary: 'Yes, if both sign.' })
    expect(section?.notes?.status).toBe('VERIFY')
  })

  it('is told to everybody who asked the same, once, when it is published', async () => {
    passages.push({ section: 'q-abcdef0123' })

    await office.day('2026-11-24T06:00:00Z')
    await office.day('2026-11-25T06:00:00Z')

    for (const person of ['gov-gh', 'gov-ke'])
      expect(office.words(person).split('The guidance now has a section')).toHaveLength(2)
    expect(office.words('gov-ng')).not.toContain('The guidance now has a section')
  })

  it('is nobody else’s to see or to answer', async () => {
    expect(await office.say('gov-cl', 'unanswered questions')).not.toContain(QUESTION)
    const forged = { skill: 'support-request', action: 'answer-gap', value: ID, answers: { words: 'Mine.' } }
    await office.forge('gov-cl', forged)
    expect(office.words('gov-gh')).not.toContain('Mine.')
  })
})
