import { expect, it } from 'vitest'
import { openTerminal } from '../../../../adapters/channel/terminal/index.ts'
import { openSession } from '../../../../adapters/channel/terminal/session.ts'
import { openMemoryStore } from '../../../../adapters/store/memory/index.ts'
import { plainWords } from '../../../../src/core/plain-words.ts'
import { paragraph } from '../../../../src/core/reply.ts'
import { openTestDesk } from '../../../support/test-desk.ts'

/** A terminal on a store that others use too: who sits there sees what is theirs. */
async function sitDown(person: string, store: ReturnType<typeof openMemoryStore>, moment: string) {
  const session = openSession({ person })
  const seen: string[] = []
  const terminal = openTerminal(({ reply }) => void seen.push(plainWords(reply)), session.isFor)
  const desk = await openTestDesk({ channels: async () => [terminal], store, moment })
  return {
    seen,
    writes: async (words: string) => {
      const typed = session.typed(words)
      if ('message' in typed) await desk.desk.accept(typed.message)
      await desk.desk.settle()
    },
    close: () => desk.desk.stop(),
  }
}

it('shows nobody a letter for another person, and keeps it until that person sits there', async () => {
  const store = openMemoryStore()
  const kenya = await sitDown('gov-ke', store, '2026-11-23T09:00:00Z')
  await kenya.writes('hello')
  await kenya.close()
  await store.commit({
    by: 'desk',
    now: new Date('2026-11-23T09:01:00Z'),
    keep: [],
    send: [
      { key: 'k', to: { person: 'gov-ke' }, reply: { language: 'en', blocks: [paragraph('The note on your call')] } },
    ],
  })

  const ghana = await sitDown('gov-gh', store, '2026-11-23T09:02:00Z')
  await ghana.writes('hello')
  await ghana.close()
  const later = await sitDown('gov-ke', store, '2026-11-23T09:03:00Z')
  await later.writes('hello')
  await later.close()

  expect(ghana.seen.join('\n')).toContain('Hello')
  expect(ghana.seen.join('\n')).not.toContain('The note on your call')
  expect(later.seen.join('\n')).toContain('The note on your call')
})
