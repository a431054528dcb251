import { randomUUID } from 'node:crypto'
import type { makeManifest } from '../../../adapters/channel/slack/manifest.ts'
import type { Triggers } from './triggers.ts'
import type { Sending } from './ways.ts'
import type { Responses } from './web-api.ts'
import { nextTs, type StandInChannel, type StandInMessage, type StandInUser, type StandInWorkspace } from './world.ts'

export interface PersonParts {
  readonly manifest: ReturnType<typeof makeManifest>
  readonly responses: Responses
  readonly triggers: Triggers
  readonly send: (sending: Sending) => Promise<unknown>
  readonly now: () => number
  readonly address: string
}

/** What Slack sends to the app for what one person does, in Slack's own form. */
export function makeSends(user: StandInUser, workspace: StandInWorkspace, parts: PersonParts) {
  const { now, send, triggers } = parts

  /** Only what the manifest subscribes to, where the app is a member. */
  async function event(subscription: string, payload: Record<string, unknown>): Promise<void> {
    const subscribed: readonly string[] = parts.manifest.settings.event_subscriptions.bot_events
    if (!subscribed.includes(subscription)) return
    const body = {
      token: 'deprecated',
      type: 'event_callback',
      team_id: workspace.team,
      context_team_id: workspace.team,
      api_app_id: 'A1',
      event_id: `Ev${randomUUID().slice(0, 8)}`,
      event_time: Math.floor(now() / 1000),
      authorizations: [
        { team_id: workspace.team, user_id: workspace.botUser, is_bot: true, is_enterprise_install: false },
      ],
      is_ext_shared_channel: user.team !== workspace.team,
      event: payload,
    }
    await send({ kind: 'events_api', body })
  }

  async function messageEvent(channel: StandInChannel, payload: Record<string, unknown>): Promise<void> {
    if (!channel.members.has(workspace.botUser)) return
    const kind = channel.direct !== undefined ? 'im' : channel.id.startsWith('G') ? 'group' : 'channel'
    const subscription = { im: 'message.im', group: 'message.groups', channel: 'message.channels' }[kind]
    await event(subscription, { type: 'message', channel: channel.id, channel_type: kind, ...payload })
  }

  function payloadOf(message: StandInMessage): Record<string, unknown> {
    return {
      user: user.id,
      text: message.text,
      ts: message.ts,
      event_ts: message.ts,
      team: user.team,
      client_msg_id: randomUUID(),
      blocks: [{ type: 'rich_text', block_id: 'x', elements: [] }],
      ...(message.thread !== undefined && { thread_ts: message.thread, parent_user_id: workspace.botUser }),
    }
  }

  function respondAt(channel: string, original?: string): string {
    const id = randomUUID()
    parts.responses.set(id, { channel, user: user.id, team: workspace.team, original, uses: 0, at: now() })
    return `${parts.address}/respond/${id}`
  }

  const userPayload = { id: user.id, username: user.name, name: user.name, team_id: user.team }
  const team = { id: workspace.team, domain: 'stand-in' }

  async function act(
    action: Record<string, unknown>,
    message: StandInMessage | undefined,
    channel: StandInChannel,
  ): Promise<void> {
    const container = message
      ? {
          type: 'message',
          message_ts: message.ts,
          channel_id: channel.id,
          is_ephemeral: message.onlyFor !== undefined,
          ...(message.thread !== undefined && { thread_ts: message.thread }),
        }
      : { type: 'view', view_id: 'VHOME' }
    const body = {
      type: 'block_actions',
      user: userPayload,
      api_app_id: 'A1',
      team,
      container,
      trigger_id: triggers.issue(user.id, now()),
      actions: [{ action_ts: nextTs(now()), ...action }],
      ...(message && {
        channel: { id: channel.id, name: channel.id },
        response_url: respondAt(channel.id, message.ts),
        // Ephemeral messages come without their content.
        ...(message.onlyFor === undefined && {
          message: {
            type: 'message',
            ts: message.ts,
            text: message.text,
            blocks: message.blocks,
            ...(message.thread && { thread_ts: message.thread }),
          },
        }),
      }),
      ...(!message && { view: { id: 'VHOME', type: 'home', callback_id: '', private_metadata: '' } }),
    }
    await send({ kind: 'interactive', body })
  }

  return { event, messageEvent, payloadOf, respondAt, act, userPayload, team }
}
