import { randomUUID } from 'node:crypto'

/** What stands in the workspaces of the stand-in. */

export interface StandInUser {
  readonly id: string
  readonly team: string
  readonly name: string
  readonly email?: string
  readonly locale?: string
  readonly emailConfirmed?: boolean
  readonly stranger?: boolean
  readonly bot?: boolean
  /** Deactivated, or blocks the app. */
  gone?: boolean
}

export interface StandInMessage {
  readonly ts: string
  readonly user: string
  readonly thread: string | undefined
  /** Only this person sees it. */
  readonly onlyFor: string | undefined
  readonly files: readonly string[]
  text: string
  blocks: readonly Record<string, unknown>[]
}

export interface StandInChannel {
  readonly id: string
  /** The person on the other side, in a direct message. */
  readonly direct: string | undefined
  readonly members: Set<string>
  readonly messages: StandInMessage[]
  /** Status below a thread, by its first message. */
  readonly status: Map<string, string>
  prompts: readonly { title: string; message: string }[]
}

export interface StandInFile {
  readonly id: string
  readonly name: string
  readonly mimetype: string
  readonly bytes: Buffer
  /** For who does not see it. */
  readonly alt?: string | undefined
}

export interface StandInView {
  readonly id: string
  readonly user: string
  readonly view: Record<string, unknown>
}

export interface StandInWorkspace {
  readonly team: string
  token: string
  readonly botUser: string
  readonly botId: string
  scopes: readonly string[]
  revoked: boolean
  readonly users: Map<string, StandInUser>
  readonly channels: Map<string, StandInChannel>
  readonly homes: Map<string, Record<string, unknown>>
  readonly views: Map<string, StandInView>
  readonly files: Map<string, StandInFile>
}

export function makeWorkspace(team: string, token: string, scopes: readonly string[]): StandInWorkspace {
  const botUser = `U${team}BOT`
  return {
    team,
    token,
    botUser,
    botId: `B${team}`,
    scopes,
    revoked: false,
    users: new Map([[botUser, { id: botUser, team, name: 'countrydesk', bot: true }]]),
    channels: new Map(),
    homes: new Map(),
    views: new Map(),
    files: new Map(),
  }
}

export function openChannel(workspace: StandInWorkspace, id: string, members: readonly string[]): StandInChannel {
  const channel: StandInChannel = {
    id,
    direct: undefined,
    members: new Set(members),
    messages: [],
    status: new Map(),
    prompts: [],
  }
  workspace.channels.set(id, channel)
  return channel
}

export function directWith(workspace: StandInWorkspace, user: string): StandInChannel {
  const known = [...workspace.channels.values()].find((channel) => channel.direct === user)
  if (known) return known
  const id = `D${workspace.team}${user}`
  const channel = { ...openChannel(workspace, id, [user, workspace.botUser]), direct: user }
  workspace.channels.set(id, channel)
  return channel
}

let counted = 0

/** Slack's time stamps name a message within a channel; no two are the same. */
export function nextTs(now: number): string {
  counted = (counted + 1) % 1_000_000
  return `${Math.floor(now / 1000)}.${String(counted).padStart(6, '0')}`
}

/** Blocks as Slack keeps them: each with an id. */
export function withIds(blocks: readonly Record<string, unknown>[]): readonly Record<string, unknown>[] {
  return blocks.map((block) => ({ block_id: randomUUID().slice(0, 8), ...block }))
}
