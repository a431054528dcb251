import { describe, expect, it } from 'vitest'
import { paragraph } from '../../../src/core/reply.ts'
import { openSkill } from '../../../src/skills/share/index.ts'
import { openBareDesk } from '../../support/bare-desk.ts'
import { makeMessage } from '../../support/messages.ts'
import { makeSkill } from '../../support/skills.ts'

const press = { skill: 'guidance', action: 'ask', value: 'q' }
const own = makeSkill(
  'own',
  (turn) => ({
    ending: 'answered',
    say: {
      language: 'en',
      blocks: [paragraph(`Yours: ${turn.text}`), { kind: 'choices', choices: [{ label: 'More of mine', press }] }],
      forAskerOnly: true,
    },
  }),
  { fallback: true },
)

const kept = makeSkill(
  'kept',
  () => ({
    ending: 'answered',
    say: { language: 'en', blocks: [paragraph('Not here.')], forAskerOnly: true, neverToGroup: true },
  }),
  { fallback: true },
)

async function asked(more: Parameters<typeof makeMessage>[1] = {}, answering = own) {
  const opened = await openBareDesk({ skills: [answering, openSkill()] })
  const question = makeMessage('my dates', { audience: 'group', displayName: 'Ama', ...more })
  await opened.desk.accept(question)
  await opened.desk.settle()
  const shares = async (by: Parameters<typeof makeMessage>[1] = {}) => {
    await opened.desk.accept(
      makeMessage('', {
        audience: 'group',
        displayName: 'Ama',
        press: { skill: 'share', action: 'share', value: question.id },
        ...by,
      }),
    )
    await opened.desk.settle()
    return opened.delivered.at(-1)?.text
  }
  return { ...opened, shares }
}

describe('sharing', () => {
  it('shows the answer to all, with who asked what, and without what was for the asker to press', async () => {
    const { shares, store } = await asked()

    expect(await shares()).toBe('Ama shares an answer to “my dates”:\n\nYours: my dates')
    expect((await store.transcript('test:C', 1))[0]?.reply?.forAskerOnly).toBeUndefined()
  })

  it('shows nothing of what is kept out of groups, whoever forged the button', async () => {
    const { shares } = await asked({}, kept)

    expect(await shares()).toContain('shared nothing')
  })

  it('is for the asker alone', async () => {
    const { shares } = await asked()

    const text = await shares({ from: { channel: 'test', tenant: 'T', user: 'SOMEBODY' } })

    expect(text).toContain('shared nothing')
  })

  it('is of no use in private, or for what is not there', async () => {
    const { shares } = await asked()

    expect(await shares({ audience: 'private' })).toContain('shared nothing')
    expect(await shares({ press: { skill: 'share', action: 'share', value: 'made up' } })).toContain('shared nothing')
  })
})
