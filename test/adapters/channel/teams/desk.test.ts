import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { channel } from '../../../../adapters/channel/teams/index.ts'
import { settings } from '../../../../adapters/channel/teams/settings.ts'
import { activities } from '../../../stand-ins/teams/activities.ts'
import { openTeamsStandIn, type TeamsStandIn } from '../../../stand-ins/teams/index.ts'
import { wordsOf } from '../../../stand-ins/teams/looks.ts'
import { makePerson } from '../../../support/bare-desk.ts'
import { type LightDesk, openLightDesk } from '../../../support/light-desk.ts'
import { AMA, MARIE, STRANGER } from './open.ts'

let teams: TeamsStandIn
let light: LightDesk
let does: ReturnType<typeof activities>

beforeEach(async () => {
  teams = await openTeamsStandIn([AMA, MARIE, STRANGER])
  const read = settings.read(teams.environment)
  if (read.state !== 'on') throw new Error(JSON.stringify(read))
  light = await openLightDesk({ channels: async (tools) => [await channel.open(read.settings, tools('teams'))] })
  const ama = makePerson('ama', { email: 'ama@ministry.example', accounts: [] })
  const lead = makePerson('lead', {
    role: 'support-unit',
    lead: true,
    country: undefined,
    email: 'marie@ministry.example',
    accounts: [],
  })
  await light.store.directory.replace([ama, lead], [])
  teams.aim(await light.server.listen('127.0.0.1', 0))
  does = activities(teams)
})
afterEach(async () => {
  await light.close()
  await teams.close()
})

async function bring(activity: object): Promise<void> {
  expect((await teams.bring(activity)).status).toBe(200)
}

const seen = (person: typeof AMA) => teams.private(person).room.shown.map(({ message }) => wordsOf(message))

describe('Teams and the desk together', () => {
  it('answer an activity once, however often Teams brings it, also at the same moment', async () => {
    const question = does.message(AMA, teams.private(AMA), 'Are we late?')
    await Promise.all([bring(question), bring(question), bring(question)])
    await light.desk.settle()
    await bring(question)
    await light.desk.settle()

    expect(seen(AMA)).toEqual([expect.stringContaining('You said: Are we late?')])
  })

  it('know somebody of a trusted tenant by the roster, and nobody of another by the same e-mail', async () => {
    await bring(does.message(AMA, teams.private(AMA), 'hello'))
    await bring(does.message(STRANGER, teams.private(STRANGER), 'hello'))
    await light.desk.settle()

    const names = light.turns.map(({ principal }) => [principal.id, principal.role])
    expect(names).toContainEqual(['ama', 'government'])
    expect(names).toContainEqual([`guest:teams:untrusted:${STRANGER.tenant}:${STRANGER.object}`, 'guest'])
  })

  it('mark who blocked the app, and tell the Support Unit', async () => {
    await bring(does.message(MARIE, teams.private(MARIE), 'bonjour'))
    await light.desk.settle()
    teams.private(AMA).room.barred = 'MessageWritesBlocked'
    await bring(does.message(AMA, teams.private(AMA), 'hello'))
    await light.desk.settle()
    await light.desk.settle()

    const [place] = await light.store.directory.addressesOf('ama')
    expect(place?.unreachable).toContain('MessageWritesBlocked')
    expect(seen(MARIE).join('\n')).toContain('I could not deliver a message to ama')
  })

  it('take back the answer to a question that its author takes back, even before it was given', async () => {
    const question = does.message(AMA, teams.private(AMA), 'Are we late?')
    await bring(question)
    await bring(does.deleted(question))
    await light.desk.settle()

    expect(seen(AMA)).toEqual([])
  })

  it('answer an early edit in the place of the first answer', async () => {
    const question = does.message(AMA, teams.private(AMA), 'Are we lat?')
    await bring(question)
    await light.desk.settle()
    await bring(does.edited(question, 'Are we late?', 30))
    await light.desk.settle()

    expect(seen(AMA)).toEqual([expect.stringContaining('You said: Are we late?')])
  })
})
