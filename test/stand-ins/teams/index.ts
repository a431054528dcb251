import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import express from 'express'
import { type Connector, makeConnector, personalRoom } from './connector.ts'
import { type Keys, makeKeys, type TokenChanges } from './keys.ts'
import { makeRoom, type Room, type StandInPerson, userId } from './rooms.ts'

/** A place where a message is written. */
export interface Spot {
  readonly room: Room
  /** As Teams names it, with the thread in a channel. */
  readonly conversation: string
}

export interface TeamsStandIn {
  readonly address: string
  readonly serviceUrl: string
  readonly appId: string
  readonly password: string
  readonly keys: Keys
  readonly connector: Connector
  readonly people: readonly StandInPerson[]
  /** Requests for tokens that the login answered. */
  readonly logins: { times: number }
  /** Settings with which the channel finds all of this. */
  readonly environment: Readonly<Record<string, string>>
  /** Tells where the bot listens. */
  aim(endpoint: string): void
  /** A token as Teams would sign it for this bot. */
  token(changes?: TokenChanges): Promise<string>
  /** Brings an activity to the bot. */
  bring(activity: object, changes?: TokenChanges): Promise<Response>
  private(person: StandInPerson): Spot
  /** A team's channel or a group chat with these people. */
  group(kind: 'channel' | 'groupChat', people: readonly StandInPerson[]): Spot
  /** The fields that every activity of Teams has. */
  envelope(person: StandInPerson, spot: Spot): Record<string, unknown>
  close(): Promise<void>
}

/** Microsoft Teams on this machine: keys, login, connector, people and files. Strict, as the documentation is. */
export async function openTeamsStandIn(people: readonly StandInPerson[]): Promise<TeamsStandIn> {
  const appId = randomUUID()
  const password = `only-for-tests-${randomUUID()}`
  const tenantId = people[0]?.tenant ?? randomUUID()
  const keys = await makeKeys()
  const tokens = new Map<string, string>()
  const logins = { times: 0 }
  const connector = makeConnector(people, (token) => tokens.get(token))
  const app = express()
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const port = (server.address() as { port: number }).port
  const address = `http://127.0.0.1:${port}`
  const serviceUrl = `${address}/amer/`

  app.get(
    '/openid',
    (_, response) => void response.json({ issuer: 'https://api.botframework.com', jwks_uri: `${address}/keys` }),
  )
  app.get('/keys', (_, response) => void response.json(keys.document))
  app.post('/login/:tenant/oauth2/v2.0/token', express.urlencoded(), (request, response) => {
    const { client_id, client_secret, grant_type, scope } = request.body as Record<string, string>
    const right =
      client_id === appId &&
      client_secret === password &&
      request.params.tenant === tenantId &&
      grant_type === 'client_credentials' &&
      scope === 'https://api.botframework.com/.default'
    if (!right) return void response.status(401).json({ error: 'invalid_client' })
    logins.times += 1
    const token = randomUUID()
    tokens.set(token, appId)
    response.json({ token_type: 'Bearer', expires_in: 3_600, access_token: token })
  })
  app.get('/files/:name', (request, response) => {
    const file = connector.files.get(request.params.name)
    if (file) response.type('application/octet-stream').send(file)
    else response.status(404).end()
  })
  app.get('/moved', (request, response) => void response.redirect(302, String(request.query.to)))
  app.put('/uploads/:name', express.raw({ type: () => true, limit: '50mb' }), (request, response) => {
    const bytes = request.body as Buffer
    if (request.headers['content-range'] !== `bytes 0-${bytes.length - 1}/${bytes.length}`)
      return void response.status(416).end()
    connector.files.set(String(request.params.name), bytes)
    response.status(201).end()
  })
  app.use('/amer', connector.router)

  let endpoint = ''
  let names = Date.parse('2026-11-23T09:00:00Z')
  const token = (changes?: TokenChanges) => keys.sign({ audience: appId, serviceUrl }, changes)

  return {
    address,
    serviceUrl,
    appId,
    password,
    keys,
    connector,
    people,
    logins,
    environment: {
      MICROSOFT_APP_ID: appId,
      MICROSOFT_APP_PASSWORD: password,
      MICROSOFT_APP_TENANT_ID: tenantId,
      TEAMS_TRUSTED_TENANTS: tenantId,
      TEAMS_OPENID_METADATA: `${address}/openid`,
      TEAMS_LOGIN_URL: `${address}/login`,
      TEAMS_SERVICE_URLS: address,
      TEAMS_FILE_URLS: address,
    },
    aim: (given) => {
      endpoint = `${given}/api/messages`
    },
    token,
    bring: async (activity, changes) =>
      fetch(endpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${await token(changes)}` },
        body: JSON.stringify(activity),
      }),
    private: (person) => {
      const room = personalRoom(connector, person)
      return { room, conversation: room.id }
    },
    group: (kind, members) => {
      const id = `19:${randomUUID().replaceAll('-', '')}@thread.${kind === 'channel' ? 'tacv2' : 'v2'}`
      const room = makeRoom(kind, members, id)
      connector.rooms.set(id, room)
      names += 1
      return { room, conversation: kind === 'channel' ? `${id};messageid=${names}` : id }
    },
    envelope: (person, { room, conversation }) => {
      names += 1
      const locale = person.locale ?? 'en-US'
      connector.written.add(String(names))
      return {
        id: String(names),
        channelId: 'msteams',
        serviceUrl,
        timestamp: new Date(names).toISOString(),
        localTimestamp: new Date(names).toISOString(),
        from: { id: userId(person), name: person.name, aadObjectId: person.object },
        recipient: { id: `28:${appId}`, name: 'Countrydesk' },
        conversation: {
          id: conversation,
          conversationType: room.kind,
          tenantId: room.tenant,
          ...(room.kind !== 'personal' && { isGroup: true }),
        },
        channelData: { tenant: { id: room.tenant } },
        entities: [{ type: 'clientInfo', locale, country: locale.slice(3), platform: 'Web', timezone: 'Africa/Accra' }],
        locale,
      }
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
