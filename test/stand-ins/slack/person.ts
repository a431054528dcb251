import { randomUUID } from 'node:crypto'
import { makeSends, type PersonParts } from './sends.ts'
import {
  directWith,
  nextTs,
  type StandInChannel,
  type StandInMessage,
  type StandInUser,
  type StandInWorkspace,
} from './world.ts'

interface Where {
  readonly channel?: string
  readonly thread?: string
  readonly files?: readonly { readonly name: string; readonly mimetype: string; readonly bytes: Buffer }[]
}

/** A person at Slack: what they do, and what the app is sent for it. */
export interface StandInPerson {
  readonly id: string
  /** Writes; a direct message unless a channel is named. Resolves when the app has acknowledged. */
  writes(text: string, where?: Where): Promise<StandInMessage>
  edits(message: StandInMessage, text: string, channel?: string): Promise<void>
  deletes(message: StandInMessage, channel?: string): Promise<void>
  opensHome(): Promise<void>
  opensMessages(): Promise<void>
  commands(text: string, channel?: string): Promise<void>
  /** Chooses a shortcut on the menu of a message: that for asking, or the one with this callback. */
  asksAbout(message: StandInMessage, channel: string, callback?: string): Promise<void>
  /** Presses the button with this label: in a message, or on the home tab when none is given. */
  presses(label: string, message?: StandInMessage, channel?: string): Promise<void>
  thumbs(which: 'up' | 'down', message: StandInMessage, channel?: string): Promise<void>
  /** The form that was opened last. */
  openForm(): { readonly id: string; readonly view: Record<string, unknown> } | undefined
  submits(answers: Readonly<Record<string, Readonly<Record<string, unknown>>>>): Promise<unknown>
  searches(block: string, query: string): Promise<unknown>
  /** What they see of a channel, oldest first. */
  sees(channel?: string): readonly StandInMessage[]
  home(): Record<string, unknown> | undefined
  readonly direct: StandInChannel
}

type Button = { action_id: string; value?: string; text: { text: string } }

export function makePerson(user: StandInUser, workspace: StandInWorkspace, parts: PersonParts): StandInPerson {
  const { now, send, triggers } = parts
  const direct = directWith(workspace, user.id)
  const { event, messageEvent, payloadOf, respondAt, act, userPayload, team } = makeSends(user, workspace, parts)

  function channelOf(id: string | undefined): StandInChannel {
    const channel = id === undefined ? direct : workspace.channels.get(id)
    if (!channel) throw new Error(`No channel ${id}.`)
    return channel
  }

  function blocksOf(message: StandInMessage | undefined): readonly Record<string, unknown>[] {
    if (message) return message.blocks
    return (workspace.homes.get(user.id)?.blocks ?? []) as Record<string, unknown>[]
  }

  const lastView = () => [...workspace.views.values()].findLast((view) => view.user === user.id)

  function viewPayload() {
    const opened = lastView()
    if (!opened) throw new Error('No form is open.')
    return {
      ...opened.view,
      id: opened.id,
      type: 'modal',
      team_id: workspace.team,
      app_installed_team_id: workspace.team,
    }
  }

  return {
    id: user.id,
    direct,
    writes: async (text, { channel: id, thread, files = [] } = {}) => {
      const channel = channelOf(id)
      const kept = files.map((file) => ({ id: `F${randomUUID().slice(0, 8)}`, ...file }))
      for (const file of kept) workspace.files.set(file.id, file)
      const message: StandInMessage = {
        ts: nextTs(now()),
        user: user.id,
        thread,
        onlyFor: undefined,
        files: kept.map((file) => file.id),
        text,
        blocks: [],
      }
      channel.messages.push(message)
      const payload = {
        ...payloadOf(message),
        ...(kept.length > 0 && {
          subtype: 'file_share',
          files: kept.map(({ id: fileId, name, mimetype, bytes }) => ({
            id: fileId,
            name,
            mimetype,
            size: bytes.length,
            mode: 'hosted',
          })),
        }),
      }
      const mentioned = channel.direct === undefined && text.includes(`<@${workspace.botUser}>`)
      // A mention arrives twice: as a message and as a mention, in no order.
      await Promise.all([
        messageEvent(channel, payload),
        mentioned ? event('app_mention', { type: 'app_mention', channel: channel.id, ...payload }) : undefined,
      ])
      return message
    },
    edits: async (message, text, id) => {
      const channel = channelOf(id)
      const before = payloadOf(message)
      message.text = text
      const after = { ...payloadOf(message), edited: { user: user.id, ts: nextTs(now()) } }
      const ts = nextTs(now())
      await messageEvent(channel, {
        subtype: 'message_changed',
        hidden: true,
        message: after,
        previous_message: before,
        ts,
        event_ts: ts,
      })
    },
    deletes: async (message, id) => {
      const channel = channelOf(id)
      channel.messages.splice(channel.messages.indexOf(message), 1)
      const ts = nextTs(now())
      await messageEvent(channel, {
        subtype: 'message_deleted',
        hidden: true,
        deleted_ts: message.ts,
        previous_message: payloadOf(message),
        ts,
        event_ts: ts,
      })
    },
    opensHome: () =>
      event('app_home_opened', {
        type: 'app_home_opened',
        user: user.id,
        channel: direct.id,
        tab: 'home',
        event_ts: nextTs(now()),
      }),
    opensMessages: () =>
      event('app_home_opened', {
        type: 'app_home_opened',
        user: user.id,
        channel: direct.id,
        tab: 'messages',
        event_ts: nextTs(now()),
      }),
    commands: async (text, id) => {
      const channel = channelOf(id)
      const body = {
        token: 'deprecated',
        team_id: workspace.team,
        team_domain: 'stand-in',
        channel_id: channel.id,
        channel_name: channel.direct === undefined ? channel.id : 'directmessage',
        user_id: user.id,
        user_name: user.name,
        command: '/desk',
        text,
        api_app_id: 'A1',
        is_enterprise_install: 'false',
        response_url: respondAt(channel.id),
        trigger_id: triggers.issue(user.id, now()),
      }
      await send({ kind: 'slash_commands', body })
    },
    asksAbout: async (message, id, callback = 'ask_desk') => {
      const channel = channelOf(id)
      const body = {
        type: 'message_action',
        callback_id: callback,
        team,
        user: userPayload,
        channel: { id: channel.id, name: channel.id },
        action_ts: nextTs(now()),
        message_ts: message.ts,
        trigger_id: triggers.issue(user.id, now()),
        response_url: respondAt(channel.id),
        message: { type: 'message', user: message.user, text: message.text, ts: message.ts },
      }
      await send({ kind: 'interactive', body })
    },
    presses: async (label, message, id) => {
      const found = blocksOf(message).flatMap((block) =>
        ((block.elements ?? []) as Button[])
          .filter((element) => element.text?.text === label)
          .map((button) => ({ ...button, type: 'button', block_id: block.block_id })),
      )[0]
      if (!found) throw new Error(`No button "${label}".`)
      await act(found, message, channelOf(id))
    },
    thumbs: async (which, message, id) => {
      const found = message.blocks.flatMap((block) =>
        block.type === 'context_actions'
          ? ((block.elements ?? []) as Record<string, unknown>[]).map((element) => ({ element, block }))
          : [],
      )[0]
      if (!found) throw new Error('No thumbs.')
      const button = found.element[which === 'up' ? 'positive_button' : 'negative_button'] as Button
      const { text, value } = button
      await act(
        { type: 'feedback_buttons', action_id: found.element.action_id, block_id: found.block.block_id, text, value },
        message,
        channelOf(id),
      )
    },
    openForm: () => lastView(),
    submits: (answers) =>
      send({
        kind: 'interactive',
        body: {
          type: 'view_submission',
          team,
          user: userPayload,
          api_app_id: 'A1',
          trigger_id: triggers.issue(user.id, now()),
          view: { ...viewPayload(), state: { values: answers } },
        },
      }),
    searches: (block, query) =>
      send({
        kind: 'interactive',
        body: {
          type: 'block_suggestion',
          team,
          user: userPayload,
          api_app_id: 'A1',
          action_id: 'answer',
          block_id: block,
          value: query,
          container: { type: 'view', view_id: viewPayload().id },
          view: viewPayload(),
        },
      }),
    sees: (id) =>
      channelOf(id).messages.filter((message) => message.onlyFor === undefined || message.onlyFor === user.id),
    home: () => workspace.homes.get(user.id),
  }
}
