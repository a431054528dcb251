import { request as rawRequest } from 'node:http'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { settings } from '../../../../adapters/channel/teams/settings.ts'
import { AMA, type OpenedTeams, openTeams } from './open.ts'

let under: OpenedTeams

beforeAll(async () => {
  // The SDK writes to the console whenever a token is wrong.
  vi.spyOn(console, 'error').mockImplementation(() => {})
  under = await openTeams()
})
afterAll(async () => {
  await under.close()
  vi.restoreAllMocks()
})

async function post(body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string>): Promise<number> {
  const response = await fetch(`${under.address}/api/messages`, { method: 'POST', body, headers })
  await response.arrayBuffer()
  return response.status
}

const message = () => under.does.message(AMA, under.teams.private(AMA), 'When is our plan due?')
const json = { 'content-type': 'application/json' }
const bearer = (token: string) => ({ ...json, authorization: `Bearer ${token}` })

describe('who may bring an activity', () => {
  beforeEach(() => {
    under.received.length = 0
  })

  it('Teams, with a token for us', async () => {
    const response = await under.teams.bring(message())

    expect(response.status).toBe(200)
    expect(under.received).toHaveLength(1)
  })

  it('none of 10,000 requests that are forged, expired, for somebody else, of another key or unsigned', async () => {
    const { keys, appId, serviceUrl } = under.teams
    const ours = { audience: appId, serviceUrl }
    const good = await keys.sign(ours)
    const [head = '', body = ''] = good.split('.')
    const unsigned = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url')
    const kinds: readonly Record<string, string>[] = [
      json,
      bearer(''),
      bearer('not.a.token'),
      bearer(`${unsigned}.${body}.`),
      bearer(`${unsigned}.${body}.AAAA`),
      bearer(`${head}.${body}.${Buffer.alloc(256, 7).toString('base64url')}`),
      bearer(await keys.sign(ours, { otherKey: true })),
      bearer(await keys.sign(ours, { kid: 'unknown' })),
      bearer(await keys.sign(ours, { expiresIn: -600 })),
      bearer(await keys.sign(ours, { validIn: 600, expiresIn: 1_200 })),
      bearer(await keys.sign(ours, { issuer: 'https://evil.example' })),
      bearer(await keys.sign(ours, { issuer: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/' })),
      bearer(await keys.sign({ ...ours, audience: '33333333-3333-4333-8333-333333333333' })),
      bearer(await keys.sign({ ...ours, serviceUrl: 'https://smba.trafficmanager.net/emea/' })),
      bearer(await keys.sign(ours, { claims: { ver: '1.0', appid: '33333333-3333-4333-8333-333333333333' } })),
      { ...json, authorization: `Basic ${Buffer.from('a:b').toString('base64')}` },
    ]
    const activity = JSON.stringify(message())
    const statuses = new Map<number, number>()
    let next = 0
    const send = async () => {
      while (next < 10_000) {
        const kind = kinds[next % kinds.length] ?? json
        next += 1
        const status = await post(activity, kind)
        statuses.set(status, (statuses.get(status) ?? 0) + 1)
      }
    }
    await Promise.all(Array.from({ length: 24 }, send))

    expect([...statuses.keys()].filter((status) => status !== 401 && status !== 403)).toEqual([])
    expect([...statuses.values()].reduce((sum, times) => sum + times, 0)).toBe(10_000)
    expect(under.received).toEqual([])
    expect(under.teams.connector.taken.size).toBe(0)
  }, 60_000)

  it('no other channel of the Bot Framework, where people name themselves', async () => {
    const webchat = { ...message(), channelId: 'webchat' }
    const response = await under.teams.bring(webchat)

    expect([401, 403]).toContain(response.status)
    expect(under.received).toEqual([])
  })

  it('nobody whose service address is not one of the platform, though the token says the same', async () => {
    const elsewhere = { audience: under.teams.appId, serviceUrl: 'https://collector.example/' }
    const token = await under.teams.keys.sign(elsewhere)
    const status = await post(JSON.stringify({ ...message(), serviceUrl: elsewhere.serviceUrl }), bearer(token))

    expect(status).toBe(403)
    expect(under.received).toEqual([])
  })
})

describe('what may be brought', () => {
  const malformed: readonly (readonly [string, string | Uint8Array<ArrayBuffer>])[] = [
    ['an empty object', '{}'],
    ['a list', '[]'],
    ['a list of lists', '[[[[]]]]'],
    ['a number', '7'],
    ['nothing', ''],
    ['null', 'null'],
    ['half an object', '{"type":"message"'],
    ['a type that is a number', '{"type":7}'],
    ['a message without anything', '{"type":"message"}'],
    ['a conversation that is a word', '{"type":"message","conversation":"here"}'],
    ['bytes that are no text', Uint8Array.from([0xff, 0xfe, 0x00, 0x80])],
    ['10 MB', `{"type":"message","text":"${'x'.repeat(10_000_000)}"}`],
  ]

  it.each(malformed)('%s is refused, with and without a token, and we go on', async (_, body) => {
    const token = await under.teams.token()
    const without = await post(body, json)
    const withToken = await post(body, bearer(token))

    expect(without).toBe(401)
    expect(withToken).toBeGreaterThanOrEqual(400)
    expect(withToken).toBeLessThan(500)
    expect((await under.teams.bring(message())).status).toBe(200)
  })

  it('a body that unpacks to much more is refused', async () => {
    const { gzipSync } = await import('node:zlib')
    const packed = Uint8Array.from(gzipSync(`{"text":"${'x'.repeat(20_000_000)}"}`))
    const status = await post(packed, { ...bearer(await under.teams.token()), 'content-encoding': 'gzip' })

    expect(status).toBe(413)
  })

  it('a right activity with fields of wrong types beside the needed ones is read as far as it goes', async () => {
    under.received.length = 0
    const odd = { ...message(), text: 7, attachments: 'none', entities: { no: 'list' }, locale: [], timestamp: {} }
    const response = await under.teams.bring(odd)

    expect(response.status).toBe(200)
    expect(under.received[0]?.text).toBe('')
  })
})

describe('when something of ours is missing', () => {
  it('answers 503 while the inbox cannot be written, so that Teams brings it again', async () => {
    const failing = await openTeams({ receive: () => Promise.reject(new Error('no store')) })
    const response = await failing.teams.bring(failing.does.message(AMA, failing.teams.private(AMA), 'hello'))
    await failing.close()

    expect(response.status).toBe(503)
    expect(await response.text()).toBe('')
  })

  it('lets nobody in while the keys cannot be fetched', async () => {
    const closed = await openTeams({ environment: { TEAMS_OPENID_METADATA: 'http://127.0.0.1:1/openid' } })
    const response = await closed.teams.bring(closed.does.message(AMA, closed.teams.private(AMA), 'hello'))
    await closed.close()

    expect(response.status).toBe(503)
    expect(closed.received).toEqual([])
  })
})

describe('the playground', () => {
  let open: OpenedTeams
  beforeEach(async () => {
    const none = { MICROSOFT_APP_ID: '', MICROSOFT_APP_PASSWORD: '', MICROSOFT_APP_TENANT_ID: '' }
    open = await openTeams({ environment: { ...none, TEAMS_PLAYGROUND: 'on' } })
  })
  afterEach(() => open.close())

  const bring = (headers: Record<string, string>, changes: object = {}) => {
    const body = JSON.stringify({ ...open.does.message(AMA, open.teams.private(AMA), 'hello'), ...changes })
    return new Promise<number>((resolve, reject) => {
      const { hostname, port } = new URL(open.address)
      const sent = rawRequest(
        { hostname, port, path: '/api/messages', method: 'POST', headers: { ...json, ...headers } },
        (response) => {
          response.resume()
          resolve(response.statusCode ?? 0)
        },
      )
      sent.on('error', reject)
      sent.end(body)
    })
  }

  it('may write without a token, and is a guest of no trusted tenant', async () => {
    const status = await bring(
      {},
      { conversation: { id: 'personal-chat', conversationType: 'personal' }, channelData: {} },
    )

    expect(status).toBe(200)
    expect(open.received[0]?.from.tenant).toMatch(/^untrusted:/)
  })

  it.each([
    ['passed on by a proxy', { 'x-forwarded-for': '203.0.113.7' }],
    ['sent by a page in a browser', { origin: 'https://evil.example' }],
    ['for another host name', { host: 'desk.example' }],
  ])('is not taken for a request %s', async (_, headers) => {
    expect(await bring(headers)).toBe(403)
    expect(open.received).toEqual([])
  })

  it('cannot make us speak to another machine', async () => {
    expect(await bring({}, { serviceUrl: 'https://collector.example/' })).toBe(403)
  })
})

describe('without settings', () => {
  it('is off, and says why', () => {
    expect(settings.read({})).toMatchObject({ state: 'off', why: expect.stringContaining('MICROSOFT_APP_ID') })
  })

  it('is never opened by half of them', () => {
    expect(settings.read({ MICROSOFT_APP_ID: under.teams.appId }).state).toBe('half-set')
  })
})
