import { existsSync } from 'node:fs'
import { z } from 'zod'
import { type Problem, ProblemsFound } from './core/problem.ts'
import type { Environment } from './ports/channel-module.ts'

/** Where everything stands that outlives a start, and how the desk runs. */
export interface Settings {
  /** Folder of the embedded store, the index and the backups. */
  readonly dataFolder: string
  readonly knowledgeFolder: string
  /** A PostgreSQL server instead of the embedded store. */
  readonly databaseUrl: string | undefined
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
  /** Address and port of the one HTTP server. */
  readonly host: string
  readonly port: number
  /** How the one HTTP server is reached from outside, without a slash at its end. */
  readonly address: string
  /** Time zone of the Support Unit, for the day's round and the nightly backup. */
  readonly zone: string
}

/** Every setting of the desk itself: for the doctor, `.env.example` and the test that compares them. */
export const SETTING_NAMES = [
  { name: 'COUNTRYDESK_DATA', meaning: 'folder of the embedded store, index and backups; default .countrydesk' },
  { name: 'COUNTRYDESK_KNOWLEDGE', meaning: 'folder of the knowledge; default knowledge' },
  {
    name: 'DATABASE_URL',
    meaning: 'postgres://… uses a PostgreSQL server (15 or later) instead of the embedded store',
  },
  { name: 'COUNTRYDESK_LOG', meaning: 'debug, info, warn, error or silent; default warn' },
  {
    name: 'COUNTRYDESK_HOST',
    meaning:
      '127.0.0.1, ::1 or localhost; to be called from outside, put a reverse proxy with TLS before it; default 127.0.0.1',
  },
  { name: 'COUNTRYDESK_PORT', meaning: 'port of the one HTTP server; default 3978' },
  {
    name: 'COUNTRYDESK_ADDRESS',
    meaning: 'how a reverse proxy makes the desk reachable, such as https://desk.example.org; default http://host:port',
  },
  { name: 'COUNTRYDESK_ZONE', meaning: 'time zone of the Support Unit; default UTC' },
] as const

const NO_PORT = 'is no number from 0 to 65535'

const Schema = z.object({
  COUNTRYDESK_DATA: z.string().min(1).default('.countrydesk'),
  COUNTRYDESK_KNOWLEDGE: z.string().min(1).default('knowledge'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')
    .optional(),
  COUNTRYDESK_LOG: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
  COUNTRYDESK_HOST: z
    .enum(['127.0.0.1', '::1', 'localhost'], {
      error: 'is not an address of this machine alone. The page has no sign-in, so the desk listens on loopback only',
    })
    .default('127.0.0.1'),
  COUNTRYDESK_PORT: z.coerce.number(NO_PORT).int(NO_PORT).min(0, NO_PORT).max(65535, NO_PORT).default(3978),
  COUNTRYDESK_ADDRESS: z.url({ protocol: /^https?$/, error: 'is no http or https address' }).optional(),
  COUNTRYDESK_ZONE: z.string().refine(isZone, 'is no IANA time zone, such as Africa/Accra').default('UTC'),
})

/** Reads the environment, and `.env` when there is one. The only place that does. */
export function readEnvironment(): Environment {
  if (existsSync('.env')) process.loadEnvFile('.env')
  return process.env
}

/** Throws ProblemsFound with every bad setting at once. */
export function readSettings(environment: Environment): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const result = Schema.safeParse(given)
  if (!result.success) throw new ProblemsFound(result.error.issues.map(problemOf))
  const settings = result.data
  return {
    dataFolder: settings.COUNTRYDESK_DATA,
    knowledgeFolder: settings.COUNTRYDESK_KNOWLEDGE,
    databaseUrl: settings.DATABASE_URL,
    logLevel: settings.COUNTRYDESK_LOG,
    host: settings.COUNTRYDESK_HOST,
    port: settings.COUNTRYDESK_PORT,
    address: (settings.COUNTRYDESK_ADDRESS ?? ownAddress(settings.COUNTRYDESK_HOST, settings.COUNTRYDESK_PORT)).replace(
      /\/+$/,
      '',
    ),
    zone: settings.COUNTRYDESK_ZONE,
  }
}

function ownAddress(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

function problemOf(issue: z.core.$ZodIssue): Problem {
  const name = String(issue.path[0])
  const meaning = SETTING_NAMES.find((setting) => setting.name === name)?.meaning ?? ''
  return { where: `setting ${name}`, what: `${issue.message}.`, mend: `It should be: ${meaning}.` }
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}
