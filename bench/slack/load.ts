import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import { wordsIn } from '../../test/stand-ins/slack/blocks.ts'
import type { SlackStandIn } from '../../test/stand-ins/slack/index.ts'
import { signature } from '../../test/stand-ins/slack/ways.ts'
import { directWith, nextTs } from '../../test/stand-ins/slack/world.ts'

const agent = new Agent({ keepAlive: true, maxSockets: 128 })

/** People enough that no limit of one conversation is what is measured. */
export function addPeople(slack: SlackStandIn, many: number): readonly string[] {
  return Array.from({ length: many }, (_, at) => slack.addUser({ id: `UP${at}`, name: `Person ${at}` }).id)
}

/** The bodies of so many direct messages, each by the next person in turn, as they stand in Slack. */
export function makeEvents(
  slack: SlackStandIn,
  people: readonly string[],
  name: string,
  many: number,
): readonly string[] {
  const { workspace } = slack
  return Array.from({ length: many }, (_, at) => {
    const user = people[at % people.length] ?? ''
    const channel = directWith(workspace, user)
    const ts = nextTs(Date.now())
    const text = `${name} ${at}`
    channel.messages.push({ ts, user, thread: undefined, onlyFor: undefined, files: [], text, blocks: [] })
    const event = {
      type: 'message',
      channel: channel.id,
      channel_type: 'im',
      user,
      text,
      ts,
      event_ts: ts,
      team: workspace.team,
    }
    const authorizations = [
      { team_id: workspace.team, user_id: workspace.botUser, is_bot: true, is_enterprise_install: false },
    ]
    const body = {
      type: 'event_callback',
      team_id: workspace.team,
      event_id: `Ev${randomUUID()}`,
      authorizations,
      event,
    }
    return JSON.stringify(body)
  })
}

/** Sends an event, signed; milliseconds until it was acknowledged. Throws when it was not. */
export function sendEvent(slack: SlackStandIn, address: string, body: string): Promise<number> {
  const timestamp = Math.floor(Date.now() / 1000)
  const headers = {
    'Content-Type': 'application/json',
    'X-Slack-Request-Timestamp': String(timestamp),
    'X-Slack-Signature': signature(slack.signingSecret, timestamp, body),
  }
  const begun = performance.now()
  return new Promise((resolve, reject) => {
    const sent = request(`${address}/slack/events`, { method: 'POST', agent, headers }, (response) => {
      response.resume()
      response.on('end', () => {
        if (response.statusCode === 200) resolve(performance.now() - begun)
        else reject(new Error(`The app answered ${response.statusCode}.`))
      })
    })
    // An idle connection that the app was just closing: Slack, too, would send again.
    sent.on('error', (error) => {
      if (sent.reusedSocket) sendEvent(slack, address, body).then(resolve, reject)
      else reject(error)
    })
    sent.end(body)
  })
}

/** What the app said to anybody that names these events, in no order. */
export function saidBy(slack: SlackStandIn, name: string): readonly string[] {
  return [...slack.workspace.channels.values()]
    .flatMap((channel) => channel.messages)
    .filter(({ user }) => user === slack.workspace.botUser)
    .map(({ blocks, text }) => (blocks.length > 0 ? wordsIn(blocks) : text))
    .filter((words) => words.includes(`: ${name} `))
}

export function closeConnections(): void {
  agent.destroy()
}
