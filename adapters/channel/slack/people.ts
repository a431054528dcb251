import { isLanguage } from '../../../src/core/language.ts'
import type { Account } from '../../../src/core/message.ts'
import { OutsideError } from '../../../src/core/problem.ts'
import type { Profile } from '../../../src/ports/channel.ts'
import type { Viewer } from '../../../src/ports/channel-module.ts'
import type { Clock } from '../../../src/ports/clock.ts'
import type { SlackApi } from './slack-api.ts'
import type { Workspace, Workspaces } from './workspaces.ts'

/** What Slack knows of a person who writes. */
export interface People {
  profileOf(account: Account): Promise<Profile>
  viewerOf(workspace: Workspace, user: string): Promise<Viewer>
}

const FRESH_MS = 15 * 60_000
/** People remembered at once; the oldest go first. */
const MOST = 5_000

interface Known {
  readonly team: string
  readonly profile: Profile
  readonly at: number
}

export function makePeople(api: SlackApi, workspaces: Workspaces, clock: Clock): People {
  const known = new Map<string, Known>()

  async function look(workspace: Workspace, user: string): Promise<Known> {
    const key = `${workspace.team}/${user}`
    const now = clock.now().getTime()
    const seen = known.get(key)
    if (seen && now - seen.at < FRESH_MS) return seen
    const fresh = { ...(await ask(workspace, user)), at: now }
    known.delete(key)
    known.set(key, fresh)
    const [oldest] = known.keys()
    if (known.size > MOST && oldest !== undefined) known.delete(oldest)
    return fresh
  }

  async function ask(workspace: Workspace, user: string): Promise<Omit<Known, 'at'>> {
    try {
      const answer = await api.call(workspace, 'users.info', { user, include_locale: true })
      return { team: answer.user.team_id ?? workspace.team, profile: profileFrom(answer.user, workspace) }
    } catch (error) {
      // A guest's answer is better than none where Slack will not tell us; where it cannot now, the turn waits.
      if (error instanceof OutsideError && error.kind !== 'temporary') return { team: workspace.team, profile: {} }
      throw error
    }
  }

  return {
    profileOf: async ({ tenant, user }) => {
      const workspace = await workspaces.of(tenant)
      if (!workspace) return {}
      const { team, profile } = await look(workspace, user)
      // Of people of another workspace we keep the name, and believe nothing else.
      const { verifiedEmail: _, ...rest } = profile
      return team === tenant ? profile : rest
    },
    viewerOf: async (workspace, user) => {
      const { team, profile } = await look(workspace, user)
      const { verifiedEmail, language } = profile
      return {
        account: { channel: 'slack', tenant: team, user },
        ...(verifiedEmail !== undefined && { verifiedEmail }),
        ...(language && { profileLanguage: language }),
      }
    },
  }
}

interface SlackUser {
  readonly team_id?: string | undefined
  readonly real_name?: string | undefined
  readonly name?: string | undefined
  readonly locale?: string | undefined
  readonly is_bot?: boolean | undefined
  readonly is_stranger?: boolean | undefined
  readonly is_email_confirmed?: boolean | undefined
  readonly profile?: { readonly email?: string | undefined; readonly real_name?: string | undefined } | undefined
}

/** An address counts only in a workspace whose administrators we trust: they can give their members any. */
function profileFrom(user: SlackUser, workspace: Workspace): Profile {
  const isMember = user.team_id === workspace.team && !user.is_stranger && !user.is_bot
  const email = isMember && workspace.trusted && user.is_email_confirmed !== false ? user.profile?.email : undefined
  const language = user.locale?.slice(0, 2)
  const displayName = user.profile?.real_name || user.real_name || user.name
  return {
    ...(email && { verifiedEmail: email.toLowerCase() }),
    ...(displayName && { displayName }),
    ...(isLanguage(language) && { language }),
  }
}
