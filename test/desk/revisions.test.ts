import { describe, expect, it } from 'vitest'
import { OutsideError } from '../../src/core/problem.ts'
import type { Reply } from '../../src/core/reply.ts'
import { openBareDesk } from '../support/bare-desk.ts'
import { makeMessage } from '../support/messages.ts'
import { makeSkill, saying } from '../support/skills.ts'

const echo = makeSkill('echo', (turn) => saying(`heard: ${turn.text}`), { fallback: true })

async function open() {
  const replies: Reply[] = []
  const opened = await openBareDesk({ skills: [echo], deliver: ({ reply }) => void replies.push(reply) })
  const says = async (message: ReturnType<typeof makeMessage>) => {
    await opened.desk.accept(message)
    await opened.desk.settle()
  }
  return { ...opened, replies, says }
}

describe('a question that is revised', () => {
  it('by an edit is answered anew, in the place of the first answer', async () => {
    const { replies, says } = await open()
    const first = makeMessage('due wen?')

    await says(first)
    await says(makeMessage('due when?', { revises: { id: first.id, how: 'edited' } }))

    expect(replies.map(({ replaces }) => replaces)).toEqual([undefined, `reply/${first.id}`])
  })

  it('by a deletion has its answer taken back, without a word and without a skill', async () => {
    const { replies, says, store } = await open()
    const first = makeMessage('a secret')

    await says(first)
    await says(makeMessage('', { revises: { id: first.id, how: 'deleted' } }))

    expect(replies.at(-1)).toEqual({ language: 'en', blocks: [], replaces: `reply/${first.id}` })
    expect(await store.transcript('test:C', 10)).toHaveLength(2)
  })
})

describe('a letter of a turn that goes to somebody else', () => {
  it('is not taken for the answer', async () => {
    const answers: (string | undefined)[] = []
    const sending = makeSkill(
      'sending',
      (turn) =>
        saying('done', {
          send: [{ key: 'l1', to: { channel: 'test', to: 'ELSE' }, reply: saying(turn.text).say }],
        }),
      { fallback: true },
    )
    const { desk } = await openBareDesk({
      skills: [sending],
      deliver: ({ answers: given }) => void answers.push(given),
    })
    const message = makeMessage('please tell them')

    await desk.accept(message)
    await desk.settle()

    expect(answers.sort()).toEqual([message.id, undefined])
  })
})

describe('a platform that cannot tell who writes', () => {
  it('is asked again, and after that the person gets an apology', async () => {
    const { desk, delivered, clock } = await openBareDesk({
      skills: [echo],
      profileOf: async () => {
        throw new OutsideError('The platform is away.')
      },
    })

    await desk.accept(makeMessage('hello'))
    for (let second = 0; second < 5; second += 1) {
      await desk.settle()
      clock.advance(300_000)
    }

    expect(delivered.map(({ text }) => text)).toEqual([expect.stringContaining('something went wrong on my side')])
  })
})
