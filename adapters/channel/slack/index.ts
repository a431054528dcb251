import { App, type Receiver } from '@slack/bolt'
import { OutsideError } from '../../../src/core/problem.ts'
import type { Channel } from '../../../src/ports/channel.ts'
import type { ChannelModule, ChannelTools } from '../../../src/ports/channel-module.ts'
import { acknowledgeAfter } from './acknowledge-after.ts'
import { readAddress, readMessageId } from './address.ts'
import { makeDeliver } from './deliver.ts'
import { examine } from './examine.ts'
import { openFile } from './files.ts'
import { listen } from './listen.ts'
import { makePeople } from './people.ts'
import { receiveByHttp } from './receive-http.ts'
import { receiveBySocket } from './receive-socket.ts'
import { makeRemembered } from './remembered.ts'
import type { SlackSettings } from './settings.ts'
import { keepTrying, signIn } from './sign-in.ts'
import { clientOptions, openSlackApi } from './slack-api.ts'
import { slackLogger } from './slack-log.ts'
import { showStatus } from './status.ts'
import { installedWorkspaces, oneWorkspace, type Workspace } from './workspaces.ts'

/** Slack as a channel of the desk. */
export const channel: ChannelModule<SlackSettings> = {
  open: async (settings, tools) => openSlack(settings, tools),
  examine,
}

function openSlack(settings: SlackSettings, tools: ChannelTools): Channel {
  const { log, clock, memory } = tools
  const { apiUrl, tenancy } = settings
  const api = openSlackApi({ apiUrl, log, clock })
  const remembered = makeRemembered(memory)
  let own: Workspace | undefined
  const installed = tenancy.kind === 'many' ? installedWorkspaces({ memory, clock, ...tenancy }) : undefined
  const workspaces = installed ?? oneWorkspace(() => own)
  const people = makePeople(api, workspaces, clock)
  const deliver = makeDeliver({ api, workspaces, remembered, log, apiUrl, pictures: tools.pictures })
  const receiver = acknowledgeAfter(receiverFor(settings, tools, installed))
  const app = new App({
    receiver,
    // Whose event it is, and whether the app is installed there, is decided where it is parsed.
    authorize: async ({ teamId }) => {
      const workspace = await workspaces.of(teamId ?? '')
      return workspace ? { teamId: workspace.team, botUserId: workspace.botUser } : {}
    },
    logger: slackLogger(log),
    clientOptions: clientOptions(apiUrl, log),
    ignoreSelf: false,
    convoStore: false,
  })
  app.error(async (error) => {
    log.warn('an event from Slack was not kept; Slack sends it again', { why: error.message })
    throw error
  })
  const stopping = new AbortController()

  return {
    name: 'slack',
    local: false,
    start: async (receive) => {
      listen(app, { tools, api, apiUrl, workspaces, installed, remembered, people, receive })
      const connect = async () => {
        if (tenancy.kind === 'one') own = await signIn(tenancy.botToken, api, log)
        await receiver.start()
      }
      try {
        await connect()
      } catch (error) {
        if (!(error instanceof OutsideError)) throw error
        void keepTrying(connect, log, stopping.signal)
      }
    },
    deliver,
    working: async (to, language, message) => {
      const place = readAddress(to.to)
      const origin = readMessageId(message)
      const workspace = place && (await workspaces.of(place.team).catch(() => undefined))
      if (workspace && origin) await showStatus(origin, language, workspace, api)
    },
    profileOf: people.profileOf,
    openFile: (file) => openFile(file, api, workspaces, apiUrl),
    stop: async () => {
      stopping.abort()
      await receiver.stop()
    },
  }
}

function receiverFor(
  settings: SlackSettings,
  { http, log }: ChannelTools,
  installed: ReturnType<typeof installedWorkspaces> | undefined,
): Receiver {
  const { way, apiUrl } = settings
  return way.kind === 'socket'
    ? receiveBySocket(way.appToken, apiUrl, log)
    : receiveByHttp({ http, log, settings, installed }, way.signingSecret)
}
