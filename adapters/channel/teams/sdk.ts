import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConversationParameters,
  type ConversationReference,
  TeamsInfo,
  type TurnContext,
} from 'botbuilder'
import { connectorHttp } from './connector-http.ts'
import { keepEntityFields } from './keep-entity-fields.ts'
import type { TokenOf } from './login.ts'
import type { OutgoingActivity } from './outgoing.ts'
import type { TeamsSettings } from './settings.ts'

type Credentials = ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1]

export const TOKEN_ISSUER = 'https://api.botframework.com'
const MICROSOFT = 'https://api.botframework.com'

/** Everything of botbuilder that the channel uses: checking a token, and speaking through a stored reference. */
export interface Sdk {
  /** Throws when the token does not prove that Teams sent the activity to one of our registrations. */
  authenticate(activity: { readonly channelId: string; readonly serviceUrl: string }, header: string): Promise<void>
  /** Says something as the registration; resolves with the name that Teams gave it. */
  send(app: string, to: Reference, activity: OutgoingActivity): Promise<string>
  /** Puts another message in the place of one of ours. */
  update(app: string, to: Reference, id: string, activity: OutgoingActivity): Promise<void>
  remove(app: string, to: Reference, id: string): Promise<void>
  typing(app: string, to: Reference): Promise<void>
  /** What the roster says of somebody in the conversation. */
  member(app: string, to: Reference, person: string): Promise<unknown>
  /** Opens the private conversation with a person; the same one every time. */
  privateConversation(app: string, like: Reference, person: string): Promise<string>
}

export interface Reference {
  readonly serviceUrl: string
  readonly conversation: string
  readonly tenant: string
  readonly bot: string
}

export function openSdk(settings: TeamsSettings, tokenOf: TokenOf): Sdk {
  keepEntityFields()
  const credentials: Credentials = {
    isValidAppId: async (appId) => settings.apps.some((app) => app.appId === appId),
    isAuthenticationDisabled: async () => settings.playground,
    createCredentials: async (appId) => ({
      signRequest: async (request) => {
        const app = settings.apps.find((candidate) => candidate.appId === appId)
        if (!app && !settings.playground) throw new Error('That registration is no longer set.')
        if (app) request.headers.set('authorization', `Bearer ${await tokenOf(app)}`)
        return request
      },
    }),
  }
  // All of it must be given: with a part only, every token is refused.
  const addresses = {
    ValidateAuthority: 'true',
    ToChannelFromBotLoginUrl: settings.loginUrl,
    ToChannelFromBotOAuthScope: MICROSOFT,
    ToBotFromChannelTokenIssuer: TOKEN_ISSUER,
    OAuthUrl: MICROSOFT,
    ToBotFromChannelOpenIdMetadataUrl: settings.openIdMetadata,
    ToBotFromEmulatorOpenIdMetadataUrl: settings.openIdMetadata,
    CallerId: 'urn:botframework:azure',
  }
  const authentication = new ConfigurationBotFrameworkAuthentication(addresses, credentials, undefined, undefined, {
    httpClient: connectorHttp,
  })
  const adapter = new CloudAdapter(authentication)

  /** Opens a stored conversation as the registration that it belongs to. */
  async function within<T>(app: string, to: Reference, use: (context: TurnContext) => Promise<T>): Promise<T> {
    const results: { readonly value: T }[] = []
    // The SDK's types want names and kinds that we do not keep; as empty words they would be refused.
    const stored = {
      channelId: 'msteams',
      serviceUrl: to.serviceUrl,
      conversation: { id: to.conversation, ...(to.tenant !== '' && { tenantId: to.tenant }) },
      bot: { id: to.bot },
    } as Partial<ConversationReference>
    await adapter.continueConversationAsync(app, stored, async (context) => {
      // The continuation's own made-up id would be taken for a message to reply to.
      context.activity.id = ''
      results.push({ value: await use(context) })
    })
    const [result] = results
    if (!result) throw new Error('The conversation was not opened.')
    return result.value
  }

  return {
    authenticate: async ({ channelId, serviceUrl }, header) => {
      // It reads these two fields only.
      await authentication.authenticateRequest({ channelId, serviceUrl } as Activity, header)
    },
    send: (app, to, activity) =>
      within(app, to, async (context) => (await context.sendActivity(inSdk(activity)))?.id ?? ''),
    update: (app, to, id, activity) =>
      within(app, to, async (context) => void (await context.updateActivity({ ...inSdk(activity), id }))),
    remove: (app, to, id) => within(app, to, (context) => context.deleteActivity(id)),
    typing: (app, to) => within(app, to, async (context) => void (await context.sendActivity({ type: 'typing' }))),
    member: (app, to, person) => within(app, to, (context) => TeamsInfo.getMember(context, person)),
    privateConversation: async (app, { serviceUrl, tenant, bot }, person) => {
      let opened = ''
      const parameters = {
        isGroup: false,
        bot: { id: bot },
        members: [{ id: person }],
        tenantId: tenant,
        channelData: { tenant: { id: tenant } },
      } as ConversationParameters
      await adapter.createConversationAsync(app, 'msteams', serviceUrl, MICROSOFT, parameters, async (context) => {
        opened = context.activity.conversation.id
      })
      return opened
    },
  }
}

/** The same data; the SDK's type knows no readonly lists and wants fields of replies that we do not give. */
function inSdk(activity: OutgoingActivity): Partial<Activity> {
  return { ...activity } as unknown as Partial<Activity>
}
