import { z } from 'zod'
import type { Problem } from '../../../src/core/problem.ts'
import { LoginError, makeLogin, type TokenOf } from './login.ts'
import type { TeamsApp, TeamsSettings } from './settings.ts'

const PATIENCE_MS = 10_000
const Document = z.object({ issuer: z.string(), jwks_uri: z.string() })

/** Asks Microsoft whether it takes the secret of each registration, and whether the keys of inbound tokens are there. */
export async function examine(settings: TeamsSettings): Promise<readonly Problem[]> {
  if (settings.playground) return []
  const tokenOf = makeLogin(settings.loginUrl, Date.now)
  const found = await Promise.all([
    ...settings.apps.map((app) => examineApp(app, tokenOf)),
    examineKeys(settings.openIdMetadata),
  ])
  return found.flat()
}

async function examineApp(app: TeamsApp, tokenOf: TokenOf): Promise<readonly Problem[]> {
  try {
    await tokenOf(app)
    return []
  } catch (error) {
    if (!(error instanceof LoginError && error.refused)) return [unreachable('the login', error)]
    return [
      {
        where: `registration ${app.appId}`,
        what: 'Microsoft gives it no token: messages would come, and answers would not go out.',
        mend: 'The client secret has ended, or the tenant is another one: docs/teams.md, part 1, steps 3 and 4.',
      },
    ]
  }
}

async function examineKeys(address: string): Promise<readonly Problem[]> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) })
    Document.parse(await response.json())
    return []
  } catch (error) {
    return [unreachable(`the keys of inbound tokens, ${new URL(address).host},`, error)]
  }
}

function unreachable(what: string, error: unknown): Problem {
  const why = error instanceof z.ZodError ? 'another document is there' : String(error)
  return {
    where: 'Teams',
    what: `${what} could not be asked (${why}).`,
    mend: 'Check the connection (docs/teams.md, part 3, names the addresses), and try again.',
    severity: 'warning',
  }
}
