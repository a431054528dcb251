import type { App } from '@slack/bolt'
import type { Receive } from '../../../src/ports/channel.ts'
import type { ChannelTools } from '../../../src/ports/channel-module.ts'
import { onAction, onOptions, onSubmission } from './interactions.ts'
import { parseMessage, teamOf } from './parse.ts'
import { type Asked, parseCommand, parseShortcut } from './parse-command.ts'
import { AssistantThreadStarted, HomeOpened } from './payloads.ts'
import type { People } from './people.ts'
import type { Remembered } from './remembered.ts'
import type { SlackApi } from './slack-api.ts'
import { COMMAND, EVENTS, type EventName, SHORTCUT, WAY_IN } from './uses.ts'
import { publishHome, suggestPrompts } from './visits.ts'
import type { InstalledWorkspaces, Workspaces } from './workspaces.ts'

export interface ListenParts {
  readonly tools: ChannelTools
  readonly api: SlackApi
  readonly apiUrl: string
  readonly workspaces: Workspaces
  readonly installed: InstalledWorkspaces | undefined
  readonly remembered: Remembered
  readonly people: People
  readonly receive: Receive
}

type Handler = (event: unknown, body: unknown) => Promise<void>

/** Tells Bolt what we listen to. Each listener ends when what it heard is kept for good. */
export function listen(app: App, parts: ListenParts): void {
  const { tools, workspaces, remembered } = parts

  async function hear(event: unknown, body: unknown): Promise<void> {
    const team = teamOf(body)
    const workspace = team === undefined ? undefined : await workspaces.of(team)
    if (!workspace) return
    const parsed = parseMessage(event, workspace.team, workspace.botUser)
    if (!parsed) return
    const { message, place, said } = parsed
    if (said === 'in-thread' && !(await remembered.takesPart(place))) return
    await remembered.noteThread(place)
    await parts.receive(message)
  }

  const handlers: Record<EventName, Handler> = {
    message: hear,
    app_mention: hear,
    app_home_opened: async (event, body) => {
      const { data } = HomeOpened.safeParse(event)
      const workspace = await workspaces.of(teamOf(body) ?? '')
      if (!data || !workspace) return
      if (data.tab === 'home') await publishHome(workspace, data.user, parts)
      else await suggestPrompts(workspace, data.user, data.channel, undefined, parts)
    },
    assistant_thread_started: async (event, body) => {
      const { data } = AssistantThreadStarted.safeParse(event)
      const workspace = await workspaces.of(teamOf(body) ?? '')
      if (!data || !workspace) return
      const { user_id, channel_id, thread_ts } = data.assistant_thread
      await suggestPrompts(workspace, user_id, channel_id, thread_ts, parts)
    },
    app_uninstalled: (_, body) => goodbye(body, 'the app was removed from a workspace'),
    tokens_revoked: (_, body) => goodbye(body, 'a workspace revoked our token'),
  }

  async function goodbye(body: unknown, what: string): Promise<void> {
    const team = teamOf(body)
    const fix = parts.installed
      ? 'It can be installed again at /slack/install.'
      : 'Install it again and set SLACK_BOT_TOKEN.'
    tools.log.error(what, { team, fix })
    if (team !== undefined) await parts.installed?.forget(team)
  }

  async function take(asked: Asked | undefined): Promise<void> {
    if (!asked) return
    await remembered.noteRespondAt(asked.message.id, asked.respondAt)
    await parts.receive(asked.message)
  }

  for (const name of Object.keys(EVENTS) as EventName[])
    app.event(name as string, ({ event, body }) => handlers[name](event, body))
  app.command(COMMAND, async ({ body, context }) => take(parseCommand(body, tools.clock.now(), context.botUserId)))
  app.shortcut(SHORTCUT, async ({ body, context }) => take(parseShortcut(body, tools.clock.now(), context.botUserId)))
  app.shortcut(WAY_IN, async ({ body, context }) => take(parseShortcut(body, tools.clock.now(), context.botUserId)))
  app.action(/.*/, async ({ body }) => onAction(body, parts))
  app.view(/.*/, async ({ body }) => onSubmission(body, parts))
  app.options(/.*/, async ({ body, ack }) => ack({ options: await onOptions(body, parts) }))
}
