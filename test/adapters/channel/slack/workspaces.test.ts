import { randomBytes } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { makeManifest } from '../../../../adapters/channel/slack/manifest.ts'
import { wordsIn } from '../../../stand-ins/slack/blocks.ts'
import { type SlackStandIn, startSlack } from '../../../stand-ins/slack/index.ts'
import type { StandInPerson } from '../../../stand-ins/slack/person.ts'
import { makeWorkspace } from '../../../stand-ins/slack/world.ts'
import { openLightSlackDesk } from '../../../support/drivers/slack-desk.ts'
import { person } from '../../../support/store-samples.ts'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

async function start(trusted = 'TGHANA') {
  const slack = await startSlack({ manifest: makeManifest({ address: 'https://desk.example.org', distributed: true }) })
  closing.push(slack.close)
  const environment = {
    SLACK_CLIENT_ID: slack.clientId,
    SLACK_CLIENT_SECRET: slack.clientSecret,
    SLACK_STATE_SECRET: 'a state secret',
    SLACK_TOKEN_KEY: randomBytes(32).toString('base64'),
    SLACK_SIGNING_SECRET: slack.signingSecret,
    SLACK_TRUSTED_TEAMS: trusted,
  }
  const { at, close } = await openLightSlackDesk({ slack, way: 'socket', environment })
  closing.push(close)
  const address = await at.server.listen('127.0.0.1', 0)
  slack.callAt(`${address}/slack/events`)
  return { slack, at, address }
}

/** Walks through the installation as an administrator's browser does. */
async function install(slack: SlackStandIn, address: string, team: string, changedState = false): Promise<number> {
  slack.installs.set(`code-${team}`, makeWorkspace(team, `xoxb-${team}`, slack.workspace.scopes))
  const begun = await fetch(`${address}/slack/install`, { redirect: 'manual' })
  const authorize = new URL(begun.headers.get('location') ?? '')
  const cookie = begun.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const state = authorize.searchParams.get('state') ?? ''
  expect(authorize.pathname).toBe('/oauth/v2/authorize')
  expect(authorize.searchParams.get('scope')?.split(',').sort()).toEqual(makeManifest().oauth_config.scopes.bot)
  const back = new URL(`${address}/slack/oauth_redirect`)
  back.search = new URLSearchParams({ code: `code-${team}`, state: changedState ? `${state}x` : state }).toString()
  return (await fetch(back, { headers: { cookie } })).status
}

function answersIn(who: StandInPerson): readonly string[] {
  return who
    .sees()
    .filter(({ user }) => user.endsWith('BOT'))
    .map(({ blocks }) => wordsIn(blocks))
}

describe('several workspaces', () => {
  it('install the app by themselves; their tokens stand in the store sealed', async () => {
    const { slack, at, address } = await start()

    const statuses = [await install(slack, address, 'TGHANA'), await install(slack, address, 'TCHILE')]
    const [ghana, chile] = ['TGHANA', 'TCHILE'].map((team) => slack.installs.get(`code-${team}`))
    const ama = slack.addUser({ id: 'UAMA', name: 'Ama' }, ghana)
    const ana = slack.addUser({ id: 'UANA', name: 'Ana' }, chile)
    await Promise.all([ama.writes('From Ghana'), ana.writes('From Chile')])
    await at.desk.settle()

    expect(statuses).toEqual([200, 200])
    expect(answersIn(ama)).toEqual(['You said: From Ghana'])
    expect(answersIn(ana)).toEqual(['You said: From Chile'])
    const kept = JSON.stringify(await at.store.notes.get('slack/installation/TGHANA'))
    expect(kept).toContain('token')
    expect(kept).not.toMatch(/xoxb-/)
    expect(JSON.stringify(at.log.lines)).not.toMatch(/xoxb-/)
  })

  it('refuse an installation whose state was forged', async () => {
    const { slack, at, address } = await start()

    const status = await install(slack, address, 'TGHANA', true)

    expect(status).not.toBe(200)
    expect(await at.store.notes.get('slack/installation/TGHANA')).toBeUndefined()
  })

  it('go on when one of them revokes its token or removes the app', async () => {
    const { slack, at, address } = await start()
    await install(slack, address, 'TGHANA')
    await install(slack, address, 'TCHILE')
    const [ghana, chile] = ['TGHANA', 'TCHILE'].map((team) => slack.installs.get(`code-${team}`))
    const ama = slack.addUser({ id: 'UAMA', name: 'Ama' }, ghana)
    const ana = slack.addUser({ id: 'UANA', name: 'Ana' }, chile)
    if (ghana) ghana.revoked = true

    await ama.writes('Revoked')
    await slack.send({
      kind: 'events_api',
      body: { type: 'event_callback', team_id: 'TGHANA', event: { type: 'app_uninstalled' } },
    })
    await ama.writes('Gone')
    await ana.writes('Still here')
    await at.desk.settle()

    expect(answersIn(ama)).toEqual([])
    expect(answersIn(ana)).toEqual(['You said: Still here'])
    const lines = at.log.lines
      .filter(({ level }) => level === 'error')
      .map(({ what, details }) => `${what} ${String(details.fix)}`)
    expect(lines.join('\n')).toMatch(/removed from a workspace .*\/slack\/install/)
  })

  it('wait each for itself when Slack asks to', async () => {
    const { slack, at, address } = await start()
    await install(slack, address, 'TGHANA')
    await install(slack, address, 'TCHILE')
    const [ghana, chile] = ['TGHANA', 'TCHILE'].map((team) => slack.installs.get(`code-${team}`))
    const ama = slack.addUser({ id: 'UAMA', name: 'Ama' }, ghana)
    const ana = slack.addUser({ id: 'UANA', name: 'Ana' }, chile)
    slack.faults.limit('chat.postMessage', 1, 60)

    await ama.writes('From Ghana')
    await at.desk.settle()
    await ana.writes('From Chile')
    await at.desk.settle()
    const meanwhile = [answersIn(ama), answersIn(ana)]
    at.clock.advance(61_000)
    await at.desk.settle()

    expect(meanwhile).toEqual([[], ['You said: From Chile']])
    expect(answersIn(ama)).toEqual(['You said: From Ghana'])
  })

  it('are believed only where we trust who gives out addresses', async () => {
    const { slack, at, address } = await start('TGHANA')
    await at.store.directory.replace([person('gov-gh', { email: 'ama@example.org' })], [])
    await install(slack, address, 'TGHANA')
    await install(slack, address, 'TCHILE')
    const [ghana, chile] = ['TGHANA', 'TCHILE'].map((team) => slack.installs.get(`code-${team}`))
    const ama = slack.addUser({ id: 'UAMA', name: 'Ama', email: 'ama@example.org' }, ghana)
    const impostor = slack.addUser({ id: 'UIMP', name: 'Ama', email: 'ama@example.org' }, chile)

    await impostor.writes('Who am I?')
    await ama.writes('Who am I?')
    await at.desk.settle()

    expect(at.turns.map(({ principal }) => principal.role).sort()).toEqual(['government', 'guest'])
  })
})
