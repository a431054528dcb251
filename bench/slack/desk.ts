import { channel } from '../../adapters/channel/slack/index.ts'
import { settings } from '../../adapters/channel/slack/settings.ts'
import { openStore } from '../../adapters/store/open-store.ts'
import { openLightDesk } from '../../test/support/light-desk.ts'
import { silentLog } from '../../test/support/silent-log.ts'

/** The desk with Slack alone, on a PostgreSQL server, in a process of its own: prints where it listens. */
const [databaseUrl = '', given = '{}'] = process.argv.slice(2)
const read = settings.read(JSON.parse(given) as Record<string, string>)
if (read.state !== 'on') throw new Error(JSON.stringify(read))
const store = await openStore({ databaseUrl, folder: '', log: silentLog })
const light = await openLightDesk({
  store,
  process: `bench:${process.pid}`,
  channels: async (tools) => [await channel.open(read.settings, tools('slack'))],
})
const address = await light.server.listen('127.0.0.1', 0)
light.desk.start()
process.stdout.write(`${address}\n`)
