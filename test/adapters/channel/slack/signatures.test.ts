import { createHmac } from 'node:crypto'
import { Agent, request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signature } from '../../../stand-ins/slack/ways.ts'
import { type BehindSlack, openLightSlackDesk } from '../../../support/drivers/slack-desk.ts'
import type { LightDesk } from '../../../support/light-desk.ts'

const REQUESTS = 10_000
const SIDE_BY_SIDE = 64

let behind: BehindSlack<LightDesk>
let url: URL
const agent = new Agent({ keepAlive: true, maxSockets: SIDE_BY_SIDE })

beforeAll(async () => {
  behind = await openLightSlackDesk({ way: 'http' })
  url = new URL(await addressOf(behind))
})
afterAll(async () => {
  agent.destroy()
  await behind.close()
})

async function addressOf({ at }: BehindSlack<LightDesk>): Promise<string> {
  return `${await at.server.listen('127.0.0.1', 0)}/slack/events`
}

function post(
  body: string,
  headers: Record<string, string>,
  over: Agent = agent,
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      { method: 'POST', agent: over, headers: { 'Content-Type': 'application/json', ...headers } },
      (response) => {
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (chunk: string) => {
          text += chunk
        })
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}

function eventBody(at: number, text = 'forged'): string {
  const event = {
    type: 'message',
    channel: 'D1',
    channel_type: 'im',
    user: 'UAMA',
    text,
    ts: `1700000000.${String(at).padStart(6, '0')}`,
  }
  return JSON.stringify({ type: 'event_callback', team_id: 'T1', event_id: `Ev${at}`, event })
}

function headersFor(timestamp: number | string, signed: string): Record<string, string> {
  return { 'X-Slack-Request-Timestamp': String(timestamp), 'X-Slack-Signature': signed }
}

/** Every way to be wrong that we could think of. */
function forged(at: number, secret: string): [string, Record<string, string>] {
  const now = Math.floor(Date.now() / 1000)
  const body = eventBody(at)
  const right = signature(secret, now, body)
  const wrong: readonly [string, Record<string, string>][] = [
    [body, {}],
    [body, headersFor(now, signature('another secret', now, body))],
    [body, headersFor(now, signature('', now, body))],
    [`${body} `, headersFor(now, right)],
    [body, headersFor(now - 310, signature(secret, now - 310, body))],
    [body, headersFor(now + 310, signature(secret, now + 310, body))],
    [body, headersFor(now + 1, right)],
    [body, headersFor(now, right.replace('v0=', 'v1='))],
    [body, headersFor(now, `v0=${right.slice(3, 30)}`)],
    [body, headersFor(now, right.toUpperCase())],
    [body, headersFor('soon', right)],
    [body, headersFor('', createHmac('sha256', secret).update(`v0::${body}`).digest('hex'))],
    [body, headersFor(now, 'v0=')],
    ['{', headersFor(now, right)],
  ]
  return wrong[at % wrong.length] ?? ['', {}]
}

describe('HTTP mode', () => {
  it(`accepts none of ${REQUESTS} forged, stale or altered requests`, async () => {
    const statuses = new Map<number, number>()
    let next = 0
    const worker = async () => {
      for (let at = next++; at < REQUESTS; at = next++) {
        const { status } = await post(...forged(at, behind.slack.signingSecret))
        statuses.set(status, (statuses.get(status) ?? 0) + 1)
      }
    }
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker))
    await behind.at.desk.settle()

    expect([...statuses]).toEqual([[401, REQUESTS]])
    expect(behind.at.turns).toEqual([])
  }, 60_000)

  it('accepts what is signed, and proves the address to Slack', async () => {
    const { signingSecret } = behind.slack
    const now = Math.floor(Date.now() / 1000)
    const challenge = JSON.stringify({ type: 'url_verification', challenge: 'c-1' })
    const body = eventBody(1, 'Genuine')

    const proof = await post(challenge, headersFor(now, signature(signingSecret, now, challenge)))
    const taken = await post(body, headersFor(now, signature(signingSecret, now, body)))

    expect(proof).toEqual({ status: 200, text: '{"challenge":"c-1"}' })
    expect(taken.status).toBe(200)
    expect(behind.at.turns.length + (await behind.at.store.inbox.waiting())).toBeGreaterThan(0)
  })

  it('outlives bodies that are signed but make no sense', async () => {
    const { signingSecret } = behind.slack
    const now = Math.floor(Date.now() / 1000)
    const bodies = [
      '{}',
      '[]',
      'null',
      '"x"',
      '{"event":null}',
      '{"event":{"type":"message"}}',
      '{"type":"block_actions","actions":[]}',
      'x'.repeat(5_000_000),
    ]

    const statuses: number[] = []
    for (const body of bodies) {
      const answer = await post(body, headersFor(now, signature(signingSecret, now, body)), new Agent())
      statuses.push(answer.status)
    }
    const alive = await post(eventBody(2, 'Still there?'), {}, new Agent())

    expect(statuses).toEqual([200, 200, 500, 200, 500, 200, 500, 413])
    expect(alive.status).toBe(401)
  })

  it('keeps no words and no secrets in the log', () => {
    const log = JSON.stringify(behind.at.log.lines)

    expect(log).not.toMatch(/forged|Genuine|xoxb|a-signing-secret/)
  })
})
