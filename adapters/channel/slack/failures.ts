import { OutsideError } from '../../../src/core/problem.ts'

/** Errors of Slack's that say: this person or place will not take it, now or later. */
const GONE = new Set([
  'cannot_dm_bot',
  'channel_not_found',
  'is_archived',
  'messages_tab_disabled',
  'not_in_channel',
  'restricted_action',
  'restricted_action_read_only_channel',
  'user_disabled',
  'user_not_found',
  'user_not_in_channel',
  'user_not_visible',
  'users_not_found',
])

/** Errors that a person who runs the desk can mend, with how. The letter waits meanwhile. */
const MENDABLE: Readonly<Record<string, string>> = {
  account_inactive:
    'The app was removed from the workspace or its bot deactivated. Install it again and set the new token.',
  invalid_auth: 'The token is not valid. Copy the Bot User OAuth Token again from OAuth & Permissions.',
  not_authed: 'No token was sent. Set SLACK_BOT_TOKEN.',
  token_expired: 'The token has expired. Turn token rotation off for the app, or install it again.',
  token_revoked: 'The token was revoked. Install the app again and set the new token.',
  missing_scope:
    'The app lacks a scope. Run npm run -s slack:manifest, paste it under App Manifest, save, and install the app again.',
  no_permission: 'The app may not do this here. Ask the administrators of the workspace to allow it.',
  org_login_required: 'The workspace is being moved to an organisation. Wait, then install the app again.',
  team_access_not_granted: 'The organisation has not given the app access to this workspace. Ask its administrators.',
  access_denied: 'The workspace denies the app access. Ask its administrators to approve it.',
}

const BUSY = new Set([
  'fatal_error',
  'internal_error',
  'message_limit_exceeded',
  'rate_limited',
  'ratelimited',
  'request_timeout',
  'service_unavailable',
  'team_added_to_org',
])

/** Time to wait where a person must mend something first. */
export const MENDING_MS = 10 * 60_000

/** A failed call in our words. */
export class SlackFailure extends OutsideError {
  /** Slack's own word for it. */
  readonly code: string
  /** For those who run the desk. */
  readonly fix: string | undefined

  constructor(method: string, code: string, options: ConstructorParameters<typeof OutsideError>[1], fix?: string) {
    super(`Slack, ${method}: ${code}.`, options)
    this.code = code
    this.fix = fix
  }
}

interface SdkError {
  readonly code?: unknown
  readonly retryAfter?: unknown
  readonly statusCode?: unknown
  readonly data?: { readonly error?: unknown; readonly needed?: unknown }
}

export function failureOf(method: string, cause: unknown): SlackFailure {
  const error = (typeof cause === 'object' && cause !== null ? cause : {}) as SdkError
  if (typeof error.retryAfter === 'number')
    return new SlackFailure(method, 'ratelimited', { retryAfterMs: error.retryAfter * 1000, cause })
  const code = typeof error.data?.error === 'string' ? error.data.error : undefined
  if (code === undefined) {
    const why = typeof error.statusCode === 'number' ? `status ${error.statusCode}` : 'not reached'
    return new SlackFailure(method, why, { cause })
  }
  const mend = MENDABLE[code]
  if (mend !== undefined) {
    const needed = typeof error.data?.needed === 'string' ? ` Needed: ${error.data.needed}.` : ''
    return new SlackFailure(method, code, { retryAfterMs: MENDING_MS, cause }, mend + needed)
  }
  return new SlackFailure(method, code, {
    kind: GONE.has(code) ? 'gone' : BUSY.has(code) ? 'temporary' : 'refused',
    cause,
  })
}
