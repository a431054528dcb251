import { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import express from 'express'

/** The smallest bot that botbuilder's samples show: it checks the token, repeats the words, and keeps nothing. */
const environment = JSON.parse(process.argv[2] ?? '{}') as Record<string, string>
const { MICROSOFT_APP_ID: id = '', MICROSOFT_APP_PASSWORD: secret = '', MICROSOFT_APP_TENANT_ID: tenant } = environment
const { TEAMS_LOGIN_URL: login = '', TEAMS_OPENID_METADATA: keys = '' } = environment
const body = new URLSearchParams({
  grant_type: 'client_credentials',
  client_id: id,
  client_secret: secret,
  scope: 'https://api.botframework.com/.default',
})
const answer = await fetch(`${login}/${tenant}/oauth2/v2.0/token`, { method: 'POST', body })
const { access_token: token } = (await answer.json()) as { access_token: string }

const service = 'https://api.botframework.com'
const addresses = {
  ValidateAuthority: 'true',
  ToChannelFromBotLoginUrl: login,
  ToChannelFromBotOAuthScope: service,
  ToBotFromChannelTokenIssuer: service,
  OAuthUrl: service,
  ToBotFromChannelOpenIdMetadataUrl: keys,
  ToBotFromEmulatorOpenIdMetadataUrl: keys,
  CallerId: 'urn:botframework:azure',
}
const authentication = new ConfigurationBotFrameworkAuthentication(addresses, {
  isValidAppId: async (appId) => appId === id,
  isAuthenticationDisabled: async () => false,
  createCredentials: async () => ({
    signRequest: async (request) => {
      request.headers.set('authorization', `Bearer ${token}`)
      return request
    },
  }),
})
const adapter = new CloudAdapter(authentication)
const bot = new ActivityHandler()
bot.onMessage(async (context, next) => {
  await context.sendActivity(`You said: ${context.activity.text}`)
  await next()
})
const app = express()
app.use(express.json())
app.post('/api/messages', (request, response) => adapter.process(request, response, (context) => bot.run(context)))
const server = app.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.stdout.write(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}\n`)
})
