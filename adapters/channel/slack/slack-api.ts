import { webApi } from '@slack/bolt'
import { OutsideError } from '../../../src/core/problem.ts'
import type { Clock } from '../../../src/ports/clock.ts'
import type { Log } from '../../../src/ports/log.ts'
import { failureOf, MENDING_MS } from './failures.ts'
import { type AnswerOf, type ArgumentsOf, METHODS, type Method } from './methods.ts'
import { slackLogger } from './slack-log.ts'
import type { Workspace } from './workspaces.ts'

/** Calls Slack. Every failure is an OutsideError. */
export interface SlackApi {
  call<M extends Method>(workspace: Workspace, method: M, given: ArgumentsOf[M]): Promise<AnswerOf<M>>
}

/** Within the three seconds in which a form must open, and long enough for a slow posting. */
const TIMEOUT_MS = 10_000

export interface SlackApiParts {
  readonly apiUrl: string
  readonly log: Log
  readonly clock: Clock
}

/**
 * The SDK neither waits nor retries: the outbox does, which survives a restart. When Slack asks us to wait, the method
 * rests in that workspace, and nothing is sent meanwhile.
 */
export function openSlackApi({ apiUrl, log, clock }: SlackApiParts): SlackApi {
  const clients = new Map<string, { token: string; client: webApi.WebClient }>()
  const restingUntil = new Map<string, number>()
  const complained = new Map<string, number>()

  function clientFor({ team, token }: Workspace): webApi.WebClient {
    const known = clients.get(team)
    if (known?.token === token) return known.client
    const options = {
      ...clientOptions(apiUrl, log),
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
      timeout: TIMEOUT_MS,
    }
    const client = new webApi.WebClient(token, options)
    clients.set(team, { token, client })
    return client
  }

  /** Once in a while, so that a broken token does not fill the log. */
  function complain(team: string, method: string, code: string, fix: string): void {
    const key = `${team} ${code}`
    const now = clock.now().getTime()
    if (now - (complained.get(key) ?? -MENDING_MS) < MENDING_MS) return
    complained.set(key, now)
    log.error('Slack refuses what we ask', { team, method, code, fix })
  }

  return {
    call: async (workspace, method, given) => {
      const { team } = workspace
      const resting = `${team} ${method}`
      const left = (restingUntil.get(resting) ?? 0) - clock.now().getTime()
      if (left > 0) throw new OutsideError(`Slack, ${method}: resting.`, { retryAfterMs: left })
      try {
        const answer = await clientFor(workspace).apiCall(method, { ...given })
        return METHODS[method].answer.parse(answer) as AnswerOf<typeof method>
      } catch (cause) {
        const failure = failureOf(method, cause)
        if (failure.code === 'ratelimited')
          restingUntil.set(resting, clock.now().getTime() + (failure.retryAfterMs ?? 0))
        if (failure.fix !== undefined) complain(team, method, failure.code, failure.fix)
        throw failure
      }
    },
  }
}

/** For every client of the SDK, ours or inside of Bolt. */
export function clientOptions(apiUrl: string, log: Log): webApi.WebClientOptions {
  return { slackApiUrl: apiUrl, logger: slackLogger(log), allowAbsoluteUrls: false }
}
