import { z } from 'zod'
import type { Problem } from '../../../src/core/problem.ts'
import type { ChannelSettings, ChannelState, Environment } from '../../../src/ports/channel-module.ts'
import { meaning, NAMES } from './setting-names.ts'

/** One registration of the bot at Microsoft. */
export interface TeamsApp {
  readonly appId: string
  readonly password: string
  /** Where the registration stands; its tokens come from there. Undefined for a multi-tenant registration. */
  readonly tenantId: string | undefined
}

export interface TeamsSettings {
  /** At least one, except for the playground. */
  readonly apps: readonly TeamsApp[]
  /** Tenants whose word we take for who somebody is. Everybody else is a guest. */
  readonly trustedTenants: readonly string[]
  /** Microsoft's Agents Playground on this machine: no tokens, loopback only. */
  readonly playground: boolean
  readonly openIdMetadata: string
  readonly loginUrl: string
  /** Where answers may be sent: `https://host` or `https://*.domain`. */
  readonly serviceAddresses: readonly string[]
  /** Where files may be fetched from, and put for people who accept one. */
  readonly fileAddresses: readonly string[]
}

const ID = z.string().pipe(z.guid('is not an id of the form 00000000-0000-0000-0000-000000000000'))
const isObject = (given: unknown): given is object => typeof given === 'object' && given !== null
const Registered = z.object({ appId: ID, password: z.string().min(1, 'is empty') })
const App = z.preprocess(
  (given) => (isObject(given) ? { type: 'SingleTenant', ...given } : given),
  z.discriminatedUnion(
    'type',
    [
      Registered.extend({ type: z.literal('SingleTenant'), tenantId: ID }),
      Registered.extend({ type: z.literal('MultiTenant'), tenantId: ID.optional() }),
    ],
    { error: ({ input }) => (isObject(input) ? 'is neither SingleTenant nor MultiTenant' : 'is no object') },
  ),
)

/** https anywhere, http on this machine only. */
const Address = z
  .string()
  .regex(/^(https:\/\/|http:\/\/(127\.0\.0\.1|localhost)(:\d+)?(\/|$))/, 'must begin with https://')

const SERVICES = 'https://*.trafficmanager.net,https://*.botframework.com,https://*.teams.microsoft.com'
const FILES = 'https://*.sharepoint.com'
const KEYS = 'https://login.botframework.com/v1/.well-known/openidconfiguration'

const list = (text: string) =>
  text
    .split(',')
    .map((part) => part.trim().replace(/\/+$/, ''))
    .filter(Boolean)

const Rest = z.object({
  TEAMS_TRUSTED_TENANTS: z.string().default('').transform(list).pipe(z.array(ID)),
  TEAMS_PLAYGROUND: z.enum(['on', 'off'], 'is neither on nor off').default('off'),
  TEAMS_OPENID_METADATA: Address.default(KEYS),
  TEAMS_LOGIN_URL: Address.default('https://login.microsoftonline.com'),
  TEAMS_SERVICE_URLS: z.string().default(SERVICES).transform(list).pipe(z.array(Address).min(1, 'is empty')),
  TEAMS_FILE_URLS: z.string().default(FILES).transform(list).pipe(z.array(Address).min(1)),
})

export const settings: ChannelSettings<TeamsSettings> = { names: NAMES, read }

function read(environment: Environment): ChannelState<TeamsSettings> {
  const given = Object.fromEntries(
    NAMES.flatMap(({ name }) => (environment[name] ? [[name, environment[name]] as const] : [])),
  )
  const apps = readApps(given)
  const rest = Rest.safeParse(given)
  const playground = given.TEAMS_PLAYGROUND === 'on'
  const problems = [
    ...('problems' in apps ? apps.problems : []),
    ...(rest.success ? [] : rest.error.issues.map(problemOf)),
  ]
  if (playground && 'apps' in apps && apps.apps.length > 0) problems.push(BOTH)
  if (problems.length > 0 || !rest.success || 'problems' in apps) return { state: 'half-set', problems }
  if (apps.apps.length === 0 && !playground) {
    return { state: 'off', why: 'no registration is set (MICROSOFT_APP_ID and the others; docs/teams.md says how)' }
  }
  // Without tokens anybody on this machine could claim a tenant.
  const trustedTenants = playground ? [] : rest.data.TEAMS_TRUSTED_TENANTS.map((tenant) => tenant.toLowerCase())
  return {
    state: 'on',
    settings: {
      apps: apps.apps,
      trustedTenants,
      playground,
      openIdMetadata: rest.data.TEAMS_OPENID_METADATA,
      loginUrl: rest.data.TEAMS_LOGIN_URL.replace(/\/+$/, ''),
      serviceAddresses: playground ? ['http://127.0.0.1', 'http://localhost'] : rest.data.TEAMS_SERVICE_URLS,
      fileAddresses: rest.data.TEAMS_FILE_URLS,
    },
    how: describe(apps.apps.length, trustedTenants.length, playground),
  }
}

type Apps = { readonly apps: readonly TeamsApp[] } | { readonly problems: readonly Problem[] }

function readApps(given: Readonly<Record<string, string>>): Apps {
  const { MICROSOFT_APP_ID: appId, MICROSOFT_APP_PASSWORD: password, TEAMS_APPS: several } = given
  const { MICROSOFT_APP_TENANT_ID: tenantId, MICROSOFT_APP_TYPE: type } = given
  const single = [appId, password, tenantId, type].some((value) => value !== undefined)
  if (several !== undefined && single) return { problems: [TWICE] }
  if (several !== undefined) return parseApps(several)
  if (!single) return { apps: [] }
  const result = App.safeParse({ appId, password, ...(tenantId && { tenantId }), ...(type && { type }) })
  if (result.success) return { apps: [appOf(result.data)] }
  return {
    problems: result.error.issues.map((issue) => problemOf({ ...issue, path: [SINGLE[String(issue.path[0])] ?? ''] })),
  }
}

const SINGLE: Readonly<Record<string, string>> = {
  appId: 'MICROSOFT_APP_ID',
  password: 'MICROSOFT_APP_PASSWORD',
  tenantId: 'MICROSOFT_APP_TENANT_ID',
  type: 'MICROSOFT_APP_TYPE',
}

function parseApps(text: string): Apps {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return {
      problems: [
        { where: 'setting TEAMS_APPS', what: 'It is not JSON.', mend: `It should be: ${meaning('TEAMS_APPS')}.` },
      ],
    }
  }
  const result = z.array(App, 'is no list').min(1, 'is an empty list').safeParse(data)
  if (result.success) return { apps: result.data.map(appOf) }
  return { problems: result.error.issues.map((issue) => problemOf({ ...issue, path: ['TEAMS_APPS', ...issue.path] })) }
}

function appOf(app: z.infer<typeof App>): TeamsApp {
  return {
    appId: app.appId.toLowerCase(),
    password: app.password,
    tenantId: app.type === 'SingleTenant' ? app.tenantId?.toLowerCase() : undefined,
  }
}

const TWICE: Problem = {
  where: 'settings TEAMS_APPS and MICROSOFT_APP_…',
  what: 'Both are set, and they may differ.',
  mend: 'Put every registration into TEAMS_APPS and remove MICROSOFT_APP_ID, _PASSWORD, _TENANT_ID and _TYPE.',
}

const BOTH: Problem = {
  where: 'setting TEAMS_PLAYGROUND',
  what: 'It takes messages without tokens, and must not stand beside a real registration.',
  mend: 'Remove it, or remove the registration while you try the playground.',
}

function problemOf({ path, message }: Pick<z.core.$ZodIssue, 'path' | 'message'>): Problem {
  const [name, at, field] = path
  const where = [
    `setting ${String(name)}`,
    ...(typeof at === 'number' ? [`registration ${at + 1}`] : []),
    ...(field === undefined ? [] : [String(field)]),
  ].join(', ')
  const missing = /received undefined/.test(message)
  const what = missing ? 'It is missing, while others of its group are set.' : `It ${message}.`
  return { where, what, mend: `It should be: ${meaning(String(name))}. See docs/teams.md.` }
}

function describe(apps: number, trusted: number, playground: boolean): string {
  if (playground) return 'Agents Playground on this machine only, no tokens: POST /api/messages'
  const people = trusted === 0 ? 'no tenant is trusted, so everybody is a guest' : `${trusted} trusted tenant(s)`
  return `${apps} registration(s), ${people}: POST /api/messages`
}
