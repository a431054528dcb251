import type { Problem } from '../../../src/core/problem.ts'
import type { ChannelSettings, Environment } from '../../../src/ports/channel-module.ts'
import { parseTokenKey } from './seal.ts'

/** How Slack reaches us: over a socket that we open (no public address needed), or by calling our address. */
export type Way =
  | { readonly kind: 'socket'; readonly appToken: string }
  | { readonly kind: 'http'; readonly signingSecret: string }

/** Whose tokens we speak with: one workspace's, or those of every workspace that installed the app. */
export type Tenancy =
  | { readonly kind: 'one'; readonly botToken: string }
  | {
      readonly kind: 'many'
      readonly clientId: string
      readonly clientSecret: string
      readonly stateSecret: string
      /** 32 bytes, base64 or hex: seals the tokens in the store. */
      readonly tokenKey: string
      /** Workspaces whose e-mail addresses are believed. */
      readonly trustedTeams: readonly string[]
    }

export interface SlackSettings {
  readonly way: Way
  readonly tenancy: Tenancy
  /** Ends with a slash. */
  readonly apiUrl: string
}

export const SLACK_API_URL = 'https://slack.com/api/'

const NAMES = [
  { name: 'SLACK_BOT_TOKEN', meaning: 'xoxb-…, of one workspace: OAuth & Permissions, Bot User OAuth Token' },
  { name: 'SLACK_APP_TOKEN', meaning: 'xapp-…, for socket mode: Basic Information, App-Level Tokens' },
  {
    name: 'SLACK_SIGNING_SECRET',
    meaning: 'instead of the app token, for HTTP mode: Basic Information, Signing Secret',
  },
  {
    name: 'SLACK_CLIENT_ID',
    meaning: 'instead of the bot token, for several workspaces: Basic Information, Client ID',
  },
  { name: 'SLACK_CLIENT_SECRET', meaning: 'for several workspaces: Basic Information, Client Secret' },
  { name: 'SLACK_STATE_SECRET', meaning: 'for several workspaces: any long random text; it protects the installation' },
  {
    name: 'SLACK_TOKEN_KEY',
    meaning: 'for several workspaces: 32 random bytes in base64; seals the tokens in the store',
  },
  { name: 'SLACK_TRUSTED_TEAMS', meaning: 'for several workspaces: ids of those whose e-mail addresses are believed' },
  { name: 'SLACK_API_URL', meaning: `where Slack's Web API is; default ${SLACK_API_URL}` },
] as const

type Name = (typeof NAMES)[number]['name']

const SHOWN_WHEN_OFF =
  'set SLACK_BOT_TOKEN and SLACK_APP_TOKEN to turn it on; docs/slack.md shows where to find them in ten minutes'

export const settings: ChannelSettings<SlackSettings> = {
  names: NAMES,
  read: (environment) => {
    const value = (name: Name) => environment[name]?.trim() || undefined
    const decisive = NAMES.map(({ name }) => name).filter((name) => name !== 'SLACK_API_URL')
    if (decisive.every((name) => value(name) === undefined)) return { state: 'off', why: SHOWN_WHEN_OFF }
    const problems: Problem[] = []
    const tenancy = readTenancy(value, problems)
    const way = readWay(value, tenancy?.kind ?? 'one', problems)
    const apiUrl = readApiUrl(environment, problems)
    if (problems.length > 0 || !tenancy || !way) return { state: 'half-set', problems }
    return { state: 'on', settings: { way, tenancy, apiUrl }, how: describe(way, tenancy) }
  },
}

function describe(way: Way, tenancy: Tenancy): string {
  const reached = way.kind === 'socket' ? 'socket mode, no public address needed' : 'HTTP mode at /slack/events'
  return `${reached}, ${tenancy.kind === 'one' ? 'one workspace' : 'several workspaces, install at /slack/install'}`
}

const OAUTH = ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET', 'SLACK_TOKEN_KEY'] as const

const WHERE_FOUND: Readonly<Record<(typeof OAUTH)[number], string>> = {
  SLACK_CLIENT_ID: 'Copy it from Basic Information, App Credentials, Client ID.',
  SLACK_CLIENT_SECRET: 'Copy it from Basic Information, App Credentials, Client Secret.',
  SLACK_STATE_SECRET: 'Make one with: openssl rand -hex 32',
  SLACK_TOKEN_KEY: 'Make one with: openssl rand -base64 32',
}

function readTenancy(value: (name: Name) => string | undefined, problems: Problem[]): Tenancy | undefined {
  const botToken = value('SLACK_BOT_TOKEN')
  const given = OAUTH.filter((name) => value(name) !== undefined)
  if (botToken !== undefined) {
    if (!botToken.startsWith('xoxb-'))
      problems.push(problem('SLACK_BOT_TOKEN', 'It is no bot token.', 'Take the one that begins with xoxb-.'))
    if (given.length > 0)
      problems.push(
        problem(
          given[0] ?? '',
          'It is set beside SLACK_BOT_TOKEN.',
          'Keep the token for one workspace, or the client for several.',
        ),
      )
    return { kind: 'one', botToken }
  }
  if (given.length === 0) {
    problems.push(
      problem('SLACK_BOT_TOKEN', 'It is missing.', 'Copy it from OAuth & Permissions, Bot User OAuth Token (xoxb-…).'),
    )
    return undefined
  }
  for (const name of OAUTH) {
    if (value(name) === undefined)
      problems.push(problem(name, 'It is missing; several workspaces need it.', WHERE_FOUND[name]))
  }
  const tokenKey = value('SLACK_TOKEN_KEY') ?? ''
  if (tokenKey !== '' && !parseTokenKey(tokenKey))
    problems.push(problem('SLACK_TOKEN_KEY', 'It is not 32 bytes.', 'Make one with: openssl rand -base64 32'))
  return {
    kind: 'many',
    clientId: value('SLACK_CLIENT_ID') ?? '',
    clientSecret: value('SLACK_CLIENT_SECRET') ?? '',
    stateSecret: value('SLACK_STATE_SECRET') ?? '',
    tokenKey,
    trustedTeams: (value('SLACK_TRUSTED_TEAMS') ?? '').split(/[\s,]+/).filter(Boolean),
  }
}

function readWay(
  value: (name: Name) => string | undefined,
  tenancy: Tenancy['kind'],
  problems: Problem[],
): Way | undefined {
  const appToken = value('SLACK_APP_TOKEN')
  const signingSecret = value('SLACK_SIGNING_SECRET')
  if (tenancy === 'many') {
    // Installing needs a public address anyway, and a socket would then be a second way in.
    if (signingSecret !== undefined) return { kind: 'http', signingSecret }
    problems.push(
      problem(
        'SLACK_SIGNING_SECRET',
        'It is missing; several workspaces need HTTP mode.',
        'Copy it from Basic Information, Signing Secret.',
      ),
    )
    return undefined
  }
  if (appToken !== undefined) {
    if (!appToken.startsWith('xapp-'))
      problems.push(problem('SLACK_APP_TOKEN', 'It is no app-level token.', 'Take the one that begins with xapp-.'))
    return { kind: 'socket', appToken }
  }
  if (signingSecret !== undefined) return { kind: 'http', signingSecret }
  problems.push(
    problem(
      'SLACK_APP_TOKEN',
      'It is missing.',
      'Copy it from Basic Information, App-Level Tokens (xapp-…), or set SLACK_SIGNING_SECRET for HTTP mode.',
    ),
  )
  return undefined
}

function readApiUrl(environment: Environment, problems: Problem[]): string {
  const given = environment.SLACK_API_URL?.trim() || SLACK_API_URL
  const url = URL.canParse(given) ? new URL(given) : undefined
  const local = url !== undefined && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)
  if (!url || (url.protocol !== 'https:' && !local))
    problems.push(problem('SLACK_API_URL', 'It is no https address.', `Leave it out to use ${SLACK_API_URL}.`))
  return given.endsWith('/') ? given : `${given}/`
}

function problem(name: string, what: string, mend: string): Problem {
  return { where: `setting ${name}`, what, mend }
}
