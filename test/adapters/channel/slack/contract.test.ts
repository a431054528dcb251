import { channel as slackChannel } from '../../../../adapters/channel/slack/index.ts'
import { makeManifest } from '../../../../adapters/channel/slack/manifest.ts'
import { settings } from '../../../../adapters/channel/slack/settings.ts'
import { openResvgPictures } from '../../../../adapters/picture/resvg/index.ts'
import { openMemoryStore } from '../../../../adapters/store/memory/index.ts'
import type { IncomingMessage } from '../../../../src/core/message.ts'
import { makeChannelMemory } from '../../../../src/desk/channel-memory.ts'
import { makeServer } from '../../../../src/serve.ts'
import { type ChannelUnderTest, channelContract } from '../../../contracts/channel.ts'
import { buttonsIn, wordsIn } from '../../../stand-ins/slack/blocks.ts'
import { startSlack } from '../../../stand-ins/slack/index.ts'
import { makeClock } from '../../../support/clock.ts'
import { makeLog } from '../../../support/log.ts'

async function open(way: 'socket' | 'http'): Promise<ChannelUnderTest> {
  const slack = await startSlack({ manifest: makeManifest() })
  const read = settings.read({
    SLACK_API_URL: slack.apiUrl,
    SLACK_BOT_TOKEN: slack.botToken,
    ...(way === 'socket' ? { SLACK_APP_TOKEN: slack.appToken } : { SLACK_SIGNING_SECRET: slack.signingSecret }),
  })
  if (read.state !== 'on') throw new Error('Slack is not on.')
  const log = makeLog()
  const clock = makeClock(new Date().toISOString())
  const server = makeServer(log)
  const channel = await slackChannel.open(read.settings, {
    log,
    clock,
    http: server.http,
    pictures: openResvgPictures(log),
    memory: makeChannelMemory('slack', openMemoryStore().notes),
    home: async () => ({ language: 'en', blocks: [] }),
    suggestions: async () => [],
    meet: async () => 'en',
    transcript: async () => [],
    people: async () => [],
    library: { documents: [], countries: [] },
  })
  const received: IncomingMessage[] = []
  await channel.start(async (message) => void received.push(message))
  if (way === 'http') slack.callAt(`${await server.listen('127.0.0.1', 0)}/slack/events`)
  const ama = slack.addUser({ id: 'UAMA', name: 'Ama Mensah' })
  const replies = () => ama.sees().filter(({ user }) => user !== 'UAMA')
  return {
    channel,
    received,
    write: async (words) => void (await ama.writes(words)),
    redeliver: slack.again,
    press: (label) =>
      ama.presses(
        label,
        replies().findLast(({ blocks }) => buttonsIn(blocks).includes(label)),
      ),
    seen: async () => replies().map(({ blocks }) => wordsIn(blocks)),
    close: async () => {
      await channel.stop()
      await server.close()
      await slack.close()
    },
  }
}

channelContract('slack over a socket', () => open('socket'))
channelContract('slack over HTTP', () => open('http'))
