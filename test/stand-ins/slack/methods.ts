import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { HomeView, ModalView } from './blocks.ts'
import { channelFor, checkedContent, ownMessage, write } from './content.ts'
import { invalid, Refusal } from './refusal.ts'
import type { Triggers } from './triggers.ts'
import { directWith, nextTs, type StandInWorkspace, withIds } from './world.ts'

export interface Call {
  readonly workspace: StandInWorkspace
  readonly triggers: Triggers
  readonly now: number
  /** Address of the stand-in, without a slash at the end. */
  readonly address: string
  readonly uploads: Map<string, { name: string; bytes: Buffer | undefined; length: number; alt?: string | undefined }>
}

interface MethodOf<S extends z.ZodType> {
  readonly scopes: readonly string[]
  readonly given: S
  readonly answer: (given: z.infer<S>, call: Call) => Readonly<Record<string, unknown>>
}

function method<S extends z.ZodType>(
  scopes: readonly string[],
  given: S,
  answer: MethodOf<S>['answer'],
): MethodOf<z.ZodType> {
  return { scopes, given, answer: answer as MethodOf<z.ZodType>['answer'] }
}

const Ts = z.string().regex(/^\d+\.\d{6}$/)
const Words = {
  channel: z.string(),
  text: z.string().optional(),
  blocks: z.array(z.record(z.string(), z.unknown())).optional(),
  thread_ts: Ts.optional(),
}

/** Every method of the Web API that the app may call, as strict as Slack: scopes, types, sizes, states. */
export const METHODS: Readonly<Record<string, MethodOf<z.ZodType>>> = {
  'auth.test': method([], z.strictObject({}), (_, { workspace }) => ({
    team: workspace.team,
    team_id: workspace.team,
    user_id: workspace.botUser,
    bot_id: workspace.botId,
  })),

  'chat.postMessage': method(
    ['chat:write'],
    z.strictObject({ ...Words, unfurl_links: z.boolean().optional(), unfurl_media: z.boolean().optional() }),
    (given, { workspace, now }) => {
      const channel = channelFor(workspace, given.channel)
      const message = write(workspace, channel, given, undefined, now)
      channel.status.delete(given.thread_ts ?? '')
      return { channel: channel.id, ts: message.ts, message: { text: message.text } }
    },
  ),

  'chat.postEphemeral': method(
    ['chat:write'],
    z.strictObject({ ...Words, user: z.string() }),
    (given, { workspace, now }) => {
      const channel = channelFor(workspace, given.channel)
      if (!channel.members.has(given.user)) throw new Refusal('user_not_in_channel')
      return { message_ts: write(workspace, channel, given, given.user, now).ts }
    },
  ),

  'chat.update': method(
    ['chat:write'],
    z.strictObject({ channel: z.string(), ts: Ts, text: z.string().optional(), blocks: Words.blocks }),
    (given, { workspace }) => {
      const channel = channelFor(workspace, given.channel)
      if ((given.text ?? '').length > 4_000) throw new Refusal('msg_too_long')
      const message = ownMessage(workspace, channel, given.ts, 'cant_update_message')
      const content = checkedContent(given)
      message.text = content.text
      message.blocks = content.blocks
      return { channel: channel.id, ts: given.ts, text: content.text }
    },
  ),

  'chat.delete': method(
    ['chat:write'],
    z.strictObject({ channel: z.string(), ts: Ts }),
    ({ channel: id, ts }, { workspace }) => {
      const channel = channelFor(workspace, id)
      const message = ownMessage(workspace, channel, ts, 'cant_delete_message')
      channel.messages.splice(channel.messages.indexOf(message), 1)
      return { channel: id, ts }
    },
  ),

  'conversations.open': method(['im:write'], z.strictObject({ users: z.string() }), ({ users }, { workspace }) => {
    const user = workspace.users.get(users)
    if (!user) throw new Refusal('user_not_found')
    if (user.bot) throw new Refusal('cannot_dm_bot')
    if (user.gone) throw new Refusal('user_disabled')
    return { channel: { id: directWith(workspace, users).id } }
  }),

  'assistant.threads.setStatus': method(
    ['chat:write'],
    z.strictObject({
      channel_id: z.string(),
      thread_ts: Ts,
      status: z.string(),
      loading_messages: z.array(z.string()).max(10).optional(),
    }),
    ({ channel_id, thread_ts, status }, { workspace }) => {
      const channel = channelFor(workspace, channel_id)
      if (!channel.messages.some((message) => message.ts === thread_ts)) throw new Refusal('invalid_thread_ts')
      if (status === '') channel.status.delete(thread_ts)
      else channel.status.set(thread_ts, status)
      return {}
    },
  ),

  'assistant.threads.setSuggestedPrompts': method(
    ['assistant:write'],
    z.strictObject({
      channel_id: z.string(),
      thread_ts: Ts.optional(),
      title: z.string().optional(),
      prompts: z
        .array(z.strictObject({ title: z.string().min(1), message: z.string().min(1) }))
        .min(1)
        .max(4),
    }),
    ({ channel_id, thread_ts, prompts }, { workspace }) => {
      // In the agent view a thread makes the call fail silently.
      const channel = channelFor(workspace, channel_id)
      if (thread_ts === undefined) channel.prompts = prompts
      return {}
    },
  ),

  'users.info': method(
    ['users:read'],
    z.strictObject({ user: z.string(), include_locale: z.boolean().optional() }),
    ({ user: id, include_locale }, { workspace }) => {
      const user = workspace.users.get(id)
      if (!user) throw new Refusal('user_not_found')
      const seesEmail = workspace.scopes.includes('users:read.email')
      return {
        user: {
          id,
          team_id: user.team,
          name: user.name.toLowerCase(),
          real_name: user.name,
          deleted: user.gone === true,
          is_bot: user.bot === true,
          is_stranger: user.stranger === true,
          is_email_confirmed: user.emailConfirmed !== false,
          ...(include_locale && { locale: user.locale ?? 'en-US' }),
          profile: { real_name: user.name, ...(seesEmail && user.email && { email: user.email }) },
        },
      }
    },
  ),

  'views.open': method(
    [],
    z.strictObject({ trigger_id: z.string(), view: z.unknown() }),
    ({ trigger_id, view }, { workspace, triggers, now }) => {
      const user = triggers.exchange(trigger_id, now)
      const checked = ModalView.safeParse(view)
      if (!checked.success) throw invalid('invalid_arguments', checked.error)
      const opened = { id: `V${randomUUID().slice(0, 8)}`, user, view: checked.data }
      workspace.views.set(opened.id, opened)
      return { view: { id: opened.id } }
    },
  ),

  'views.publish': method(
    [],
    z.strictObject({ user_id: z.string(), view: z.unknown() }),
    ({ user_id, view }, { workspace }) => {
      if (!workspace.users.has(user_id)) throw new Refusal('user_not_found')
      const checked = HomeView.safeParse(view)
      if (!checked.success) throw invalid('invalid_arguments', checked.error)
      workspace.homes.set(user_id, { ...checked.data, blocks: withIds(checked.data.blocks) })
      return { view: { id: `V${randomUUID().slice(0, 8)}` } }
    },
  ),

  'files.info': method(['files:read'], z.strictObject({ file: z.string() }), ({ file: id }, { workspace, address }) => {
    const file = workspace.files.get(id)
    if (!file) throw new Refusal('file_not_found')
    const url = `${address}/files/${workspace.team}/${id}`
    return { file: { id, name: file.name, size: file.bytes.length, url_private: url, url_private_download: url } }
  }),

  'files.getUploadURLExternal': method(
    ['files:write'],
    z.strictObject({
      filename: z.string().min(1),
      length: z.number().int().min(1),
      alt_txt: z.string().min(1).max(1_000).optional(),
    }),
    ({ filename, length, alt_txt: alt }, { uploads, address }) => {
      const id = `F${randomUUID().slice(0, 8)}`
      uploads.set(id, { name: filename, bytes: undefined, length, alt })
      return { upload_url: `${address}/upload/${id}`, file_id: id }
    },
  ),

  'files.completeUploadExternal': method(
    ['files:write'],
    z.strictObject({
      files: z.array(z.strictObject({ id: z.string(), title: z.string().optional() })).min(1),
      channel_id: z.string().optional(),
      thread_ts: Ts.optional(),
    }),
    ({ files, channel_id, thread_ts }, { workspace, uploads, now }) => {
      for (const { id } of files) {
        const upload = uploads.get(id)
        if (!upload?.bytes || upload.bytes.length !== upload.length) throw new Refusal('file_not_found')
        const { name, bytes, alt } = upload
        workspace.files.set(id, { id, name, mimetype: 'application/octet-stream', bytes, alt })
      }
      if (channel_id !== undefined) {
        const channel = channelFor(workspace, channel_id)
        const base = { ts: nextTs(now), user: workspace.botUser, thread: thread_ts, onlyFor: undefined }
        channel.messages.push({ ...base, text: '', blocks: [], files: files.map(({ id }) => id) })
      }
      return { files }
    },
  ),
}
