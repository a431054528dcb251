import type { Receive } from '../../../src/ports/channel.ts'
import type { ChannelModule } from '../../../src/ports/channel-module.ts'
import { deskEntry, entryEvent, keyOf } from './entries.ts'
import { readPageFiles } from './files.ts'
import { openRoutes } from './routes.ts'
import { makeStreams } from './streams.ts'
import { makeTalks } from './talks.ts'
import { makeUploads } from './uploads.ts'

/** The page: a chat on this machine, and the guidance to read. */
export const channel: ChannelModule<Record<string, never>> = {
  open: async (_settings, tools) => {
    const { files, version } = await readPageFiles()
    const streams = makeStreams()
    const uploads = makeUploads(tools.memory, tools.clock)
    let receive: Receive | undefined
    openRoutes({
      tools,
      files,
      version,
      streams,
      talks: makeTalks(tools.memory),
      uploads,
      receive: async (message) => {
        if (!receive) throw new Error('The page is not started yet.')
        await receive(message)
      },
    })
    return {
      name: 'web',
      local: true,
      start: async (given) => {
        receive = given
      },
      /** What is delivered stands in the transcript, where every page finds it; the open ones are told at once. */
      deliver: async ({ key, to, reply, answers }) => {
        if (answers !== undefined) await uploads.forget(answers)
        const people = await tools.people()
        const message = answers === undefined ? key : keyOf(key)
        if (reply.replaces !== undefined) {
          streams.tell(to.to, { name: 'gone', data: { key: `desk:${keyOf(reply.replaces)}` } })
        }
        if (reply.blocks.length === 0) return
        const action = `/talk/${to.to.split(':').at(-1) ?? ''}`
        const drawing = { action, token: undefined, once: undefined, people, countries: tools.library.countries }
        streams.tell(to.to, entryEvent([deskEntry({ message, text: '', reply }, reply.language, drawing)]))
      },
      openFile: ({ reference }) => uploads.open(reference),
      stop: async () => streams.close(),
    }
  },
}
