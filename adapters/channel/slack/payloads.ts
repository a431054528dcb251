import { z } from 'zod'

/** What we read of Slack's payloads; everything else in them is left alone. */

const File = z.object({
  id: z.string(),
  name: z.string().nullish(),
  mimetype: z.string().nullish(),
  size: z.number().nullish(),
})

const Words = z.object({
  user: z.string().optional(),
  bot_id: z.string().nullish(),
  app_id: z.string().nullish(),
  subtype: z.string().optional(),
  text: z.string().nullish(),
  ts: z.string(),
  thread_ts: z.string().optional(),
  team: z.string().nullish(),
  user_team: z.string().nullish(),
  source_team: z.string().nullish(),
  files: z.array(File).optional(),
  edited: z.object({ ts: z.string() }).optional(),
})

export type Words = z.infer<typeof Words>

export const MessageEvent = Words.extend({
  type: z.enum(['message', 'app_mention']),
  channel: z.string(),
  channel_type: z.string().optional(),
  message: Words.optional(),
  previous_message: Words.optional(),
})

export type MessageEvent = z.infer<typeof MessageEvent>

/** The wrapper of an event. The first authorization names the workspace in which the app is installed. */
export const Envelope = z.object({
  team_id: z.string(),
  context_team_id: z.string().nullish(),
  authorizations: z.array(z.object({ team_id: z.string().nullish() })).optional(),
})

export const HomeOpened = z.object({ user: z.string(), channel: z.string(), tab: z.string().optional() })

export const AssistantThreadStarted = z.object({
  assistant_thread: z.object({ user_id: z.string(), channel_id: z.string(), thread_ts: z.string() }),
})

const User = z.object({ id: z.string(), team_id: z.string().nullish() })
const Team = z.object({ id: z.string() }).nullish()
const View = z.object({
  id: z.string(),
  callback_id: z.string().nullish(),
  private_metadata: z.string().nullish(),
  app_installed_team_id: z.string().nullish(),
})

export const BlockAction = z.object({
  user: User,
  team: Team,
  trigger_id: z.string(),
  response_url: z.string().optional(),
  container: z.object({
    type: z.string(),
    channel_id: z.string().optional(),
    message_ts: z.string().optional(),
    thread_ts: z.string().optional(),
    is_ephemeral: z.boolean().optional(),
  }),
  message: z
    .object({ thread_ts: z.string().optional(), blocks: z.array(z.record(z.string(), z.unknown())).optional() })
    .optional(),
  view: View.optional(),
  actions: z.array(
    z.object({
      action_id: z.string(),
      block_id: z.string(),
      action_ts: z.string(),
      value: z.string().optional(),
      text: z.object({ text: z.string() }).optional(),
    }),
  ),
})

export type BlockAction = z.infer<typeof BlockAction>

const Option = z.object({ value: z.string() })

export const ViewSubmission = z.object({
  user: User,
  team: Team,
  view: View.extend({
    state: z.object({
      values: z.record(
        z.string(),
        z.record(
          z.string(),
          z.object({
            value: z.string().nullish(),
            selected_date: z.string().nullish(),
            selected_option: Option.nullish(),
            selected_options: z.array(Option).nullish(),
          }),
        ),
      ),
    }),
  }),
})

export type ViewSubmission = z.infer<typeof ViewSubmission>

export const OptionsRequest = z.object({
  user: User,
  team: Team,
  action_id: z.string(),
  block_id: z.string(),
  value: z.string(),
  view: View.optional(),
})

export const Command = z.object({
  team_id: z.string(),
  user_id: z.string(),
  text: z.string().optional(),
  trigger_id: z.string(),
  response_url: z.string(),
})

export const MessageShortcut = z.object({
  callback_id: z.string(),
  team: Team,
  user: User,
  action_ts: z.string(),
  response_url: z.string(),
  message: z.object({ text: z.string().nullish(), files: z.array(File).optional() }),
})

export type FilePayload = z.infer<typeof File>
