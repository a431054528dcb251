import type { webApi } from '@slack/bolt'
import { z } from 'zod'

export type Manifest = webApi.AppsManifestCreateArguments['manifest']

type BotScope = NonNullable<NonNullable<NonNullable<Manifest['oauth_config']>['scopes']>['bot']>[number]

/** As Slack's own SDK spells them; its list lacks one that Slack documents. */
export type Scope = BotScope | 'assistant:write'
export type Subscription = NonNullable<
  NonNullable<NonNullable<Manifest['settings']>['event_subscriptions']>['bot_events']
>[number]

/** Every method of the Web API that we call, the scopes it needs, and what we read of its answer. */
export const METHODS = {
  'auth.test': {
    scopes: [],
    answer: z.object({
      team_id: z.string(),
      user_id: z.string(),
      bot_id: z.string().optional(),
      team: z.string().optional(),
      response_metadata: z.object({ scopes: z.array(z.string()).optional() }).optional(),
    }),
  },
  'assistant.threads.setStatus': { scopes: ['chat:write'], answer: z.object({}) },
  'assistant.threads.setSuggestedPrompts': { scopes: ['assistant:write'], answer: z.object({}) },
  'chat.delete': { scopes: ['chat:write'], answer: z.object({}) },
  'chat.postEphemeral': { scopes: ['chat:write'], answer: z.object({ message_ts: z.string() }) },
  'chat.postMessage': { scopes: ['chat:write'], answer: z.object({ channel: z.string(), ts: z.string() }) },
  'chat.update': { scopes: ['chat:write'], answer: z.object({}) },
  'conversations.open': { scopes: ['im:write'], answer: z.object({ channel: z.object({ id: z.string() }) }) },
  'files.completeUploadExternal': { scopes: ['files:write'], answer: z.object({}) },
  'files.getUploadURLExternal': {
    scopes: ['files:write'],
    answer: z.object({ upload_url: z.string(), file_id: z.string() }),
  },
  'files.info': {
    scopes: ['files:read'],
    answer: z.object({
      file: z.object({
        size: z.number().optional(),
        url_private_download: z.string().optional(),
        url_private: z.string().optional(),
      }),
    }),
  },
  'users.info': {
    scopes: ['users:read', 'users:read.email'],
    answer: z.object({
      user: z.object({
        id: z.string(),
        team_id: z.string().optional(),
        real_name: z.string().optional(),
        name: z.string().optional(),
        locale: z.string().optional(),
        is_bot: z.boolean().optional(),
        is_stranger: z.boolean().optional(),
        is_email_confirmed: z.boolean().optional(),
        profile: z.object({ email: z.string().optional(), real_name: z.string().optional() }).optional(),
      }),
    }),
  },
  'views.open': { scopes: [], answer: z.object({}) },
  'views.publish': { scopes: [], answer: z.object({}) },
} as const satisfies Record<string, { scopes: readonly Scope[]; answer: z.ZodType }>

export type Method = keyof typeof METHODS

export type AnswerOf<M extends Method> = z.infer<(typeof METHODS)[M]['answer']>

/** What Slack's own SDK says that each method takes. */
export interface ArgumentsOf {
  'auth.test': webApi.AuthTestArguments
  'assistant.threads.setStatus': webApi.AssistantThreadsSetStatusArguments
  'assistant.threads.setSuggestedPrompts': webApi.AssistantThreadsSetSuggestedPromptsArguments
  'chat.delete': webApi.ChatDeleteArguments
  'chat.postEphemeral': webApi.ChatPostEphemeralArguments
  'chat.postMessage': webApi.ChatPostMessageArguments
  'chat.update': webApi.ChatUpdateArguments
  'conversations.open': webApi.ConversationsOpenArguments
  'files.completeUploadExternal': webApi.FilesCompleteUploadExternalArguments
  'files.getUploadURLExternal': webApi.FilesGetUploadURLExternalArguments
  'files.info': webApi.FilesInfoArguments
  'users.info': webApi.UsersInfoArguments
  'views.open': webApi.ViewsOpenArguments
  'views.publish': webApi.ViewsPublishArguments
}
