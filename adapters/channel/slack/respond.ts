import { z } from 'zod'
import { OutsideError } from '../../../src/core/problem.ts'
import { isSlackAddress } from './slack-address.ts'

/** How often Slack takes an answer at the address of one request, within half an hour. */
export const MOST_RESPONSES = 5

const Answer = z.object({ ok: z.boolean().optional() })

/** Answers at the address that came with a request. `expired` when Slack no longer takes answers there. */
export async function respond(
  url: string,
  body: Readonly<Record<string, unknown>>,
  apiUrl: string,
): Promise<'taken' | 'expired'> {
  if (!isSlackAddress(url, apiUrl)) return 'expired'
  let response: Response
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(10_000),
    })
  } catch (cause) {
    throw new OutsideError('Slack: an answer could not be sent.', { cause })
  }
  if (response.status === 429) {
    const seconds = Number(response.headers.get('retry-after') ?? 1)
    throw new OutsideError('Slack: too many answers.', { retryAfterMs: seconds * 1000 })
  }
  if (response.status >= 500) throw new OutsideError(`Slack: an answer was not taken, status ${response.status}.`)
  const text = await response.text()
  const refused = text.startsWith('{') && Answer.safeParse(JSON.parse(text)).data?.ok === false
  return response.ok && !refused ? 'taken' : 'expired'
}
