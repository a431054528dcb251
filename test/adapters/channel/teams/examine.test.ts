import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { examine } from '../../../../adapters/channel/teams/examine.ts'
import { settings } from '../../../../adapters/channel/teams/settings.ts'
import { openTeamsStandIn, type TeamsStandIn } from '../../../stand-ins/teams/index.ts'
import { AMA } from './open.ts'

let teams: TeamsStandIn
beforeEach(async () => {
  teams = await openTeamsStandIn([AMA])
})
afterEach(() => teams.close())

async function examineWith(environment: Record<string, string>) {
  const read = settings.read({ ...teams.environment, ...environment })
  if (read.state !== 'on') throw new Error(JSON.stringify(read))
  return examine(read.settings)
}

describe('what Microsoft says of the settings', () => {
  it('is nothing, when it takes the secret and gives its keys', async () => {
    expect(await examineWith({})).toEqual([])
    expect(teams.logins.times).toBe(1)
  })

  it('names the registration whose secret it refuses, and never the secret', async () => {
    const problems = await examineWith({ MICROSOFT_APP_PASSWORD: 'an ended secret' })

    expect(problems).toMatchObject([{ where: `registration ${teams.appId}`, mend: expect.stringContaining('secret') }])
    expect(JSON.stringify(problems)).not.toContain('an ended secret')
  })

  it('is only a warning, when nobody answers', async () => {
    const nobody = 'http://127.0.0.1:1'
    const problems = await examineWith({ TEAMS_LOGIN_URL: nobody, TEAMS_OPENID_METADATA: `${nobody}/keys` })

    expect(problems.map(({ severity }) => severity)).toEqual(['warning', 'warning'])
  })

  it('is asked of nobody in the playground', async () => {
    const none = { MICROSOFT_APP_ID: '', MICROSOFT_APP_PASSWORD: '', MICROSOFT_APP_TENANT_ID: '' }

    expect(await examineWith({ ...none, TEAMS_PLAYGROUND: 'on' })).toEqual([])
    expect(teams.logins.times).toBe(0)
  })
})
