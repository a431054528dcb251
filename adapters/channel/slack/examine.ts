import { webApi } from '@slack/bolt'
import { OutsideError, type Problem, ProblemsFound } from '../../../src/core/problem.ts'
import type { Log } from '../../../src/ports/log.ts'
import { failureOf } from './failures.ts'
import type { SlackSettings } from './settings.ts'
import { missingScopes, signIn } from './sign-in.ts'
import { clientOptions, openSlackApi } from './slack-api.ts'

const QUIET: Log = { info: () => {}, warn: () => {}, error: () => {} }

/** Asks Slack whether it takes our tokens, and whether the app has the scopes that we use. */
export async function examine({ apiUrl, tenancy, way }: SlackSettings): Promise<readonly Problem[]> {
  const bot = tenancy.kind === 'one' ? await examineBotToken(tenancy.botToken, apiUrl) : trustIn(tenancy.trustedTeams)
  return way.kind === 'socket' ? [...bot, ...(await examineAppToken(way.appToken, apiUrl))] : bot
}

/** Without a workspace that is believed nobody is known by their address, and the desk has guests only. */
function trustIn(teams: readonly string[]): readonly Problem[] {
  if (teams.length > 0) return []
  return [
    {
      where: 'setting SLACK_TRUSTED_TEAMS',
      what: 'It is missing: nobody is known by their e-mail address, so everybody is a guest.',
      mend: 'Name the workspaces whose administrators you trust, such as T0123ABCD.',
      severity: 'warning',
    },
  ]
}

async function examineBotToken(token: string, apiUrl: string): Promise<readonly Problem[]> {
  const clock = { now: () => new Date(0), today: () => '1970-01-01' as const }
  const api = openSlackApi({ apiUrl, log: QUIET, clock })
  try {
    const workspace = await signIn(token, api, QUIET)
    const answer = await api.call(workspace, 'auth.test', {})
    const missing = missingScopes(answer.response_metadata?.scopes)
    return missing ? [missing] : []
  } catch (error) {
    if (error instanceof ProblemsFound) return error.problems
    if (error instanceof OutsideError) return [unreachable(error.message)]
    throw error
  }
}

async function examineAppToken(token: string, apiUrl: string): Promise<readonly Problem[]> {
  const options = { ...clientOptions(apiUrl, QUIET), retryConfig: { retries: 0 }, timeout: 10_000 }
  try {
    await new webApi.WebClient(token, options).apps.connections.open({})
    return []
  } catch (error) {
    const { code, kind, message, fix } = failureOf('apps.connections.open', error)
    if (fix === undefined && kind === 'temporary') return [unreachable(message)]
    return [
      {
        where: 'setting SLACK_APP_TOKEN',
        what: `Slack refuses it (${code}).`,
        mend: 'Make one under Basic Information, App-Level Tokens, with the scope connections:write, and turn Socket Mode on.',
      },
    ]
  }
}

function unreachable(why: string): Problem {
  return {
    where: 'Slack',
    what: `It could not be asked (${why}).`,
    mend: 'Check the connection, and try again.',
    severity: 'warning',
  }
}
