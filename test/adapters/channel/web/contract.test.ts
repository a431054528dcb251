import { randomUUID } from 'node:crypto'
import { channel } from '../../../../adapters/channel/web/index.ts'
import { openResvgPictures } from '../../../../adapters/picture/resvg/index.ts'
import { openMemoryStore } from '../../../../adapters/store/memory/index.ts'
import type { IncomingMessage } from '../../../../src/core/message.ts'
import { plainWords } from '../../../../src/core/plain-words.ts'
import { makeChannelTools } from '../../../../src/desk/channel-tools.ts'
import { makeServer } from '../../../../src/serve.ts'
import { channelContract } from '../../../contracts/channel.ts'
import { makeClock } from '../../../support/clock.ts'
import { buttonsOf, openPageClient, wordsOf } from '../../../support/page-client.ts'
import { silentLog } from '../../../support/silent-log.ts'

channelContract('web', async () => {
  const store = openMemoryStore()
  const clock = makeClock('2026-11-23T09:00:00Z')
  const server = makeServer(silentLog)
  const library = { documents: [], countries: [] }
  const pictures = openResvgPictures(silentLog)
  const http = server.http
  const parts = { store, countries: [], library, clock, log: silentLog, http, pictures, skills: () => [] }
  const web = await channel.open({}, makeChannelTools('web', parts))
  const client = openPageClient(await server.listen('127.0.0.1', 0))
  const received: IncomingMessage[] = []
  await web.start(async (message) => void received.push(message))
  let sent: Readonly<Record<string, string>> = {}

  const send = async (fields: Readonly<Record<string, string>>) => {
    sent = { ...fields, token: await client.token() }
    const { status, body } = await client.post('/talk/1', sent)
    if (status !== 303) throw new Error(`${status}: ${wordsOf(body)}`)
  }
  const replies = async () =>
    (await client.entries(1)).filter(({ key }) => key.startsWith('desk:')).map(({ html }) => html)

  return {
    channel: {
      ...web,
      // The desk keeps what it says in the transcript with the letter; the page reads it there.
      deliver: async (delivery) => {
        const { reply, key } = delivery
        const said = { by: 'desk', person: 'ama', text: plainWords(reply), at: 0, message: key, reply } as const
        const conversation = delivery.to.to
        await store.commit({ by: 'desk', now: clock.now(), conversation, said: [said], keep: [], send: [] })
        await web.deliver(delivery)
      },
    },
    received,
    write: (text) => send({ text, once: randomUUID() }),
    redeliver: () => send(sent),
    press: async (label) => {
      const button = (await replies()).flatMap(buttonsOf).findLast((candidate) => candidate.label === label)
      if (!button) throw new Error(`No button "${label}".`)
      await send({ ...button.fields, once: randomUUID() })
    },
    seen: async () => (await replies()).map(wordsOf),
    close: async () => {
      await web.stop()
      await server.close()
    },
  }
})
