import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { examine } from '../../../../adapters/channel/slack/examine.ts'
import { parseTokenKey, seal, unseal } from '../../../../adapters/channel/slack/seal.ts'
import { settings } from '../../../../adapters/channel/slack/settings.ts'
import { isSlackAddress } from '../../../../adapters/channel/slack/slack-address.ts'

const KEY = randomBytes(32).toString('base64')
const MANY = { SLACK_CLIENT_ID: '1.2', SLACK_CLIENT_SECRET: 's', SLACK_STATE_SECRET: 'x', SLACK_TOKEN_KEY: KEY }

function problemsOf(environment: Record<string, string>): readonly string[] {
  const state = settings.read(environment)
  return state.state === 'half-set' ? state.problems.map(({ where, mend }) => `${where}: ${mend}`) : [state.state]
}

describe('the settings', () => {
  it('are off with the way to turn them on, when nothing is set', () => {
    expect(settings.read({ SLACK_API_URL: 'http://127.0.0.1:1/api/', PATH: '/bin' })).toMatchObject({
      state: 'off',
      why: expect.stringContaining('SLACK_BOT_TOKEN'),
    })
  })

  it('take a socket by default, HTTP with a signing secret, and several workspaces with a client', () => {
    const read = (environment: Record<string, string>) => settings.read({ SLACK_BOT_TOKEN: 'xoxb-1', ...environment })

    expect(read({ SLACK_APP_TOKEN: 'xapp-1', SLACK_SIGNING_SECRET: 's' })).toMatchObject({
      settings: { way: { kind: 'socket' } },
    })
    expect(read({ SLACK_SIGNING_SECRET: 's' })).toMatchObject({
      settings: { way: { kind: 'http', signingSecret: 's' } },
    })
    expect(settings.read({ ...MANY, SLACK_SIGNING_SECRET: 's', SLACK_TRUSTED_TEAMS: 'T1, T2' })).toMatchObject({
      settings: { tenancy: { kind: 'many', trustedTeams: ['T1', 'T2'] } },
    })
  })

  it.each([
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, /SLACK_APP_TOKEN: Copy it/],
    [{ SLACK_APP_TOKEN: 'xapp-1' }, /SLACK_BOT_TOKEN: Copy it/],
    [{ SLACK_BOT_TOKEN: 'xoxp-1', SLACK_APP_TOKEN: 'xapp-1' }, /begins with xoxb-/],
    [{ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xoxb-1' }, /begins with xapp-/],
    [{ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1', SLACK_CLIENT_ID: '1' }, /for one workspace/],
    [MANY, /SLACK_SIGNING_SECRET: Copy it/],
    [{ ...MANY, SLACK_SIGNING_SECRET: 's', SLACK_TOKEN_KEY: 'short' }, /openssl rand/],
    [{ SLACK_CLIENT_ID: '1', SLACK_SIGNING_SECRET: 's' }, /SLACK_TOKEN_KEY: Make one with: openssl rand -base64 32/],
    [{ SLACK_CLIENT_ID: '1', SLACK_SIGNING_SECRET: 's' }, /SLACK_CLIENT_SECRET: Copy it from Basic Information/],
    [
      { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1', SLACK_API_URL: 'http://slack.example/api' },
      /SLACK_API_URL/,
    ],
    [{ SLACK_SIGNING_SECRET: '   ', SLACK_BOT_TOKEN: 'xoxb-1' }, /SLACK_APP_TOKEN/],
  ])('half set, they say what to do: %o', (environment, expected) => {
    expect(problemsOf(environment).join('\n')).toMatch(expected)
  })
})

describe('the doctor', () => {
  const examined = async (teams: string) => {
    const state = settings.read({ ...MANY, SLACK_SIGNING_SECRET: 's', SLACK_TRUSTED_TEAMS: teams })
    return state.state === 'on' ? (await examine(state.settings)).map(({ where }) => where) : [state.state]
  }

  it('warns where no workspace is trusted, as everybody is a guest then', async () => {
    expect(await examined('')).toEqual(['setting SLACK_TRUSTED_TEAMS'])
    expect(await examined('T1')).toEqual([])
  })
})

describe('a sealed token', () => {
  it('opens with its key and under its label only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (secret, label) => {
        const key = randomBytes(32)
        const sealed = seal(secret, label, key)
        expect(unseal(sealed, label, key)).toBe(Buffer.from(secret, 'utf8').toString('utf8'))
        expect(() => unseal(sealed, `${label}x`, key)).toThrow()
        expect(() => unseal(sealed, label, randomBytes(32))).toThrow()
        const bytes = Buffer.from(sealed, 'base64')
        bytes.writeUInt8((bytes.at(-1) ?? 0) ^ 1, bytes.length - 1)
        expect(() => unseal(bytes.toString('base64'), label, key)).toThrow()
      }),
      { numRuns: 20 },
    )
  })

  it('takes keys in base64 and hex, of 32 bytes', () => {
    expect(parseTokenKey(KEY)?.length).toBe(32)
    expect(parseTokenKey('ab'.repeat(32))?.length).toBe(32)
    expect(parseTokenKey('ab'.repeat(31))).toBeUndefined()
  })
})

describe('an address out of a payload', () => {
  it.each([
    ['https://files.slack.com/x', true],
    ['https://hooks.slack.com/actions/T1/1', true],
    ['http://files.slack.com/x', false],
    ['https://slack.com.evil.example/x', false],
    ['https://evil.example/slack.com', false],
    ['https://evilslack.com/', false],
    ['not an address', false],
  ])('%s belongs to Slack: %s', (url, expected) => {
    expect(isSlackAddress(url, 'https://slack.com/api/')).toBe(expected)
  })

  it('beside a stand-in belongs to the stand-in alone', () => {
    expect(isSlackAddress('http://127.0.0.1:9/files/x', 'http://127.0.0.1:9/api/')).toBe(true)
    expect(isSlackAddress('https://files.slack.com/x', 'http://127.0.0.1:9/api/')).toBe(false)
  })
})
