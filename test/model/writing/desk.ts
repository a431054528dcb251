import { afterEach, describe, expect, it } from 'vitest'
import { openLedger } from '../../../adapters/model/ledger.ts'
import { openMemoryStore } from '../../../adapters/store/memory/index.ts'
import { sentencesOf } from '../../../src/answering/sentences.ts'
import { plainWords } from '../../../src/core/plain-words.ts'
import type { Reply } from '../../../src/core/reply.ts'
import { loadSamplePeople } from '../../../src/directory/sample-people.ts'
import { openDesk } from '../../../src/open-desk.ts'
import { openDeskModel } from '../../../src/open-desk-model.ts'
import type { Channel } from '../../../src/ports/channel.ts'
import { type ModelStandIn, type Script, startModel } from '../../stand-ins/model/index.ts'
import { makeClock } from '../../support/clock.ts'
import { makeLog } from '../../support/log.ts'
import { indexFolder, learned } from '../answerer.ts'
import { draft, materialIn } from '../asked-material.ts'

const servers: ModelStandIn[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop()
})

const QUESTION = 'What happens if our action plan is more than a year late? I am Ama Owusu, +233 30 266 1234.'

const faithful: Script = (asked) => {
  const { needed, passages } = materialIn(asked)
  return draft(
    ...needed.map((token) => ({ text: sentencesOf(passages.get(token) ?? '')[0]?.text ?? '', rests: [token] })),
  )
}

/** The whole desk, with a scripted model behind it. */
async function openModelDesk(script: Script) {
  const server = await startModel(script)
  servers.push(server)
  const store = openMemoryStore()
  const { people, countries } = await loadSamplePeople('knowledge')
  await store.directory.replace(people, countries)
  const [clock, log] = [makeClock('2026-11-23T09:00:00Z'), makeLog()]
  const model = await openDeskModel(server.state(), { learned, store, clock, log, zone: 'UTC' })
  const delivered: Reply[] = []
  const channel: Channel = {
    name: 'terminal',
    local: true,
    start: async () => {},
    deliver: async ({ reply }) => void delivered.push(reply),
    stop: async () => {},
  }
  const { desk } = await openDesk({
    learned,
    store,
    channels: new Map([['terminal', channel]]),
    log,
    clock,
    model,
    indexFolder,
  })
  const ask = async (conversation: string): Promise<Reply | undefined> => {
    await desk.accept({
      id: conversation,
      from: { channel: 'terminal', tenant: 'local', user: 'gov-gh' },
      conversation,
      replyTo: { channel: 'terminal', to: conversation },
      audience: 'private',
      text: QUESTION,
      sentAt: clock.now().getTime(),
      files: [],
      assumed: { person: 'gov-gh' },
    })
    await desk.settle()
    return delivered.at(-1)
  }
  return { ask, server, store, log, stop: () => desk.stop() }
}

describe('the desk with a model', () => {
  it('marks what the model wrote and counts what it cost; when the model is down it says so, and marks nothing', async () => {
    let down = false
    const { ask, server, store, log, stop } = await openModelDesk((asked) => (down ? { status: 500 } : faithful(asked)))

    const written = await ask('terminal:1')
    down = true
    const unwritten = await ask('terminal:2')
    await stop()

    expect(written?.writtenByModel).toBe(true)
    expect(unwritten?.writtenByModel).toBeUndefined()
    expect(unwritten && plainWords(unwritten)).toMatch(/contrary to process[\s\S]*cannot be reached just now/)
    for (const { all } of server.asked) expect(all).not.toMatch(/Ama|Owusu|266 1234/)
    const calls = await openLedger(store, new Map()).callsOf('2026-11-23')
    expect(calls.filter(({ prompt, person }) => prompt === 'answering/compose' && person === 'gov-gh')).toHaveLength(1)
    expect(JSON.stringify(log.lines)).not.toMatch(/Owusu|contrary to process/)
  })
})
