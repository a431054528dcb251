import type { Installation } from '@slack/bolt'
import { z } from 'zod'
import { OutsideError } from '../../../src/core/problem.ts'
import type { ChannelMemory } from '../../../src/ports/channel-module.ts'
import type { Clock } from '../../../src/ports/clock.ts'
import { parseTokenKey, seal, unseal } from './seal.ts'

/** A workspace in which the app is installed, and the token with which we speak there. */
export interface Workspace {
  readonly team: string
  readonly token: string
  readonly botUser: string
  readonly botId: string | undefined
  /** Whether we believe the e-mail addresses of its members. */
  readonly trusted: boolean
}

export interface Workspaces {
  /** Undefined when the app is not installed there (any more). */
  of(team: string): Promise<Workspace | undefined>
}

/**
 * The one workspace of a token. People of shared channels carry another team: we still speak with our token. Until
 * Slack told us whose token it is nothing can be heard or said, and Slack or the outbox tries again.
 */
export function oneWorkspace(known: () => Workspace | undefined): Workspaces {
  return {
    of: async () => {
      const workspace = known()
      if (!workspace) throw new OutsideError('Slack cannot be reached yet.')
      return workspace
    },
  }
}

/** How long another process's installation or removal may stay unseen. */
const FRESH_MS = 30_000

const Kept = z.object({ token: z.string(), botUser: z.string(), botId: z.string().optional() })

export interface InstalledWorkspaces extends Workspaces {
  keep(installation: Installation): Promise<void>
  forget(team: string): Promise<void>
}

export interface InstalledParts {
  readonly memory: ChannelMemory
  readonly clock: Clock
  readonly tokenKey: string
  readonly trustedTeams: readonly string[]
}

/** The workspaces that installed the app. Tokens stand in the store sealed, each bound to its workspace. */
export function installedWorkspaces({ memory, clock, tokenKey, trustedTeams }: InstalledParts): InstalledWorkspaces {
  const key = parseTokenKey(tokenKey)
  if (!key) throw new Error('SLACK_TOKEN_KEY is not 32 bytes.')
  const seen = new Map<string, { workspace: Workspace | undefined; at: number }>()

  async function read(team: string): Promise<Workspace | undefined> {
    const kept = Kept.safeParse(await memory.get(placeOf(team)))
    if (!kept.success) return undefined
    const { token, botUser, botId } = kept.data
    return { team, token: unseal(token, team, key as Buffer), botUser, botId, trusted: trustedTeams.includes(team) }
  }

  return {
    of: async (team) => {
      const now = clock.now().getTime()
      const known = seen.get(team)
      if (known && now - known.at < FRESH_MS) return known.workspace
      const workspace = await read(team)
      seen.set(team, { workspace, at: now })
      return workspace
    },
    keep: async ({ team, bot }) => {
      if (!team || !bot) throw new Error('Slack sent an installation without a workspace or a bot.')
      const kept = { token: seal(bot.token, team.id, key), botUser: bot.userId, botId: bot.id }
      await memory.put(placeOf(team.id), kept)
      seen.delete(team.id)
    },
    forget: async (team) => {
      await memory.put(placeOf(team), null)
      seen.delete(team)
    },
  }
}

function placeOf(team: string): string {
  return `installation/${team}`
}
