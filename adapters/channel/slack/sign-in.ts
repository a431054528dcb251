import { type Problem, ProblemsFound } from '../../../src/core/problem.ts'
import type { Log } from '../../../src/ports/log.ts'
import { SlackFailure } from './failures.ts'
import type { SlackApi } from './slack-api.ts'
import { scopes } from './uses.ts'
import type { Workspace } from './workspaces.ts'

const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 60_000

/** Who we are in the workspace of a token. Throws ProblemsFound when Slack refuses the token for good. */
export async function signIn(token: string, api: SlackApi, log: Log): Promise<Workspace> {
  const unknown: Workspace = { team: '-', token, botUser: '', botId: undefined, trusted: true }
  try {
    const answer = await api.call(unknown, 'auth.test', {})
    const { team_id: team, user_id: botUser, bot_id: botId } = answer
    const missing = missingScopes(answer.response_metadata?.scopes)
    if (missing) log.error('the Slack app lacks scopes; some things will not work', { team, ...missing })
    return { ...unknown, team, botUser, botId }
  } catch (error) {
    if (error instanceof SlackFailure && error.fix !== undefined) throw new ProblemsFound([refused(error)])
    throw error
  }
}

/** Goes on trying in the background while Slack cannot be reached, so that the desk starts without it. */
export async function keepTrying(attempt: () => Promise<void>, log: Log, until: AbortSignal): Promise<void> {
  for (let pause = FIRST_PAUSE_MS; !until.aborted; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      return await attempt()
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      log.error('Slack cannot be reached; trying again', { why, pause })
      await pauseFor(pause, until)
    }
  }
}

/** The scopes that a token lacks, as a problem; Slack names those it has with every answer. */
export function missingScopes(granted: readonly string[] | undefined): Problem | undefined {
  const missing = granted ? scopes().filter((scope) => !granted.includes(scope)) : []
  if (missing.length === 0) return undefined
  return {
    where: 'the Slack app',
    what: `It lacks scopes: ${missing.join(', ')}.`,
    mend: 'Run npm run -s slack:manifest, paste it under App Manifest, save, and install the app again.',
  }
}

function refused(error: SlackFailure): Problem {
  return { where: 'setting SLACK_BOT_TOKEN', what: `Slack refuses it (${error.code}).`, mend: error.fix ?? '' }
}

function pauseFor(milliseconds: number, until: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    until.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
