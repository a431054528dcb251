import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { makeManifest } from '../../../adapters/channel/slack/manifest.ts'
import { makePerson, type StandInPerson } from './person.ts'
import { makeTriggers } from './triggers.ts'
import { httpWay, type Sending, socketWay, type Way } from './ways.ts'
import { type Faults, makeWebApi, type Responses, type WebApi } from './web-api.ts'
import { makeWorkspace, openChannel, type StandInChannel, type StandInUser, type StandInWorkspace } from './world.ts'

/** Slack, as far as our app can tell, on this machine. Strict: what Slack would refuse, it refuses. */
export interface SlackStandIn {
  /** For SLACK_API_URL. */
  readonly apiUrl: string
  readonly botToken: string
  readonly appToken: string
  readonly signingSecret: string
  readonly clientId: string
  readonly clientSecret: string
  /** The workspace in which everything happens unless a test says otherwise. */
  readonly workspace: StandInWorkspace
  addWorkspace(team: string, token: string): StandInWorkspace
  addUser(user: Omit<StandInUser, 'team'> & { readonly team?: string }, workspace?: StandInWorkspace): StandInPerson
  addChannel(id: string, members: readonly string[], workspace?: StandInWorkspace): StandInChannel
  /** Sends by HTTP to this address from now on, instead of over sockets. */
  callAt(url: string): void
  /** Sends something to the app; how often, and whether it is sent again when nobody acknowledges. */
  send(sending: Sending): Promise<unknown>
  /** Sends the latest once more, as Slack does when it did not see the acknowledgement. */
  again(): Promise<void>
  /** Everything is delivered so many times. */
  repeat(times: number): void
  readonly faults: Faults
  readonly calls: WebApi['calls']
  readonly sockets: { count(): number; recycle(): void }
  /** The next workspace that an installation with this code makes. */
  readonly installs: Map<string, StandInWorkspace>
  now(): number
  close(): Promise<void>
}

export interface StandInWishes {
  /** What the app told Slack about itself: decides scopes and which events it gets. */
  readonly manifest: ReturnType<typeof makeManifest>
  readonly now?: () => number
}

const SENT_AGAIN = 3

export async function startSlack({ manifest, now = Date.now }: StandInWishes): Promise<SlackStandIn> {
  const scopes = manifest.oauth_config.scopes.bot
  const workspaces = new Map<string, StandInWorkspace>()
  const installs = new Map<string, StandInWorkspace>()
  const appToken = 'xapp-1-stand-in'
  const signingSecret = 'a-signing-secret-of-the-stand-in'
  const [clientId, clientSecret] = ['111.222', 'a-client-secret']
  const responses: Responses = new Map()
  const triggers = makeTriggers()
  const sockets = socketWay()
  let way: Way = sockets
  let times = 1
  let latest: Sending | undefined
  let address = ''

  function install(code: string): StandInWorkspace {
    const workspace = installs.get(code) ?? makeWorkspace('TNEW', `xoxb-${randomUUID()}`, scopes)
    workspaces.set(workspace.team, workspace)
    return workspace
  }

  const api = makeWebApi({
    workspaces,
    triggers,
    responses,
    appToken,
    now,
    uploads: new Map(),
    address: () => address,
    oauth: { clientId, clientSecret, install },
  })
  const server = createServer((request, response) => {
    api.handle(request, response).catch((error: unknown) => {
      process.stderr.write(`the Slack stand-in failed: ${String(error)}\n`)
      response.destroy()
    })
  })
  server.on('upgrade', (request, stream) => sockets.accept(request, stream))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  async function send(sending: Sending): Promise<unknown> {
    latest = sending
    const answers = await Promise.all(Array.from({ length: times }, () => sendUntilTaken(sending)))
    return answers[0]
  }

  /** At once, and up to three times more when nobody acknowledges; Slack waits longer between. */
  async function sendUntilTaken(sending: Sending): Promise<unknown> {
    const tries = sending.kind === 'events_api' ? SENT_AGAIN : 0
    for (let retry = 0; retry <= tries; retry += 1) {
      const answer = await way.send(sending, retry)
      if (answer) return answer.body
      await new Promise((resolve) => setTimeout(resolve, 50 * (retry + 1)))
    }
    return undefined
  }

  const workspace = makeWorkspace('T1', 'xoxb-stand-in', scopes)
  workspaces.set(workspace.team, workspace)
  const standIn: SlackStandIn = {
    apiUrl: `${address}/api/`,
    botToken: workspace.token,
    appToken,
    signingSecret,
    clientId,
    clientSecret,
    workspace,
    addWorkspace: (team, token) => {
      const added = makeWorkspace(team, token, scopes)
      workspaces.set(team, added)
      return added
    },
    addUser: (given, at = workspace) => {
      const user: StandInUser = { ...given, team: given.team ?? at.team }
      at.users.set(user.id, user)
      return makePerson(user, at, { manifest, responses, triggers, send, now, address })
    },
    addChannel: (id, members, at = workspace) => openChannel(at, id, [...members, at.botUser]),
    callAt: (url) => {
      way = httpWay(url, signingSecret)
    },
    send,
    again: async () => {
      if (latest) await sendUntilTaken(latest)
    },
    repeat: (wanted) => {
      times = wanted
    },
    faults: api.faults,
    calls: api.calls,
    sockets,
    installs,
    now,
    close: async () => {
      sockets.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return standIn
}
